"""Keeps one picture per look and size.

Equal looks share one picture: painting the grid is then copying pictures, which is what makes it
fast. A picture holds the thin lines right of and below its cell.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from matrixeditor.ui.models.look import Look
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.cells import paint_cell
from matrixeditor.ui.views.drawing.metrics import Metrics

MOST_PICTURES = 2000


class CellPictures:
    """The pictures of all looks at one theme, zoom and screen; thrown away when these change."""

    def __init__(self, theme: Theme, metrics: Metrics, diamond: int) -> None:
        self._theme = theme
        self._metrics = metrics
        self._diamond = diamond
        self._kept: dict[tuple[Look, int, int, float], QPixmap] = {}

    def picture(self, look: Look, width: int, height: int, canvas: Canvas) -> QPixmap:
        """Return the picture of a look, ``width`` by ``height`` device pixels."""
        key = (look, width, height, canvas.ratio)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= MOST_PICTURES:
                self._kept.clear()
            picture = self._kept[key] = self._paint(look, width, height, canvas)
        return picture

    def _paint(self, look: Look, width: int, height: int, canvas: Canvas) -> QPixmap:
        picture = canvas.pixmap(width, height, self._theme.grid_line)
        painter = QPainter(picture)
        inside = QRectF(
            0, 0, (width - canvas.line) / canvas.ratio, (height - canvas.line) / canvas.ratio
        )
        paint_cell(painter, inside, look, self._theme, self._metrics, diamond=self._diamond)
        painter.end()
        return picture
