"""The small sign of a gap: a triangle and a number, filled where short."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from matrixeditor.ui.theme import Swatch, Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.panels.edges import needs_edge

PILL_WIDTH, PILL_HEIGHT, RADIUS = 32, 16, 3
TRIANGLE_WIDTH, TRIANGLE_HEIGHT, GAP = 7, 6, 2


def short_swatch(gap: int, theme: Theme) -> Swatch:
    """Return the color of what is short by so many levels."""
    return theme.short_2 if gap > 1 else theme.short_1


def draw_gap(
    painter: QPainter, middle: QRectF, gap: int, theme: Theme, *, above: QColor | None = None
) -> None:
    """Draw a gap in the middle of a box: a filled pill where short, plain where above."""
    if gap == 0:
        return
    box = QRectF(0, 0, scaled(PILL_WIDTH), scaled(PILL_HEIGHT))
    box.moveCenter(middle.center())
    box.moveTo(round(box.left()), round(box.top()))
    color = above or theme.above_2.fill
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if gap > 0:
        swatch = short_swatch(gap, theme)
        painter.setBrush(swatch.fill)
        edged = needs_edge(swatch.fill, theme)
        painter.setPen(theme.text if edged else Qt.PenStyle.NoPen)
        shape = box.adjusted(0.5, 0.5, -0.5, -0.5) if edged else box
        painter.drawRoundedRect(shape, scaled(RADIUS), scaled(RADIUS))
        color = swatch.text
    figure, small = str(abs(gap)), font(11, 600 if gap > 0 else 400)
    width = QFontMetrics(small, painter.device()).horizontalAdvance(figure)
    whole = scaled(TRIANGLE_WIDTH + GAP) + width
    left = box.left() + (box.width() - whole) / 2
    top = box.top() + (box.height() - scaled(TRIANGLE_HEIGHT)) / 2
    triangle = QRectF(left, top, scaled(TRIANGLE_WIDTH), scaled(TRIANGLE_HEIGHT))
    marks.draw_triangle(painter, triangle, color, down=gap > 0)
    painter.setFont(small)
    painter.setPen(color)
    text = QRectF(triangle.right() + scaled(GAP), box.top(), width + 2, box.height())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, figure)
