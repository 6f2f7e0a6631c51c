"""Ratings: the cells of the people grid."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.builders import CURRENT, a_matrix, a_review, a_sheet
from tests.core.operations.revalidation import valid

from matrixeditor.core.errors import (
    AnotherManagersSheet,
    ClosedReview,
    InvalidValue,
    UnknownId,
    UnknownLevel,
)
from matrixeditor.core.model import Assessment, Matrix
from matrixeditor.core.operations import assessments, people, ratings
from matrixeditor.core.types import PersonId, ReviewId, RoleId, SkillId, Source

ANA, BO = PersonId("person-1"), PersonId("person-2")
SKILL, OTHER_SKILL = SkillId("skill-1"), SkillId("skill-2")


def sheet_of(matrix: Matrix, person: int = 0, sheet: int = 0) -> Assessment:
    return matrix.people[person].assessments[sheet]


def rated(
    matrix: Matrix,
    level: int = 3,
    *,
    person: PersonId = ANA,
    source: Source = Source.MANAGER,
    skill: SkillId = SKILL,
    assessor: str = "",
    review: ReviewId = CURRENT,
) -> Matrix:
    return ratings.set_rating(
        matrix,
        person=person,
        review=review,
        source=source,
        skill=skill,
        level=level,
        assessor=assessor,
    )


def cleared(
    matrix: Matrix, *, source: Source = Source.MANAGER, skill: SkillId = SKILL, assessor: str = ""
) -> Matrix:
    return ratings.clear_rating(
        matrix, person=ANA, review=CURRENT, source=source, skill=skill, assessor=assessor
    )


def marked(matrix: Matrix, reason: str = "") -> Matrix:
    return ratings.mark_not_applicable(
        matrix, person=ANA, review=CURRENT, source=Source.MANAGER, skill=SKILL, reason=reason
    )


def unmarked(matrix: Matrix) -> Matrix:
    return ratings.clear_not_applicable(
        matrix, person=ANA, review=CURRENT, source=Source.MANAGER, skill=SKILL
    )


def commented(matrix: Matrix, text: str, *, source: Source = Source.MANAGER) -> Matrix:
    return ratings.set_comment(
        matrix, person=ANA, review=CURRENT, source=source, skill=SKILL, text=text
    )


def with_sheet(matrix: Matrix, sheet: Assessment) -> Matrix:
    ana = matrix.people[0].model_copy(update={"assessments": (sheet,)})
    return matrix.model_copy(update={"people": (ana, *matrix.people[1:])})


def carried_over(matrix: Matrix) -> Matrix:
    sheet = a_sheet({"skill-1": 2, "skill-2": 1}).model_copy(
        update={"unconfirmed": (SKILL, OTHER_SKILL)}
    )
    return with_sheet(matrix, sheet)


def closed(matrix: Matrix) -> Matrix:
    review = a_review().model_copy(update={"closed": True})
    return matrix.model_copy(update={"reviews": (review,)})


def test_a_rating_is_set_and_all_else_shared() -> None:
    before = a_matrix()

    after = valid(rated(before))

    assert sheet_of(after).ratings == {"skill-1": 3, "skill-2": 2, "skill-3": 2}
    assert sheet_of(before).ratings[SKILL] == 2
    assert after.people[1] is before.people[1]
    assert after.roles is before.roles


def test_setting_the_rating_there_is_returns_the_same_matrix() -> None:
    matrix = a_matrix()

    assert rated(matrix, 2) is matrix
    assert ratings.set_many(matrix, review=CURRENT, source=Source.MANAGER, cells={}) is matrix
    assert (
        ratings.set_many(
            matrix, review=CURRENT, source=Source.MANAGER, cells={(ANA, SKILL): 2}, assessor="Maja"
        )
        is matrix
    )


def test_the_first_rating_makes_a_sheet_for_the_role_held() -> None:
    after = valid(rated(a_matrix(), source=Source.SELF, assessor="Ana"))

    assert sheet_of(after, sheet=1) == Assessment(
        review=CURRENT,
        source=Source.SELF,
        assessor="Ana",
        role=RoleId("role-1"),
        ratings={SKILL: 3},
    )


def test_the_role_rated_against_stays_that_of_the_first_rating() -> None:
    matrix = rated(a_matrix(), source=Source.SELF)
    matrix = people.move_people_to_role(matrix, people=(ANA,), role=RoleId("role-2"))
    matrix = rated(matrix, source=Source.SELF, skill=OTHER_SKILL)

    assert sheet_of(matrix, sheet=1).role == "role-1"


def test_a_requested_sheet_gets_its_role_with_the_first_rating() -> None:
    matrix = assessments.change_sheet(
        a_matrix(), person=ANA, review=CURRENT, source=Source.SELF, requested=date(2026, 11, 2)
    )
    assert sheet_of(matrix, sheet=1).role is None

    assert sheet_of(rated(matrix, source=Source.SELF), sheet=1).role == "role-1"


def test_peers_have_a_sheet_each() -> None:
    matrix = rated(a_matrix(), 1, source=Source.PEER, assessor="Bo")
    matrix = valid(rated(matrix, 2, source=Source.PEER, assessor="Cy"))

    assert [sheet.assessor for sheet in matrix.people[0].assessments] == ["", "Bo", "Cy"]


def test_an_unnamed_sheet_takes_the_name_of_whoever_enters_something() -> None:
    matrix = rated(a_matrix(), assessor="Maja")

    assert sheet_of(valid(matrix)).assessor == "Maja"
    assert sheet_of(rated(matrix, 4)).assessor == "Maja"
    assert sheet_of(rated(matrix, 4, assessor="maja")).assessor == "Maja"


def test_a_manager_does_not_write_on_another_managers_sheet_unasked() -> None:
    matrix = rated(a_matrix(), assessor="Maja")

    with pytest.raises(AnotherManagersSheet) as caught:
        rated(matrix, 4, assessor="Tom")
    assert caught.value.people == ("person-1",)
    assert caught.value.managers == ("Maja",)
    assert (caught.value.review, caught.value.assessor) == ("current", "Tom")


def test_an_entry_that_changes_nothing_on_another_managers_sheet_asks_nothing() -> None:
    matrix = rated(a_matrix(), assessor="Maja")

    assert rated(matrix, 3, assessor="Tom") is matrix


def test_anyone_continues_a_self_or_agreed_sheet() -> None:
    matrix = rated(a_matrix(), source=Source.AGREED, assessor="Maja")
    matrix = rated(matrix, 4, source=Source.AGREED, assessor="Tom")

    assert sheet_of(matrix, sheet=1).assessor == "Maja"


def test_a_level_that_the_scale_lacks_is_refused() -> None:
    with pytest.raises(UnknownLevel):
        rated(a_matrix(), 5)
    with pytest.raises(UnknownLevel):
        ratings.set_many(a_matrix(), review=CURRENT, source=Source.MANAGER, cells={(ANA, SKILL): 5})


def test_unknown_people_skills_and_reviews_are_named() -> None:
    matrix = a_matrix()
    with pytest.raises(UnknownId):
        rated(matrix, person=PersonId("stranger"))
    with pytest.raises(UnknownId):
        rated(matrix, skill=SkillId("nothing"))
    with pytest.raises(UnknownId):
        rated(matrix, review=ReviewId("never"))
    with pytest.raises(UnknownId):
        ratings.set_many(
            matrix,
            review=CURRENT,
            source=Source.MANAGER,
            cells={(PersonId("stranger"), SKILL): 2},
        )


def test_clearing_leaves_the_skill_not_rated() -> None:
    matrix = cleared(carried_over(a_matrix()))

    assert sheet_of(valid(matrix)).ratings == {"skill-2": 1}
    assert sheet_of(matrix).unconfirmed == ("skill-2",)
    assert cleared(matrix) is matrix


def test_a_sheet_goes_with_its_last_entry() -> None:
    before = a_matrix()
    after = cleared(rated(before, source=Source.SELF), source=Source.SELF)

    assert valid(after).people[0] == before.people[0]
    assert cleared(before, source=Source.SELF) is before


def test_not_applicable_takes_the_place_of_a_rating() -> None:
    matrix = valid(marked(carried_over(a_matrix()), "No budget"))

    assert sheet_of(matrix).not_applicable == {"skill-1": "No budget"}
    assert SKILL not in sheet_of(matrix).ratings
    assert sheet_of(matrix).unconfirmed == ("skill-2",)
    assert marked(matrix, "No budget") is matrix


def test_a_rating_and_clearing_end_not_applicable() -> None:
    matrix = marked(a_matrix())

    assert sheet_of(valid(rated(matrix))).not_applicable == {}
    assert sheet_of(valid(cleared(matrix))).not_applicable == {}


def test_applicable_again_is_not_rated_and_leaves_a_rating_alone() -> None:
    matrix = marked(a_matrix())

    assert SKILL not in sheet_of(valid(unmarked(matrix))).ratings
    assert sheet_of(unmarked(matrix)).not_applicable == {}
    rated_again = rated(matrix)
    assert unmarked(rated_again) is rated_again


def test_a_comment_stands_without_a_rating_and_goes_when_emptied() -> None:
    before = a_matrix()
    matrix = commented(before, "Saw it twice", source=Source.SELF)

    assert sheet_of(valid(matrix), sheet=1).comments == {"skill-1": "Saw it twice"}
    assert sheet_of(matrix, sheet=1).role is None
    assert commented(matrix, "", source=Source.SELF).people[0] == before.people[0]
    assert commented(before, "") is before


def test_text_that_no_file_can_hold_is_refused() -> None:
    with pytest.raises(InvalidValue):
        commented(a_matrix(), "\ud800")
    with pytest.raises(InvalidValue):
        marked(a_matrix(), "\ud800")
    with pytest.raises(InvalidValue):
        rated(a_matrix(), source=Source.SELF, assessor="\ud800")
    with pytest.raises(InvalidValue):
        rated(a_matrix(), assessor="\ud800")


def test_typing_the_carried_over_level_confirms_it() -> None:
    matrix = valid(rated(carried_over(a_matrix()), 2))

    assert sheet_of(matrix).unconfirmed == ("skill-2",)


def test_one_many_or_all_ratings_are_confirmed() -> None:
    before = carried_over(a_matrix())
    one = ratings.confirm_rating(
        before, person=ANA, review=CURRENT, source=Source.MANAGER, skill=SKILL
    )
    many = ratings.confirm_many(
        before,
        review=CURRENT,
        source=Source.MANAGER,
        cells=((ANA, SKILL), (ANA, OTHER_SKILL), (BO, SKILL)),
    )
    every = ratings.confirm_all(before, person=ANA, review=CURRENT, source=Source.MANAGER)

    assert sheet_of(valid(one)).unconfirmed == ("skill-2",)
    assert sheet_of(many).unconfirmed == sheet_of(every).unconfirmed == ()
    assert sheet_of(every).ratings is sheet_of(before).ratings
    assert many.people[1] is before.people[1]
    assert ratings.confirm_all(every, person=ANA, review=CURRENT, source=Source.MANAGER) is every


def test_the_role_rated_against_is_that_of_the_first_confirmed_rating() -> None:
    matrix = people.move_people_to_role(
        carried_over(a_matrix()), people=(ANA,), role=RoleId("role-2")
    )

    matrix = ratings.confirm_all(matrix, person=ANA, review=CURRENT, source=Source.MANAGER)

    assert sheet_of(matrix).role == "role-2"


def test_many_cells_are_rated_and_cleared_sharing_untouched_people() -> None:
    before = a_matrix(people=3)

    after = valid(
        ratings.set_many(
            before,
            review=CURRENT,
            source=Source.MANAGER,
            cells={(ANA, SKILL): 4, (ANA, OTHER_SKILL): None, (BO, SKILL): 2},
        )
    )

    assert sheet_of(after).ratings == {"skill-1": 4, "skill-3": 2}
    assert after.people[1] is before.people[1]
    assert after.people[2] is before.people[2]


def test_many_cells_name_all_other_managers_at_once_and_set_nothing() -> None:
    matrix = rated(rated(a_matrix(people=3), assessor="Maja"), person=BO, assessor="Lee")

    with pytest.raises(AnotherManagersSheet) as caught:
        ratings.set_many(
            matrix,
            review=CURRENT,
            source=Source.MANAGER,
            cells={(person.id, SKILL): 1 for person in matrix.people},
            assessor="Tom",
        )
    assert caught.value.people == ("person-1", "person-2")
    assert caught.value.managers == ("Maja", "Lee")


def test_a_closed_review_refuses_every_entry() -> None:
    matrix = closed(carried_over(a_matrix()))
    edits: list[Callable[[], Matrix]] = [
        lambda: rated(matrix),
        lambda: cleared(matrix),
        lambda: marked(matrix),
        lambda: unmarked(matrix),
        lambda: commented(matrix, "Late"),
        lambda: ratings.confirm_all(matrix, person=ANA, review=CURRENT, source=Source.MANAGER),
        lambda: ratings.set_many(
            matrix, review=CURRENT, source=Source.MANAGER, cells={(ANA, SKILL): 1}
        ),
    ]

    for edit in edits:
        with pytest.raises(ClosedReview) as caught:
            edit()
        assert (caught.value.review, caught.value.name) == ("current", "Current")
