"""Whole sheets: dates, summary, and whose they are."""

from datetime import date

import pytest
from tests.builders import CURRENT, a_matrix, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    BO,
    OTHER_ROLE,
    SKILL,
    TODAY,
    sheet_of,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import (
    AnotherManagersSheet,
    ClosedReview,
    DuplicateId,
    InvalidValue,
    UnknownId,
)
from matrixeditor.core.model import Assessment, Matrix
from matrixeditor.core.operations import assessments, ratings
from matrixeditor.core.types import Noun, PersonId, RoleId, Source


def named(matrix: Matrix) -> list[tuple[Source, str]]:
    return [(sheet.source, sheet.assessor) for sheet in matrix.people[0].assessments]


def with_sheets(*sheets: Assessment) -> Matrix:
    return with_person(a_matrix(), assessments=sheets)


def of_maja() -> Matrix:
    return with_sheets(
        a_sheet({"skill-1": 2}, assessor="Maja").model_copy(update={"completed_on": TODAY})
    )


def peers() -> Matrix:
    return with_sheets(
        a_sheet({"skill-1": 1}, source=Source.PEER, assessor="Bo"),
        a_sheet({"skill-1": 3}, source=Source.PEER, assessor="Cy"),
    )


def requested(matrix: Matrix, on: date | None) -> Matrix:
    return assessments.change_sheet(
        matrix, person=ANA, review=CURRENT, source=Source.SELF, requested=on
    )


def test_requesting_makes_a_sheet_and_taking_it_back_removes_it() -> None:
    before = a_matrix()

    after = valid(requested(before, TODAY))

    assert sheet_of(after, sheet=1) == Assessment(
        review=CURRENT, source=Source.SELF, requested=TODAY
    )
    assert requested(after, TODAY) is after
    assert requested(after, None) == before
    assert requested(before, None) is before


def test_dates_summary_and_role_are_set_at_once() -> None:
    matrix = valid(
        assessments.change_sheet(
            a_matrix(),
            person=ANA,
            review=CURRENT,
            source=Source.MANAGER,
            role=OTHER_ROLE,
            due=TODAY,
            completed_on=TODAY,
            summary="A strong year",
        )
    )

    sheet = sheet_of(matrix)
    assert (sheet.role, sheet.due, sheet.summary) == ("role-2", TODAY, "A strong year")
    with pytest.raises(UnknownId):
        assessments.change_sheet(
            matrix, person=ANA, review=CURRENT, source=Source.MANAGER, role=RoleId("ceo")
        )
    with pytest.raises(InvalidValue):
        assessments.change_sheet(
            matrix, person=ANA, review=CURRENT, source=Source.MANAGER, summary="\ud800"
        )


def test_a_summary_on_another_managers_sheet_asks_too() -> None:
    with pytest.raises(AnotherManagersSheet):
        assessments.change_sheet(
            of_maja(),
            person=ANA,
            review=CURRENT,
            source=Source.MANAGER,
            assessor="Tom",
            summary="Mine",
        )


def test_one_peers_sheet_is_deleted_whole() -> None:
    before = peers()

    after = valid(
        assessments.delete_sheet(
            before, person=ANA, review=CURRENT, source=Source.PEER, assessor="Bo"
        )
    )

    assert named(after) == [(Source.PEER, "Cy")]
    assert assessments.delete_sheet(after, person=ANA, review=CURRENT, source=Source.PEER) is after


def test_the_assessor_of_a_sheet_is_corrected() -> None:
    matrix = assessments.rename_assessor(
        peers(), person=ANA, review=CURRENT, source=Source.PEER, assessor="Bo", becomes="Bob"
    )

    assert named(valid(matrix)) == [(Source.PEER, "Bob"), (Source.PEER, "Cy")]
    with pytest.raises(DuplicateId):
        assessments.rename_assessor(
            matrix, person=ANA, review=CURRENT, source=Source.PEER, assessor="Bob", becomes="Cy"
        )
    with pytest.raises(UnknownId) as caught:
        assessments.rename_assessor(
            matrix, person=ANA, review=CURRENT, source=Source.SELF, becomes="Ana"
        )
    assert caught.value.noun is Noun.ASSESSMENT


