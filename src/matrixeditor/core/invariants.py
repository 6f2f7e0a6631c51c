"""What must hold of a whole matrix, beyond what each part checks of itself.

Ids are unique within their kind, references resolve, levels are levels of the skill's scale, and a
person's sheets do not contradict each other. Names alike are no error (they are a warning of
``analysis.lint``). Checked by set operations: 300,000 ratings take a few milliseconds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matrixeditor.core.errors import InvalidDocument, Problem, ProblemCode
from matrixeditor.core.model import (
    Assessment,
    Matrix,
    Person,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import LevelValue, Source

ONE_SHEET_SOURCES = frozenset({Source.SELF, Source.MANAGER, Source.AGREED})
"""Of these a person has at most one sheet a review; of peers, one an assessor."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What references are checked against."""

    scales: Mapping[str, Scale]
    categories: frozenset[str]
    skills: Mapping[str, Skill]
    roles: frozenset[str]
    reviews: frozenset[str]
    only_scale: Scale | None
    only_levels: frozenset[int]

    def scale_of(self, skill_id: str) -> Scale | None:
        """Return the scale of a skill, None where either is unknown."""
        skill = self.skills.get(skill_id)
        if skill is None:
            return None
        return self.only_scale if skill.scale is None else self.scales.get(skill.scale)


def require_valid(matrix: Matrix) -> Matrix:
    """Return the matrix itself.

    Raises:
        InvalidDocument: a rule is broken; the error lists the places.
    """
    problems = tuple(problems_of(matrix))
    if problems:
        raise InvalidDocument.of(problems)
    return matrix


def problems_of(matrix: Matrix) -> Iterator[Problem]:
    """Yield every broken rule with its place."""
    for name in ("scales", "categories", "skills", "roles", "people", "reviews"):
        yield from _repeated_ids(name, getattr(matrix, name))
    context = _context(matrix)
    for index, skill in enumerate(matrix.skills):
        yield from _skill_problems(context, labelled("skills", index, skill.name), skill)
    for index, role in enumerate(matrix.roles):
        yield from _role_problems(context, labelled("roles", index, role.name), role)
    for index, review in enumerate(matrix.reviews):
        yield from _review_problems(context, labelled("reviews", index, review.name), review)
    for index, person in enumerate(matrix.people):
        yield from _person_problems(context, index, person)


def labelled(collection: str, index: int, name: str) -> str:
    """Return how a place names an item: ``people[3] "Ana"``."""
    return f'{collection}[{index}] "{name[:60]}"'


def within(*places: str) -> str:
    """Return a place inside others: ``people[3] "Ana" → role``."""
    return " → ".join(places)


def quoted(key: object) -> str:
    """Return how a place names the key of a map."""
    return f'"{key}"'


def _context(matrix: Matrix) -> _Context:
    only = matrix.scales[0] if len(matrix.scales) == 1 else None
    return _Context(
        scales={scale.id: scale for scale in matrix.scales},
        categories=frozenset(category.id for category in matrix.categories),
        skills={skill.id: skill for skill in matrix.skills},
        roles=frozenset(role.id for role in matrix.roles),
        reviews=frozenset(review.id for review in matrix.reviews),
        only_scale=only,
        only_levels=frozenset(only.values) if only else frozenset(),
    )


def _repeated_ids(collection: str, items: Sequence[Any]) -> Iterator[Problem]:
    if len({item.id for item in items}) == len(items):
        return
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item.id in seen:
            name = getattr(item, "name", item.id)
            yield Problem(
                labelled(collection, index, name), ProblemCode.DUPLICATE_ID, {"id": item.id}
            )
        seen.add(item.id)


def _unknown(place: str, field: str, noun: str, item_id: str) -> Problem:
    return Problem(within(place, field), ProblemCode.UNKNOWN_ID, {"noun": noun, "id": item_id})


def _skill_problems(context: _Context, place: str, skill: Skill) -> Iterator[Problem]:
    if skill.category is not None and skill.category not in context.categories:
        yield _unknown(place, "category", "category", skill.category)
    if skill.scale is None and context.only_scale is None:
        yield Problem(within(place, "scale"), ProblemCode.SCALE_NEEDED)
    if skill.scale is not None and skill.scale not in context.scales:
        yield _unknown(place, "scale", "scale", skill.scale)
    scale = context.scale_of(skill.id)
    if scale is None:
        return
    for level in skill.indicators:
        yield from _level_problem(within(place, "indicators", quoted(level)), scale, level)
    for index, resource in enumerate(skill.resources):
        if resource.from_level is not None:
            where = within(place, f"resources[{index}]", "from_level")
            yield from _level_problem(where, scale, resource.from_level)


def _level_problem(place: str, scale: Scale, level: LevelValue) -> Iterator[Problem]:
    if level not in scale.values:
        yield Problem(place, ProblemCode.UNKNOWN_LEVEL, {"level": level, "scale": scale.name})


def _role_problems(context: _Context, place: str, role: Role) -> Iterator[Problem]:
    for other in role.leads_to:
        if other not in context.roles:
            yield _unknown(place, "leads_to", "role", other)
        elif other == role.id:
            yield Problem(within(place, "leads_to"), ProblemCode.LEADS_TO_ITSELF)
    yield from _requirement_problems(context, within(place, "requirements"), role.requirements)


