"""The head of a narrow column: a name on two lines, a remark, a verdict's sign with a figure."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from matrixeditor.ui.models.head import Head
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.metrics import REGULAR, SEMIBOLD, SMALL, Metrics
from matrixeditor.ui.views.verdict_glyph import GLYPH, draw_verdict

ABOVE, LINE, BEFORE_FIGURE, FIGURE_LINE, GLYPH_GAP = 5, 14, 2, 16, 4

_UNCLIPPED = Qt.TextFlag.TextDontClip.value
CENTER = Qt.AlignmentFlag.AlignCenter.value | _UNCLIPPED
VCENTER = Qt.AlignmentFlag.AlignVCenter.value | _UNCLIPPED
"""Accents may reach over a line's edge."""


def paint_stacked_head(
    painter: QPainter, box: QRectF, head: Head, theme: Theme, metrics: Metrics, *, current: bool
) -> None:
    """Paint a head into ``box``, which is as wide as its text may be."""
    font = metrics.font(SMALL, SEMIBOLD if current else REGULAR)
    line = QRectF(box.left(), metrics.px(ABOVE), box.width(), metrics.px(LINE))
    painter.setFont(font)
    painter.setPen(theme.text)
    for text in on_two_lines(head.title, QFontMetricsF(font)):
        _draw_line(painter, line, text)
        line.translate(0, line.height())
    painter.setFont(metrics.font(SMALL))
    painter.setPen(theme.secondary)
    _draw_line(painter, line, head.remark)
    line.translate(0, line.height() + metrics.px(BEFORE_FIGURE))
    line.setHeight(metrics.px(FIGURE_LINE))
    ground = theme.lit if current else theme.surface
    width = figure_width(head, QFontMetricsF(painter.font()), metrics)
    line.setLeft(line.left() + (line.width() - width) / 2)
    line.setWidth(width)
    paint_figure(painter, line, head, theme.text, ground, metrics)


def figure_width(head: Head, font: QFontMetricsF, metrics: Metrics) -> float:
    """Return how wide a sign and its figure are."""
    width = font.horizontalAdvance(head.figure)
    return width if head.verdict is None else width + metrics.px(GLYPH) + metrics.px(GLYPH_GAP)


def paint_figure(
    painter: QPainter, box: QRectF, head: Head, color: QColor, ground: QColor, metrics: Metrics
) -> None:
    """Paint a verdict's sign at the left of ``box`` and the figure after it."""
    painter.setPen(color)
    room = QRectF(box)
    if head.verdict is not None:
        side = metrics.px(GLYPH)
        top = box.top() + (box.height() - side) // 2
        glyph = QRectF(round(box.left()), round(top), side, side)
        draw_verdict(painter, glyph, head.verdict, color, ground)
        room.setLeft(glyph.right() + metrics.px(GLYPH_GAP))
    painter.drawText(room, VCENTER, head.figure)


def on_two_lines(name: str, font: QFontMetricsF) -> tuple[str, str]:
    """Return a name cut between two words so that the longer line is as short as can be."""
    words = name.split()
    cuts = [
        (" ".join(words[:count]), " ".join(words[count:])) for count in range(1, len(words) + 1)
    ]
    widths = [max(map(font.horizontalAdvance, cut)) for cut in cuts]
    return cuts[widths.index(min(widths))] if cuts else (name, "")


def _draw_line(painter: QPainter, line: QRectF, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()))
    painter.drawText(line, CENTER, elided)
