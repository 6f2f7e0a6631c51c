"""What changes from one role to the next."""

from datetime import date

from tests.builders import a_matrix, a_role

from matrixeditor.core.analysis.steps import LadderStep, RequirementChange, step, steps_of
from matrixeditor.core.model import Matrix, Requirement, Role
from matrixeditor.core.types import RoleId, SkillId

JUNIOR, SENIOR = RoleId("junior"), RoleId("senior")


def skills_of(changes: tuple[RequirementChange, ...]) -> list[str]:
    return [change.skill for change in changes]


def two_roles(junior: dict[str, Requirement], senior: dict[str, Requirement]) -> Matrix:
    roles = (
        Role(id=role_id, name=role_id, requirements={SkillId(i): asked for i, asked in of.items()})
        for role_id, of in ((JUNIOR, junior), (SENIOR, senior))
    )
    return a_matrix(skills=6, people=0).changed(roles=tuple(roles))


def test_a_step_tells_what_is_added_dropped_raised_lowered_and_must_have() -> None:
    asked, more, must = (
        Requirement(level=2),
        Requirement(level=3),
        Requirement(level=2, must_have=True),
    )
    matrix = two_roles(
        {"skill-1": asked, "skill-2": asked, "skill-3": more, "skill-4": asked, "skill-5": must},
        {"skill-2": more, "skill-3": asked, "skill-4": must, "skill-5": asked, "skill-6": asked},
    )

    found = step(matrix, JUNIOR, SENIOR)

    assert skills_of(found.changes) == [f"skill-{n}" for n in range(1, 7)]
    assert skills_of(found.added) == ["skill-6"]
    assert skills_of(found.removed) == ["skill-1"]
    assert skills_of(found.raised) == ["skill-2"]
    assert skills_of(found.lowered) == ["skill-3"]
    assert skills_of(found.must_have_now) == ["skill-4"]
    assert skills_of(found.must_have_no_more) == ["skill-5"]
    assert [change.rise for change in found.changes] == [None, 1, -1, 0, 0, None]


def test_another_note_or_weight_is_no_change_of_the_ladder() -> None:
    matrix = two_roles(
        {"skill-1": Requirement(level=2)}, {"skill-1": Requirement(level=2, note="alone")}
    )

    assert step(matrix, JUNIOR, SENIOR) == LadderStep(JUNIOR, SENIOR, ())


def test_a_retired_skill_is_no_part_of_a_step() -> None:
    matrix = two_roles({}, {"skill-1": Requirement(level=2)})
    retired = matrix.skills[0].changed(retired=date(2026, 1, 1))
    matrix = matrix.changed(skills=(retired, *matrix.skills[1:]))

    assert step(matrix, JUNIOR, SENIOR).changes == ()


def ways(matrix: Matrix) -> list[tuple[str, str]]:
    return [(found.role_from, found.role_to) for found in steps_of(matrix)]


def ladder(**leads_to: str) -> Matrix:
    """Return roles in this order, each leading to the roles named, in the track of its letter."""
    roles = tuple(
        a_role(role_id).changed(
            track=role_id[0], leads_to=tuple(RoleId(other) for other in others.split())
        )
        for role_id, others in leads_to.items()
    )
    return a_matrix(people=0).changed(roles=roles)


def test_the_steps_follow_where_the_roles_lead() -> None:
    assert ways(ladder(a1="a2", a2="a3 b1", a3="", b1="")) == [
        ("a1", "a2"),
        ("a2", "a3"),
        ("a2", "b1"),
    ]


def test_a_track_that_leads_nowhere_is_climbed_in_the_order_of_its_roles() -> None:
    assert ways(ladder(a1="b1", b1="", a2="", b2="", b3="")) == [
        ("a1", "b1"),
        ("b1", "b2"),
        ("b2", "b3"),
    ]


def test_a_retired_role_is_no_step() -> None:
    matrix = ladder(a1="a2", a2="a3", a3="")
    first, second, third = matrix.roles
    matrix = matrix.changed(roles=(first, second.changed(retired=date(2026, 1, 1)), third))

    assert ways(matrix) == []
