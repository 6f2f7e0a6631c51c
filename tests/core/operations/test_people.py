"""People: who is rated."""

import re

import pytest
from tests.builders import CURRENT, a_matrix, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    BO,
    OTHER_ROLE,
    ROLE,
    TODAY,
    a_note,
    a_step,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import DuplicateId, InvalidValue, UnknownId
from matrixeditor.core.model import Fact, Matrix
from matrixeditor.core.operations import people, reviews
from matrixeditor.core.types import Noun, PersonId, RoleId, Source


def order(matrix: Matrix) -> list[str]:
    return [person.id for person in matrix.people]


def test_a_person_is_added_under_a_random_id() -> None:
    before = a_matrix()

    after = valid(people.add_person(before, name="Ana Novak", role=ROLE))

    assert (after.people[2].name, after.people[2].role) == ("Ana Novak", "role-1")
    assert re.fullmatch(r"p-[0-9a-f]{6}", after.people[2].id)
    assert after.people[0] is before.people[0]


def test_a_person_is_added_where_wanted_under_a_given_id() -> None:
    matrix = people.add_person(a_matrix(), name="Cy", person_id=PersonId("cy"), index=0)

    assert order(valid(matrix)) == ["cy", "person-1", "person-2"]


def test_a_person_needs_a_name_a_free_id_and_a_role_that_exists() -> None:
    with pytest.raises(InvalidValue) as caught:
        people.add_person(a_matrix(), name="")
    assert caught.value.noun is Noun.PERSON
    with pytest.raises(DuplicateId):
        people.add_person(a_matrix(), name="Ana", person_id=ANA)
    with pytest.raises(UnknownId):
        people.add_person(a_matrix(), name="Ana", role=RoleId("ceo"))


def test_renaming_keeps_ratings_and_shares_them() -> None:
    before = a_matrix()

    after = valid(people.rename_person(before, person=ANA, name="Ana Kern"))

    assert after.people[0].name == "Ana Kern"
    assert after.people[0].assessments[0] is before.people[0].assessments[0]
    assert people.rename_person(after, person=ANA, name="Ana Kern") is after


def test_every_field_can_be_changed() -> None:
    matrix = valid(
        people.change_person(
            a_matrix(),
            person=ANA,
            number="17",
            email="ana@example.org",
            team="Search",
            manager="Maja",
            role=None,
            target_role=OTHER_ROLE,
            in_role_since=TODAY,
            experience_since=TODAY,
            facts=(Fact(label="Site", text="Graz"),),
            notes="Prefers mornings",
        )
    )

    ana = matrix.people[0]
    assert (ana.number, ana.team, ana.manager, ana.role) == ("17", "Search", "Maja", None)
    assert (ana.target_role, ana.in_role_since) == ("role-2", TODAY)


def test_a_person_holds_and_aims_at_roles_that_exist() -> None:
    with pytest.raises(UnknownId):
        people.change_person(a_matrix(), person=ANA, role=RoleId("ceo"))
    with pytest.raises(UnknownId):
        people.change_person(a_matrix(), person=ANA, target_role=RoleId("ceo"))


def test_people_move_together() -> None:
    matrix = people.move_people(a_matrix(people=4), people=(ANA, BO), index=2)

    assert order(valid(matrix)) == ["person-3", "person-4", "person-1", "person-2"]


def test_a_copy_has_the_same_place_but_nothing_that_is_about_the_person() -> None:
    before = people.change_person(
        a_matrix(), person=ANA, number="17", team="Search", manager="Maja", target_role=OTHER_ROLE
    )

    after = valid(
        people.copy_person(before, person=ANA, name="Ana copy", person_id=PersonId("copy"))
    )

    assert order(after) == ["person-1", "copy", "person-2"]
    copy = after.people[1]
    assert (copy.role, copy.target_role, copy.team, copy.manager) == (
        "role-1",
        "role-2",
        "Search",
        "Maja",
    )
    assert (copy.number, copy.assessments) == ("", ())
    assert len({*order(people.copy_person(before, person=ANA, name="Ana copy"))}) == 3


def test_people_move_to_a_role_and_have_reached_their_target() -> None:
    before = people.change_person(
        a_matrix(people=3), person=ANA, target_role=OTHER_ROLE, in_role_since=TODAY.replace(day=9)
    )

    after = valid(
        people.move_people_to_role(before, people=(ANA, BO), role=OTHER_ROLE, since=TODAY)
    )

    ana = after.people[0]
    assert (ana.role, ana.target_role, ana.in_role_since) == ("role-2", None, TODAY)
    assert after.people[1] is before.people[1]
    assert after.people[2] is before.people[2]


