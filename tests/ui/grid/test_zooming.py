"""The grid is shown larger and smaller."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLineEdit
from tests.ui.ladders import ALT, CTRL, SHIFT, OpenPage

from matrixeditor.ui.views.grid.shape import ZOOM_STEPS

K = Qt.Key


@pytest.mark.parametrize(
    ("key", "modifier", "zoom"),
    [
        (K.Key_Plus, CTRL | ALT, 110),
        (K.Key_Plus, CTRL | ALT | SHIFT, 110),
        (K.Key_Equal, CTRL | ALT, 110),
        (K.Key_Plus, CTRL | ALT | Qt.KeyboardModifier.KeypadModifier, 110),
        (K.Key_Minus, CTRL | ALT, 90),
        (K.Key_Minus, CTRL | ALT | Qt.KeyboardModifier.KeypadModifier, 90),
    ],
)
def test_a_key_zooms_by_a_step(
    open_page: OpenPage, key: Qt.Key, modifier: Qt.KeyboardModifier, zoom: int
) -> None:
    height = open_page.grid.rowHeight(1)

    open_page.press(key, modifier=modifier)

    assert open_page.grid.zoom == zoom
    assert open_page.grid.rowHeight(1) == round(height * zoom / 100)


def test_a_key_brings_the_usual_size_back(open_page: OpenPage) -> None:
    open_page.press(K.Key_Plus, K.Key_Plus, modifier=CTRL | ALT)

    open_page.press(K.Key_0, modifier=CTRL | ALT)

    assert open_page.grid.zoom == 100
    assert open_page.grid.rowHeight(1) == 26


def test_zooming_ends_at_the_smallest_and_the_largest_step(open_page: OpenPage) -> None:
    for key, last in ((K.Key_Minus, ZOOM_STEPS[0]), (K.Key_Plus, ZOOM_STEPS[-1])):
        open_page.press(*[key] * (len(ZOOM_STEPS) + 1), modifier=CTRL | ALT)
        assert open_page.grid.zoom == last


@pytest.mark.parametrize("percent", [80, 200])
def test_a_level_is_typed_as_large_as_it_is_shown(open_page: OpenPage, percent: int) -> None:
    open_page.grid.set_zoom(percent)
    open_page.go_to("senior", "vision")

    open_page.type_text("l")

    field = open_page.focus()
    assert isinstance(field, QLineEdit)
    assert QFontInfo(field.font()).pixelSize() == round(13 * percent / 100)
    cell = open_page.grid.visualRect(open_page.grid.currentIndex())
    assert cell.top() < field.geometry().top() < field.geometry().bottom() < cell.bottom()


def test_the_active_cell_stays_in_sight(open_page: OpenPage) -> None:
    open_page.go_to("head", "backlog")

    open_page.grid.set_zoom(300)
    open_page.settle()

    sight = open_page.grid.viewport().rect()
    assert sight.intersects(open_page.grid.visualRect(open_page.grid.currentIndex()))
