"""A table of lines: rows under bands, columns under group names, that follow what there is.

This half of a grid model knows which lines there are and announces how they come, move and go. A
reset happens only where rows and columns swap; otherwise the current cell keeps its place by id.

Hazard: while lines come and go a view may ask for one whose thing or group is gone from the matrix;
everything here must answer with something empty.
"""

from dataclasses import replace
from typing import Any, assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from matrixeditor.core.types import Noun
from matrixeditor.ui.models.axis import Axis, Group
from matrixeditor.ui.models.transition import Insertion, Removal, Reordering, transitions

Index = QModelIndex | QPersistentModelIndex
Orientation = Qt.Orientation
ROOT = QModelIndex()

ACROSS = Orientation.Horizontal
DOWN = Orientation.Vertical


class LinesModel(QAbstractTableModel):
    """Rows and columns by id, with groups that collapse and sides that swap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._swapped = False
        self._collapsed: dict[Noun, frozenset[str]] = {}
        self._rows, self._columns = Axis(Noun.SKILL), Axis(Noun.SKILL)

    def axes(self) -> tuple[Axis, Axis]:
        """Return what stands down the side and across the top, as it should be now."""
        raise NotImplementedError

    @property
    def rows(self) -> Axis:
        """What stands down the side."""
        return self._rows

    @property
    def columns(self) -> Axis:
        """What stands across the top."""
        return self._columns

    @property
    def is_swapped(self) -> bool:
        """Whether skills are columns."""
        return self._swapped

    def axis(self, orientation: Orientation) -> Axis:
        """Return the lines that a header of this orientation names."""
        return self._columns if orientation is ACROSS else self._rows

    def band(self, row: int) -> Group | None:
        """Return the group whose band a row is, None where it is a thing."""
        line = self._rows.lines[row]
        if not line.is_band:
            return None
        return self._rows.groups_by_key.get(line.group) or Group(line.group, "", ())

    def band_over(self, row: int) -> int | None:
        """Return the row of the band that a row stands under, itself for a band."""
        line = self._rows.lines[row]
        return self._rows.positions.get(line._replace(id=""))

    def is_collapsed(self, group: Group) -> bool:
        """Whether the members of a band are out of sight."""
        return group.key in self._rows.collapsed

    def toggle_band(self, row: int) -> None:
        """Put the members of a band out of sight, or back."""
        group = self.band(row)
        if group is not None:
            self.set_collapsed(self._rows.noun, self._rows.collapsed ^ {group.key})

    def collapsed(self, noun: Noun) -> frozenset[str]:
        """Return the keys of the groups whose members are out of sight when they are rows."""
        return self._collapsed.get(noun, frozenset())

    def set_collapsed(self, noun: Noun, groups: frozenset[str]) -> None:
        """Put the members of exactly these groups out of sight whenever they are rows."""
        if groups != self.collapsed(noun):
            self._collapsed[noun] = groups
            self.rearrange()

    def set_swapped(self, *, swapped: bool) -> None:
        """Make skills columns, or rows again."""
        if swapped != self._swapped:
            self.beginResetModel()
            self._swapped = swapped
            self._rows, self._columns = self.axes()
            self.endResetModel()

    def rearrange(self) -> None:
        """Bring the lines to what they should be, announcing each step."""
        rows, columns = self.axes()
        self._rearrange_side(DOWN, rows)
        self._rearrange_side(ACROSS, columns)

    def _rearrange_side(self, orientation: Orientation, after: Axis) -> None:
        across = orientation is ACROSS
        for step in transitions(self.axis(orientation).lines, after.lines):
            halfway = replace(after, lines=step.lines)
            match step:
                case Removal():
                    self._begin_removal(step, across=across)
                    self._put(halfway, across=across)
                    (self.endRemoveColumns if across else self.endRemoveRows)()
                case Insertion():
                    self._begin_insertion(step, across=across)
                    self._put(halfway, across=across)
                    (self.endInsertColumns if across else self.endInsertRows)()
                case Reordering():
                    self.layoutAboutToBeChanged.emit()
                    self._put(halfway, across=across)
                    self._move_persistent(step.to, across=across)
                    self.layoutChanged.emit()
                case never:
                    assert_never(never)
        self._put(after, across=across)

    def _begin_removal(self, step: Removal, *, across: bool) -> None:
        begin = self.beginRemoveColumns if across else self.beginRemoveRows
        begin(ROOT, step.first, step.last)

    def _begin_insertion(self, step: Insertion, *, across: bool) -> None:
        begin = self.beginInsertColumns if across else self.beginInsertRows
        begin(ROOT, step.first, step.last)

    def _put(self, axis: Axis, *, across: bool) -> None:
        if across:
            self._columns = axis
        else:
            self._rows = axis

    def _move_persistent(self, to: tuple[int, ...], *, across: bool) -> None:
        old = self.persistentIndexList()
        new = [
            self.index(index.row(), to[index.column()])
            if across
            else self.index(to[index.row()], index.column())
            for index in old
        ]
        self.changePersistentIndexList(old, new)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows, bands included."""
        return 0 if parent.isValid() else len(self._rows.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: bands can be gone to but not selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        there = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._rows.lines[index.row()].is_band:
            return there
        return there | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a band; of other lines, what the subclass adds."""
        if orientation is DOWN and 0 <= section < len(self._rows.lines):
            group = self.band(section)
            named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            if group is not None and role in named:
                return group.name
        return None
