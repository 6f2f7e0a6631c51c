"""Which of several ratings counts, and when one that is entered does not."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.results import Result, official
from matrixeditor.core.model import Assessment, Matrix, Person
from matrixeditor.core.types import LevelValue, SkillId, Source
from matrixeditor.ui.models.perspective import Entering, Perspective
from matrixeditor.ui.models.rating_edits import PersonCell


@dataclass(frozen=True, slots=True)
class Outranked:
    """A level that was entered on a sheet, while another sheet's rating counts.

    Attributes:
        cell: whose, of which skill.
        level: what was entered.
        entering: where.
        result: what counts.
    """

    cell: PersonCell
    level: LevelValue
    entering: Entering
    result: Result


def sheet_for(person: Person, entering: Entering) -> Assessment | None:
    """Return the sheet that is entered on, None if there is none yet."""
    for sheet in lookup.sheets_of(person, entering.review):
        if sheet.source is entering.source and (
            sheet.source is not Source.PEER or sheet.assessor == entering.assessor
        ):
            return sheet
    return None


def entered(person: Person, skill_id: SkillId, entering: Entering) -> LevelValue | None:
    """Return the level on the sheet that is entered on, confirmed or not."""
    sheet = sheet_for(person, entering)
    return None if sheet is None else sheet.ratings.get(skill_id)


def outranked(
    matrix: Matrix, cell: PersonCell, level: LevelValue, perspective: Perspective
) -> Outranked | None:
    """Return why a level just entered is not what the grid shows or counts, None if it is.

    A person's own rating and a peer's never count unless the rules say so; where they are what is
    shown, nobody needs to be told.
    """
    entering = perspective.entering
    person = lookup.person(matrix, cell.person)
    sources = matrix.policy.official_sources
    result = official(person, cell.skill, entering.review, sources)
    if result.source is entering.source:
        return None
    if entering.source not in sources and perspective.showing is entering.source:
        return None
    return Outranked(cell, level, entering, result)
