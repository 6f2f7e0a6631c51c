"""What a workbook is to contain."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from matrixeditor.core.types import PersonId, ReviewId


class SheetKind(StrEnum):
    """The sheets there are, in the order of the workbook."""

    OVERVIEW = "overview"
    ROLES = "roles"
    PEOPLE = "people"
    GAPS = "gaps"


class Orientation(StrEnum):
    """What stands in the rows of the sheet Roles."""

    SKILLS_IN_ROWS = "skills in rows"
    ROLES_IN_ROWS = "roles in rows"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a workbook is to contain.

    Attributes:
        review: the review whose ratings are taken, None for the newest.
        as_of: the day whose state is shown: the newest review up to it, evidence up to it. With
            ``review`` it only limits the evidence.
        sheets: the sheets; the Overview is there in any case, since the formulas take the rules
            from it.
        people: only these people, None for all. Whoever has left is out in any case.
        orientation: what stands in the rows of Roles.
        exported_on: the day written on the Overview, None for today.
    """

    review: ReviewId | None = None
    as_of: date | None = None
    sheets: frozenset[SheetKind] = frozenset(SheetKind)
    people: frozenset[PersonId] | None = None
    orientation: Orientation = Orientation.SKILLS_IN_ROWS
    exported_on: date | None = None
