"""The sign of a verdict: disc with check, half ring, ring, dashed ring. 12 px in the mocks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from matrixeditor.core.analysis.readiness import Verdict

GLYPH = 12
PEN = 1.5
DASH_ON, DASH_OFF = 2.0, 2.12
"""Eight dashes go round a ring of 12."""
CHECK = ((3.4, 6.2), (5.3, 8.1), (8.7, 4.4))


def draw_verdict(
    painter: QPainter, box: QRectF, verdict: Verdict, color: QColor, ground: QColor
) -> None:
    """Draw a verdict's sign in ``color``; ``ground`` is what it stands on.

    *Ready* is a disc with a check, *nearly ready* a ring with its left half filled, *not yet* a
    ring, *not enough rated* a dashed ring.
    """
    scale = box.width() / GLYPH
    ring = box.adjusted(*(PEN * scale / 2 * side for side in (1, 1, -1, -1)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, PEN * scale)
    match verdict:
        case Verdict.READY:
            _draw_check(painter, box, scale, color, ground)
        case Verdict.NEARLY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPie(ring, 90 * 16, 180 * 16)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
        case Verdict.UNRATED:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([DASH_ON / PEN, DASH_OFF / PEN])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
        case Verdict.NOT_YET:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
    painter.restore()


def _draw_check(
    painter: QPainter, box: QRectF, scale: float, color: QColor, ground: QColor
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(box)
    pen = QPen(ground, PEN * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(box.left() + x * scale, box.top() + y * scale) for x, y in CHECK]
    painter.drawPolyline(QPolygonF(points))
