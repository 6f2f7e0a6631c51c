"""What is exported: options, people who left, reviews, the file."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.builders import CURRENT, a_matrix, a_review, a_sheet
from tests.excel.workbooks import opened, rows_below, sheet

from matrixeditor.core.errors import CannotWrite, SheetTooLarge, UnknownId
from matrixeditor.core.model import Assessment, Evidence, Matrix, Requirement
from matrixeditor.core.types import (
    EvidenceId,
    PersonId,
    ReviewId,
    RoleId,
    SkillId,
    Source,
)
from matrixeditor.excel import ExportOptions, SheetKind, export, exported
from matrixeditor.excel.limits import check_size
from matrixeditor.excel.sheets import people
from matrixeditor.words import sentence


def people_rows(matrix: Matrix, **options: object) -> list[dict[str, object]]:
    data = exported(matrix, options=ExportOptions(**options))  # type: ignore[arg-type]
    return list(rows_below(sheet(opened(data, values=True), "People"), "No."))


def overview(matrix: Matrix, **options: object) -> dict[object, tuple[object, object]]:
    data = exported(matrix, options=ExportOptions(**options))  # type: ignore[arg-type]
    rows = sheet(opened(data, values=True), "Overview").iter_rows(min_col=2, values_only=True)
    return {row[0]: (row[1], row[2]) for row in rows}


def test_the_file_is_written_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "team.xlsx"
    export(a_matrix(), path, options=ExportOptions(exported_on=date(2026, 11, 23)))
    book = opened(path.read_bytes())
    assert book.properties.title == "Test matrix"
    assert "2026-11-23" in str(sheet(book, "Overview")["B3"].value)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        export(a_matrix(), tmp_path / "nowhere" / "team.xlsx")


def test_only_the_sheets_asked_for_and_the_overview_are_written() -> None:
    options = ExportOptions(sheets=frozenset({SheetKind.GAPS}))
    book = opened(exported(a_matrix(), options=options))
    assert book.sheetnames == ["Overview", "Gaps"]
    assert sheet(book, "Gaps")["I5"].value == 2


def test_whoever_left_is_out_also_when_asked_for() -> None:
    matrix = a_matrix()
    ana, ben = matrix.people
    gone = matrix.changed(people=(ana.changed(left=date(2026, 1, 1)), ben))
    assert [row["Name"] for row in people_rows(gone)] == [ben.name]
    assert people_rows(gone, people=frozenset({ana.id})) == []


def test_people_can_be_chosen() -> None:
    matrix = a_matrix(people=3)
    chosen = matrix.people[1]
    (row,) = people_rows(matrix, people=frozenset({chosen.id}))
    assert row["Name"] == chosen.name
    with pytest.raises(UnknownId):
        people_rows(matrix, people=frozenset({PersonId("nobody")}))


def test_retired_skills_and_roles_are_out() -> None:
    matrix = a_matrix(roles=2, skills=3)
    day = date(2026, 1, 1)
    skills = (*matrix.skills[:2], matrix.skills[2].changed(retired=day))
    roles = (matrix.roles[0], matrix.roles[1].changed(retired=day))
    matrix = matrix.changed(skills=skills, roles=roles)
    grid = sheet(opened(exported(matrix)), "Roles")
    assert [cell.value for cell in grid[5]] == ["Skill", "ROLE-1"]
    assert [row[0].value for row in grid.iter_rows(min_row=6)] == ["Other", "Skill-1", "Skill-2"]
    first, second = people_rows(matrix)
    assert (first["Of"], second["Of"]) == (2, None)
    assert second["Role"] == "ROLE-2"


def test_a_closed_review_shows_the_requirements_it_was_closed_with() -> None:
    matrix = a_matrix(roles=2, skills=1, people=1)
    skill, old = matrix.skills[0], matrix.roles[0]
    review = a_review("old").changed(
        closed=True, roles_as_of={old.id: {skill.id: Requirement(level=4, weight=Decimal(2))}}
    )
    rated = Assessment(
        review=ReviewId("old"), source=Source.AGREED, role=old.id, ratings={skill.id: 1}
    )
    person = matrix.people[0].changed(role=RoleId("role-2"), assessments=(rated,))
    retired = date(2026, 1, 1)
    matrix = matrix.changed(
        people=(person,),
        reviews=(review, a_review(on=date(2027, 1, 1))),
        skills=(skill.changed(retired=retired),),
        roles=(old.changed(retired=retired), matrix.roles[1]),
    )
    (row,) = people_rows(matrix, review=ReviewId("old"))
    assert (row["Role"], row["Met"], row["Of"], row["Low"]) == ("ROLE-1", 0, 1, 0.25)
    assert overview(matrix, review=ReviewId("old"))["Review"][0] == "Old"
    (row,) = people_rows(matrix)
    assert (row["Role"], row["Of"]) == ("ROLE-2", None)


def test_as_of_a_day_the_newest_review_up_to_it_is_shown() -> None:
    matrix = a_matrix(people=1, skills=1)
    later = a_review("later", on=date(2027, 6, 1))
    person = matrix.people[0]
    sheets = (*person.assessments, a_sheet({"skill-1": 4}, review="later"))
    matrix = matrix.changed(
        reviews=(*matrix.reviews, later), people=(person.changed(assessments=sheets),)
    )
    assert people_rows(matrix)[0]["0–4"] == 4
    assert people_rows(matrix, as_of=date(2027, 1, 1))[0]["0–4"] == 2
    assert people_rows(matrix, as_of=date(2020, 1, 1))[0]["0–4"] is None
    facts = overview(matrix, as_of=date(2020, 1, 1))
    assert facts["Review"] == ("–", "No review is dated up to that day: nobody is rated.")
    with pytest.raises(UnknownId):
        people_rows(matrix, review=later.id, as_of=date(2027, 1, 1))


def test_a_rating_to_confirm_is_empty_and_has_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = a_matrix(people=2, skills=2)
    skill = SkillId("skill-1")
    waiting = tuple(
        p.changed(assessments=(p.assessments[0].changed(unconfirmed=(skill,)),))
        for p in matrix.people
    )
    matrix = matrix.changed(people=waiting)
    grid = sheet(opened(exported(matrix)), "People")
    assert grid["J7"].value is None
    assert grid["J7"].comment is not None
    assert grid["J7"].comment.text.startswith("2 – L2")
    monkeypatch.setattr(people, "MOST_NOTES", 1)
    grid = sheet(opened(exported(matrix)), "People")
    assert grid["J7"].comment is not None
    assert grid["J8"].comment is None
    assert "1 of 2 ratings to confirm" in str(overview(matrix)["Missing"][1])


def test_what_another_official_sheet_confirms_is_not_to_confirm() -> None:
    matrix = a_matrix(people=1, skills=1)
    skill = SkillId("skill-1")
    agreed = Assessment(
        review=CURRENT, source=Source.AGREED, ratings={skill: 3}, unconfirmed=(skill,)
    )
    (person,) = matrix.people
    matrix = matrix.changed(people=(person.changed(assessments=(agreed, *person.assessments)),))
    cell = sheet(opened(exported(matrix)), "People")["J7"]
    assert (cell.value, cell.comment) == (2, None)


def test_gaps_shows_the_sources_and_counts_evidence_but_no_private_one() -> None:
    matrix = a_matrix(people=1, skills=1)
    skill = SkillId("skill-1")
    evidence = [
        Evidence(
            id=EvidenceId(f"e-{n}"),
            date=date(2026, 1, n),
            text="seen",
            skills=(skill,),
            private=n == 3,
        )
        for n in (1, 2, 3)
    ]
    (person,) = matrix.people
    sheets = (*person.assessments, a_sheet({skill: 3}, source=Source.SELF))
    shown = person.changed(assessments=sheets, evidence=tuple(evidence))
    gaps = sheet(opened(exported(matrix.changed(people=(shown,))), values=True), "Gaps")
    (row,) = rows_below(gaps, "Person")
    assert (row["Self"], row["Manager"], row["Agreed"], row["Result"]) == (3, 2, None, 2)
    assert row["Evidence"] == 2
    assert (row["Category"], row["Lowest level"]) == ("Other", 0)


def test_the_overview_counts_and_names_the_rules() -> None:
    facts = overview(a_matrix(people=2, skills=3))
    assert [facts[key][0] for key in ("Required and applicable", "Rated", "Missing")] == [6, 6, 0]
    assert facts["Ready from"][0] == 0.8
    assert facts["Ratings that count"][1] == "agreed, else manager"


@pytest.mark.parametrize(
    ("rows", "columns", "said"),
    [(1_048_577, 1, "needs 1048577 rows"), (1, 16_385, "needs 16385 columns")],
)
def test_what_excel_cannot_hold_is_refused_with_the_figure(
    rows: int, columns: int, said: str
) -> None:
    with pytest.raises(SheetTooLarge) as caught:
        check_size("People", rows=rows, columns=columns)
    assert said in sentence(caught.value)
