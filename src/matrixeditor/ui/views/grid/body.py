"""Paints the cells of a grid: pictures, bands, selection, the ring around the current cell.

The view's own paint event, because a delegate costs ten times as much. It asks the model only for
looks, and only for the cells to be repainted.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionRange, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.models.look import Look
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.sticky import sticky_band

RING = 2
RING_REACH = RING + 1
"""How far the ring reaches out of its cell: the line and the page line around it."""


def sections_in(header: QHeaderView, first: int, last: int) -> range:
    """Return the sections that lie between two positions of the viewport."""
    count = header.count()
    if not count:
        return range(0)
    start, stop = header.visualIndexAt(first), header.visualIndexAt(last)
    return range(max(start, 0), (count if stop < 0 else stop + 1))


class BodyPainter:
    """Paints one grid's viewport."""

    def __init__(self, view: QTableView, model: GridModel) -> None:
        self._view = view
        self._model = model

    def paint(self, region: QRect, dress: Dress) -> None:
        """Paint the part of the viewport within ``region``."""
        canvas = Canvas(self._view.viewport())
        rows = sections_in(self._view.verticalHeader(), region.top(), region.bottom())
        columns = sections_in(self._view.horizontalHeader(), region.left(), region.right())
        with canvas.painting() as painter:
            painter.fillRect(canvas.rect(region), dress.theme.page)
            if rows and columns:
                self._paint_rows(painter, canvas, rows, columns, dress)
            self._paint_selection(painter, canvas, dress)
            self._paint_ring(painter, canvas, dress)
            self._paint_sticky(painter, canvas, dress)

    def _paint_rows(
        self, painter: QPainter, canvas: Canvas, rows: range, columns: range, dress: Dress
    ) -> None:
        selection = self._selected_ranges()
        across = _edges(self._view.horizontalHeader(), columns, canvas.x)
        down = _edges(self._view.verticalHeader(), rows, canvas.y)
        lines = self._model.rows.lines
        for row, (top, bottom) in zip(rows, down, strict=True):
            if lines[row].is_band:
                band = QRect(across[0][0], top, across[-1][1] - across[0][0], bottom - top)
                self._paint_band(painter, band, canvas.line, dress)
            else:
                chosen = self._chosen(selection, row)
                cells = zip(columns, across, self._model.looks(row, columns), strict=True)
                self._paint_cells(painter, canvas, (top, bottom), cells, chosen, dress)

    def _paint_cells(
        self,
        painter: QPainter,
        canvas: Canvas,
        down: tuple[int, int],
        cells: Iterable[tuple[int, tuple[int, int], Look]],
        chosen: frozenset[int],
        dress: Dress,
    ) -> None:
        draw, picture = painter.drawPixmap, dress.pictures.picture
        top, bottom = down
        height = bottom - top
        for column, (left, right), look in cells:
            width = right - left
            drawn = picture(look, width, height, canvas, is_selected=column in chosen)
            draw(left, top, width, height, drawn)

    def _paint_band(self, painter: QPainter, box: QRect, line: int, dress: Dress) -> None:
        painter.fillRect(box, dress.theme.surface)
        under = QRect(box.left(), box.bottom() + 1 - line, box.width(), line)
        painter.fillRect(under, dress.theme.grid_line)

    def _paint_selection(self, painter: QPainter, canvas: Canvas, dress: Dress) -> None:
        for part in self._selected_ranges():
            box = canvas.rect(self._range_rect(part)).adjusted(0, 0, -canvas.line, -canvas.line)
            _frame(painter, box, canvas.line, dress.theme.accent)

    def _selected_ranges(self) -> list[QItemSelectionRange]:
        """Return what is selected, nothing where that is the active cell alone."""
        selection = self._view.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        alone = len(ranges) == 1 and ranges[0].width() * ranges[0].height() == 1
        return [] if alone else ranges

    def _chosen(self, ranges: list[QItemSelectionRange], row: int) -> frozenset[int]:
        """Return the selected columns of a row, without the active cell."""
        current = self._view.currentIndex()
        active = current.column() if current.row() == row else -1
        return frozenset(
            column
            for part in ranges
            if part.top() <= row <= part.bottom()
            for column in range(part.left(), part.right() + 1)
            if column != active
        )

    def _range_rect(self, part: QItemSelectionRange) -> QRect:
        model = self._model
        first = self._view.visualRect(model.index(part.top(), part.left()))
        last = self._view.visualRect(model.index(part.bottom(), part.right()))
        return first.united(last)

    def _paint_ring(self, painter: QPainter, canvas: Canvas, dress: Dress) -> None:
        current = self._view.currentIndex()
        if not current.isValid():
            return
        box = canvas.rect(self._view.visualRect(current))
        if self._model.rows.lines[current.row()].is_band:
            box.setLeft(canvas.x(0))
            box.setRight(canvas.x(self._view.viewport().width()) - 1)
        line = canvas.line
        thick = RING * line
        box = box.adjusted(0, 0, -line, -line)
        within = canvas.rect(self._view.viewport().rect()).adjusted(thick, thick, -thick, -thick)
        if within.intersects(box):
            box = box.intersected(within)
        color = dress.theme.accent if self._has_focus() else dress.theme.control_line
        _frame(painter, box, line, dress.theme.page)
        _frame(painter, box.adjusted(-thick, -thick, thick, thick), thick, color)
        reach = thick + line
        _frame(painter, box.adjusted(-reach, -reach, reach, reach), line, dress.theme.page)

    def _has_focus(self) -> bool:
        """Tell whether keys come here, or to a field over a cell."""
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is self._view or self._view.viewport().isAncestorOf(focused)
        )

    def _paint_sticky(self, painter: QPainter, canvas: Canvas, dress: Dress) -> None:
        sticky = sticky_band(self._view, self._model)
        if sticky is not None:
            width = self._view.horizontalHeader().length()
            box = canvas.rect(QRect(0, sticky.top, width, sticky.height))
            self._paint_band(painter, box, canvas.line, dress)


def _edges(
    header: QHeaderView, sections: range, to_device: Callable[[float], int]
) -> list[tuple[int, int]]:
    """Return where sections begin and end, in device pixels; a hidden one has no width."""
    edges = []
    for section in sections:
        start = header.sectionViewportPosition(section)
        edges.append((to_device(start), to_device(start + header.sectionSize(section))))
    return edges


def _frame(painter: QPainter, box: QRect, thickness: int, color: QColor) -> None:
    """Draw a frame within a box."""
    left, top, width, height = box.left(), box.top(), box.width(), box.height()
    painter.fillRect(left, top, width, thickness, color)
    painter.fillRect(left, top + height - thickness, width, thickness, color)
    painter.fillRect(left, top, thickness, height, color)
    painter.fillRect(left + width - thickness, top, thickness, height, color)
