"""A matrix as a table of cells: what both grids have in common.

A model holds ids and the matrix, nothing else. It follows the session by the computed changes and
announces touched cells as one rectangle. Which facts a cell shows is the subclasses' business.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Scale
from matrixeditor.core.types import LevelValue, Noun
from matrixeditor.ui.models import names
from matrixeditor.ui.models.axis import Axis, Group, lined_up, skill_groups
from matrixeditor.ui.models.head import NO_HEAD, Head, fitting
from matrixeditor.ui.models.lines import ACROSS, DOWN, Index, LinesModel, Orientation
from matrixeditor.ui.models.look import Look
from matrixeditor.ui.session import Session, SessionChange


class Place(NamedTuple):
    """A cell by ids: a role's or a person's, of one skill."""

    owner: str
    skill: str


@lookup.once_per_value
def _longest_level(scales: tuple[Scale, ...]) -> int:
    return max(len(str(value)) for scale in scales for value in scale.values)


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change makes other than before.

    Attributes:
        lines: whether things may have come, gone or moved.
        heads: whether a name or remark may be another.
        places: the cells; None where any may be.
    """

    lines: bool
    heads: bool
    places: Collection[Place] | None


class GridModel(LinesModel):
    """Skills by owners, or swapped, owners by skills."""

    owner_noun: Noun

    cells_changed = Signal(object)
    """The indexes (a list) of the cells that look other than before."""
    colors_are_gaps: bool
    """Whether colors say how far a cell is from what is asked, not which level it is."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._matrix = session.matrix
        self._rows, self._columns = self.axes()
        session.changed.connect(self._follow)

    # What subclasses say

    def owner_groups(self, matrix: Matrix) -> tuple[Group, ...]:
        """Return the owners in order, grouped."""
        raise NotImplementedError

    def head_of(self, noun: Noun, item_id: str) -> Head:
        """Return what stands at the head of a skill or owner."""
        raise NotImplementedError

    def looks_of(self, places: Iterable[Place]) -> list[Look]:
        """Return what cells look like. Called for every visible row at every repaint."""
        raise NotImplementedError

    def tooltip_of(self, place: Place) -> str:
        """Return what hovering over a cell tells."""
        raise NotImplementedError

    def spoken(self, place: Place) -> str:
        """Return what a screen reader says of a cell."""
        raise NotImplementedError

    def scale_of(self, place: Place) -> Scale:
        """Return the scale that a cell's level is on."""
        raise NotImplementedError

    def level_of(self, place: Place) -> LevelValue | None:
        """Return the level that typing over a cell replaces."""
        raise NotImplementedError

    def set_level(self, place: Place, level: LevelValue) -> bool:
        """Enter a level; tell whether it changed anything."""
        raise NotImplementedError

    def clear(self, places: Sequence[Place]) -> bool:
        """Empty cells in one step; tell whether it changed anything."""
        raise NotImplementedError

    def switch_must_have(self, places: Sequence[Place]) -> bool:
        """Switch must-have, from what the first cell says, for all in one step."""
        raise NotImplementedError

    def mark_not_applicable(self, places: Sequence[Place]) -> bool:
        """Say that skills do not apply, in one step; tell whether that is so now."""
        raise NotImplementedError

    def touched_by(self, change: SessionChange) -> Touched:
        """Return what looks other than before."""
        raise NotImplementedError

    # What views ask

    @property
    def matrix(self) -> Matrix:
        """The matrix as it is shown."""
        return self._matrix

    @property
    def longest_level(self) -> int:
        """How many characters the longest number of a level has."""
        return _longest_level(self._matrix.scales)

    def looks(self, row: int, columns: range) -> list[Look]:
        """Return what cells of a row look like; the row must not be a band."""
        row_id, lines = self._rows.lines[row].id, self._columns.lines
        if self._swapped:
            return self.looks_of(Place(row_id, lines[column].id) for column in columns)
        return self.looks_of(Place(lines[column].id, row_id) for column in columns)

    def place(self, index: Index) -> Place | None:
        """Return the ids of a cell; None for a band or no cell at all."""
        if not index.isValid():
            return None
        row_id, column_id = self._rows.lines[index.row()].id, self._columns.lines[index.column()].id
        if not row_id:
            return None
        return Place(row_id, column_id) if self._swapped else Place(column_id, row_id)

    def index_of(self, place: Place) -> QModelIndex:
        """Return where a cell stands, an invalid index if it is out of sight."""
        row_id, column_id = place if self._swapped else (place.skill, place.owner)
        row = self._rows.places_of_ids.get(row_id)
        column = self._columns.places_of_ids.get(column_id)
        return QModelIndex() if row is None or column is None else self.index(row, column)

    def head(self, orientation: Orientation, section: int) -> Head:
        """Return what stands at the head of a line; nothing for a band."""
        axis = self.axis(orientation)
        line = axis.lines[section]
        if line.is_band:
            return NO_HEAD
        return fitting(self.head_of(axis.noun, line.id))

    def axes(self) -> tuple[Axis, Axis]:
        """Return the rows and the columns for the matrix of now."""
        skills = (Noun.SKILL, skill_groups(self._matrix))
        owners = (self.owner_noun, self.owner_groups(self._matrix))
        (row_noun, row_groups), across = (owners, skills) if self._swapped else (skills, owners)
        return (
            lined_up(row_noun, row_groups, bands=True, collapsed=self.collapsed(row_noun)),
            lined_up(*across, bands=False),
        )

    # Following the session

    def show_anew(self) -> None:
        """Announce that every cell and head may look otherwise."""
        self._announce_heads()
        self._announce(range(self.rowCount()), range(self.columnCount()))

    def _announce_heads(self) -> None:
        for orientation in (ACROSS, DOWN):
            if lines := self.axis(orientation).lines:
                self.headerDataChanged.emit(orientation, 0, len(lines) - 1)

    def _follow(self, change: SessionChange) -> None:
        self._matrix = change.after
        touched = self.touched_by(change)
        if touched.lines:
            self.rearrange()
        if touched.lines or touched.heads:
            self._announce_heads()
        if touched.places is None:
            self._announce(range(self.rowCount()), range(self.columnCount()))
        else:
            self._announce_places(touched.places)

    def _announce_places(self, places: Iterable[Place]) -> None:
        indexes = [index for place in places if (index := self.index_of(place)).isValid()]
        if indexes:
            rows = [index.row() for index in indexes]
            columns = [index.column() for index in indexes]
            self._announce(range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1))
            self.cells_changed.emit(indexes)

    def _announce(self, rows: range, columns: range) -> None:
        if rows and columns:
            first, last = self.index(rows[0], columns[0]), self.index(rows[-1], columns[-1])
            self.dataChanged.emit(first, last)

    # Qt's interface

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, level, tooltip or spoken text; of a band, its name spoken."""
        place = self.place(index)
        if place is None:
            group = self.band(index.row()) if index.isValid() else None
            return group.name if group and role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.looks_of([place])[0].text
            case Qt.ItemDataRole.EditRole:
                return self.level_of(place)
            case Qt.ItemDataRole.ToolTipRole:
                return names.tooltip(self.tooltip_of(place))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(place)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Enter a level; tell whether it changed anything."""
        place = self.place(index)
        if place is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, int):
            return False
        return self.set_level(place, value)

    def headerData(
        self, section: int, orientation: Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a name for tooltips and screen readers; views paint by ``head``."""
        if not 0 <= section < len(self.axis(orientation).lines):
            return None
        if self.axis(orientation).lines[section].is_band:
            return super().headerData(section, orientation, role)
        head = self.head(orientation, section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return head.title
            case Qt.ItemDataRole.ToolTipRole:
                return names.tooltip("\n".join((head.full_title, *head.details)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((head.full_title, *head.details))
        return None
