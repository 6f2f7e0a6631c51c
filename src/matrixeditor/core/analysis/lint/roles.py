"""Checks of roles, their requirements and the steps between them."""

from collections.abc import Iterator

from matrixeditor.core import lookup
from matrixeditor.core.analysis.lint.hints import Facts, Hint, HintCode
from matrixeditor.core.analysis.steps import LadderStep, steps_within_tracks
from matrixeditor.core.model import Matrix, Role, Skill
from matrixeditor.core.types import Noun, RoleId

MOST_REQUIREMENTS = 25
"""A role that requires more skills than this is hard to keep in mind and to rate."""


def empty(matrix: Matrix) -> Iterator[Hint]:
    """Yield the roles that require nothing."""
    for role in lookup.active_roles(matrix.roles):
        if not _requirements(matrix, role):
            yield Hint(HintCode.ROLE_EMPTY, ((Noun.ROLE, role.id),), {"role": role.name})


def falling_requirements(matrix: Matrix) -> Iterator[Hint]:
    """Yield what the next role of a track requires at a lower level."""
    for step in steps_within_tracks(matrix):
        for change in step.changes:
            before, after = change.before, change.after
            if before is not None and after is not None and before.level > after.level:
                facts: Facts = {
                    **_step_facts(matrix, step),
                    "skill": lookup.skill(matrix, change.skill).name,
                    "before": before.level,
                    "after": after.level,
                }
                places = (*_step_places(step), (Noun.SKILL, change.skill))
                yield Hint(HintCode.REQUIREMENT_FALLS, places, facts)


def idle_steps(matrix: Matrix) -> Iterator[Hint]:
    """Yield the steps within a track whose two roles require the same."""
    for step in steps_within_tracks(matrix):
        if not step.changes:
            facts = _step_facts(matrix, step)
            yield Hint(HintCode.STEP_CHANGES_NOTHING, _step_places(step), facts)


def too_many_requirements(matrix: Matrix) -> Iterator[Hint]:
    """Yield the roles that require more than ``MOST_REQUIREMENTS`` skills."""
    for role in lookup.active_roles(matrix.roles):
        count = len(_requirements(matrix, role))
        if count > MOST_REQUIREMENTS:
            facts: Facts = {"role": role.name, "count": count, "most": MOST_REQUIREMENTS}
            yield Hint(HintCode.MANY_REQUIREMENTS, ((Noun.ROLE, role.id),), facts)


def requirements_at_lowest(matrix: Matrix) -> Iterator[Hint]:
    """Yield the requirements that any rating meets."""
    for role in lookup.active_roles(matrix.roles):
        for skill in _requirements(matrix, role):
            level = role.requirements[skill.id].level
            if level == lookup.scale_of(matrix, skill).lowest:
                facts: Facts = {"role": role.name, "skill": skill.name, "level": level}
                places = ((Noun.ROLE, role.id), (Noun.SKILL, skill.id))
                yield Hint(HintCode.REQUIREMENT_AT_LOWEST, places, facts)


def cycles(matrix: Matrix) -> Iterator[Hint]:
    """Yield the groups of roles that lead to one another in a circle."""
    roles = {role.id: role for role in lookup.active_roles(matrix.roles)}
    reached = {role_id: _reached_from(role_id, roles) for role_id in roles}
    told: set[RoleId] = set()
    for role_id in roles:
        if role_id in told or role_id not in reached[role_id]:
            continue
        circle = [
            other for other in roles if other in reached[role_id] and role_id in reached[other]
        ]
        told.update(circle)
        facts: Facts = {
            "roles": ", ".join(roles[other].name for other in circle),
            "count": len(circle),
        }
        yield Hint(HintCode.CYCLE, tuple((Noun.ROLE, other) for other in circle), facts)


def _reached_from(start: RoleId, roles: dict[RoleId, Role]) -> set[RoleId]:
    reached: set[RoleId] = set()
    ahead = [start]
    while ahead:
        for next_id in roles[ahead.pop()].leads_to:
            if next_id in roles and next_id not in reached:
                reached.add(next_id)
                ahead.append(next_id)
    return reached


def _requirements(matrix: Matrix, role: Role) -> tuple[Skill, ...]:
    """Return the skills a role requires, retired ones aside, in matrix order."""
    skills = lookup.active_skills(lookup.skills_in_order(matrix))
    return tuple(skill for skill in skills if skill.id in role.requirements)


def _step_facts(matrix: Matrix, step: LadderStep) -> Facts:
    return {
        "role": lookup.role(matrix, step.role_from).name,
        "role_to": lookup.role(matrix, step.role_to).name,
    }


def _step_places(step: LadderStep) -> tuple[tuple[Noun, str], ...]:
    return ((Noun.ROLE, step.role_from), (Noun.ROLE, step.role_to))
