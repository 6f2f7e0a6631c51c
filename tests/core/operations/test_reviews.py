"""Reviews: opening, carrying over, closing, reopening."""

from datetime import date, timedelta

import pytest
from tests.builders import CURRENT, a_matrix, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    BO,
    OTHER_ROLE,
    ROLE,
    SKILL,
    TODAY,
    a_step,
    sheet_of,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import (
    ClosedReview,
    DuplicateId,
    Impossible,
    InvalidValue,
    KeptByClosedReview,
    Reason,
)
from matrixeditor.core.model import Assessment, LogEntry, Matrix
from matrixeditor.core.operations import people, ratings, requirements, reviews, roles, skills
from matrixeditor.core.types import Noun, ReviewAction, ReviewId, Source

NEXT = ReviewId("next")


def started(matrix: Matrix) -> Matrix:
    return reviews.start_next_review(matrix, name="Next", on=TODAY)


def closed(matrix: Matrix) -> Matrix:
    return reviews.close_review(matrix, review=CURRENT, on=TODAY, who="Maja", reason="Done")


def reopened(matrix: Matrix, reason: str = "A rating was wrong") -> Matrix:
    return reviews.reopen_review(matrix, review=CURRENT, on=TODAY, who="Maja", reason=reason)


def test_an_empty_review_is_added() -> None:
    before = a_matrix()
    after = valid(reviews.add_review(before, name="H1 2027", on=TODAY))

    assert [review.id for review in after.reviews] == ["current", "h1-2027"]
    assert after.people is before.people
    with pytest.raises(DuplicateId):
        reviews.add_review(before, name="H1", on=TODAY, review_id=CURRENT)
    with pytest.raises(InvalidValue) as caught:
        reviews.add_review(before, name="", on=TODAY)
    assert caught.value.noun is Noun.REVIEW


def test_the_next_review_begins_with_the_ratings_of_the_last_to_be_confirmed() -> None:
    sheet = a_sheet({"skill-1": 3}, assessor="Maja").model_copy(
        update={
            "role": ROLE,
            "completed_on": TODAY,
            "comments": {SKILL: "Good"},
            "summary": "A strong year",
        }
    )
    before = with_person(a_matrix(), assessments=(sheet,), plan=(a_step("course"),))

    after = valid(started(before))

    assert after.reviews[-1].id == "next"
    assert sheet_of(after) is sheet_of(before)
    assert sheet_of(after, sheet=1) == Assessment(
        review=NEXT, source=Source.MANAGER, ratings={SKILL: 3}, unconfirmed=(SKILL,)
    )
    assert after.people[0].plan is before.people[0].plan


def test_the_role_of_a_carried_sheet_is_that_of_the_first_rating_confirmed() -> None:
    matrix = people.move_people_to_role(started(a_matrix()), people=(ANA,), role=OTHER_ROLE)

    matrix = ratings.confirm_rating(
        matrix, person=ANA, review=NEXT, source=Source.MANAGER, skill=SKILL, assessor="Tom"
    )

    assert (sheet_of(valid(matrix), sheet=1).role, sheet_of(matrix, sheet=1).assessor) == (
        "role-2",
        "Tom",
    )


def test_what_is_not_applicable_is_carried_while_the_role_is_the_same() -> None:
    sheet = a_sheet({}).model_copy(update={"role": ROLE, "not_applicable": {SKILL: "No budget"}})
    before = with_person(a_matrix(), assessments=(sheet,))
    promoted = people.move_people_to_role(before, people=(ANA,), role=OTHER_ROLE)

    assert sheet_of(valid(started(before)), sheet=1).not_applicable == {"skill-1": "No budget"}
    assert sheet_of(started(before), sheet=1).role == "role-1"
    assert len(valid(started(promoted)).people[0].assessments) == 1


def test_peers_leavers_and_retired_skills_are_not_carried_over() -> None:
    before = with_person(
        a_matrix(people=3),
        assessments=(
            a_sheet({"skill-1": 1}, source=Source.SELF),
            a_sheet({"skill-2": 1}, source=Source.PEER, assessor="Cy"),
        ),
    )
    before = people.mark_left(before, person=BO, on=TODAY)
    before = skills.retire_skill(before, skill=SKILL, on=TODAY)

    after = valid(started(before))

    assert after.people[0] is before.people[0]
    assert after.people[1] is before.people[1]
    assert sheet_of(after, 2, 1).ratings == {"skill-2": 2, "skill-3": 2}


