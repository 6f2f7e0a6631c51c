"""What the People grid makes of a matrix: looks, words, and what an edit announces."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from tests.ui.people.teams import H1, H2, a_team

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import people, ratings, requirements
from matrixeditor.core.types import Noun, PersonId, RoleId, SkillId, Source
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.look import Diamond, Fill, Look
from matrixeditor.ui.models.people_grid import PeopleGrid
from matrixeditor.ui.models.perspective import Against, days_of, first_perspective
from matrixeditor.ui.session import Session


@pytest.fixture
def session() -> Session:
    session = Session()
    session.open(a_team(), None, clean=True)
    return session


@pytest.fixture
def model(session: Session) -> PeopleGrid:
    return PeopleGrid(session, first_perspective(session.matrix, "Maja"))


def look(model: PeopleGrid, person: str, skill: str) -> Look:
    return model.looks_of([Place(person, skill)])[0]


def test_looks_tell_gaps_must_haves_and_evidence(model: PeopleGrid) -> None:
    assert look(model, "ana", "vision") == Look(
        Fill.SHORT_1, "2", strong=True, diamond=Diamond.SPEAKING, gap=1, evidence=True
    )
    assert look(model, "ana", "research") == Look(Fill.ABOVE_1, "4", gap=-1)
    assert look(model, "ana", "data") == Look(Fill.SHORT_2, "0", strong=True, gap=2)


def test_the_four_states_look_different(model: PeopleGrid) -> None:
    assert look(model, "ana", "backlog") == Look(Fill.NOT_REQUIRED, "n/a", hatched=True)
    assert look(model, "bo", "data") == Look(Fill.PLAIN, missing=True)
    assert look(model, "cy", "data") == Look(Fill.NOT_REQUIRED)
    assert look(model, "cy", "vision") == Look(Fill.NOT_REQUIRED, "1")


def test_what_is_to_confirm_has_no_gap_color(model: PeopleGrid) -> None:
    assert look(model, "bo", "vision") == Look(
        Fill.PLAIN, "3", diamond=Diamond.SPEAKING, to_confirm=True
    )


def test_a_head_tells_role_verdict_and_how_much_is_met(model: PeopleGrid) -> None:
    head = model.head_of(Noun.PERSON, "ana")

    assert (head.title, head.remark, head.figure) == ("Ana Novak", "Senior", "1/3")
    assert head.verdict is Verdict.NOT_YET
    assert head.verdict_name == "Gaps to close"
    assert head.details == ("SENIOR: Gaps to close", "1 of 3 skills met", "Readiness 55.6 %")
    assert model.head_of(Noun.PERSON, "cy").remark == "no role"


def test_a_cell_says_itself_to_screen_readers(model: PeopleGrid) -> None:
    def spoken(person: str, skill: str) -> str:
        return model.spoken(Place(person, skill))

    assert spoken("ana", "vision") == (
        "Ana Novak, Vision: 2 L2, required 3, must-have, one level short, one piece of evidence"
    )
    assert spoken("ana", "backlog") == "Ana Novak, Backlog: not applicable, required 3"
    assert spoken("bo", "vision") == "Bo Ek, Vision: 3 L3, to confirm, required 3, must-have"
    assert spoken("cy", "data") == "Cy, Data: not rated, not required"


def test_the_tooltip_tells_level_words_sources_and_evidence(model: PeopleGrid) -> None:
    assert model.tooltip_of(Place("ana", "vision")).splitlines() == [
        "Ana Novak · Vision",
        "2 - L2",
        "Required 3, must-have: one level short",
        "Self: 3",
        "Manager: 2",
        "Agreed: 2",
        "One piece of evidence",
    ]


def test_a_perspective_shows_other_ratings_against_another_role(
    model: PeopleGrid, session: Session
) -> None:
    perspective = model.perspective

    model.set_perspective(replace(perspective, showing=Source.SELF))
    assert look(model, "ana", "vision").text == "3"
    assert look(model, "ana", "research").missing

    model.set_perspective(replace(perspective, against=RoleId("junior")))
    assert look(model, "ana", "vision").fill is Fill.ABOVE_1
    assert look(model, "cy", "vision").fill is Fill.MET
    assert model.head_of(Noun.PERSON, "ana").verdict_name == "Not yet"

    model.set_perspective(replace(perspective, against=Against.TARGET_ROLE))
    assert look(model, "ana", "vision").fill is Fill.NOT_REQUIRED


def test_a_review_has_the_evidence_since_the_one_before(session: Session) -> None:
    matrix = session.matrix
    first, last = days_of(matrix, H2)

    assert first.isoformat() == "2026-07-01"
    assert last.year == 9999
    assert days_of(matrix, H1)[1].isoformat() == "2026-06-30"


def changed_cells(model: PeopleGrid) -> list[tuple[int, int, int, int]]:
    seen: list[tuple[int, int, int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        seen.append((first.row(), first.column(), last.row(), last.column()))

    model.dataChanged.connect(note)
    return seen


def rate(matrix: Matrix, person: str, skill: str, level: int) -> Matrix:
    return ratings.set_rating(
        matrix,
        person=PersonId(person),
        review=H2,
        source=Source.MANAGER,
        skill=SkillId(skill),
        level=level,
    )


def test_a_rating_announces_its_cell_and_nothing_else(model: PeopleGrid, session: Session) -> None:
    seen = changed_cells(model)

    session.apply(Label("set_rating"), lambda m: rate(m, "bo", "research", 3))

    where = model.index_of(Place("bo", "research"))
    assert seen == [(where.row(), where.column(), where.row(), where.column())]
    assert look(model, "bo", "research").fill is Fill.MET


def test_undo_and_a_changed_requirement_are_followed(model: PeopleGrid, session: Session) -> None:
    session.apply(Label("set_rating"), lambda m: rate(m, "bo", "research", 3))
    session.undo()
    assert look(model, "bo", "research").missing

    session.apply(
        Label("set_required_level"),
        lambda m: requirements.set_level(
            m, role=RoleId("senior"), skill=SkillId("vision"), level=2
        ),
    )
    assert look(model, "ana", "vision").fill is Fill.MET


def test_people_come_go_and_change_roles(model: PeopleGrid, session: Session) -> None:
    session.apply(Label("add_person"), lambda m: people.add_person(m, name="Di"))
    assert model.columnCount() == 4

    session.apply(
        Label("set_role"),
        lambda m: people.move_people_to_role(m, people=[PersonId("cy")], role=RoleId("senior")),
    )
    assert look(model, "cy", "vision").fill is Fill.SHORT_2

    session.apply(Label("delete_person"), lambda m: people.delete_person(m, person=PersonId("bo")))
    assert model.columnCount() == 3
    assert not model.index_of(Place("bo", "vision")).isValid()


def test_a_deleted_role_is_no_longer_what_people_are_measured_by(
    model: PeopleGrid, session: Session
) -> None:
    model.set_perspective(replace(model.perspective, against=RoleId("junior")))
    matrix = session.matrix
    without = matrix.model_copy(
        update={"roles": tuple(role for role in matrix.roles if role.id != "junior")}
    )

    session.apply(Label("delete_role"), lambda _: without)

    assert model.perspective.is_own_role
    assert look(model, "ana", "vision").fill is Fill.SHORT_1


def test_cells_carry_their_texts_to_qt(model: PeopleGrid) -> None:
    index = model.index_of(Place("ana", "vision"))

    assert model.data(index, Qt.ItemDataRole.DisplayRole) == "2"
    assert "Ana Novak, Vision" in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
