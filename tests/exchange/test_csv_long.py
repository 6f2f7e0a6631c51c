"""Long-form CSV."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from tests.builders import a_matrix, a_person, a_role, a_sheet, a_skill

from matrixeditor.core.model import Category, Evidence, Matrix, Requirement
from matrixeditor.core.types import CategoryId, EvidenceId, PersonId, SkillId, Source
from matrixeditor.exchange import csv_long


def rows_of(matrix: Matrix) -> list[dict[str, str]]:
    text = csv_long.exported(matrix).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def one_person(**fields: object) -> Matrix:
    person = a_person("ana", role="pm").changed(**fields)
    return a_matrix().changed(
        skills=(a_skill("discovery"), a_skill("pricing"), a_skill("craft")),
        roles=(a_role("pm", {"discovery": 3, "pricing": 2, "craft": 2}),),
        people=(person,),
    )


def test_each_source_stands_in_its_column() -> None:
    matrix = one_person(
        assessments=(
            a_sheet({"discovery": 4}, source=Source.SELF),
            a_sheet({"discovery": 1}, source=Source.MANAGER),
            a_sheet({"discovery": 2}, source=Source.AGREED),
        )
    )

    row = rows_of(matrix)[0]

    assert row == {
        "Person": "Ana",
        "Role": "PM",
        "Skill": "Discovery",
        "Category": "Other",
        "Required": "3",
        "Self": "4",
        "Manager": "1",
        "Agreed": "2",
        "Result": "2",
        "Gap": "1",
        "Fulfilment (%)": "66.7",
        "Weight": "1",
        "Must-have": "no",
        "Evidence": "0",
    }


def test_not_applicable_and_not_rated_stay_apart() -> None:
    sheet = a_sheet({"discovery": 0}).changed(not_applicable={SkillId("pricing"): ""})

    rows = rows_of(one_person(assessments=(sheet,)))

    assert [(row["Manager"], row["Result"], row["Gap"]) for row in rows] == [
        ("0", "0", "3"),
        ("n/a", "n/a", ""),
        ("", "", ""),
    ]


def test_weight_must_have_and_category_come_along() -> None:
    matrix = one_person()
    requirement = Requirement(level=2, must_have=True, weight=Decimal("0.5"))
    matrix = matrix.changed(
        categories=(Category(id=CategoryId("craft"), name="Craft"),),
        skills=(a_skill("discovery").changed(category=CategoryId("craft")),),
        roles=(a_role("pm").changed(requirements={SkillId("discovery"): requirement}),),
    )

    (row,) = rows_of(matrix)

    assert (row["Category"], row["Weight"], row["Must-have"]) == ("Craft", "0.5", "yes")


def test_private_evidence_is_not_counted() -> None:
    note = Evidence(
        id=EvidenceId("e-1"),
        date=date(2026, 3, 1),
        text="Seen",
        skills=(SkillId("discovery"), SkillId("pricing")),
    )
    hidden = note.changed(id=EvidenceId("e-2"), private=True)

    rows = rows_of(one_person(evidence=(note, hidden)))

    assert [row["Evidence"] for row in rows] == ["1", "1", "0"]


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+44 20", "'+44 20"),
        ("-Ana", "'-Ana"),
        ("@Ana", "'@Ana"),
        ("\t=1+1", "' =1+1"),
        ("\r=1+1", "' =1+1"),
        ("＝1+1", "'＝1+1"),
        ('Ana "the PM", Novak', 'Ana "the PM", Novak'),
        ("Ana\nNovak", "Ana Novak"),
        ("a=b", "a=b"),
    ],
)
def test_a_name_never_becomes_a_formula(name: str, cell: str) -> None:
    assert {row["Person"] for row in rows_of(one_person(name=name))} == {cell}


def test_a_surplus_is_a_negative_number_not_a_text() -> None:
    (row, *_) = rows_of(one_person(assessments=(a_sheet({"discovery": 4}),)))

    assert row["Gap"] == "-1"


def test_the_byte_order_mark_is_there_when_asked_for() -> None:
    matrix = one_person()

    plain, marked = csv_long.exported(matrix), csv_long.exported(matrix, with_bom=True)

    assert marked == b"\xef\xbb\xbf" + plain
    assert plain.startswith(b"Person,")
    assert plain.endswith(b"\r\n")


def test_only_the_people_asked_for_are_there() -> None:
    matrix = a_matrix(people=3)

    table = csv_long.exported(matrix, people={PersonId("person-2")}).decode()

    assert {line.split(",")[0] for line in table.splitlines()[1:]} == {"Person-2"}


def test_before_the_first_review_nobody_is_rated() -> None:
    table = csv_long.exported(a_matrix(people=1), as_of=date(2020, 1, 1)).decode()

    results = [row["Result"] for row in csv.DictReader(io.StringIO(table, newline=""))]
    assert results == ["", "", ""]


def test_a_person_without_a_role_has_no_rows() -> None:
    assert rows_of(a_matrix().changed(people=(a_person("bo"),))) == []
