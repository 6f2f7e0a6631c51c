"""Whole sheets: their dates and summary, and whose they are. Single cells are for ``ratings``.

Every edit refuses a closed review (``ClosedReview``).
"""

import datetime
from collections.abc import Callable, Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.errors import DuplicateId, UnknownId
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.operations import closed, parts, sheets
from matrixeditor.core.operations.sheets import SheetName
from matrixeditor.core.types import Noun, PersonId, ReviewId, RoleId, Source


class SheetFields(TypedDict, total=False):
    """The fields of a sheet that are not about one skill."""

    role: RoleId | None
    requested: datetime.date | None
    due: datetime.date | None
    completed_on: datetime.date | None
    summary: str


def change_sheet(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    assessor: str = "",
    **fields: Unpack[SheetFields],
) -> Matrix:
    """Set dates, the summary or the role rated against.

    Where there is no sheet yet, one is made for a date or a summary, not for a role alone.

    Raises:
        InvalidValue: a field may not hold the value given for it.
        AnotherManagersSheet: another manager began the sheet.
    """
    role = fields.get("role")
    if role is not None:
        lookup.role(matrix, role)
    closed.require_open(matrix, review)
    found = lookup.person(matrix, person)
    name = SheetName(review, source, assessor)
    edited = sheets.edit_sheet(found, name, lambda sheet: parts.changed(sheet, **fields))
    return parts.replace_person(matrix, edited)


def delete_sheet(
    matrix: Matrix, *, person: PersonId, review: ReviewId, source: Source, assessor: str = ""
) -> Matrix:
    """Remove a whole sheet; where there is none, nothing is to do."""
    closed.require_open(matrix, review)
    found = lookup.person(matrix, person)
    index = sheets.find(found, SheetName(review, source, assessor))
    if index is None:
        return matrix
    return parts.replace_person(matrix, sheets.without_sheet(found, index))


def rename_assessor(
    matrix: Matrix,
    *,
    person: PersonId,
    review: ReviewId,
    source: Source,
    assessor: str = "",
    becomes: str,
) -> Matrix:
    """Say who else it is that speaks in a sheet; ``assessor`` tells the sheets of peers apart.

    Raises:
        UnknownId: there is no such sheet.
        DuplicateId: that peer has a sheet already.
    """
    closed.require_open(matrix, review)
    found = lookup.person(matrix, person)
    index = sheets.find(found, SheetName(review, source, assessor))
    if index is None:
        raise UnknownId(Noun.ASSESSMENT, assessor or source)
    twin = sheets.find(found, SheetName(review, source, becomes))
    if twin not in (None, index):
        raise DuplicateId(Noun.ASSESSMENT, becomes)
    renamed = parts.changed(found.assessments[index], assessor=becomes)
    return parts.replace_person(matrix, sheets.with_sheet(found, index, renamed))


def take_over_sheets(
    matrix: Matrix, *, people: Collection[PersonId], review: ReviewId, assessor: str
) -> Matrix:
    """Go on with the managers' sheets of ``people`` under the name of another manager."""

    def taken_over(person: Person, index: int) -> Person:
        sheet = parts.changed(person.assessments[index], assessor=assessor)
        return sheets.with_sheet(person, index, sheet)

    return _each_managers_sheet(matrix, people, review, assessor, taken_over)


def start_own_sheets(
    matrix: Matrix, *, people: Collection[PersonId], review: ReviewId, assessor: str
) -> Matrix:
    """Start new managers' sheets of ``people`` as copies of those there are.

    The old sheets stay under the old managers' names as those of peers. A copy is not completed.
    """

    def own(person: Person, index: int) -> Person:
        sheet = person.assessments[index]
        name = sheets.peer_name(person, review, sheet.assessor)
        old = parts.copied(sheet, source=Source.PEER, assessor=name)
        new = parts.changed(sheet, assessor=assessor, completed_on=None)
        before, after = person.assessments[:index], person.assessments[index + 1 :]
        return parts.copied(person, assessments=(*before, old, new, *after))

    return _each_managers_sheet(matrix, people, review, assessor, own)


def _each_managers_sheet(
    matrix: Matrix,
    people: Collection[PersonId],
    review: ReviewId,
    assessor: str,
    edit: Callable[[Person, int], Person],
) -> Matrix:
    """Edit the managers' sheets that are not of ``assessor`` already."""
    closed.require_open(matrix, review)
    name = SheetName(review, Source.MANAGER)
    edited: dict[PersonId, Person] = {}
    for person in lookup.people(matrix, people):
        index = sheets.find(person, name)
        if index is not None and person.assessments[index].assessor != assessor:
            edited[person.id] = edit(person, index)
    return parts.replace_people(matrix, edited)
