"""Shapes that mean something stand out from the page, and names get the room there is."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from matrixeditor.ui.views.panels.edges import fill_edged
from matrixeditor.ui.views.person.bullet_row import name_width_of, track_left_of

LONG = "Communication with stakeholders outside the company"


@pytest.mark.parametrize(("theme", "is_outlined"), [(LIGHT, 0), (DARK, 0), (HIGH_CONTRAST, 1)])
def test_what_is_short_by_one_is_outlined_in_high_contrast(
    qapp: object, theme: Theme, is_outlined: int
) -> None:
    image = QImage(20, 10, QImage.Format.Format_ARGB32)
    image.fill(theme.page)
    painter = QPainter(image)

    fill_edged(painter, QRectF(2, 2, 16, 6), theme.short_1.fill, theme)

    painter.end()
    assert image.pixelColor(2, 2) == (theme.text if is_outlined else theme.short_1.fill)
    assert image.pixelColor(8, 5) == theme.short_1.fill


def test_a_long_name_takes_the_room_that_a_wide_page_has(qapp: object) -> None:
    wanted = name_width_of([LONG])
    narrow, wide = QRect(0, 0, 504, 18), QRect(0, 0, 800, 18)

    assert track_left_of(wide, wanted) == 14 + wanted
    assert track_left_of(narrow, wanted) == 14 + 218
    assert track_left_of(wide, name_width_of(["Data"])) == 14 + 218
