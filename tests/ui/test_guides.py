"""The palette, the lists of keys and the preferences, by keyboard alone."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from tests.builders import a_matrix
from tests.ui.fixtures import Window
from tests.ui.pages.pages import sample

from matrixeditor.core.types import SkillId
from matrixeditor.ui.actions import ACTIONS, ActionId
from matrixeditor.ui.dialogs.key_list import KeyList
from matrixeditor.ui.dialogs.palette import Palette
from matrixeditor.ui.dialogs.preferences import Preferences
from matrixeditor.ui.habits import HABITS
from matrixeditor.ui.pages import PageKey
from matrixeditor.ui.settings import MoveAfterRating
from matrixeditor.ui.theme import ThemeChoice
from matrixeditor.ui.views.people_page import PeoplePage
from matrixeditor.ui.views.person import PersonPage
from matrixeditor.ui.views.roles_page import RolesPage

# The offscreen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier
DialogT = TypeVar("DialogT", bound=QDialog)


@pytest.fixture
def team(window: Window) -> Window:
    """A window with the sample team."""
    window.session.open(sample(), None, clean=True)
    QApplication.processEvents()
    return window


def dialog(window: Window, kind: type[DialogT]) -> DialogT:
    """Return the dialog in front of a window."""
    return next(one for one in window.shell.findChildren(kind) if one.isVisible())


def palette(window: Window, typed: str = "") -> Palette:
    QTest.keyClick(window.shell, Qt.Key.Key_K, CONTROL)
    opened = dialog(window, Palette)
    QTest.keyClicks(opened.field, typed)
    return opened


def lines(opened: Palette) -> list[str]:
    return [opened.list.item(row).text() for row in range(opened.list.count())]


def test_a_command_is_found_by_typing_and_carried_out_by_enter(team: Window) -> None:
    opened = palette(team, "swap")
    page = team.page()
    assert isinstance(page, PeoplePage)

    assert lines(opened) == ["Swap Rows and Columns   Ctrl+Shift+T"]
    before = page.grid.model().rowCount()
    QTest.keyClick(opened.field, Qt.Key.Key_Return)

    assert page.grid.model().rowCount() != before


def test_a_person_a_skill_and_a_role_are_gone_to(team: Window) -> None:
    opened = palette(team, "jakub")
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    person = team.page()
    assert isinstance(person, PersonPage)
    assert person.person == team.session.matrix.people[2].id

    opened = palette(team, "negotiation skill")
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    people = team.page()
    assert isinstance(people, PeoplePage)
    names = {skill.id: skill.name for skill in team.session.matrix.skills}
    assert people.place is not None
    assert names[SkillId(people.place.skill)].startswith("Negotiation")

    opened = palette(team, "group product manager")
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    assert isinstance(team.page(), RolesPage)


def test_the_arrows_choose_while_the_field_keeps_the_keyboard(team: Window) -> None:
    opened = palette(team, "add")
    first = opened.list.currentRow()

    QTest.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.list.currentRow() == first + 1
    QTest.keyClick(opened.field, Qt.Key.Key_Up)
    assert opened.list.currentRow() == first


def test_what_is_not_there_is_said_and_escape_leaves(team: Window) -> None:
    opened = palette(team, "no such thing")
    assert lines(opened) == ["Nothing is called so."]
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible()

    QTest.keyClick(opened.field, Qt.Key.Key_Escape)

    assert not [one for one in team.shell.findChildren(Palette) if one.isVisible()]


def test_the_palette_offers_no_more_than_makes_sense(window: Window) -> None:
    opened = palette(window)

    assert not any(line.startswith("Save") for line in lines(opened))
    assert any(line.startswith("Open") for line in lines(opened))
    opened.close()


def test_every_shortcut_of_a_menu_is_in_the_list(window: Window) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_Slash, CONTROL)

    shown = dialog(window, KeyList)
    model = shown.tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    keys = [
        str(model.index(row, 0, group).data())
        for group in groups
        for row in range(model.rowCount(group))
    ]
    wanted = [spec.keys[0] for spec in ACTIONS if spec.keys]
    assert [key for key in wanted if not any(key in said for said in keys)] == []
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


@pytest.mark.parametrize("key", PageKey)
def test_each_page_says_what_one_can_do_on_it(team: Window, key: PageKey) -> None:
    team.main.pages.show(key)

    QTest.keyClick(team.shell, Qt.Key.Key_F1)

    shown = dialog(team, KeyList)
    model = shown.tree.model()
    assert model.rowCount(model.index(0, 0)) == len(HABITS[key])
    shown.close()


def choose_in(combo: QComboBox, text: str) -> None:
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_preferences_hold_at_once(team: Window) -> None:
    QTest.keyClick(team.shell, Qt.Key.Key_Comma, CONTROL)
    shown = dialog(team, Preferences)

    choose_in(shown.theme_choice, "Dark")
    choose_in(shown.after_rating, "Stay")
    shown.name.setFocus()
    shown.name.selectAll()
    QTest.keyClicks(shown.name, "Ines Prado")
    QTest.keyClick(shown.name, Qt.Key.Key_Return)

    assert team.settings.theme == ThemeChoice.DARK
    assert team.action(ActionId.THEME_DARK).isChecked()
    assert team.settings.move_after_rating == MoveAfterRating.STAY
    assert team.settings.my_name == "Ines Prado"
    page = team.page()
    assert isinstance(page, PeoplePage)
    assert page.perspective.entering.assessor == "Ines Prado"
    place = page.place
    page.grid.setFocus()
    QTest.keyClicks(page.grid, "3")
    assert page.place == place
    team.choose(ActionId.THEME_LIGHT)


def test_the_preferences_say_what_holds(window: Window) -> None:
    window.settings.move_after_rating = MoveAfterRating.RIGHT
    window.session.open(a_matrix(), None, clean=True)

    window.choose(ActionId.PREFERENCES)

    shown = dialog(window, Preferences)
    assert shown.after_rating.currentText() == "Right"
    assert shown.theme_choice.currentText() == "As the system"
    shown.close()