def test_the_assessor_of_the_only_sheet_of_a_source_is_corrected() -> None:
    matrix = assessments.rename_assessor(
        of_maja(), person=ANA, review=CURRENT, source=Source.MANAGER, becomes="Maja Kern"
    )

    assert named(valid(matrix)) == [(Source.MANAGER, "Maja Kern")]
    assert (
        assessments.rename_assessor(
            matrix, person=ANA, review=CURRENT, source=Source.MANAGER, becomes="Maja Kern"
        )
        is matrix
    )


def test_a_new_manager_goes_on_with_the_sheet_of_the_old_one() -> None:
    before = of_maja()

    after = valid(
        assessments.take_over_sheets(before, people=(ANA, BO), review=CURRENT, assessor="Tom")
    )

    assert named(after) == [(Source.MANAGER, "Tom")]
    assert sheet_of(after).ratings is sheet_of(before).ratings
    again = assessments.take_over_sheets(after, people=(ANA,), review=CURRENT, assessor="Tom")
    assert again is after


def test_a_new_manager_starts_from_the_sheet_of_the_old_one_who_becomes_a_peer() -> None:
    before = of_maja()

    after = valid(
        assessments.start_own_sheets(before, people=(ANA,), review=CURRENT, assessor="Tom")
    )

    assert named(after) == [(Source.PEER, "Maja"), (Source.MANAGER, "Tom")]
    assert sheet_of(after, sheet=1).ratings == {"skill-1": 2}
    assert sheet_of(after).completed_on == TODAY
    assert sheet_of(after, sheet=1).completed_on is None
    again = assessments.start_own_sheets(after, people=(ANA,), review=CURRENT, assessor="Tom")
    assert again is after
    rated = ratings.set_rating(
        after,
        person=ANA,
        review=CURRENT,
        source=Source.MANAGER,
        skill=SKILL,
        level=4,
        assessor="Tom",
    )
    assert sheet_of(valid(rated)).ratings == {"skill-1": 2}


def test_an_old_manager_who_is_a_peer_already_is_numbered() -> None:
    matrix = with_sheets(
        a_sheet({"skill-1": 1}, source=Source.PEER, assessor="Maja"),
        a_sheet({"skill-1": 2}, assessor="Maja"),
    )

    after = valid(assessments.start_own_sheets(matrix, people=(ANA,), review=CURRENT, assessor="T"))

    assert named(after) == [
        (Source.PEER, "Maja"),
        (Source.PEER, "Maja (2)"),
        (Source.MANAGER, "T"),
    ]


def test_whoever_has_no_managers_sheet_has_nothing_to_take_over() -> None:
    matrix = with_sheets()

    assert (
        assessments.take_over_sheets(matrix, people=(ANA,), review=CURRENT, assessor="Tom")
        is matrix
    )
    with pytest.raises(UnknownId):
        assessments.take_over_sheets(
            matrix, people=(PersonId("stranger"),), review=CURRENT, assessor="Tom"
        )


def test_sheets_of_a_closed_review_stay() -> None:
    matrix = with_closed_review()

    with pytest.raises(ClosedReview):
        requested(matrix, TODAY)
    with pytest.raises(ClosedReview):
        assessments.delete_sheet(matrix, person=ANA, review=CURRENT, source=Source.MANAGER)
    with pytest.raises(ClosedReview):
        assessments.take_over_sheets(matrix, people=(ANA,), review=CURRENT, assessor="Tom")
    with pytest.raises(ClosedReview):
        assessments.rename_assessor(
            matrix, person=ANA, review=CURRENT, source=Source.MANAGER, becomes="Tom"
        )
