"""What a workbook shows, picked from a matrix before anything is written.

Figures come from ``core.analysis``; nothing is computed here that a formula or the window computes.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from matrixeditor.core import lookup
from matrixeditor.core.analysis.as_of import matrix_as_of, review_as_of
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.readiness import Standing, measured
from matrixeditor.core.analysis.results import Results, confirmed, sheet_of
from matrixeditor.core.model import (
    Assessment,
    Category,
    Matrix,
    Person,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import LevelValue, RoleId, SkillId, Source
from matrixeditor.excel.labels import unique_labels
from matrixeditor.excel.options import ExportOptions, SheetKind

SHOWN_SOURCES = (Source.SELF, Source.MANAGER, Source.AGREED)


@dataclass(frozen=True, eq=False)
class ShownPerson:
    """A person with what the chosen review says of them.

    Attributes:
        number: the row's number in the workbook, from 1; survives sorting.
        role: the role that they are measured against, None for none.
        results: the official ratings.
        sources: what self, manager and agreed say, where confirmed.
        to_confirm: official ratings carried over, not confirmed, and hence not in ``results``.
        evidence: how many pieces of evidence, private ones aside, speak of each skill.
    """

    number: int
    person: Person
    role: RoleId | None
    standing: Standing
    results: Results
    sources: Mapping[Source, Results]
    to_confirm: Mapping[SkillId, LevelValue]
    evidence: Mapping[SkillId, int]


@dataclass(frozen=True, eq=False)
class Content:
    """What a workbook shows.

    Attributes:
        matrix: where it comes from, as it stood on the day asked for.
        options: what was asked for.
        day: the day of the export.
        review: the review shown; None where none is dated up to the day asked for, and hence
            nobody is rated.
        ladder: what figures are measured by.
        skills: in matrix order, categories first.
        roles: those that count in the review.
        role_labels: the name of each role in the workbook: told apart from every other.
        people: those who are shown.
    """

    matrix: Matrix
    options: ExportOptions
    day: date
    review: Review | None
    ladder: Ladder
    skills: tuple[Skill, ...]
    roles: tuple[Role, ...]
    role_labels: Mapping[RoleId, str]
    people: tuple[ShownPerson, ...]

    def requirement(self, role: Role, skill: Skill) -> Requirement | None:
        """Return what a role asks of a skill."""
        return self.ladder.requirements[role.id].get(skill.id)

    def scale_of(self, skill: Skill) -> Scale:
        """Return the scale of a skill."""
        return lookup.scale_of(self.matrix, skill)

    def shows(self, kind: SheetKind) -> bool:
        """Tell whether the workbook has that sheet."""
        return kind is SheetKind.OVERVIEW or kind in self.options.sheets

    @cached_property
    def bands(self) -> tuple[tuple[Category | None, tuple[Skill, ...]], ...]:
        """The skills by category, those without one last; empty categories are left out."""
        grouped: dict[str | None, list[Skill]] = {}
        for skill in self.skills:
            grouped.setdefault(skill.category, []).append(skill)
        known: dict[str | None, Category] = {c.id: c for c in self.matrix.categories}
        return tuple((known.get(key), tuple(skills)) for key, skills in grouped.items())


def content_of(matrix: Matrix, options: ExportOptions) -> Content:
    """Pick what the options ask for.

    Raises:
        UnknownId: there is no such person, or no such review up to the day asked for.
    """
    if options.as_of is not None:
        none_yet = review_as_of(matrix, options.as_of) is None
        matrix = matrix_as_of(matrix, options.as_of)
    else:
        none_yet = False
    ladder = ladder_of(matrix, options.review)
    people = _chosen(matrix, options)
    held = {person.id: ladder.own_role(person) for person in people}
    roles = tuple(
        role
        for role in matrix.roles
        if role.id in ladder.requirements and (role.retired is None or role.id in held.values())
    )
    named = [*roles, *(role for role in matrix.roles if role not in roles)]
    labels = unique_labels(role.name for role in named)
    return Content(
        matrix=matrix,
        options=options,
        day=options.exported_on or date.today(),  # noqa: DTZ011 - the day on the user's calendar
        review=None if none_yet else ladder.review,
        ladder=ladder,
        skills=_skills(matrix, ladder, roles),
        roles=roles,
        role_labels=dict(zip((role.id for role in named), labels, strict=True)),
        people=tuple(
            _shown(number, person, held[person.id], ladder)
            for number, person in enumerate(people, start=1)
        ),
    )


def _chosen(matrix: Matrix, options: ExportOptions) -> tuple[Person, ...]:
    if options.people is None:
        return lookup.active_people(matrix.people)
    for person_id in options.people:
        lookup.person(matrix, person_id)
    active = lookup.active_people(matrix.people)
    return tuple(person for person in active if person.id in options.people)


def _skills(matrix: Matrix, ladder: Ladder, roles: tuple[Role, ...]) -> tuple[Skill, ...]:
    """Return the skills that count; of the retired ones, those that a closed review asks for."""
    asked = {skill_id for role in roles for skill_id in ladder.requirements[role.id]}
    return tuple(
        skill
        for skill in lookup.skills_in_order(matrix)
        if skill.id in ladder.lowest and (skill.retired is None or skill.id in asked)
    )


def _shown(number: int, person: Person, role: RoleId | None, ladder: Ladder) -> ShownPerson:
    review = ladder.review.id
    results = ladder.results_of(person)
    sheets = {source: sheet_of(person, review, source) for source in SHOWN_SOURCES}
    return ShownPerson(
        number=number,
        person=person,
        role=role,
        standing=measured(person, ladder, ladder.yardstick(role), results),
        results=results,
        sources={source: confirmed(sheet) for source, sheet in sheets.items()},
        to_confirm=_to_confirm(sheets, ladder, results),
        evidence=Counter(
            skill for note in person.evidence if not note.private for skill in note.skills
        ),
    )


def _to_confirm(
    sheets: Mapping[Source, Assessment | None], ladder: Ladder, results: Results
) -> Mapping[SkillId, LevelValue]:
    """Return what was carried over to official sheets and would count if it were confirmed."""
    found: dict[SkillId, LevelValue] = {}
    for source in ladder.policy.official_sources:
        sheet = sheets[source]
        if sheet is None:
            continue
        for skill in sheet.unconfirmed:
            if skill in sheet.ratings and skill not in results:
                found.setdefault(skill, sheet.ratings[skill])
    return found
