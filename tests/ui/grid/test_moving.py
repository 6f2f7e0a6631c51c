"""The active cell and the selection move as in a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.builders import a_matrix
from tests.ui.ladders import ALT, CTRL, NONE, SHIFT, OpenPage
from tests.ui.page_fixtures import ShowPage

K = Qt.Key


def test_a_page_begins_at_its_first_cell(open_page: OpenPage) -> None:
    assert open_page.place == ("junior", "vision")
    assert open_page.selected() == {("junior", "vision")}


@pytest.mark.parametrize(
    ("key", "modifier", "start", "end"),
    [
        (K.Key_Down, NONE, ("junior", "vision"), ("junior", "research")),
        (K.Key_Up, NONE, ("junior", "backlog"), ("junior", "data")),
        (K.Key_Up, NONE, ("junior", "vision"), ("junior", "vision")),
        (K.Key_Right, NONE, ("junior", "vision"), ("senior", "vision")),
        (K.Key_Right, NONE, ("head", "vision"), ("head", "vision")),
        (K.Key_Left, NONE, ("head", "vision"), ("senior", "vision")),
        (K.Key_Return, NONE, ("senior", "data"), ("senior", "backlog")),
        (K.Key_Enter, NONE, ("senior", "data"), ("senior", "backlog")),
        (K.Key_Return, SHIFT, ("senior", "research"), ("senior", "vision")),
        (K.Key_Return, NONE, ("senior", "backlog"), ("senior", "backlog")),
        (K.Key_Tab, NONE, ("junior", "data"), ("senior", "data")),
        (K.Key_Backtab, SHIFT, ("senior", "data"), ("junior", "data")),
        (K.Key_Home, NONE, ("head", "data"), ("junior", "data")),
        (K.Key_End, NONE, ("junior", "data"), ("head", "data")),
        (K.Key_Home, CTRL, ("head", "data"), ("junior", "vision")),
        (K.Key_End, CTRL, ("junior", "vision"), ("head", "backlog")),
        (K.Key_PageDown, NONE, ("junior", "vision"), ("junior", "backlog")),
        (K.Key_PageUp, NONE, ("junior", "backlog"), ("junior", "vision")),
        (K.Key_PageDown, ALT, ("junior", "data"), ("head", "data")),
        (K.Key_PageUp, ALT, ("head", "data"), ("junior", "data")),
        (K.Key_Down, CTRL, ("senior", "vision"), ("senior", "backlog")),
        (K.Key_Down, CTRL, ("head", "vision"), ("head", "data")),
        (K.Key_Right, CTRL, ("junior", "research"), ("senior", "research")),
        (K.Key_Up, CTRL, ("head", "backlog"), ("head", "data")),
    ],
)
def test_a_key_moves_past_bands_to(
    open_page: OpenPage,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    start: tuple[str, str],
    end: tuple[str, str],
) -> None:
    open_page.go_to(*start)

    open_page.press(key, modifier=modifier)

    assert open_page.place == end
    assert open_page.selected() == {end}


def test_enter_after_tabs_returns_to_the_column_where_they_began(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")

    open_page.press(K.Key_Tab, K.Key_Tab, K.Key_Return)

    assert open_page.place == ("junior", "data")


def test_an_arrow_forgets_where_tabs_began(open_page: OpenPage) -> None:
    open_page.go_to("junior", "vision")

    open_page.press(K.Key_Tab, K.Key_Down, K.Key_Return)

    assert open_page.place == ("senior", "data")


def test_shift_extends_from_the_active_cell_which_stays(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")

    open_page.press(K.Key_Down, K.Key_Right, modifier=SHIFT)

    assert open_page.place == ("junior", "research")
    assert open_page.selected() == {
        (role, skill) for role in ("junior", "senior") for skill in ("research", "data")
    }
    open_page.press(K.Key_Left, K.Key_Up, modifier=SHIFT)
    assert open_page.selected() == {("junior", "research")}


def test_enter_and_tab_go_round_in_a_selection(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")
    open_page.press(K.Key_Down, K.Key_Right, modifier=SHIFT)
    visited = []
    for key in (K.Key_Return, K.Key_Return, K.Key_Tab, K.Key_Tab):
        open_page.press(key)
        visited.append(open_page.place)

    assert visited == [
        ("junior", "data"),
        ("senior", "research"),
        ("junior", "data"),
        ("senior", "data"),
    ]
    assert len(open_page.selected()) == 4


def test_whole_rows_columns_and_everything_can_be_selected(open_page: OpenPage) -> None:
    open_page.go_to("senior", "data")

    open_page.press(K.Key_Space, modifier=SHIFT)
    assert {skill for _, skill in open_page.selected()} == {"data"}
    assert len(open_page.selected()) == 3

    open_page.press(K.Key_Space, modifier=CTRL)
    assert {role for role, _ in open_page.selected()} == {"senior"}
    assert len(open_page.selected()) == 4

    open_page.press(K.Key_A, modifier=CTRL)
    assert len(open_page.selected()) == 12
    assert open_page.place == ("senior", "data")


@pytest.mark.parametrize(("key", "modifier"), [(K.Key_Tab, CTRL), (K.Key_F6, NONE)])
def test_the_focus_can_leave_the_grid(
    open_page: OpenPage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    open_page.press(key, modifier=modifier)

    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not open_page.grid
    assert open_page.page.inspector.isAncestorOf(focus)


def test_a_folded_band_is_stopped_at_and_enter_unfolds_it(open_page: OpenPage) -> None:
    open_page.go_to("senior", "research")
    open_page.page.toggle_band()
    open_page.settle()
    places = [open_page.place]

    open_page.press(K.Key_Up)
    places.append(open_page.place)
    open_page.press(K.Key_Down)
    places.append(open_page.place)
    open_page.press(K.Key_Return)
    open_page.press(K.Key_Down)
    places.append(open_page.place)

    assert places == [None, ("senior", "vision"), None, ("senior", "research")]


def test_enter_passes_over_a_folded_band(open_page: OpenPage) -> None:
    open_page.go_to("senior", "data")
    open_page.page.toggle_band()
    open_page.go_to("senior", "vision")

    open_page.press(K.Key_Return)

    assert open_page.place == ("senior", "backlog")


def test_moving_down_scrolls_and_keeps_clear_of_the_band_that_stays(open_page: OpenPage) -> None:
    open_page.page.resize(1000, 190)
    open_page.settle()
    open_page.go_to("junior", "backlog")
    assert open_page.grid.verticalScrollBar().value() > 0

    open_page.press(K.Key_Up, K.Key_Up)

    top = open_page.grid.visualRect(open_page.grid.currentIndex()).top()
    assert open_page.place == ("junior", "research")
    assert top >= 22


def test_pages_go_by_what_is_in_sight(show_page: ShowPage) -> None:
    opened = show_page(a_matrix(roles=3, skills=120))

    opened.press(K.Key_PageDown)

    assert opened.place is not None
    row = opened.grid.currentIndex().row()
    assert 15 < row < 30


def test_swapping_keeps_the_active_cell(open_page: OpenPage) -> None:
    open_page.go_to("senior", "data")

    open_page.page.swap()
    open_page.settle()
    assert open_page.place == ("senior", "data")
    open_page.press(K.Key_Right)
    assert open_page.place == ("senior", "backlog")

    open_page.page.swap()
    open_page.settle()
    assert open_page.place == ("senior", "backlog")


def test_swapped_bands_are_tracks(open_page: OpenPage) -> None:
    open_page.page.swap()
    open_page.settle()
    open_page.go_to("senior", "data")

    open_page.press(K.Key_Down)

    assert open_page.place == ("head", "data")
