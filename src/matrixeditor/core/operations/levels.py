"""What becomes of the cells of some skills when the levels of their scale change.

Cells are ratings, requirements, indicators, the levels that resources begin at and those that
evidence speaks for. Sheets of closed reviews stay as they are: ``scales`` makes sure beforehand
that no level they mention is touched.

Evidence of several skills speaks for the scale of the first of them that has its level; evidence
of none, for the first scale of the matrix that has it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from matrixeditor.core import lookup
from matrixeditor.core.model import (
    Assessment,
    Evidence,
    Matrix,
    Person,
    Requirement,
    Resource,
    Role,
    Skill,
)
from matrixeditor.core.operations import closed, parts, sheets
from matrixeditor.core.types import LevelValue, ReviewId, ScaleId, SkillId

Heirs = Mapping[LevelValue, LevelValue | None]
"""What each level becomes; None clears the cells that are on it."""


@dataclass(frozen=True, slots=True)
class Cells:
    """All cells of ``skills``, with evidence of no skill where it speaks for scale ``unsorted``."""

    skills: frozenset[SkillId]
    unsorted: ScaleId | None = None

    def hold(self, matrix: Matrix, note: Evidence) -> bool:
        """Tell whether the level of ``note`` is one of these cells; it has a level."""
        if not note.skills:
            scales = (scale.id for scale in matrix.scales if note.level in scale.values)
            return next(scales, None) == self.unsorted
        fitting = (
            skill
            for skill in note.skills
            if note.level in lookup.scale_of(matrix, lookup.skill(matrix, skill)).values
        )
        return next(fitting, None) in self.skills


def levels_in_use(matrix: Matrix, cells: Cells) -> frozenset[LevelValue]:
    """Return the levels that such cells are on, those in closed reviews left aside."""
    skills = (skill for skill in matrix.skills if skill.id in cells.skills)
    frozen = closed.closed_ids(matrix.reviews)
    return frozenset(
        chain(
            chain.from_iterable(_levels_of_words(skill) for skill in skills),
            chain.from_iterable(_required_levels(role, cells) for role in matrix.roles),
            chain.from_iterable(_rated_levels(person, cells, frozen) for person in matrix.people),
            chain.from_iterable(_seen_levels(matrix, person, cells) for person in matrix.people),
        )
    )


def _levels_of_words(skill: Skill) -> Iterator[LevelValue]:
    yield from skill.indicators
    for resource in skill.resources:
        if resource.from_level is not None:
            yield resource.from_level


def _required_levels(role: Role, cells: Cells) -> Iterator[LevelValue]:
    for skill in cells.skills & role.requirements.keys():
        yield role.requirements[skill].level


def _rated_levels(
    person: Person, cells: Cells, frozen: frozenset[ReviewId]
) -> Iterator[LevelValue]:
    for sheet in person.assessments:
        if sheet.review not in frozen:
            for skill in cells.skills & sheet.ratings.keys():
                yield sheet.ratings[skill]


def _seen_levels(matrix: Matrix, person: Person, cells: Cells) -> Iterator[LevelValue]:
    for note in person.evidence:
        if note.level is not None and cells.hold(matrix, note):
            yield note.level


def remapped(matrix: Matrix, cells: Cells, heirs: Heirs) -> Matrix:
    """Return the matrix in which every such cell is on the heir of its level.

    ``heirs`` names every level in use. The scales themselves stay as they are.
    """
    frozen = closed.closed_ids(matrix.reviews)
    return parts.with_parts(
        matrix,
        skills=parts.each(
            matrix.skills,
            lambda skill: _skill(skill, heirs) if skill.id in cells.skills else skill,
        ),
        roles=parts.each(matrix.roles, lambda role: _role(role, cells, heirs)),
        people=parts.each(
            matrix.people, lambda person: _person(matrix, person, cells, heirs, frozen)
        ),
    )


def _skill(skill: Skill, heirs: Heirs) -> Skill:
    indicators: dict[LevelValue, tuple[str, ...]] = {}
    for level, texts in skill.indicators.items():
        heir = heirs[level]
        if heir is not None:
            indicators[heir] = tuple(dict.fromkeys((*indicators.get(heir, ()), *texts)))
    return parts.copied(
        skill,
        indicators=indicators,
        resources=parts.each(skill.resources, lambda resource: _resource(resource, heirs)),
    )


def _resource(resource: Resource, heirs: Heirs) -> Resource:
    if resource.from_level is None:
        return resource
    return parts.copied(resource, from_level=heirs[resource.from_level])


def _role(role: Role, cells: Cells, heirs: Heirs) -> Role:
    requirements: dict[SkillId, Requirement] = {}
    for skill, requirement in role.requirements.items():
        heir = heirs[requirement.level] if skill in cells.skills else requirement.level
        if heir is not None:
            requirements[skill] = parts.copied(requirement, level=heir)
    return parts.copied(role, requirements=requirements)


def _person(
    matrix: Matrix, person: Person, cells: Cells, heirs: Heirs, frozen: frozenset[ReviewId]
) -> Person:
    def remapped_sheet(sheet: Assessment) -> Assessment:
        return sheet if sheet.review in frozen else _sheet(sheet, cells, heirs)

    def remapped_note(note: Evidence) -> Evidence:
        if note.level is None or not cells.hold(matrix, note):
            return note
        return parts.copied(note, level=heirs[note.level])

    return parts.copied(
        sheets.edit_each(person, remapped_sheet),
        evidence=parts.each(person.evidence, remapped_note),
    )


def _sheet(sheet: Assessment, cells: Cells, heirs: Heirs) -> Assessment:
    ratings: dict[SkillId, LevelValue] = {}
    for skill, level in sheet.ratings.items():
        heir = heirs[level] if skill in cells.skills else level
        if heir is not None:
            ratings[skill] = heir
    return parts.copied(
        sheet,
        ratings=ratings,
        unconfirmed=tuple(skill for skill in sheet.unconfirmed if skill in ratings),
    )
