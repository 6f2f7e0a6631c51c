"""The small square in a level's color that stands before its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from matrixeditor.ui.theme import Swatch, Theme, font, scaled

CHIP, SMALL_CHIP = 20, 18
SIZES = (13, 11, 9, 8)
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
    painter.setFont(_fitting(text, box.width()))
    painter.setPen(swatch.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _fitting(text: str, width: float) -> QFont:
    """Return the largest font in which a level of several digits fits."""
    sizes = (
        size for size in SIZES if QFontMetricsF(font(size, 600)).horizontalAdvance(text) < width
    )
    return font(next(sizes, SIZES[-1]), 600)
