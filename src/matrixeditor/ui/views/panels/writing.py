"""Writing one line of text that may be too long, and tooltips that are never markup."""

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

LONGEST = 300
"""No line on a screen holds more characters; measuring ten thousand takes its time."""
LONGEST_TOOLTIP = 2_000

_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
LEFT = _LINE | Qt.AlignmentFlag.AlignLeft.value
CENTER = _LINE | Qt.AlignmentFlag.AlignHCenter.value
RIGHT = _LINE | Qt.AlignmentFlag.AlignRight.value
"""Where a line stands in its box; numbers, because putting flags together in Python is slow."""


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as much of a text as fits, with an ellipsis where something is left out."""
    shown = text.replace("\n", " ")
    if len(shown) > LONGEST:
        shown = shown[:LONGEST] + "…"
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(0, width))


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: int = LEFT,
) -> float:
    """Write a line into a box, in the middle of its height; return the width it took."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetrics(font, painter.device())
    shown = elided(text, metrics, int(box.width()))
    painter.drawText(box, align, shown)
    return metrics.horizontalAdvance(shown)


def tooltip(text: str) -> str:
    """Return a tooltip that says a text as it is, cut where it would cover the screen."""
    if len(text) > LONGEST_TOOLTIP:
        text = text[:LONGEST_TOOLTIP] + "…"
    return "<p>{}</p>".format(escape(text).replace("\n", "<br>")) if "<" in text else text