def _requirement_problems(
    context: _Context, place: str, requirements: Mapping[Any, Requirement]
) -> Iterator[Problem]:
    for skill_id, requirement in requirements.items():
        if skill_id not in context.skills:
            yield _unknown(place, quoted(skill_id), "skill", skill_id)
        elif (scale := context.scale_of(skill_id)) is not None:
            yield from _level_problem(within(place, quoted(skill_id)), scale, requirement.level)


def _review_problems(context: _Context, place: str, review: Review) -> Iterator[Problem]:
    if review.roles_as_of and not review.closed:
        yield Problem(within(place, "roles_as_of"), ProblemCode.AS_OF_OPEN)
    for role_id, requirements in review.roles_as_of.items():
        where = within(place, "roles_as_of", quoted(role_id))
        if role_id not in context.roles:
            yield _unknown(within(place, "roles_as_of"), quoted(role_id), "role", role_id)
        yield from _requirement_problems(context, where, requirements)


def _person_problems(context: _Context, index: int, person: Person) -> Iterator[Problem]:
    if person.assessments:
        yield from _sheets_problems(context, index, person)
    if not (person.role or person.target_role or person.evidence or person.plan):
        return
    place = labelled("people", index, person.name)
    for field in ("role", "target_role"):
        role_id = getattr(person, field)
        if role_id is not None and role_id not in context.roles:
            yield _unknown(place, field, "role", role_id)
    yield from (
        Problem(within(place, problem.place), problem.code, problem.facts)
        for problem in _repeated_ids("evidence", person.evidence)
    )
    for number, note in enumerate(person.evidence):
        for skill_id in note.skills:
            if skill_id not in context.skills:
                yield _unknown(place, f"evidence[{number}] → skills", "skill", skill_id)
        if note.level is not None:
            yield from _evidence_level_problem(context, within(place, f"evidence[{number}]"), note)
    yield from (
        Problem(within(place, problem.place), problem.code, problem.facts)
        for problem in _repeated_ids("plan", person.plan)
    )
    for number, step in enumerate(person.plan):
        if step.skill is not None and step.skill not in context.skills:
            yield _unknown(place, f"plan[{number}] → skill", "skill", step.skill)


def _evidence_level_problem(context: _Context, place: str, note: Any) -> Iterator[Problem]:
    """Yield a problem where the level is one of none of the note's skills' scales."""
    scales = [scale for skill in note.skills if (scale := context.scale_of(skill)) is not None]
    scales = scales or list(context.scales.values())
    if all(note.level not in scale.values for scale in scales):
        facts = {"level": note.level, "scale": scales[0].name}
        yield Problem(within(place, "level"), ProblemCode.UNKNOWN_LEVEL, facts)


def _sheets_problems(context: _Context, index: int, person: Person) -> Iterator[Problem]:
    known = context.skills.keys()
    seen: set[tuple[str, ...]] = set()
    for number, sheet in enumerate(person.assessments):
        single = sheet.source in ONE_SHEET_SOURCES
        key = (
            (sheet.review, sheet.source) if single else (sheet.review, sheet.source, sheet.assessor)
        )
        if (
            key in seen
            or sheet.review not in context.reviews
            or (sheet.role is not None and sheet.role not in context.roles)
            or not sheet.ratings.keys() <= known
            or sheet.unconfirmed
            or sheet.not_applicable
            or sheet.comments
            or not _on_scale(context, sheet)
        ):
            place = within(labelled("people", index, person.name), f"assessments[{number}]")
            if key in seen:
                yield Problem(place, ProblemCode.SECOND_SHEET, {"source": sheet.source})
            yield from _sheet_problems(context, place, sheet)
        seen.add(key)


def _on_scale(context: _Context, sheet: Assessment) -> bool:
    if context.only_scale is not None:
        return context.only_levels.issuperset(sheet.ratings.values())
    return all(
        (scale := context.scale_of(skill_id)) is None or level in scale.values
        for skill_id, level in sheet.ratings.items()
    )


def _sheet_problems(context: _Context, place: str, sheet: Assessment) -> Iterator[Problem]:
    if sheet.review not in context.reviews:
        yield _unknown(place, "review", "review", sheet.review)
    if sheet.role is not None and sheet.role not in context.roles:
        yield _unknown(place, "role", "role", sheet.role)
    mentioned: tuple[tuple[str, Iterable[str]], ...] = (
        ("ratings", sheet.ratings),
        ("unconfirmed", sheet.unconfirmed),
        ("not_applicable", sheet.not_applicable),
        ("comments", sheet.comments),
    )
    for field, skill_ids in mentioned:
        for skill_id in skill_ids:
            if skill_id not in context.skills:
                yield _unknown(within(place, field), quoted(skill_id), "skill", skill_id)
    for skill_id, level in sheet.ratings.items():
        if (scale := context.scale_of(skill_id)) is not None:
            yield from _level_problem(within(place, "ratings", quoted(skill_id)), scale, level)
    for skill_id in sheet.ratings.keys() & sheet.not_applicable.keys():
        yield Problem(
            within(place, "not_applicable", quoted(skill_id)), ProblemCode.RATED_AND_NOT_APPLICABLE
        )
    for skill_id in sheet.unconfirmed:
        if skill_id not in sheet.ratings:
            yield Problem(
                within(place, "unconfirmed", quoted(skill_id)), ProblemCode.UNCONFIRMED_UNRATED
            )
