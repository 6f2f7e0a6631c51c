"""Where level, gap and must-have stand in a cell.

A level of one digit stands in the middle, the marks at fixed distances from it. Longer ones push
the marks outward; where the gap would be cut off then, all of it moves to the left.
"""

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from matrixeditor.ui.models.look import Look
from matrixeditor.ui.views.drawing.metrics import NORMAL, REGULAR, SEMIBOLD, SMALL, Metrics

TRIANGLE_LEFT, TRIANGLE_WIDTH, TRIANGLE_HEIGHT, FIGURE_GAP = 7, 7, 6, 2
DIAMOND, LEAST_LEFT, LEAST_RIGHT = 8, 2, 1


class CellPlaces(NamedTuple):
    """Boxes in logical pixels; ``level`` and ``figure`` are as high as the cell."""

    level: QRectF
    triangle: QRectF
    figure: QRectF
    diamond: QRectF


def places_in(cell: QRectF, look: Look, metrics: Metrics, *, diamond: int) -> CellPlaces:
    """Return the places; ``diamond`` is the must-have's distance from the middle."""
    px, middle = metrics.px, cell.left() + round((cell.width() + 1) / 2)
    away = _longer(look, metrics)
    triangle = middle + px(TRIANGLE_LEFT) + away
    figure = triangle + px(TRIANGLE_WIDTH) + px(FIGURE_GAP)
    end = figure + _figure_width(look, metrics)
    shift = max(0, math.ceil(end - cell.right() + px(LEAST_RIGHT)))
    left = max(cell.left() + px(LEAST_LEFT), middle - px(diamond) - away)
    return CellPlaces(
        level=cell.adjusted(0, 0, 1, 0).translated(-shift, 0),
        triangle=_centered(cell, triangle - shift, px(TRIANGLE_WIDTH), px(TRIANGLE_HEIGHT)),
        figure=QRectF(figure - shift, cell.top(), cell.right() + 1 - figure + shift, cell.height()),
        diamond=_centered(cell, left, px(DIAMOND), px(DIAMOND)),
    )


def _longer(look: Look, metrics: Metrics) -> int:
    """Return by how much a level reaches farther to one side than a digit does."""
    if len(look.text) < 2:
        return 0
    font = QFontMetricsF(metrics.font(NORMAL, SEMIBOLD if look.strong else REGULAR))
    return round((font.horizontalAdvance(look.text) - font.horizontalAdvance("0")) / 2)


def _figure_width(look: Look, metrics: Metrics) -> float:
    if not look.gap:
        return 0
    font = QFontMetricsF(metrics.font(SMALL, SEMIBOLD))
    return font.horizontalAdvance(str(abs(look.gap)))


def _centered(cell: QRectF, left: float, width: int, height: int) -> QRectF:
    top = cell.top() + -(-(cell.height() - height) // 2)
    return QRectF(left, top, width, height)
