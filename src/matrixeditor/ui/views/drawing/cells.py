"""Paints one cell as its look says: fill, digit, must-have, gap, evidence, what is missing."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from matrixeditor.ui.models.look import Diamond, Fill, Look
from matrixeditor.ui.theme import Swatch, Theme
from matrixeditor.ui.theme.tokens import LEAST_CONTRAST, contrast
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.cell_places import CellPlaces, places_in
from matrixeditor.ui.views.drawing.metrics import NORMAL, REGULAR, SEMIBOLD, SMALL, Metrics

SELECTED_SHARE = 0.3
"""How much of a selected cell's color is the accent."""


def swatch_of(look: Look, theme: Theme) -> Swatch:
    """Return the color and text color of a look."""
    if look.fill is Fill.LEVEL:
        return theme.level(look.rank, look.ranks)
    return {
        Fill.PLAIN: theme.met,
        Fill.NOT_REQUIRED: theme.not_required,
        Fill.SHORT_2: theme.short_2,
        Fill.SHORT_1: theme.short_1,
        Fill.MET: theme.met,
        Fill.ABOVE_1: theme.above_1,
        Fill.ABOVE_2: theme.above_2,
    }[look.fill]


def selected(swatch: Swatch, theme: Theme) -> Swatch:
    """Return a color washed with the accent, with the text that reads best on it."""
    fill, accent = swatch.fill, theme.accent
    washed = QColor.fromRgbF(
        *(
            part + (other - part) * SELECTED_SHARE
            for part, other in zip(
                (fill.redF(), fill.greenF(), fill.blueF()),
                (accent.redF(), accent.greenF(), accent.blueF()),
                strict=True,
            )
        )
    )
    texts = (swatch.text, QColor("#000000"), QColor("#FFFFFF"))
    readable = [text for text in texts if contrast(text, washed) >= LEAST_CONTRAST]
    return Swatch(washed, readable[0] if readable else swatch.text)


def paint_cell(
    painter: QPainter,
    box: QRectF,
    look: Look,
    swatch: Swatch,
    theme: Theme,
    metrics: Metrics,
    *,
    diamond: int,
) -> None:
    """Paint a cell in its color without its lines.

    ``diamond`` is the distance of the must-have mark from the middle, in px of the mocks.
    """
    painter.fillRect(box, swatch.fill)
    if look.hatched:
        _paint_hatched(painter, box, look, theme, metrics)
        return
    places = places_in(box, look, metrics, diamond=diamond)
    if look.missing:
        inset = metrics.px(3)
        frame = box.adjusted(inset, inset, -inset, -inset)
        marks.draw_missing(painter, frame, theme.control_line)
    if look.diamond is not Diamond.NONE:
        speaks = look.diamond is Diamond.SPEAKING
        marks.draw_diamond(painter, places.diamond, swatch.text, filled=speaks)
    if look.gap:
        _paint_gap(painter, places, look.gap, swatch.text, metrics)
    if look.evidence:
        strong_fill = look.fill in {Fill.SHORT_2, Fill.ABOVE_2}
        color = swatch.text if strong_fill else theme.secondary
        inset, side = metrics.px(2), metrics.px(6)
        corner = QRectF(box.right() + 1 - inset - side, box.top() + inset, side, side)
        marks.draw_corner(painter, corner, color)
    if look.text:
        color = theme.secondary if look.to_confirm else swatch.text
        _paint_digit(painter, places.level, look, color, metrics)


def _paint_gap(
    painter: QPainter, places: CellPlaces, gap: int, color: QColor, metrics: Metrics
) -> None:
    marks.draw_triangle(painter, places.triangle, color, down=gap > 0)
    painter.setFont(metrics.font(SMALL, SEMIBOLD))
    painter.setPen(color)
    painter.drawText(places.figure, Qt.AlignmentFlag.AlignVCenter, str(abs(gap)))


def _paint_digit(
    painter: QPainter, around: QRectF, look: Look, color: QColor, metrics: Metrics
) -> None:
    weight = SEMIBOLD if look.strong else REGULAR
    painter.setFont(metrics.font(NORMAL, weight, italic=look.to_confirm))
    painter.setPen(color)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, look.text)
    if look.to_confirm:
        width = painter.fontMetrics().horizontalAdvance(look.text)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        under = around.center().y() + metrics.px(7)
        painter.drawLine(
            round(around.center().x() - width / 2),
            round(under),
            round(around.center().x() + width / 2),
            round(under),
        )


def _paint_hatched(
    painter: QPainter, box: QRectF, look: Look, theme: Theme, metrics: Metrics
) -> None:
    marks.draw_hatch(painter, box, theme.hatch)
    painter.setFont(metrics.font(SMALL))
    width = painter.fontMetrics().horizontalAdvance(look.text) + metrics.px(6)
    patch = QRectF(0, 0, width, metrics.px(16))
    patch.moveCenter(box.center())
    painter.fillRect(patch, theme.not_required.fill)
    painter.setPen(theme.not_required.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.text)
