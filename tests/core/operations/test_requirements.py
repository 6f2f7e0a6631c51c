"""Requirements: the cells of the ladder."""

from decimal import Decimal

import pytest
from tests.builders import a_matrix
from tests.core.operations.revalidation import valid

from matrixeditor.core.errors import Impossible, InvalidValue, UnknownId, UnknownLevel
from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.operations import requirements
from matrixeditor.core.types import RoleId, SkillId

ROLE, OTHER_ROLE = RoleId("role-1"), RoleId("role-2")
SKILL, OTHER_SKILL = SkillId("skill-1"), SkillId("skill-2")


def cell(matrix: Matrix, role: int = 0, skill: SkillId = SKILL) -> Requirement | None:
    return matrix.roles[role].requirements.get(skill)


def test_a_level_is_required_and_all_else_shared() -> None:
    before = a_matrix()

    after = valid(requirements.set_level(before, role=ROLE, skill=SKILL, level=3))

    assert cell(after) == Requirement(level=3)
    assert cell(before) == Requirement(level=1)
    assert after.roles[1] is before.roles[1]
    assert after.roles[0].requirements[OTHER_SKILL] is before.roles[0].requirements[OTHER_SKILL]
    assert after.people is before.people


def test_a_new_level_keeps_must_have_weight_and_note() -> None:
    matrix = a_matrix()
    matrix = requirements.set_must_have(matrix, role=ROLE, skill=SKILL, must_have=True)
    matrix = requirements.set_weight(matrix, role=ROLE, skill=SKILL, weight=Decimal("2.5"))
    matrix = requirements.set_note(matrix, role=ROLE, skill=SKILL, note="Own product")
    matrix = valid(requirements.set_level(matrix, role=ROLE, skill=SKILL, level=4))

    assert cell(matrix) == Requirement(
        level=4, must_have=True, weight=Decimal("2.5"), note="Own product"
    )


def test_a_skill_that_was_not_required_becomes_required() -> None:
    matrix = requirements.clear_requirement(a_matrix(), role=ROLE, skill=SKILL)
    assert cell(valid(matrix)) is None

    assert cell(requirements.set_level(matrix, role=ROLE, skill=SKILL, level=0)) == Requirement(
        level=0
    )


def test_setting_what_is_set_returns_the_same_matrix() -> None:
    matrix = a_matrix()
    cleared = requirements.clear_requirement(matrix, role=ROLE, skill=SKILL)

    assert requirements.set_level(matrix, role=ROLE, skill=SKILL, level=1) is matrix
    assert requirements.set_weight(matrix, role=ROLE, skill=SKILL, weight=Decimal(1)) is matrix
    assert requirements.clear_requirement(cleared, role=ROLE, skill=SKILL) is cleared
    assert requirements.set_many(matrix, cells={(ROLE, SKILL): Requirement(level=1)}) is matrix
    assert requirements.set_many(matrix, cells={}) is matrix


def test_a_level_that_the_scale_lacks_is_refused() -> None:
    with pytest.raises(UnknownLevel) as caught:
        requirements.set_level(a_matrix(), role=ROLE, skill=SKILL, level=9)
    assert (caught.value.level, caught.value.levels) == (9, (0, 1, 2, 3, 4))


@pytest.mark.parametrize(("role", "skill"), [("nobody", "skill-1"), ("role-1", "nothing")])
def test_unknown_roles_and_skills_are_named(role: str, skill: str) -> None:
    with pytest.raises(UnknownId):
        requirements.clear_requirement(a_matrix(), role=RoleId(role), skill=SkillId(skill))


def test_weight_must_have_and_note_need_a_requirement() -> None:
    matrix = requirements.clear_requirement(a_matrix(), role=ROLE, skill=SKILL)

    with pytest.raises(Impossible) as caught:
        requirements.set_must_have(matrix, role=ROLE, skill=SKILL, must_have=True)
    assert caught.value.reason == "not_required"


def test_a_weight_out_of_range_is_refused() -> None:
    with pytest.raises(InvalidValue):
        requirements.set_weight(a_matrix(), role=ROLE, skill=SKILL, weight=Decimal(0))


def test_many_cells_are_set_and_cleared_at_once() -> None:
    before = a_matrix(roles=3)
    strict = Requirement(level=4, must_have=True, note="Always")

    after = valid(
        requirements.set_many(
            before,
            cells={(ROLE, SKILL): strict, (OTHER_ROLE, SKILL): None, (ROLE, OTHER_SKILL): None},
        )
    )

    assert cell(after) is strict
    assert cell(after, 1) is None
    assert cell(after, 0, OTHER_SKILL) is None
    assert after.roles[2] is before.roles[2]


def test_one_wrong_cell_of_many_sets_none() -> None:
    with pytest.raises(UnknownLevel):
        requirements.set_many(
            a_matrix(),
            cells={(ROLE, SKILL): Requirement(level=2), (ROLE, OTHER_SKILL): Requirement(level=9)},
        )
    with pytest.raises(UnknownId):
        requirements.set_many(a_matrix(), cells={(RoleId("nobody"), SKILL): None})
