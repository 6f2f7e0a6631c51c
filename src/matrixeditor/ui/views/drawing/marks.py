"""The small shapes that cells, keys and lists share. Units are logical pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

HOLLOW_OPACITY = 0.55
HOLLOW_INSET = 0.71
"""How far a slanted line of 1 reaches out of its corner."""
HATCH_DISTANCE = 5


def draw_diamond(painter: QPainter, box: QRectF, color: QColor, *, filled: bool = True) -> None:
    """Draw a must-have mark: full where it speaks, a pale outline where it is quiet."""
    center, painter_was = box.center(), painter.opacity()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    else:
        painter.setOpacity(HOLLOW_OPACITY)
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = box.adjusted(HOLLOW_INSET, HOLLOW_INSET, -HOLLOW_INSET, -HOLLOW_INSET)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(center.x(), box.top()),
                QPointF(box.right(), center.y()),
                QPointF(center.x(), box.bottom()),
                QPointF(box.left(), center.y()),
            ]
        )
    )
    painter.setOpacity(painter_was)


def draw_triangle(painter: QPainter, box: QRectF, color: QColor, *, down: bool) -> None:
    """Draw the direction of a gap: down where short, up where above."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    base, tip = (box.top(), box.bottom()) if down else (box.bottom(), box.top())
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(box.left(), base),
                QPointF(box.right(), base),
                QPointF(box.center().x(), tip),
            ]
        )
    )


def draw_corner(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the folded corner that tells of evidence: a right angle at the top right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([box.topLeft(), box.topRight(), box.bottomRight()]))


def draw_chevron(painter: QPainter, box: QRectF, color: QColor, *, down: bool) -> None:
    """Draw the sign of something that unfolds: down where it is open, else toward its text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    center = box.center()
    wide, deep = box.width() * 5 / 16, box.width() * 5 / 32
    offsets = (
        [(-wide, -deep), (0.0, deep), (wide, -deep)]
        if down
        else [(-deep, -wide), (deep, 0.0), (-deep, wide)]
    )
    painter.drawPolyline(QPolygonF([QPointF(center.x() + x, center.y() + y) for x, y in offsets]))


def draw_missing(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the dashed frame of something asked for and not there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def draw_hatch(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Draw the slanted lines of what does not apply."""
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1))
    left, height = int(box.left() - box.height()), box.height()
    for start in range(left, int(box.right()) + 1, HATCH_DISTANCE):
        painter.drawLine(QPointF(start, box.top() + height), QPointF(start + height, box.top()))
    painter.restore()
