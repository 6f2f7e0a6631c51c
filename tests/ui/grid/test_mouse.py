"""The mouse selects, folds and opens."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.ladders import CTRL, NONE, SHIFT, OpenPage

from matrixeditor.ui.views.grid.level_popup import LevelPopup

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
"""What the platform without a screen says of pop-up windows."""


def click_band(opened: OpenPage, row: int) -> None:
    header = opened.grid.verticalHeader()
    y = header.sectionViewportPosition(row) + 10
    QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(30, y))
    opened.settle()


def test_a_click_makes_a_cell_the_active_one(open_page: OpenPage) -> None:
    open_page.click("senior", "data")

    assert open_page.place == ("senior", "data")


def test_dragging_selects_a_rectangle_around_the_cell_it_began_in(open_page: OpenPage) -> None:
    open_page.drag(("junior", "research"), ("senior", "data"))

    assert open_page.place == ("junior", "research")
    assert len(open_page.selected()) == 4


def test_a_click_with_shift_extends(open_page: OpenPage) -> None:
    open_page.click("junior", "vision")

    open_page.click("head", "vision", SHIFT)

    assert open_page.place == ("junior", "vision")
    assert len(open_page.selected()) == 3


def test_a_click_with_ctrl_adds_a_cell(open_page: OpenPage) -> None:
    open_page.click("junior", "vision")

    open_page.click("head", "data", CTRL)

    assert open_page.selected() == {("junior", "vision"), ("head", "data")}


def test_a_click_on_a_band_folds_it_and_another_unfolds_it(open_page: OpenPage) -> None:
    rows = open_page.grid.model().rowCount()

    click_band(open_page, 2)
    assert open_page.grid.model().rowCount() == rows - 2

    click_band(open_page, 2)
    assert open_page.grid.model().rowCount() == rows


def test_a_click_on_a_band_among_the_cells_folds_it_too(open_page: OpenPage) -> None:
    rows = open_page.grid.model().rowCount()

    QTest.mouseClick(open_page.grid.viewport(), LEFT, NONE, QPoint(20, 10))
    open_page.settle()

    assert open_page.grid.model().rowCount() == rows - 1


def test_a_click_on_a_head_selects_its_column_or_row(open_page: OpenPage) -> None:
    across = open_page.grid.horizontalHeader()
    QTest.mouseClick(across.viewport(), LEFT, NONE, QPoint(100, 40))
    open_page.settle()
    assert {role for role, _ in open_page.selected()} == {"senior"}

    down = open_page.grid.verticalHeader()
    y = down.sectionViewportPosition(3) + 5
    QTest.mouseClick(down.viewport(), LEFT, NONE, QPoint(60, y))
    open_page.settle()
    assert {skill for _, skill in open_page.selected()} == {"research"}


def test_a_double_click_opens_the_list_and_a_click_there_sets_the_level(
    open_page: OpenPage,
) -> None:
    open_page.click("senior", "vision", double=True)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LevelPopup)

    QTest.mouseClick(popup.row_of(4), LEFT)
    open_page.settle()

    assert open_page.level("senior", "vision") == 4
    assert QApplication.activePopupWidget() is None


def test_f2_opens_the_list_where_arrows_and_enter_choose(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.press(Qt.Key.Key_F2)

    open_page.press(Qt.Key.Key_Up, Qt.Key.Key_Return)

    assert open_page.level("senior", "vision") == 2
    assert open_page.place == ("senior", "vision")
    assert open_page.focus() is open_page.grid


def test_escape_closes_the_list_and_changes_nothing(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.press(Qt.Key.Key_F2)

    open_page.press(Qt.Key.Key_Up, Qt.Key.Key_Escape)

    assert open_page.level("senior", "vision") == 3
    assert QApplication.activePopupWidget() is None


def test_the_wheel_with_ctrl_zooms(open_page: OpenPage) -> None:
    height = open_page.grid.rowHeight(1)
    told: list[int] = []
    open_page.grid.zoom_changed.connect(told.append)
    at = QPointF(20, 20)
    turn = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )

    QApplication.sendEvent(open_page.grid.viewport(), turn)
    open_page.settle()

    assert told == [110]
    assert open_page.grid.rowHeight(1) > height