def test_only_the_sources_wanted_are_carried_over() -> None:
    before = a_matrix()

    after = reviews.start_next_review(
        before, name="Next", on=TODAY, review_id=ReviewId("h2"), sources=(Source.SELF,)
    )

    assert valid(after).reviews[-1].id == "h2"
    assert after.people is before.people


def test_the_next_review_is_not_before_the_last() -> None:
    yesterday = a_matrix().reviews[0].date - timedelta(days=1)

    with pytest.raises(Impossible) as caught:
        reviews.start_next_review(a_matrix(), name="Next", on=yesterday)
    assert caught.value.reason is Reason.REVIEW_BEFORE_LAST
    assert caught.value.facts == {"review": "Current", "date": "2026-11-01"}


def test_a_review_is_renamed_and_redated() -> None:
    matrix = reviews.rename_review(a_matrix(), review=CURRENT, name="H2")
    matrix = valid(reviews.set_date(matrix, review=CURRENT, on=date(2026, 12, 31)))

    assert (matrix.reviews[0].id, matrix.reviews[0].name) == ("current", "H2")
    assert matrix.reviews[0].date == date(2026, 12, 31)
    assert reviews.set_date(matrix, review=CURRENT, on=date(2026, 12, 31)) is matrix


def test_a_closed_review_can_be_renamed_but_not_redated() -> None:
    matrix = closed(a_matrix())

    assert reviews.rename_review(matrix, review=CURRENT, name="H2").reviews[0].name == "H2"
    with pytest.raises(ClosedReview):
        reviews.set_date(matrix, review=CURRENT, on=TODAY)


def test_closing_keeps_what_every_role_requires_and_logs_who_did_it() -> None:
    before = a_matrix()

    after = valid(closed(before))

    review = after.reviews[0]
    assert review.closed
    assert review.roles_as_of == {role.id: role.requirements for role in before.roles}
    assert review.log == (
        LogEntry(when=TODAY, who="Maja", action=ReviewAction.CLOSED, reason="Done"),
    )
    assert after.people is before.people
    assert closed(after) is after


def test_requirements_of_a_closed_review_do_not_follow_the_ladder() -> None:
    after = requirements.set_level(closed(a_matrix()), role=ROLE, skill=SKILL, level=4)

    assert valid(after).reviews[0].roles_as_of[ROLE][SKILL].level == 1


def test_reopening_needs_a_reason_that_is_logged_and_drops_the_kept_requirements() -> None:
    matrix = closed(a_matrix())
    with pytest.raises(Impossible) as caught:
        reopened(matrix, " ")
    assert caught.value.reason is Reason.REASON_NEEDED

    after = valid(reopened(matrix))

    review = after.reviews[0]
    assert not review.closed
    assert review.roles_as_of == {}
    assert [entry.action for entry in review.log] == [ReviewAction.CLOSED, ReviewAction.REOPENED]
    assert review.log[1].reason == "A rating was wrong"
    assert reopened(after) is after
    assert len(skills.delete_skill(after, skill=SKILL).skills) == 2


def test_reopening_one_review_leaves_what_another_closed_one_keeps() -> None:
    matrix = with_closed_review()
    matrix = reviews.close_review(matrix, review=NEXT, on=TODAY, who="Maja")
    matrix = reopened(matrix)

    with pytest.raises(KeptByClosedReview) as caught:
        roles.delete_role(matrix, role=ROLE)
    assert caught.value.reviews == ("Next",)


def test_an_open_review_is_deleted_with_its_sheets() -> None:
    before = started(with_person(a_matrix(), 1, assessments=()))

    after = valid(reviews.delete_review(before, review=NEXT))

    assert [review.id for review in after.reviews] == ["current"]
    assert len(after.people[0].assessments) == 1
    assert after.people[1] is before.people[1]


def test_the_last_review_and_closed_ones_are_not_deleted() -> None:
    with pytest.raises(Impossible) as caught:
        reviews.delete_review(a_matrix(), review=CURRENT)
    assert caught.value.reason is Reason.LAST_REVIEW
    with pytest.raises(ClosedReview):
        reviews.delete_review(with_closed_review(), review=CURRENT)
