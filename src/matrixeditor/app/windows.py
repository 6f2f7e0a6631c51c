"""All windows of the process: one for each document, each with a session of its own."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from matrixeditor.ui import theme as themes
from matrixeditor.ui.commands import files
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.main_window import MainWindow
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme, ThemeChoice

STEP = 32
"""Pixels by which a new window stands aside of the one it comes from."""


class OpenWindows:
    """The windows, in the order in which they were made.

    ``compose`` makes a shell answer.

    Attributes:
        theme: what all wear.
    """

    def __init__(
        self,
        compose: Callable[[Shell, "OpenWindows"], MainWindow],
        settings: Settings,
        theme: Theme,
    ) -> None:
        self.theme = theme
        self._compose = compose
        self._settings = settings
        self._open: list[tuple[Shell, MainWindow]] = []

    @property
    def count(self) -> int:
        """How many windows there are."""
        return len(self._open)

    @property
    def all(self) -> list[MainWindow]:
        """What makes each of them answer."""
        return [window for _, window in self._open]

    @property
    def shells(self) -> list[Shell]:
        """The windows as one sees them."""
        return [shell for shell, _ in self._open]

    @property
    def front(self) -> tuple[Shell, MainWindow]:
        """The window in front, else the latest."""
        active = [one for one in self._open if one[0].isActiveWindow()]
        return active[-1] if active else self._open[-1]

    def desk_in_front(self) -> Desk | None:
        """Return what commands need of the window in front, None where there is no window."""
        return self.front[1].desk if self._open else None

    def adopt(self, shell: Shell) -> MainWindow:
        """Make a shell answer, and count it in."""
        window = self._compose(shell, self)
        self._open.append((shell, window))
        shell.gone.connect(lambda: self._forget(shell))
        return window

    def another(self) -> Desk:
        """Make another window, aside of the one in front; return what commands need of it."""
        beside, _ = self.front
        shell = Shell(self.theme, with_document=True)
        shell.resize(beside.size())
        shell.move(beside.pos().x() + STEP, beside.pos().y() + STEP)
        window = self.adopt(shell)
        shell.show()
        return window.desk

    def show_file(self, path: Path) -> bool:
        """Bring the window that shows a file to the front; tell whether there is one."""
        for shell, window in self._open:
            shown = window.desk.session.path
            if shown is not None and _real(shown) == _real(path):
                bring_to_front(shell)
                return True
        return False

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open files, as another start of the program was asked to; show a window in any case."""
        shell, window = self.front
        bring_to_front(shell)
        files.open_files(window.desk, paths)

    def close(self, session: Session) -> bool:
        """Close the window of a session, unless the user stays; tell whether it is closed."""
        return all(shell.close() for shell, one in self._open[:] if one.desk.session is session)

    def quit(self) -> bool:
        """Close all windows, until the user stays with one; tell whether all are closed."""
        return all(shell.close() for shell, _ in reversed(self._open[:]))

    def wear(self, choice: ThemeChoice) -> None:
        """Change the theme of all windows."""
        self._settings.theme = choice
        self.theme = themes.chosen(choice)
        themes.dress(self.theme)
        for _, window in self._open:
            window.wear(self.theme)

    def speak_as(self, name: str) -> None:
        """Enter ratings under another name, in all windows."""
        self._settings.my_name = name
        for _, window in self._open:
            window.status.speak_as(name)

    def _forget(self, shell: Shell) -> None:
        self._open = [one for one in self._open if one[0] is not shell]
        shell.deleteLater()


def bring_to_front(shell: Shell) -> None:
    """Show a window before all others."""
    if shell.isMinimized():
        shell.showNormal()
    if QGuiApplication.platformName() != "offscreen":  # where there is no front
        shell.raise_()
    shell.activateWindow()


def _real(path: Path) -> Path:
    return path.resolve()
