"""Edits of what is said of people, each with the label that undo names it by.

The operations are the core's. An ``Entry`` is an edit that does not know yet on whose sheet it
goes: it can be made again elsewhere where the sheet is not to be written to.
"""

import datetime
from collections.abc import Callable, Sequence
from typing import NamedTuple

from matrixeditor.core import lookup
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import evidence, plans, ratings
from matrixeditor.core.types import LevelValue, PersonId, SkillId
from matrixeditor.ui.models.perspective import Entering
from matrixeditor.ui.models.requirement_edits import Edit


class PersonCell(NamedTuple):
    """What is said of one person in one skill."""

    person: PersonId
    skill: SkillId


Entry = Callable[[Matrix, Entering], Edit]


def rate(cells: Sequence[PersonCell], level: LevelValue) -> Entry:
    """Rate people; what was carried over is confirmed by it."""

    def edit(matrix: Matrix, entering: Entering) -> Edit:
        label = _label(matrix, cells, "set_rating", "set_ratings", level=level)
        return Edit(label, _setting(cells, level, entering))

    return edit


def clear(cells: Sequence[PersonCell]) -> Entry:
    """Leave people neither rated nor not applicable."""

    def edit(matrix: Matrix, entering: Entering) -> Edit:
        label = _label(matrix, cells, "clear_rating", "clear_ratings")
        return Edit(label, _setting(cells, None, entering))

    return edit


def mark_not_applicable(cells: Sequence[PersonCell]) -> Entry:
    """Say that skills are no part of people's jobs; a reason that is there already stays."""

    def operation(matrix: Matrix, entering: Entering) -> Matrix:
        for person, skill in cells:
            if not is_marked(matrix, PersonCell(person, skill), entering):
                matrix = ratings.mark_not_applicable(
                    matrix,
                    person=person,
                    review=entering.review,
                    source=entering.source,
                    skill=skill,
                    assessor=entering.signature,
                )
        return matrix

    def edit(matrix: Matrix, entering: Entering) -> Edit:
        label = _label(matrix, cells, "mark_not_applicable", "mark_many_not_applicable")
        key = _reason_key(cells[0]) if len(cells) == 1 else None
        return Edit(label, lambda now: operation(now, entering), key)

    return edit


def set_reason(cell: PersonCell, reason: str) -> Entry:
    """Say why a skill does not apply; one step with the mark it follows."""

    def edit(matrix: Matrix, entering: Entering) -> Edit:
        return Edit(
            _label(matrix, [cell], "mark_not_applicable", ""),
            lambda now: ratings.mark_not_applicable(
                now,
                person=cell.person,
                review=entering.review,
                source=entering.source,
                skill=cell.skill,
                reason=reason,
                assessor=entering.signature,
            ),
            _reason_key(cell),
        )

    return edit


def set_comment(cell: PersonCell, text: str) -> Entry:
    """Comment on a rating; an empty text removes the comment."""

    def edit(matrix: Matrix, entering: Entering) -> Edit:
        return Edit(
            _label(matrix, [cell], "set_comment", ""),
            lambda now: ratings.set_comment(
                now,
                person=cell.person,
                review=entering.review,
                source=entering.source,
                skill=cell.skill,
                text=text,
                assessor=entering.signature,
            ),
            f"comment {cell.person} {cell.skill}",
        )

    return edit


def add_evidence(matrix: Matrix, cell: PersonCell, text: str, *, author: str) -> Edit:
    """Note what was seen, today."""
    # The day as the author's clock has it: a date, not a moment.
    today = datetime.datetime.now().astimezone().date()
    return Edit(
        _label(matrix, [cell], "add_evidence", ""),
        lambda now: evidence.add_evidence(
            now, person=cell.person, date=today, text=text, skills=(cell.skill,), author=author
        ),
    )


def add_step(matrix: Matrix, cell: PersonCell, text: str) -> Edit:
    """Plan a development step."""
    return Edit(
        _label(matrix, [cell], "add_step", ""),
        lambda now: plans.add_step(now, person=cell.person, text=text, skill=cell.skill),
    )


def is_marked(matrix: Matrix, cell: PersonCell, entering: Entering) -> bool:
    """Tell whether the sheet that is entered on says that a skill does not apply."""
    person = lookup.person(matrix, cell.person)
    return any(
        cell.skill in sheet.not_applicable
        for sheet in lookup.sheets_of(person, entering.review)
        if sheet.source is entering.source
    )


def _setting(
    cells: Sequence[PersonCell], level: LevelValue | None, entering: Entering
) -> Callable[[Matrix], Matrix]:
    return lambda now: ratings.set_many(
        now,
        review=entering.review,
        source=entering.source,
        cells={(cell.person, cell.skill): level for cell in cells},
        assessor=entering.signature,
    )


def _reason_key(cell: PersonCell) -> str:
    return f"not applicable {cell.person} {cell.skill}"


def _label(
    matrix: Matrix, cells: Sequence[PersonCell], one: str, many: str, **facts: str | int
) -> Label:
    if len(cells) > 1:
        return Label(many, {"count": len(cells)})
    person, skill = cells[0]
    names = {
        "person": lookup.person(matrix, person).name,
        "skill": lookup.skill(matrix, skill).name,
    }
    return Label(one, {**names, **facts})
