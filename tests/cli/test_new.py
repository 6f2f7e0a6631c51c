"""``new``: a matrix from a template."""

from pathlib import Path

import pytest
from tests.cli.running import run, run_program

from matrixeditor import resources
from matrixeditor.files import store


@pytest.mark.parametrize("name", resources.template_names())
def test_a_template_becomes_a_matrix_of_its_own(name: str, tmp_path: Path) -> None:
    template = store.loads(resources.template_bytes(name))
    path = tmp_path / "mine.matrix.json"

    outcome = run("new", "--template", name, "-o", path)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    mine = store.load(path)
    assert mine.id != template.id
    assert mine.reviews == template.reviews or not template.people
    assert mine == template.changed(id=mine.id, reviews=mine.reviews)


def test_two_new_matrices_have_different_ids(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        run("new", "--template", "blank", "-o", tmp_path / name)

    assert store.load(tmp_path / "a.json").id != store.load(tmp_path / "b.json").id


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "precious.json"
    path.write_text("precious", encoding="utf-8")

    outcome = run("new", "--template", "blank", "-o", path)

    assert outcome.code == 3
    assert outcome.errors == [
        f"matrixeditor-cli: {path} exists already and was left as it is. --force replaces it."
    ]
    assert path.read_text(encoding="utf-8") == "precious"


def test_force_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text("old", encoding="utf-8")

    outcome = run("new", "--template", "blank", "-o", path, "--force")

    assert outcome.code == 0
    assert store.load(path).title == "Untitled matrix"


def test_a_hyphen_writes_to_standard_output() -> None:
    outcome = run_program("new", "--template", "blank", "-o", "-")

    assert outcome.code == 0
    assert store.dumps(store.loads(outcome.out.encode())).decode() == outcome.out


def test_the_templates_can_be_listed_without_anything_else() -> None:
    outcome = run("new", "--list")

    assert outcome.code == 0
    assert outcome.out.splitlines() == list(resources.template_names())


def test_an_unknown_template_names_the_known_ones(tmp_path: Path) -> None:
    outcome = run("new", "--template", "marketing", "-o", tmp_path / "x.json")

    assert outcome.code == 2
    known = ", ".join(resources.template_names())
    assert outcome.err == (f'matrixeditor-cli: There is no template "marketing". Known: {known}.\n')
    assert not (tmp_path / "x.json").exists()


def test_a_template_is_needed() -> None:
    outcome = run("new", "-o", "x.json")

    assert outcome.code == 2
    assert "--template" in outcome.err
