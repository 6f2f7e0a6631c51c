"""``export``: a workbook or CSV."""

import csv
from pathlib import Path

import pytest
from tests.builders import a_matrix
from tests.cli.running import run, run_program, saved


def test_csv_has_a_row_per_person_and_required_skill(tmp_path: Path) -> None:
    out = tmp_path / "gaps.csv"

    outcome = run("export", saved(a_matrix(roles=2, skills=3, people=4), tmp_path), "-o", out)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 12
    assert (rows[0]["Person"], rows[0]["Result"]) == ("Person-1", "2")


def test_standard_output_gets_csv(tmp_path: Path) -> None:
    outcome = run_program("export", saved(a_matrix(people=1), tmp_path), "-o", "-", "--bom")

    assert outcome.code == 0
    assert outcome.out.startswith("\ufeffPerson,Role,Skill,")


def test_only_the_people_asked_for_are_in_it(tmp_path: Path) -> None:
    path = saved(a_matrix(people=4), tmp_path)

    outcome = run("export", path, "-o", "-", "--person", "person-1", "--person", "Person-3")

    names = {line.split(",")[0] for line in outcome.out.splitlines()[1:]}
    assert names == {"Person-1", "Person-3"}


def test_a_workbook_is_written(tmp_path: Path) -> None:
    out = tmp_path / "team.xlsx"

    outcome = run("export", saved(a_matrix(), tmp_path), "-o", out, "--sheets", "people,Gaps")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-o", "out.pdf"], "export writes .xlsx and .csv files"),
        (["-o", "out.csv", "--sheets", "people"], "--sheets is for workbooks"),
        (["-o", "out.xlsx", "--bom"], "--bom is for CSV files"),
        (["-o", "out.xlsx", "--sheets", "people,pay"], 'There is no sheet "pay". Known: overview'),
        (["-o", "out.csv", "--person", "zoë"], 'There is no person "zoë". Known: person-1'),
        (["-o", "out.csv", "--review", "h9"], 'There is no review "h9". Known: current'),
    ],
)
def test_what_cannot_be_is_wrong_usage(options: list[str], said: str, tmp_path: Path) -> None:
    outcome = run("export", saved(a_matrix(), tmp_path), *options)

    assert outcome.code == 2
    assert said in outcome.err


def test_nothing_is_said_in_a_pipe(tmp_path: Path) -> None:
    outcome = run_program("export", saved(a_matrix(), tmp_path), "-o", str(tmp_path / "team.xlsx"))

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