def test_whoever_moves_at_an_unknown_date_has_no_date_left_and_keeps_another_target() -> None:
    before = people.change_person(
        a_matrix(), person=ANA, target_role=OTHER_ROLE, in_role_since=TODAY
    )

    ana = valid(people.move_people_to_role(before, people=(ANA,), role=None)).people[0]

    assert (ana.role, ana.target_role, ana.in_role_since) == (None, "role-2", None)


def test_only_people_who_exist_move_to_roles_that_exist() -> None:
    with pytest.raises(UnknownId):
        people.move_people_to_role(a_matrix(), people=(ANA,), role=RoleId("ceo"))
    with pytest.raises(UnknownId) as caught:
        people.move_people_to_role(a_matrix(), people=(ANA, PersonId("stranger")), role=ROLE)
    assert caught.value.id == "stranger"
    matrix = a_matrix()
    assert people.move_people_to_role(matrix, people=(), role=ROLE) is matrix


def test_whoever_left_can_return() -> None:
    before = a_matrix()
    gone = valid(people.mark_left(before, person=ANA, on=TODAY))

    assert gone.people[0].left == TODAY
    assert people.mark_returned(gone, person=ANA) == before
    assert people.mark_returned(before, person=ANA) is before


def test_deleting_a_person_for_good_takes_all_of_it_out_of_closed_reviews_too() -> None:
    before = with_closed_review()

    after = valid(people.delete_person(before, person=ANA))

    assert order(after) == ["person-2"]
    assert after.people[0] is before.people[1]
    assert after.reviews is before.reviews
    with pytest.raises(UnknownId):
        people.delete_person(after, person=ANA)


def named_by_others() -> Matrix:
    matrix = people.rename_person(a_matrix(people=3), person=ANA, name="Ana Novak")
    matrix = with_person(
        matrix,
        1,
        manager="Ana Novak",
        assessments=(
            a_sheet({"skill-1": 2}, assessor="ANA NOVAK"),
            a_sheet({"skill-1": 1}, source=Source.PEER, assessor="Ana Novak"),
            a_sheet({"skill-1": 3}, source=Source.PEER, assessor="former colleague"),
        ),
        evidence=(
            a_note("seen", "skill-1", author="Ana Novak"),
            a_note("heard", author="Maja"),
        ),
        plan=(a_step("course"),),
    )
    return reviews.close_review(matrix, review=CURRENT, on=TODAY, who="Ana Novak")


def test_the_name_of_a_deleted_person_is_replaced_where_others_have_it() -> None:
    before = named_by_others()

    after = valid(people.delete_person(before, person=ANA, name_becomes="former colleague"))

    bo = after.people[0]
    assert bo.manager == "former colleague"
    assert [sheet.assessor for sheet in bo.assessments] == [
        "former colleague",
        "former colleague (2)",
        "former colleague",
    ]
    assert [note.author for note in bo.evidence] == ["former colleague", "Maja"]
    assert after.reviews[0].log[0].who == "former colleague"
    assert after.people[1] is before.people[2]
    assert "Novak" not in after.model_dump_json()


def test_replacing_a_name_removes_no_sheet_and_touches_no_other() -> None:
    before = people.rename_person(a_matrix(), person=ANA, name="Ana Novak")
    empty = a_sheet({}, source=Source.PEER, assessor="Ana Novak")
    kept = a_sheet({"skill-1": 1}, source=Source.PEER, assessor="Maja")
    before = with_person(before, 1, assessments=(empty, kept))

    after = people.delete_person(before, person=ANA, name_becomes="someone")

    assert [sheet.assessor for sheet in after.people[0].assessments] == ["someone", "Maja"]
    assert after.people[0].assessments[1] is kept


def test_a_name_may_be_replaced_by_none() -> None:
    after = valid(people.delete_person(named_by_others(), person=ANA, name_becomes=""))

    assert [sheet.assessor for sheet in after.people[0].assessments] == ["", "", "former colleague"]


def test_without_a_replacement_the_texts_of_others_stay() -> None:
    before = named_by_others()

    assert people.delete_person(before, person=ANA).people[0] is before.people[1]


def test_a_replacement_that_no_file_can_hold_is_refused() -> None:
    with pytest.raises(InvalidValue):
        people.delete_person(named_by_others(), person=ANA, name_becomes="\ud800")
