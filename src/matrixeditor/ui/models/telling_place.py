"""Where to look first: the cell that tells the most."""

from matrixeditor.core import lookup
from matrixeditor.core.types import SkillId
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.people_grid import PeopleGrid
from matrixeditor.ui.models.person_cells import PersonCells

MOST_PEOPLE = 40
"""So many people are looked at."""


def telling_place(model: PeopleGrid) -> Place | None:
    """Return a cell with a gap, evidence and several sources; the first cell if there is none."""
    groups = model.columns.groups if not model.is_swapped else model.rows.groups
    people = [person for group in groups for person in group.members][:MOST_PEOPLE]
    best: tuple[tuple[bool, int, int], Place] | None = None
    for person in people:
        cells = model.cells(person)
        for gap in cells.standing.gaps:
            if gap.is_short and cells.evidence.get(gap.skill):
                sources, evidence = _sources(cells, gap.skill), cells.evidence[gap.skill]
                found = (gap.must_have, sources, evidence), Place(person, gap.skill)
                if best is None or found[0] > best[0]:
                    best = found
    if best is not None:
        return best[1]
    rows, columns = model.rows, model.columns
    row = next((line.id for line in rows.lines if line.id), None)
    column = next((line.id for line in columns.lines if line.id), None)
    if row is None or column is None:
        return None
    return Place(row, column) if model.is_swapped else Place(column, row)


def _sources(cells: PersonCells, skill_id: SkillId) -> int:
    sheets = lookup.sheets_of(cells.person, cells.standing.review)
    return sum(skill_id in sheet.ratings for sheet in sheets)
