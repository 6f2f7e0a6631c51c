"""Moves the active cell and grows the selection.

As in a spreadsheet the active cell stays where a selection began and the far end moves; Enter and
Tab go round within a selection; Enter after Tabs returns to the column where these began.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QTableView

from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.views.grid import travel
from matrixeditor.ui.views.grid.keys import Intent

_Flag = QItemSelectionModel.SelectionFlag

UPWARD = frozenset({Intent.UP, Intent.PAGE_UP, Intent.EDGE_UP, Intent.PREVIOUS_ROW})
DOWNWARD = frozenset({Intent.DOWN, Intent.PAGE_DOWN, Intent.EDGE_DOWN, Intent.NEXT_ROW})


class Navigation:
    """The active cell, the selection and the keys that move them."""

    def __init__(self, view: QTableView, model: GridModel) -> None:
        self._view = view
        self._model = model
        self._far = QPersistentModelIndex()
        self._tabbed_from: int | None = None

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the active one and the only one selected."""
        if index.isValid():
            self._far = QPersistentModelIndex(index)
            self._view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)

    def extend_to(self, index: QModelIndex) -> None:
        """Select the rectangle from the active cell to this one."""
        current = self._view.currentIndex()
        if index.isValid() and current.isValid():
            self._far = QPersistentModelIndex(index)
            selection = QItemSelection(_upper_left(current, index), _lower_right(current, index))
            self._view.selectionModel().select(selection, _Flag.ClearAndSelect)
            self._view.scrollTo(index)

    def move(self, intent: Intent, *, extend: bool) -> None:
        """Do one of the ``MOVES``."""
        self._tabbed_from = None
        current = self._view.currentIndex()
        if not current.isValid():
            self.go_to(self.first())
            return
        far = self._far_end() if extend else current
        target = self._target(intent, far.row(), far.column(), bands=not extend)
        if extend:
            self.extend_to(target)
        else:
            self.go_to(target)

    def advance(self, intent: Intent) -> None:
        """Go on as Enter, Tab and their Shifts do."""
        current = self._view.currentIndex()
        by = 1 if intent in {Intent.NEXT_ROW, Intent.NEXT_COLUMN} else -1
        by_rows = intent in {Intent.NEXT_ROW, Intent.PREVIOUS_ROW}
        cells = self._selected_cells(by_rows=by_rows)
        if len(cells) > 1:
            row, column = travel.cycled(cells, (current.row(), current.column()), by)
            index = self._model.index(row, column)
            self._view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        elif by_rows:
            column = current.column() if self._tabbed_from is None else self._tabbed_from
            self._tabbed_from = None
            self.go_to(self._model.index(self._row(current.row(), by, bands=False), column))
        else:
            self._tab(by)

    def select_row(self) -> None:
        """Select the whole row of the active cell."""
        current = self._view.currentIndex()
        self._select(current.row(), 0, current.row(), self._model.columnCount() - 1)

    def select_column(self) -> None:
        """Select the whole column of the active cell."""
        current = self._view.currentIndex()
        self._select(0, current.column(), self._model.rowCount() - 1, current.column())

    def select_everything(self) -> None:
        """Select all cells."""
        self._select(0, 0, self._model.rowCount() - 1, self._model.columnCount() - 1)

    def forget_tabs(self) -> None:
        """Let Enter go straight down again, whatever was tabbed before."""
        self._tabbed_from = None

    def _select(self, top: int, left: int, bottom: int, right: int) -> None:
        first, last = self._model.index(top, left), self._model.index(bottom, right)
        if first.isValid() and last.isValid():
            self._far = QPersistentModelIndex(last)
            selection = QItemSelection(first, last)
            self._view.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _tab(self, by: int) -> None:
        current = self._view.currentIndex()
        if self._tabbed_from is None:
            self._tabbed_from = current.column()
        column = current.column() + by
        if 0 <= column < self._model.columnCount():
            self.go_to(self._model.index(current.row(), column))

    def first(self) -> QModelIndex:
        """Return the first cell, or folded band; an invalid index where there is none."""
        rows = self._model.rows
        if not rows.lines:
            return QModelIndex()
        row = travel.nearest(len(rows.lines), 0, 1, travel.stops_of(rows))
        return self._model.index(row, 0)

    def _far_end(self) -> QModelIndex:
        far = self._far
        if not far.isValid():
            return self._view.currentIndex()
        return self._model.index(far.row(), far.column())

    def _target(self, intent: Intent, row: int, column: int, *, bands: bool) -> QModelIndex:
        last_row, last_column = self._model.rowCount() - 1, self._model.columnCount() - 1
        match intent:
            case Intent.UP | Intent.DOWN:
                row = self._row(row, -1 if intent in UPWARD else 1, bands=bands)
            case Intent.LEFT:
                column = max(column - 1, 0)
            case Intent.RIGHT:
                column = min(column + 1, last_column)
            case Intent.ROW_START:
                column = 0
            case Intent.ROW_END:
                column = last_column
            case Intent.START:
                row, column = self._near(0, 1), 0
            case Intent.END:
                row, column = self._near(last_row, -1), last_column
            case _:
                row, column = self._far_target(intent, row, column)
        return self._model.index(row, column)

    def _far_target(self, intent: Intent, row: int, column: int) -> tuple[int, int]:
        by = -1 if intent in UPWARD | {Intent.PAGE_LEFT, Intent.EDGE_LEFT} else 1
        count = self._model.columnCount()
        match intent:
            case Intent.PAGE_UP | Intent.PAGE_DOWN:
                return self._near(row + by * self._page_rows(), by), column
            case Intent.PAGE_LEFT | Intent.PAGE_RIGHT:
                wanted = column + by * self._page_columns()
                return row, min(max(wanted, 0), count - 1)
            case Intent.EDGE_UP | Intent.EDGE_DOWN:
                rows = self._model.rows
                stops = travel.cells_of(rows)
                filled = lambda position: self._is_filled(position, column)  # noqa: E731
                return travel.edge(len(rows.lines), row, by, stops, filled), column
            case _:
                filled = lambda position: self._is_filled(row, position)  # noqa: E731
                return row, travel.edge(count, column, by, lambda _: True, filled)

    def _row(self, row: int, by: int, *, bands: bool) -> int:
        rows = self._model.rows
        stops = travel.stops_of(rows) if bands else travel.cells_of(rows)
        return travel.stepped(len(rows.lines), row, by, stops)

    def _near(self, row: int, by: int) -> int:
        rows = self._model.rows
        return travel.nearest(len(rows.lines), row, by, travel.stops_of(rows))

    def _page_rows(self) -> int:
        height = self._view.verticalHeader().defaultSectionSize()
        return max(1, self._view.viewport().height() // height - 1)

    def _page_columns(self) -> int:
        width = self._view.horizontalHeader().defaultSectionSize()
        return max(1, self._view.viewport().width() // width - 1)

    def _is_filled(self, row: int, column: int) -> bool:
        place = self._model.place(self._model.index(row, column))
        return place is not None and self._model.level_of(place) is not None

    def _selected_cells(self, *, by_rows: bool) -> list[tuple[int, int]]:
        """Return the selected cells in the order in which Enter or Tab visits them."""
        selection = self._view.selectionModel().selection()
        lines = self._model.rows.lines
        found: list[tuple[int, int]] = []
        for number in range(selection.count()):
            part = selection.at(number)
            rows = [row for row in range(part.top(), part.bottom() + 1) if not lines[row].is_band]
            columns = range(part.left(), part.right() + 1)
            if by_rows:
                found += [(row, column) for column in columns for row in rows]
            else:
                found += [(row, column) for row in rows for column in columns]
        return found


def _upper_left(one: QModelIndex, other: QModelIndex) -> QModelIndex:
    return one.sibling(min(one.row(), other.row()), min(one.column(), other.column()))


def _lower_right(one: QModelIndex, other: QModelIndex) -> QModelIndex:
    return one.sibling(max(one.row(), other.row()), max(one.column(), other.column()))
