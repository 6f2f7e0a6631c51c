"""Roles: the columns of the ladder."""

import pytest
from tests.builders import CURRENT, a_matrix
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    OTHER_ROLE,
    ROLE,
    SKILL,
    TODAY,
    sheet_of,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import (
    DuplicateId,
    Impossible,
    InvalidValue,
    KeptByClosedReview,
    Reason,
    UnknownId,
)
from matrixeditor.core.model import Experience, Fact, Matrix, Preparation
from matrixeditor.core.operations import people, ratings, roles
from matrixeditor.core.types import Noun, RoleId, Source, StepKind


def order(matrix: Matrix) -> list[str]:
    return [role.id for role in matrix.roles]


def test_a_role_is_added_where_wanted_under_the_slug_of_its_name() -> None:
    before = a_matrix()

    after = valid(roles.add_role(before, name="Senior PM", index=1))

    assert order(after) == ["role-1", "senior-pm", "role-2"]
    assert after.roles[0] is before.roles[0]
    assert order(roles.add_role(before, name="X", role_id=RoleId("lead")))[-1] == "lead"


def test_a_role_needs_a_name_and_a_free_id() -> None:
    with pytest.raises(InvalidValue) as caught:
        roles.add_role(a_matrix(), name="")
    assert caught.value.noun is Noun.ROLE
    with pytest.raises(DuplicateId):
        roles.add_role(a_matrix(), name="Again", role_id=ROLE)


def test_renaming_keeps_the_id() -> None:
    matrix = valid(roles.rename_role(a_matrix(), role=ROLE, name="Lead"))

    assert (matrix.roles[0].id, matrix.roles[0].name) == ("role-1", "Lead")
    assert roles.rename_role(matrix, role=ROLE, name="Lead") is matrix


def test_every_field_can_be_changed() -> None:
    matrix = valid(
        roles.change_role(
            a_matrix(),
            role=ROLE,
            short="R1",
            track="contributor",
            summary="What sets it apart",
            responsibilities=("Decides",),
            experience=Experience(min_years=None, max_years=None),
            leads_to=(OTHER_ROLE,),
            preparation=(Preparation(kind=StepKind.COURSE, text="A course"),),
            facts=(Fact(label="Pay", text="Enough"),),
        )
    )

    role = matrix.roles[0]
    assert (role.short, role.track, role.leads_to) == ("R1", "contributor", ("role-2",))
    assert role.facts[0].text == "Enough"


def test_a_role_leads_to_other_roles_that_exist_each_once() -> None:
    with pytest.raises(Impossible) as caught:
        roles.change_role(a_matrix(), role=ROLE, leads_to=(ROLE,))
    assert caught.value.reason is Reason.LEADS_TO_ITSELF
    with pytest.raises(UnknownId):
        roles.change_role(a_matrix(), role=ROLE, leads_to=(RoleId("ceo"),))
    with pytest.raises(InvalidValue):
        roles.change_role(a_matrix(), role=ROLE, leads_to=(OTHER_ROLE, OTHER_ROLE))


def test_roles_move_together() -> None:
    matrix = roles.move_roles(a_matrix(roles=3), roles=(RoleId("role-3"), OTHER_ROLE), index=0)

    assert order(valid(matrix)) == ["role-2", "role-3", "role-1"]


def test_a_copy_stands_after_the_role_and_requires_the_same_but_is_nobodys() -> None:
    before = roles.change_role(a_matrix(), role=ROLE, leads_to=(OTHER_ROLE,))
    before = roles.retire_role(before, role=ROLE, on=TODAY)

    after = valid(roles.copy_role(before, role=ROLE, name="Role 1 copy"))

    assert order(after) == ["role-1", "role-1-copy", "role-2"]
    assert after.roles[1].requirements is before.roles[0].requirements
    assert after.roles[1].leads_to == ("role-2",)
    assert after.roles[1].retired is None
    assert after.people is before.people
    with pytest.raises(DuplicateId):
        roles.copy_role(before, role=ROLE, name="Copy", role_id=OTHER_ROLE)


def test_a_retired_role_comes_back() -> None:
    before = a_matrix()
    retired = valid(roles.retire_role(before, role=ROLE, on=TODAY))

    assert retired.roles[0].retired == TODAY
    assert roles.restore_role(retired, role=ROLE) == before


def test_deleting_a_role_leaves_whoever_named_it_without() -> None:
    before = a_matrix(people=4)
    before = roles.change_role(before, role=OTHER_ROLE, leads_to=(ROLE,))
    before = people.change_person(before, person=before.people[1].id, target_role=ROLE)
    before = ratings.set_rating(
        before, person=ANA, review=CURRENT, source=Source.SELF, skill=SKILL, level=1
    )

    after = valid(roles.delete_role(before, role=ROLE))

    assert order(after) == ["role-2"]
    assert after.roles[0].leads_to == ()
    assert [person.role for person in after.people] == [None, "role-2", None, "role-2"]
    assert after.people[1].target_role is None
    assert sheet_of(before, sheet=1).role == "role-1"
    assert sheet_of(after, sheet=1).role is None
    assert sheet_of(after, sheet=1).ratings == {"skill-1": 1}
    assert after.people[3] is before.people[3]


def test_a_role_that_a_closed_review_mentions_is_kept_and_can_be_retired() -> None:
    matrix = with_closed_review()

    with pytest.raises(KeptByClosedReview) as caught:
        roles.delete_role(matrix, role=ROLE)
    assert (caught.value.noun, caught.value.reviews) == (Noun.ROLE, ("Current",))
    assert roles.retire_role(matrix, role=ROLE, on=TODAY).roles[0].retired == TODAY


def test_a_role_that_someone_was_rated_against_is_kept() -> None:
    matrix = roles.add_role(with_closed_review(), name="New")
    new = RoleId("new")
    sheet = sheet_of(matrix).model_copy(update={"role": new})

    with pytest.raises(KeptByClosedReview):
        roles.delete_role(with_person(matrix, assessments=(sheet,)), role=new)
    assert order(roles.delete_role(matrix, role=new)) == ["role-1", "role-2"]
