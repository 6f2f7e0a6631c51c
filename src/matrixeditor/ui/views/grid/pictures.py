"""Keeps one picture per look and size.

Equal looks share one picture: painting the grid is then copying pictures, which is what makes it
fast. A picture holds the thin lines right of and below its cell.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from matrixeditor.ui.models.look import Look
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.cells import paint_cell, selected, swatch_of
from matrixeditor.ui.views.drawing.metrics import Metrics

MOST_PICTURES = 2000


class CellPictures:
    """The pictures of all looks at one theme, zoom and screen; thrown away when these change."""

    def __init__(self, theme: Theme, metrics: Metrics, diamond: int) -> None:
        self._theme = theme
        self._metrics = metrics
        self._diamond = diamond
        self._kept: dict[tuple[Look, int, int, float, bool], QPixmap] = {}

    def picture(
        self, look: Look, width: int, height: int, canvas: Canvas, *, is_selected: bool
    ) -> QPixmap:
        """Return the picture of a look, ``width`` by ``height`` device pixels."""
        key = (look, width, height, canvas.ratio, is_selected)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= MOST_PICTURES:
                self._kept.clear()
            picture = self._kept[key] = self._paint(
                look, width, height, canvas, is_selected=is_selected
            )
        return picture

    def _paint(
        self, look: Look, width: int, height: int, canvas: Canvas, *, is_selected: bool
    ) -> QPixmap:
        theme = self._theme
        swatch = swatch_of(look, theme)
        if is_selected:
            swatch = selected(swatch, theme)
        picture = canvas.pixmap(width, height, theme.grid_line)
        painter = QPainter(picture)
        inside = QRectF(
            0, 0, (width - canvas.line) / canvas.ratio, (height - canvas.line) / canvas.ratio
        )
        paint_cell(painter, inside, look, swatch, theme, self._metrics, diamond=self._diamond)
        painter.end()
        return picture
