"""The heads of rows: bands with their chevron, and names."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from matrixeditor.ui.models.axis import Group
from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.models.head import Head
from matrixeditor.ui.models.lines import DOWN
from matrixeditor.ui.models.names import shown
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.metrics import NORMAL, REGULAR, SEMIBOLD, SMALL
from matrixeditor.ui.views.grid.body import sections_in
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.shape import BAND_TEXT, PADDING, most_of
from matrixeditor.ui.views.grid.stacked_head import figure_width, paint_figure
from matrixeditor.ui.views.grid.sticky import StickyBand
from matrixeditor.ui.views.grid.viewport import give_viewport

CROSSHAIR = 2
CHEVRON_LEFT, CHEVRON_BOX, CHEVRON = 4, 12, 8
FIGURE_WIDTH = 54
LEAST_SHARE = 0.6
"""Rather than less than this of its room, a name that is cut gets all of it."""

Align = Qt.AlignmentFlag


class RowHeads(QHeaderView):
    """Painted by itself; a press on a band folds it, on a name selects the row."""

    band_pressed = Signal(int)

    def __init__(self, model: GridModel, dress: Dress, grid: QWidget) -> None:
        super().__init__(DOWN, grid)
        give_viewport(self, tracks_mouse=True)
        self._grid = grid
        self._model = model
        self._dress = dress
        self._current = -1
        self._sticky: StickyBand | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def set_dress(self, dress: Dress) -> None:
        """Look otherwise from now on."""
        self._dress = dress
        self.updateGeometry()
        self.viewport().update()

    def set_current(self, section: int) -> None:
        """Light the head of the current row; -1 for none."""
        if section != self._current:
            for other in (self._current, section):
                self._update_section(other)
            self._current = section

    def _update_section(self, section: int) -> None:
        if section >= 0:
            top, height = self.sectionViewportPosition(section), self.sectionSize(section)
            self.viewport().update(0, top, self.width(), height)

    def set_sticky(self, sticky: StickyBand | None) -> None:
        """Show a band, by row and top, over whatever is scrolled there."""
        if sticky != self._sticky:
            self._sticky = sticky
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the width of the names; in a narrow grid less, so that cells have room."""
        wanted = self._dress.metrics.px(self._dress.side.side)
        return QSize(min(wanted, most_of(self._grid.width())), 0)

    def band_at(self, y: int) -> int | None:
        """Return the row of the band at a position of the viewport, None for no band."""
        sticky = self._sticky
        if sticky is not None and sticky.top <= y < sticky.top + sticky.height:
            return sticky.row
        row = self.logicalIndexAt(y)
        return row if row >= 0 and self._model.rows.lines[row].is_band else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold a band; leave the rest to the header."""
        band = self.band_at(round(event.position().y()))
        if band is None:
            super().mousePressEvent(event)
        else:
            self.band_pressed.emit(band)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heads in sight."""
        canvas = Canvas(self.viewport())
        region = event.rect()
        with canvas.painting() as painter:
            painter.fillRect(canvas.rect(region), self._dress.theme.page)
            for row in sections_in(self, region.top(), region.bottom()):
                top = self.sectionViewportPosition(row)
                box = canvas.rect(QRect(0, top, self.width(), self.sectionSize(row)))
                self._paint_row(painter, canvas, box, row)
            if self._sticky is not None:
                sticky = self._sticky
                box = canvas.rect(QRect(0, sticky.top, self.width(), sticky.height))
                self._paint_row(painter, canvas, box, sticky.row)

    def _paint_row(self, painter: QPainter, canvas: Canvas, box: QRect, row: int) -> None:
        theme = self._dress.theme
        band = self._model.band(row)
        current = row == self._current
        fill = theme.lit if current else theme.page if band is None else theme.surface
        painter.fillRect(box, fill)
        painter.fillRect(
            box.left(), box.bottom() + 1 - canvas.line, box.width(), canvas.line, theme.grid_line
        )
        if band is None:
            right = box.right() + 1 - canvas.line
            painter.fillRect(right, box.top(), canvas.line, box.height(), theme.strong_line)
        if current:
            edge = CROSSHAIR * canvas.line
            right = box.right() + 1 - canvas.line
            height = box.height() - canvas.line
            painter.fillRect(right - edge, box.top(), edge, height, theme.accent)
        inside = QRectF(0, 0, box.width() / canvas.ratio, box.height() / canvas.ratio - 1)
        with canvas.logical(painter, box):
            if band is None:
                self._paint_name(painter, inside, row, current=current)
            else:
                self._paint_band(painter, inside, band)

    def _paint_band(self, painter: QPainter, box: QRectF, band: Group) -> None:
        theme, metrics = self._dress.theme, self._dress.metrics
        size = metrics.px(CHEVRON)
        chevron = QRectF(0, 0, size, size)
        middle = metrics.px(CHEVRON_LEFT) + metrics.px(CHEVRON_BOX) / 2
        chevron.moveCenter(box.center())
        chevron.moveLeft(middle - size / 2)
        marks.draw_chevron(
            painter, chevron, theme.secondary, down=not self._model.is_collapsed(band)
        )
        painter.setFont(metrics.font(SMALL, SEMIBOLD))
        painter.setPen(theme.text)
        room = box.adjusted(metrics.px(BAND_TEXT), 0, -metrics.px(8), 0)
        name = shown(band.name) or self.tr("Other")
        painter.drawText(room, Align.AlignVCenter, _elided(painter, name, room.width()))

    def _paint_name(self, painter: QPainter, box: QRectF, row: int, *, current: bool) -> None:
        theme, metrics = self._dress.theme, self._dress.metrics
        head = self._model.head(DOWN, row)
        room = box.adjusted(metrics.px(PADDING), 0, -metrics.px(12), 0)
        remark = head.remark
        if head.figure:
            remark = head.verdict_name
            ground = theme.lit if current else theme.page
            self._paint_figure(painter, room, head, ground)
        font = metrics.font(NORMAL, SEMIBOLD if current else REGULAR)
        if remark:
            self._paint_remark(painter, room, remark, head.title, font)
        painter.setFont(font)
        painter.setPen(theme.text)
        painter.drawText(room, Align.AlignVCenter, _elided(painter, head.title, room.width()))

    def _paint_remark(
        self, painter: QPainter, room: QRectF, remark: str, name: str, font: QFont
    ) -> None:
        """Paint a remark at the right of ``room``, unless it would leave the name too little."""
        metrics = self._dress.metrics
        painter.setFont(metrics.font(SMALL))
        painter.setPen(self._dress.theme.secondary)
        beside = painter.fontMetrics().horizontalAdvance(remark) + metrics.px(8)
        rest = room.width() - beside
        if rest < LEAST_SHARE * room.width() and rest < QFontMetricsF(font).horizontalAdvance(name):
            return
        painter.drawText(room, Align.AlignVCenter | Align.AlignRight, remark)
        room.setRight(room.left() + rest)

    def _paint_figure(self, painter: QPainter, room: QRectF, head: Head, ground: QColor) -> None:
        """Paint sign and figure at the right of ``room``, which ends before them then."""
        theme, metrics = self._dress.theme, self._dress.metrics
        painter.setFont(metrics.font(SMALL))
        box = QRectF(room)
        wide = figure_width(head, QFontMetricsF(painter.font()), metrics)
        box.setLeft(room.right() - max(metrics.px(FIGURE_WIDTH), ceil(wide)))
        paint_figure(painter, box, head, theme.text, ground, metrics)
        room.setRight(box.left() - metrics.px(8))


def _elided(painter: QPainter, text: str, room: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(room))
