"""Ratings: the cells of the people-by-skills grid, with what is said about them.

``assessor`` names who enters something, empty if nobody in particular. A sheet is made by its
first entry and goes with its last; the rules are those of ``sheets``. Every edit refuses a closed
review (``ClosedReview``), and a manager's entry on another manager's sheet
(``AnotherManagersSheet``; the way on is ``assessments.take_over_sheets`` or ``start_own_sheets``).
What is not about one skill (dates, summary) is for ``assessments``.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from matrixeditor.core import lookup
from matrixeditor.core.errors import AnotherManagersSheet, UnknownLevel
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.operations import closed, parts, sheets
from matrixeditor.core.operations.sheets import SheetEdit, SheetName
from matrixeditor.core.types import LevelValue, PersonId, ReviewId, SkillId, Source

Cell = tuple[PersonId, SkillId]


def set_rating(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    level: LevelValue,
    assessor: str = "",
) -> Matrix:
    """Rate a person in a skill; confirms what was carried over and ends "not applicable".

    Raises:
        UnknownLevel: no level of the skill's scale.
        ClosedReview: the review is closed.
        AnotherManagersSheet: another manager began the sheet.
    """
    scale = lookup.scale_of(matrix, lookup.skill(matrix, skill))
    rating = {skill: lookup.level_of(scale, level).value}
    name = SheetName(review, source, assessor)
    return _edit(matrix, person, name, lambda sheet: sheets.with_ratings(sheet, rating))


def clear_rating(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    assessor: str = "",
) -> Matrix:
    """Leave a person not rated in a skill: neither a level nor "not applicable"."""
    lookup.skill(matrix, skill)
    name = SheetName(review, source, assessor)
    return _edit(matrix, person, name, lambda sheet: sheets.with_ratings(sheet, {skill: None}))


def set_many(
    matrix: Matrix,
    *,
    review: ReviewId,
    source: Source,
    cells: Mapping[Cell, LevelValue | None],
    assessor: str = "",
) -> Matrix:
    """Rate many cells as ``set_rating`` does, or clear those for which None stands.

    Raises:
        UnknownLevel: a level is none of its skill's scale; nothing is set.
        ClosedReview: the review is closed.
        AnotherManagersSheet: other managers began some of the sheets; the error names all.
    """
    allowed = _levels_of(matrix, {skill for _, skill in cells})
    by_person: defaultdict[PersonId, dict[SkillId, LevelValue | None]] = defaultdict(dict)
    for (person, skill), level in cells.items():
        if level is not None and level not in allowed[skill]:
            scale = lookup.scale_of(matrix, lookup.skill(matrix, skill))
            raise UnknownLevel(level, scale.name, scale.values)
        by_person[person][skill] = level
    return _edit_many(
        matrix,
        SheetName(review, source, assessor),
        {person: _rating(levels) for person, levels in by_person.items()},
    )


def mark_not_applicable(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    reason: str = "",
    assessor: str = "",
) -> Matrix:
    """Say that a skill is no part of a person's job; it is then not rated and does not count."""
    lookup.skill(matrix, skill)
    name = SheetName(review, source, assessor)
    return _edit(
        matrix, person, name, lambda sheet: sheets.with_not_applicable(sheet, skill, reason)
    )


def clear_not_applicable(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    assessor: str = "",
) -> Matrix:
    """Say that a skill does belong to a person's job; it is then not rated."""
    lookup.skill(matrix, skill)
    name = SheetName(review, source, assessor)
    return _edit(matrix, person, name, lambda sheet: sheets.with_applicable(sheet, skill))


def set_comment(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    text: str,
    assessor: str = "",
) -> Matrix:
    """Set the comment on a rating; an empty text removes it."""
    lookup.skill(matrix, skill)
    name = SheetName(review, source, assessor)
    return _edit(matrix, person, name, lambda sheet: sheets.with_comment(sheet, skill, text))


def confirm_rating(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    skill: SkillId,
    assessor: str = "",
) -> Matrix:
    """Confirm a rating that was carried over from an earlier review."""
    cells = ((person, skill),)
    return confirm_many(matrix, review=review, source=source, cells=cells, assessor=assessor)


def confirm_many(
    matrix: Matrix,
    *,
    review: ReviewId,
    source: Source,
    cells: Iterable[Cell],
    assessor: str = "",
) -> Matrix:
    """Confirm carried-over ratings; a cell without one stays as it is."""
    by_person: defaultdict[PersonId, set[SkillId]] = defaultdict(set)
    for person, skill in cells:
        lookup.skill(matrix, skill)
        by_person[person].add(skill)
    return _edit_many(
        matrix,
        SheetName(review, source, assessor),
        {person: _confirming(skills) for person, skills in by_person.items()},
    )


def confirm_all(
    matrix: Matrix, *, person: PersonId, review: ReviewId, source: Source, assessor: str = ""
) -> Matrix:
    """Confirm every rating of one sheet that was carried over."""
    return _edit(matrix, person, SheetName(review, source, assessor), sheets.with_confirmed)


def _edit(matrix: Matrix, person: PersonId, name: SheetName, edit: SheetEdit) -> Matrix:
    closed.require_open(matrix, name.review)
    found = lookup.person(matrix, person)
    return parts.replace_person(matrix, sheets.edit_sheet(found, name, edit))


def _edit_many(matrix: Matrix, name: SheetName, edits: Mapping[PersonId, SheetEdit]) -> Matrix:
    closed.require_open(matrix, name.review)
    edited: dict[PersonId, Person] = {}
    others: list[AnotherManagersSheet] = []
    for person in lookup.people(matrix, edits):
        try:
            edited[person.id] = sheets.edit_sheet(person, name, edits[person.id])
        except AnotherManagersSheet as other:
            others.append(other)
    if others:
        raise AnotherManagersSheet(
            review=name.review,
            assessor=name.assessor,
            people=tuple(person for other in others for person in other.people),
            managers=tuple(manager for other in others for manager in other.managers),
        )
    return parts.replace_people(matrix, edited)


def _levels_of(
    matrix: Matrix, skills: Collection[SkillId]
) -> Mapping[SkillId, frozenset[LevelValue]]:
    """Return the levels that each skill can be rated at."""
    scales = {skill: lookup.scale_of(matrix, lookup.skill(matrix, skill)) for skill in skills}
    return {skill: frozenset(scale.values) for skill, scale in scales.items()}


def _rating(levels: Mapping[SkillId, LevelValue | None]) -> SheetEdit:
    return lambda sheet: sheets.with_ratings(sheet, levels)


def _confirming(skills: Collection[SkillId]) -> SheetEdit:
    return lambda sheet: sheets.with_confirmed(sheet, skills)
