"""The rules for skills, roles and reviews."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from matrixeditor.core.errors import Problem, ProblemCode
from matrixeditor.core.invariants.known import (
    Known,
    cell_problem,
    level_problem,
    reference_problem,
)
from matrixeditor.core.invariants.places import labelled, quoted, shown, within
from matrixeditor.core.model import Matrix, Requirement, Review, Role, Scale, Skill
from matrixeditor.core.types import Noun, SkillId


def repeated_ids(collection: str, items: Sequence[Any]) -> Iterator[Problem]:
    """Yield a problem for each item whose id an earlier one has."""
    if len({item.id for item in items}) == len(items):
        return
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.id in seen:
            name = getattr(item, "name", item.id)
            facts = {"id": shown(item.id)}
            yield Problem(labelled(collection, index, name), ProblemCode.DUPLICATE_ID, facts)
        seen.add(item.id)


def ladder_problems(known: Known, matrix: Matrix) -> Iterator[Problem]:
    """Yield what is wrong with skills, roles and reviews."""
    for index, skill in enumerate(matrix.skills):
        yield from _skill_problems(known, labelled("skills", index, skill.name), skill)
    for index, role in enumerate(matrix.roles):
        yield from _role_problems(known, labelled("roles", index, role.name), role)
    for index, review in enumerate(matrix.reviews):
        yield from _review_problems(known, labelled("reviews", index, review.name), review)


def _skill_problems(known: Known, place: str, skill: Skill) -> Iterator[Problem]:
    where = within(place, "category")
    yield from reference_problem(known.categories, where, Noun.CATEGORY, skill.category)
    where = within(place, "scale")
    yield from reference_problem(known.scales, where, Noun.SCALE, skill.scale)
    if skill.scale is None and len(known.scales) > 1:
        yield Problem(where, ProblemCode.SCALE_NEEDED)
    scale = known.scale_of[skill.id]
    if scale is not None:
        yield from _skill_level_problems(place, skill, scale)


def _skill_level_problems(place: str, skill: Skill, scale: Scale) -> Iterator[Problem]:
    levels = scale.values
    for level in skill.indicators:
        if level not in levels:
            yield level_problem(within(place, "indicators", quoted(level)), scale, level)
    for index, resource in enumerate(skill.resources):
        if resource.from_level is not None and resource.from_level not in levels:
            where = within(place, f"resources[{index}]", "from_level")
            yield level_problem(where, scale, resource.from_level)


def _role_problems(known: Known, place: str, role: Role) -> Iterator[Problem]:
    where = within(place, "leads_to")
    for other in role.leads_to:
        yield from reference_problem(known.roles, where, Noun.ROLE, other)
        if other == role.id:
            yield Problem(where, ProblemCode.LEADS_TO_ITSELF)
    yield from _requirement_problems(known, within(place, "requirements"), role.requirements)


def _requirement_problems(
    known: Known, place: str, requirements: Mapping[SkillId, Requirement]
) -> Iterator[Problem]:
    for skill, requirement in requirements.items():
        if (skill, requirement.level) not in known.cells:
            yield from cell_problem(known, place, skill, requirement.level)


def _review_problems(known: Known, place: str, review: Review) -> Iterator[Problem]:
    where = within(place, "roles_as_of")
    if review.roles_as_of and not review.closed:
        yield Problem(where, ProblemCode.AS_OF_OPEN)
    for role, requirements in review.roles_as_of.items():
        entry = within(where, quoted(role))
        yield from reference_problem(known.roles, entry, Noun.ROLE, role)
        yield from _requirement_problems(known, entry, requirements)
