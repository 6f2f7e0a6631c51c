"""Who hears the window instead of seeing it: everything that takes a key has a name and a role."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QLabel, QScrollArea, QWidget
from tests.ui.fixtures import Window
from tests.ui.pages.pages import sample

from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.pages import PageKey

NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client}
DIALOGS = (ActionId.PALETTE, ActionId.SHORTCUTS, ActionId.HELP_HERE, ActionId.PREFERENCES)


def stops(whole: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets that Tab or a click gives the keyboard."""
    for widget in whole.findChildren(QWidget):
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        is_inner = isinstance(widget.parent(), QAbstractScrollArea)
        if widget.isVisible() and takes_keys and not is_inner and widget.focusProxy() is None:
            yield widget


def nameless(whole: QWidget) -> list[str]:
    """Return what has no name, or no role but that of a window's area."""
    found = []
    for widget in stops(whole):
        interface = QAccessible.queryAccessibleInterface(widget)
        named = bool(interface.text(QAccessible.Text.Name).strip())
        holds_others = isinstance(widget, QScrollArea)
        if not named or (interface.role() in NOTHING and not holds_others):
            place = type(widget).__name__, widget.objectName(), type(widget.parent()).__name__
            found.append(" / ".join(place))
    return found


@pytest.fixture
def team(window: Window) -> Window:
    """A window with the sample team."""
    window.session.open(sample(), None, clean=True)
    QTest.qWait(60)
    return window


def test_everything_on_the_welcome_page_has_a_name(window: Window) -> None:
    assert nameless(window.shell) == []


@pytest.mark.parametrize("key", PageKey)
def test_everything_on_a_page_has_a_name(team: Window, key: PageKey) -> None:
    team.main.pages.show(key)
    QTest.qWait(120)

    assert nameless(team.shell) == []


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
@pytest.mark.parametrize("action_id", DIALOGS)
def test_everything_in_a_dialog_has_a_name(team: Window, action_id: ActionId) -> None:
    team.choose(action_id)
    dialog = next(one for one in team.shell.findChildren(QDialog) if one.isVisible())

    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.close()


def test_what_the_status_bar_says_can_be_heard(team: Window) -> None:
    for label in team.shell.statusBar().findChildren(QLabel):
        interface = QAccessible.queryAccessibleInterface(label)
        assert interface.text(QAccessible.Text.Name) == (label.accessibleName() or label.text())
