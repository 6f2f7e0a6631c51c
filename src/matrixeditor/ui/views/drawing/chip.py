"""The small square in a level's color that stands before its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from matrixeditor.ui.theme import Swatch, Theme, font, scaled

CHIP, SMALL_CHIP = 20, 18
RADIUS = 3


def draw_chip(painter: QPainter, box: QRectF, text: str, swatch: Swatch, theme: Theme) -> None:
    """Draw a chip; one as pale as the page gets a line around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pale = abs(swatch.fill.lightnessF() - theme.page.lightnessF()) < 0.06
    painter.setPen(theme.strong_line if pale else Qt.PenStyle.NoPen)
    painter.setBrush(swatch.fill)
    inset = 0.5 if pale else 0.0
    radius = scaled(RADIUS)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.setFont(font(13, 600))
    painter.setPen(swatch.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
