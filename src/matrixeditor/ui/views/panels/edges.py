"""The edge of a filled shape: drawn where its fill alone would be lost on the page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from matrixeditor.ui.theme import HIGH_CONTRAST, Theme
from matrixeditor.ui.theme.tokens import contrast

LEAST = 3
"""To one its ground, for a shape that means something (WCAG 2.2, 1.4.11)."""


def fill_edged(painter: QPainter, box: QRectF, fill: QColor, theme: Theme) -> None:
    """Fill a box; in high contrast, outline what is hard to tell from the page."""
    painter.fillRect(box, fill)
    if not needs_edge(fill, theme):
        return
    painter.save()
    painter.setPen(theme.text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def needs_edge(fill: QColor, theme: Theme) -> bool:
    """Whether a fill is outlined."""
    return theme is HIGH_CONTRAST and contrast(fill, theme.page) < LEAST
