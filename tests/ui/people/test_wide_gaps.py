"""Cells of long scales keep all their digits."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from matrixeditor.ui.models.look import Fill, Look
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.cells import paint_cell, swatch_of
from matrixeditor.ui.views.drawing.metrics import Metrics

WIDTH, HEIGHT = 59, 25


@pytest.mark.parametrize(("level", "gap"), [("2", -2), ("16", -2), ("2", 14), ("16", -12)])
def test_level_and_gap_stand_within_the_cell(theme: Theme, level: str, gap: int) -> None:
    look = Look(Fill.ABOVE_1, level, gap=gap)
    swatch = swatch_of(look, theme)
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)

    paint_cell(painter, QRectF(0, 0, WIDTH, HEIGHT), look, swatch, theme, Metrics(), diamond=24)
    painter.end()

    edge = {picture.pixelColor(WIDTH - 1, y).name() for y in range(HEIGHT)}
    assert edge == {swatch.fill.name()}
