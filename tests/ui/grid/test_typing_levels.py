"""Levels are typed as in a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from tests.builders import a_scale
from tests.ui.ladders import SHIFT, OpenPage, a_ladder
from tests.ui.page_fixtures import ShowPage

from matrixeditor.ui.messages import step_text
from matrixeditor.ui.settings import MoveAfterRating, Settings

K = Qt.Key
Cell = tuple[str, str]


def test_a_digit_sets_the_level_and_goes_down(open_page: OpenPage) -> None:
    open_page.go_to("senior", "research")

    open_page.type_text("4")

    assert open_page.level("senior", "research") == 4
    assert open_page.place == ("senior", "data")


def test_typing_passes_over_bands(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("12")

    assert open_page.level("senior", "vision") == 1
    assert open_page.level("senior", "research") == 2


@pytest.mark.parametrize(
    ("choice", "place"),
    [
        (MoveAfterRating.DOWN, ("junior", "research")),
        (MoveAfterRating.RIGHT, ("senior", "vision")),
        (MoveAfterRating.STAY, ("junior", "vision")),
    ],
)
@pytest.mark.parametrize("text", ["2", "l2\r"])
def test_typing_leads_where_the_settings_say(
    open_page: OpenPage, settings: Settings, choice: MoveAfterRating, place: Cell, text: str
) -> None:
    open_page.go_to("junior", "vision")
    settings.move_after_rating = choice

    open_page.type_text(text)

    assert open_page.level("junior", "vision") == 2
    assert open_page.place == place


def test_enter_begins_the_next_row_after_levels_typed_to_the_right(
    open_page: OpenPage, settings: Settings
) -> None:
    settings.move_after_rating = MoveAfterRating.RIGHT
    open_page.go_to("junior", "research")

    open_page.type_text("22")
    open_page.press(K.Key_Return)

    assert open_page.place == ("junior", "data")


def test_a_level_can_be_required_where_none_was(open_page: OpenPage) -> None:
    open_page.go_to("head", "research")

    open_page.type_text("0")

    assert open_page.level("head", "research") == 0


def test_a_number_that_is_no_level_changes_nothing_and_is_said(open_page: OpenPage) -> None:
    said: list[str] = []
    open_page.page.said.connect(said.append)
    open_page.go_to("senior", "vision")

    open_page.type_text("7")

    assert open_page.level("senior", "vision") == 3
    assert open_page.place == ("senior", "vision")
    assert said == ["“7” is no level of Proficiency: it has 0 to 4."]


def test_a_digit_in_a_selection_sets_the_active_cell_and_goes_round(open_page: OpenPage) -> None:
    open_page.go_to("senior", "research")
    open_page.press(K.Key_Down, modifier=SHIFT)

    open_page.type_text("00")

    assert [open_page.level("senior", s) for s in ("research", "data")] == [0, 0]
    assert open_page.place == ("senior", "research")
    assert open_page.selected() == {("senior", "research"), ("senior", "data")}


def test_delete_clears_the_whole_selection_in_one_step(open_page: OpenPage) -> None:
    open_page.go_to("junior", "research")
    open_page.press(K.Key_Down, K.Key_Right, modifier=SHIFT)

    open_page.press(K.Key_Delete)

    cells = [(r, s) for r in ("junior", "senior") for s in ("research", "data")]
    assert [open_page.level(*cell) for cell in cells] == [None] * 4
    label = open_page.session.history.undo_label
    assert label is not None
    assert step_text(label) == "Clear 4 Cells"
    open_page.session.undo()
    assert open_page.session.matrix is open_page.session.history.base


def test_backspace_clears_as_well(open_page: OpenPage) -> None:
    open_page.go_to("junior", "vision")

    open_page.press(K.Key_Backspace)

    assert open_page.level("junior", "vision") is None


def test_plus_and_minus_step_a_level_and_stay_on_the_scale(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("+++")
    assert open_page.level("senior", "vision") == 4

    open_page.type_text("-----")
    assert open_page.level("senior", "vision") == 0
    assert open_page.place == ("senior", "vision")


def test_plus_on_an_empty_cell_asks_for_the_lowest_level(open_page: OpenPage) -> None:
    open_page.go_to("head", "research")

    open_page.type_text("-")
    assert open_page.level("head", "research") is None

    open_page.type_text("+")
    assert open_page.level("head", "research") == 0


def test_a_star_switches_must_have(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("*")
    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert requirement.must_have

    open_page.type_text("*")
    requirement = open_page.requirement("senior", "vision")
    assert requirement is not None
    assert not requirement.must_have


def test_a_star_on_a_selection_follows_its_active_cell(open_page: OpenPage) -> None:
    open_page.go_to("senior", "data")
    open_page.type_text("*")
    open_page.go_to("senior", "vision")
    open_page.press(K.Key_Down, K.Key_Down, modifier=SHIFT)

    open_page.type_text("*")

    asked = [open_page.requirement("senior", s) for s in ("vision", "research", "data")]
    assert all(one is not None and one.must_have for one in asked)


def test_escape_takes_a_typed_level_back_and_returns_to_its_cell(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.type_text("1")

    open_page.press(K.Key_Escape)

    assert open_page.level("senior", "vision") == 3
    assert open_page.place == ("senior", "vision")


def test_escape_takes_nothing_back_once_the_hand_has_gone_on(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.type_text("1")
    open_page.press(K.Key_Right)

    open_page.press(K.Key_Escape)

    assert open_page.level("senior", "vision") == 1


def test_typing_the_level_there_is_leaves_no_step(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("3")

    assert open_page.session.history.undo_label is None
    assert open_page.place == ("senior", "research")


def test_a_name_completes_and_enter_keeps_it(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("l2")
    open_page.press(K.Key_Return)

    assert open_page.level("senior", "vision") == 2
    assert open_page.place == ("senior", "research")
    assert open_page.focus() is open_page.grid


def test_escape_gives_up_a_typed_name(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.type_text("l")
    open_page.press(K.Key_Escape)

    assert open_page.level("senior", "vision") == 3
    assert open_page.focus() is open_page.grid


def test_tab_and_arrows_keep_a_typed_name_and_go_on(open_page: OpenPage) -> None:
    open_page.go_to("junior", "vision")
    open_page.type_text("l4")
    open_page.press(K.Key_Tab)
    assert open_page.place == ("senior", "vision")

    open_page.type_text("l0")
    open_page.press(K.Key_Up)

    assert open_page.level("junior", "vision") == 4
    assert open_page.level("senior", "vision") == 0


def test_a_name_that_is_none_is_said_and_changes_nothing(open_page: OpenPage) -> None:
    said: list[str] = []
    open_page.page.said.connect(said.append)
    open_page.go_to("senior", "vision")

    open_page.type_text("lx")
    open_page.press(K.Key_Return)

    assert open_page.level("senior", "vision") == 3
    assert len(said) == 1


def test_a_click_elsewhere_keeps_what_is_typed(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")
    open_page.type_text("l1")

    open_page.click("junior", "data")

    assert open_page.level("senior", "vision") == 1
    assert open_page.place == ("junior", "data")


def test_where_levels_have_two_digits_a_first_digit_waits(show_page: ShowPage) -> None:
    opened = show_page(a_ladder(a_scale(levels=13)))
    opened.go_to("senior", "vision")

    opened.type_text("12")
    assert opened.level("senior", "vision") == 12
    assert opened.place == ("senior", "research")

    opened.type_text("1")
    opened.press(K.Key_Return)
    assert opened.level("senior", "research") == 1

    opened.type_text("7")
    assert opened.level("senior", "data") == 7


def test_where_levels_are_negative_a_minus_begins_a_number(show_page: ShowPage) -> None:
    opened = show_page(a_ladder(a_scale(lowest=-3, levels=8)))
    opened.go_to("head", "research")

    opened.type_text("-2")

    assert opened.level("head", "research") == -2


def test_keys_of_the_window_are_left_to_it(open_page: OpenPage) -> None:
    open_page.go_to("senior", "vision")

    open_page.press(K.Key_D, modifier=Qt.KeyboardModifier.ControlModifier)
    open_page.press(K.Key_Space)

    assert open_page.session.history.undo_label is None
