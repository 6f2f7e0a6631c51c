"""Keys that mean something else on an X server than Qt's tables suggest."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.ladders import CTRL, NONE, SHIFT, OpenPage

K = Qt.Key

pytestmark = pytest.mark.xvfb


def test_ctrl_d_does_not_clear(open_page: OpenPage) -> None:
    open_page.press(K.Key_D, modifier=CTRL)

    assert open_page.level("junior", "vision") == 1


def test_delete_and_backspace_clear(open_page: OpenPage) -> None:
    open_page.press(K.Key_Delete)
    open_page.go_to("senior", "vision")
    open_page.press(K.Key_Backspace)

    assert open_page.level("junior", "vision") is None
    assert open_page.level("senior", "vision") is None


@pytest.mark.parametrize("keypad", [NONE, Qt.KeyboardModifier.KeypadModifier])
def test_digits_set_levels_wherever_they_are_on_the_keyboard(
    open_page: OpenPage, keypad: Qt.KeyboardModifier
) -> None:
    open_page.press(K.Key_3, modifier=keypad)

    assert open_page.level("junior", "vision") == 3
    assert open_page.place == ("junior", "research")


def test_tab_and_its_shift_go_across_and_ctrl_tab_leaves(open_page: OpenPage) -> None:
    open_page.press(K.Key_Tab, K.Key_Tab)
    open_page.press(K.Key_Backtab, modifier=SHIFT)
    assert open_page.place == ("senior", "vision")

    open_page.press(K.Key_Tab, modifier=CTRL)
    assert open_page.focus() is not open_page.grid


def test_the_list_takes_the_keys_and_gives_them_back(open_page: OpenPage) -> None:
    open_page.press(K.Key_F2)
    open_page.press(K.Key_4)
    open_page.press(K.Key_Down)

    assert open_page.level("junior", "vision") == 4
    assert open_page.place == ("junior", "research")
