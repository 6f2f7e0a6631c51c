"""Paste plans: a block and a place in the grid."""

from tests.builders import a_matrix

from matrixeditor.core import paste
from matrixeditor.core.blocks import parse
from matrixeditor.core.model import Matrix
from matrixeditor.core.paste import Plan, Reject, RejectReason, Target
from matrixeditor.core.types import SkillId


def skills(*numbers: int) -> tuple[SkillId, ...]:
    return tuple(SkillId(f"skill-{number}") for number in numbers)


def planned(text: str, target: Target, matrix: Matrix | None = None) -> Plan:
    return paste.plan(matrix or a_matrix(), target, parse(text))


def test_a_block_fills_the_cells_from_the_anchor_on() -> None:
    plan = planned("1\t2\n3\t4\n", Target(skills(1, 2, 3), ("role-1", "role-2")))

    assert plan.levels == {
        ("role-1", "skill-1"): 1,
        ("role-2", "skill-1"): 2,
        ("role-1", "skill-2"): 3,
        ("role-2", "skill-2"): 4,
    }
    assert not plan.rejects
    assert (plan.height, plan.width) == (2, 2)


def test_in_a_swapped_grid_skills_run_across() -> None:
    plan = planned("1\t2\n", Target(skills(1, 2), ("role-1",), skills_are_rows=False))

    assert plan.levels == {("role-1", "skill-1"): 1, ("role-1", "skill-2"): 2}


def test_one_value_fills_the_selection() -> None:
    target = Target(skills(1, 2, 3), ("role-1", "role-2"), height=3, width=2)

    assert set(planned("4", target).levels.values()) == {4}
    assert len(planned("4", target).levels) == 6


def test_a_block_repeats_over_a_multiple_of_itself_only() -> None:
    whole = Target(skills(1, 2, 3), ("role-1", "role-2"), height=2, width=2)
    uneven = Target(skills(1, 2, 3), ("role-1", "role-2"), height=3, width=2)

    assert len(planned("1\n2\n", whole).levels) == 4
    assert len(planned("1\n2\n", uneven).levels) == 2


def test_levels_are_read_by_number_name_or_both() -> None:
    plan = planned("3\t3.0\nl3\tL3\n3 - L3\t 3 \n", Target(skills(1, 2, 3), ("role-1", "role-2")))

    assert set(plan.levels.values()) == {3}
    assert not plan.rejects


def test_an_empty_cell_clears() -> None:
    plan = planned("\t2\n", Target(skills(1), ("role-1", "role-2")))

    assert plan.levels["role-1", SkillId("skill-1")] is None


def test_what_is_no_level_is_rejected_with_its_place_and_text() -> None:
    plan = planned("1\t9\n3 - L4\tmuch\n", Target(skills(1, 2), ("role-1", "role-2")))

    assert plan.levels == {("role-1", "skill-1"): 1}
    assert plan.rejects == (
        Reject(0, 1, "9", RejectReason.NO_LEVEL),
        Reject(1, 0, "3 - L4", RejectReason.NO_LEVEL),
        Reject(1, 1, "much", RejectReason.NO_LEVEL),
    )


def test_what_falls_off_the_grid_is_rejected() -> None:
    plan = planned("1\t2\t3\n", Target(skills(3), ("role-2",)))

    assert plan.levels == {("role-2", "skill-3"): 1}
    assert [reject.reason for reject in plan.rejects] == [RejectReason.OUTSIDE] * 2
    assert (plan.height, plan.width) == (1, 1)


def test_an_empty_clipboard_plans_nothing() -> None:
    assert planned("", Target(skills(1), ("role-1",))) == Plan({}, (), 0, 0)
