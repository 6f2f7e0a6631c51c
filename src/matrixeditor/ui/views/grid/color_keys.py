"""The keys to a grid's colors and marks, painted into its corner.

``key`` and ``below`` are device rectangles: the strip of swatches, and the line under it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from matrixeditor.core.model import Scale
from matrixeditor.ui.models.names import shown
from matrixeditor.ui.theme import Swatch
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.canvas import Canvas
from matrixeditor.ui.views.drawing.metrics import REGULAR, SEMIBOLD, SMALL, Metrics
from matrixeditor.ui.views.grid.dress import Dress

MOST_APART = 24
"""More swatches than these stand without lines between them."""
AROUND_DIGITS = 4
TRIANGLE_WIDTH, TRIANGLE_HEIGHT, TRIANGLE_GAP = 7, 6, 3
DIAMOND, CORNER, FRAME_WIDTH, FRAME_HEIGHT = 8, 6, 12, 10
MARK_GAP, BETWEEN_MARKS = 4, 14

Align = Qt.AlignmentFlag
translate = QCoreApplication.translate


def paint_level_key(
    painter: QPainter, canvas: Canvas, key: QRect, below: QRect, scale: Scale, dress: Dress
) -> None:
    """Paint a swatch per level, and the names of the lowest and the highest."""
    theme, metrics, count = dress.theme, dress.metrics, len(scale.levels)
    swatches = [theme.level(rank, count) for rank in range(count)]
    boxes = _paint_swatches(painter, canvas, key, swatches, dress)
    painter.setFont(metrics.font(SMALL))
    digits = max(painter.fontMetrics().horizontalAdvance(str(value)) for value in scale.values)
    if digits + AROUND_DIGITS <= key.width() / canvas.ratio / count:
        for box, swatch, value in zip(boxes, swatches, scale.values, strict=True):
            with canvas.logical(painter, box):
                painter.setPen(swatch.text)
                painter.drawText(_size(box, canvas), Align.AlignCenter, str(value))
    with canvas.logical(painter, below):
        line = _size(below, canvas)
        painter.setPen(theme.secondary)
        low, high = _ends(scale, painter, int(line.width()))
        painter.drawText(line, Align.AlignVCenter, low)
        painter.drawText(line, Align.AlignVCenter | Align.AlignRight, high)


def _ends(scale: Scale, painter: QPainter, width: int) -> tuple[str, str]:
    """Return the names of the lowest and the highest level, as far as they fit on one line."""
    room = (width - AROUND_DIGITS) // 2
    metrics, middle = painter.fontMetrics(), Qt.TextElideMode.ElideMiddle
    low, high = (
        metrics.elidedText(shown(level.name), middle, room)
        for level in (scale.levels[0], scale.levels[-1])
    )
    return low, high


def paint_gap_key(
    painter: QPainter, canvas: Canvas, key: QRect, below: QRect, dress: Dress
) -> None:
    """Paint a swatch per gap, and the marks with their names."""
    theme = dress.theme
    swatches = [theme.short_2, theme.short_1, theme.met, theme.above_1, theme.above_2]
    words = ("2+", "1", translate("GapKey", "met"), "1", "2+")
    boxes = _paint_swatches(painter, canvas, key, swatches, dress)
    for box, swatch, word, side in zip(boxes, swatches, words, (-1, -1, 0, 1, 1), strict=True):
        with canvas.logical(painter, box):
            _paint_gap(painter, _size(box, canvas), swatch, word, side, dress.metrics)
    with canvas.logical(painter, below):
        _paint_marks(painter, _size(below, canvas), dress)


def _paint_swatches(
    painter: QPainter, canvas: Canvas, key: QRect, swatches: Sequence[Swatch], dress: Dress
) -> list[QRect]:
    """Paint swatches side by side within a thin line; return where they are."""
    painter.fillRect(key, dress.theme.strong_line)
    inside = key.adjusted(canvas.line, canvas.line, -canvas.line, -canvas.line)
    between = canvas.line if len(swatches) <= MOST_APART else 0
    room, boxes = inside.width() + between, []
    for place, swatch in enumerate(swatches):
        left = inside.left() + round(room * place / len(swatches))
        right = inside.left() + round(room * (place + 1) / len(swatches))
        box = QRect(left, inside.top(), right - left - between, inside.height())
        painter.fillRect(box, swatch.fill)
        boxes.append(box)
    return boxes


def _paint_gap(
    painter: QPainter, box: QRectF, swatch: Swatch, word: str, side: int, metrics: Metrics
) -> None:
    """Paint one gap's word, after a triangle where ``side`` is not 0: -1 short, 1 above."""
    painter.setFont(metrics.font(SMALL, SEMIBOLD if side else REGULAR))
    painter.setPen(swatch.text)
    if not side:
        painter.drawText(box, Align.AlignCenter, word)
        return
    triangle = metrics.px(TRIANGLE_WIDTH), metrics.px(TRIANGLE_HEIGHT)
    gap = metrics.px(TRIANGLE_GAP)
    width = triangle[0] + gap + painter.fontMetrics().horizontalAdvance(word)
    left = round((box.width() - width) / 2)
    place = QRectF(left, round((box.height() - triangle[1]) / 2), *triangle)
    marks.draw_triangle(painter, place, swatch.text, down=side < 0)
    painter.setPen(swatch.text)
    painter.drawText(box.adjusted(place.right() + gap, 0, 0, 0), Align.AlignVCenter, word)


def _paint_marks(painter: QPainter, line: QRectF, dress: Dress) -> None:
    theme, metrics = dress.theme, dress.metrics
    painter.setFont(metrics.font(SMALL))
    middle = line.height() / 2
    left = 0.0

    def box(width: int, height: int) -> QRectF:
        wide, high = metrics.px(width), metrics.px(height)
        return QRectF(round(left), round(middle - high / 2), wide, high)

    diamond = box(DIAMOND, DIAMOND)
    marks.draw_diamond(painter, diamond, theme.secondary)
    left = _paint_name(painter, line, diamond, translate("GapKey", "must-have"), dress)
    corner = box(CORNER, CORNER)
    marks.draw_corner(painter, corner, theme.secondary)
    left = _paint_name(painter, line, corner, translate("GapKey", "evidence"), dress)
    frame = box(FRAME_WIDTH, FRAME_HEIGHT)
    marks.draw_missing(painter, frame, theme.secondary)
    _paint_name(painter, line, frame, translate("GapKey", "not rated"), dress)


def _paint_name(painter: QPainter, line: QRectF, mark: QRectF, name: str, dress: Dress) -> float:
    """Paint a mark's name after it; return where the next mark begins."""
    room = line.adjusted(mark.right() + dress.metrics.px(MARK_GAP), 0, 0, 0)
    painter.setPen(dress.theme.secondary)
    painter.drawText(room, Align.AlignVCenter, name)
    width = painter.fontMetrics().horizontalAdvance(name)
    return room.left() + width + dress.metrics.px(BETWEEN_MARKS)


def _size(box: QRect, canvas: Canvas) -> QRectF:
    return QRectF(0, 0, box.width() / canvas.ratio, box.height() / canvas.ratio)
