"""A window with real files and fake questions, for the tests of ``ui`` and for the flows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.fakes import FakeQuestions, FakeWorkbooks, RecordingDesktop

from matrixeditor.app.ports import StoredDocuments
from matrixeditor.app.windows import OpenWindows
from matrixeditor.ui import theme as themes
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.main_window import MainWindow
from matrixeditor.ui.prompts import Documents, Ports
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import LIGHT, Theme
from matrixeditor.ui.views.message_bar import MessageBar

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, on the whole application."""
    themes.dress(LIGHT)
    return LIGHT


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a first start."""
    return Settings(tmp_path / "settings" / "settings.ini")


@dataclass
class Window:
    """A window, and what a hand and an eye do with it."""

    shell: Shell
    session: Session
    settings: Settings
    questions: FakeQuestions
    workbooks: FakeWorkbooks
    desktop: RecordingDesktop
    main: MainWindow
    windows: OpenWindows

    def choose(self, action_id: ActionId) -> None:
        """Choose an action from a menu; it must be enabled."""
        action = self.action(action_id)
        assert action.isEnabled(), action_id
        action.trigger()

    def action(self, action_id: ActionId) -> QAction:
        """Return an action, to look at it."""
        return self.shell.actions_by_id[action_id]

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def type_text(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Return the widget that hears the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def page(self) -> QWidget:
        """Return the page that is shown."""
        page = self.shell.pages.currentWidget()
        assert page is not None
        return page

    def bar(self) -> MessageBar:
        """Return the message bar."""
        bar = self.shell.findChild(MessageBar)
        assert bar is not None
        return bar

    def said(self) -> str:
        """Return what the message bar says, nothing if it is hidden."""
        notice = self.bar().notice
        return "" if notice is None or not self.bar().isVisible() else notice.text

    def others(self) -> list[MainWindow]:
        """Return the windows besides this one."""
        return [window for window in self.windows.all if window is not self.main]

    def click_in_bar(self, text: str) -> None:
        """Click the button of the message bar that says so."""
        buttons = self.bar().findChildren(QPushButton)
        button = next(b for b in buttons if b.text() == text and b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


MakeWindow = Callable[..., Window]


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings, theme: Theme) -> Iterator[MakeWindow]:
    """Make windows; each can have ports of its own."""
    made: list[OpenWindows] = []

    def make(*, documents: Documents | None = None) -> Window:
        questions, desktop, books = FakeQuestions(), RecordingDesktop(), FakeWorkbooks()

        def compose(shell: Shell, windows: OpenWindows) -> MainWindow:
            return MainWindow(
                shell,
                session=Session(shell),
                settings=settings,
                theme=windows.theme,
                ports=Ports(
                    questions=questions,
                    documents=documents or StoredDocuments(),
                    workbooks=books,
                    desktop=desktop,
                    now=lambda: NOW,
                ),
                windows=windows,
            )

        windows = OpenWindows(compose, settings, theme)
        made.append(windows)
        shell = Shell(theme, with_document=False)
        main = windows.adopt(shell)
        main.begin()
        shell.show()
        qtbot.waitExposed(shell)
        shell.activateWindow()
        QCoreApplication.processEvents()
        return Window(shell, main.desk.session, settings, questions, books, desktop, main, windows)

    yield make
    for windows in made:
        for shell in windows.shells:
            shell.may_close = lambda: True
            shell.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(make_window: MakeWindow) -> Window:
    """A window of a first start, showing the welcome page."""
    return make_window()
