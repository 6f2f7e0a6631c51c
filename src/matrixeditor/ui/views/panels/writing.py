"""Writing one line of text that may be too long, and tooltips that are never markup."""

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from matrixeditor.ui.models.names import shown

LONGEST = 300
"""No line on a screen holds more characters; measuring ten thousand takes its time."""
LONGEST_TOOLTIP = 2_000

_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
LEFT = _LINE | Qt.AlignmentFlag.AlignLeft.value
CENTER = _LINE | Qt.AlignmentFlag.AlignHCenter.value
RIGHT = _LINE | Qt.AlignmentFlag.AlignRight.value
"""Where a line stands in its box; numbers, because putting flags together in Python is slow."""


MIDDLE = Qt.TextElideMode.ElideMiddle
"""How names are cut, as in the grids: many differ only at their end."""
END = Qt.TextElideMode.ElideRight
"""How sentences are cut."""


def elided(text: str, metrics: QFontMetrics, width: int, *, cut: Qt.TextElideMode = MIDDLE) -> str:
    """Return as much of a text as fits, with an ellipsis where something is left out."""
    said = text.replace("\n", " ")
    if len(said) > LONGEST:
        said = said[:LONGEST] + "…" if cut is END else shown(said, most=LONGEST)
    return metrics.elidedText(said, cut, max(0, width))


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: int = LEFT,
    cut: Qt.TextElideMode = MIDDLE,
) -> float:
    """Write a line into a box, in the middle of its height; return the width it took."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetrics(font, painter.device())
    said = elided(text, metrics, int(box.width()), cut=cut)
    painter.drawText(box, align, said)
    return metrics.horizontalAdvance(said)


def tooltip(text: str) -> str:
    """Return a tooltip that says a text as it is, cut where it would cover the screen."""
    if len(text) > LONGEST_TOOLTIP:
        text = text[:LONGEST_TOOLTIP] + "…"
    return "<p>{}</p>".format(escape(text).replace("\n", "<br>")) if "<" in text else text
