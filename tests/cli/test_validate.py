"""``validate``: whether files hold a matrix."""

from pathlib import Path

from tests.builders import a_matrix
from tests.cli.running import run, run_program, saved

from matrixeditor.files import store


def test_a_sound_file_is_told_with_what_is_in_it(tmp_path: Path) -> None:
    path = saved(a_matrix(roles=1, skills=3, people=2), tmp_path)

    outcome = run("validate", path)

    assert outcome.code == 0
    assert outcome.out == f"{path}: fine, 1 role, 3 skills, 2 people and 1 review\n"
    assert outcome.err == ""


def test_a_problem_stands_on_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "broken.matrix.json"
    text = store.dumps(a_matrix()).decode()
    path.write_text(text.replace('"skill-1": 2', '"skill-1": 9'), encoding="utf-8")

    outcome = run("validate", path)

    assert outcome.code == 1
    assert outcome.out == ""
    assert outcome.errors == [
        f'{path}: people[{index}] "Person-{index + 1}" → assessments[0] → ratings → "skill-1": '
        '9 is not a level of scale "Proficiency"'
        for index in (0, 1)
    ]


def test_of_many_problems_the_rest_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "broken.matrix.json"
    text = store.dumps(a_matrix(people=25)).decode()
    path.write_text(text.replace('"skill-1": 2', '"skill-1": 9'), encoding="utf-8")

    outcome = run("validate", path)

    assert len(outcome.errors) == 21
    assert outcome.errors[-1] == f"{path}: and 5 more problems"


def test_every_file_is_checked_and_the_gravest_outcome_counts(tmp_path: Path) -> None:
    sound = saved(a_matrix(), tmp_path)
    broken = tmp_path / "broken.json"
    broken.write_text("[]", encoding="utf-8")

    outcome = run("validate", broken, tmp_path / "missing.json", sound)

    assert outcome.code == 3
    assert outcome.out.startswith(f"{sound}: fine")
    assert len(outcome.errors) == 2


def test_a_matrix_comes_from_standard_input() -> None:
    outcome = run_program("validate", "-", stdin=store.dumps(a_matrix()))

    assert outcome.code == 0
    assert outcome.out.startswith("standard input: fine")


def test_standard_input_is_named_where_it_is_wrong() -> None:
    outcome = run("validate", "-", stdin=b"nothing of the kind")

    assert outcome.code == 1
    assert outcome.err.startswith("standard input: ")


def test_a_name_with_a_line_break_stays_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.matrix.json"
    text = store.dumps(a_matrix()).decode().replace('"Person-1"', '"Per\\n\\u001b[2Json"')
    path.write_text(text.replace('"skill-1": 2', '"skill-1": 9'), encoding="utf-8")

    outcome = run("validate", path)

    assert len(outcome.errors) == 2
    assert "\x1b" not in outcome.err


def test_lint_tells_what_is_odd_but_allowed(tmp_path: Path) -> None:
    path = saved(a_matrix(roles=1, skills=1, people=0), tmp_path)

    outcome = run("validate", path, "--lint")

    assert outcome.code == 0
    assert outcome.out.splitlines()[1:] == [
        f'{path}: Level 1 of "Skill-1" is required, but nothing says what one sees there.'
    ]
