"""A level's chip inside a painted row."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from matrixeditor.ui.models.person.bullets import Mark
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.drawing.chip import draw_chip


def draw_level(
    painter: QPainter, left: float, box: QRectF, mark: Mark, size: int, theme: Theme
) -> float:
    """Draw a level's chip of ``size`` px in the middle of a row's height; return its right end."""
    side = scaled(size)
    place = QRectF(round(left), round(box.top() + (box.height() - side) / 2), side, side)
    painter.save()
    draw_chip(painter, place, str(mark.value), theme.level(mark.rank, mark.ranks), theme)
    painter.restore()
    return place.right()
