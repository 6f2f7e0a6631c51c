"""The window that is pictured: the real one, with a document from a temporary folder.

A step may open a dialog, which blocks until it is closed; so steps and the picture are turns of
the event loop, and the next turn happens inside of the dialog.
"""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from matrixeditor.app import composition
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.ui import theme as themes
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.commands import files
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import ThemeChoice
from matrixeditor.ui.views.grid import GridView

NOW = datetime(2026, 6, 12, 10, 42, tzinfo=UTC)
ME = "Maja Kern"
RECENT = ("Talent reviews/Product team", "Talent reviews/Platform team", "Drafts/Design ladder")
TURN = 60
"""Milliseconds between steps: enough for a timer of zero and a repaint."""
STILL, MOST_PICTURES = 8, 60
"""So many like pictures in a row show that nothing is awaited any more; and when to give up."""
HOUR = 3600


class Stage:
    """A window, set up for one picture."""

    def __init__(
        self, document: Matrix | None, choice: ThemeChoice, *, size: tuple[int, int]
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        settings = Settings(folder / "settings.ini")
        settings.theme = choice
        settings.my_name = ME
        for age, name in reversed(list(enumerate(RECENT, 1))):
            path = Path.home() / f"Documents/{name}.matrix.json"
            settings.remember_file(path, when=NOW.timestamp() - age * age * 20 * HOUR)
        self._theme = themes.chosen(choice)
        themes.dress(self._theme)
        self.shell = Shell(self._theme, with_document=document is not None)
        self.shell.resize(*size)
        self.shell.show()
        self._window = composition.fill(
            self.shell,
            settings,
            self._theme,
            file=None if document is None else self._saved(document),
            template=None,
            now=lambda: NOW,
        )
        self.shell.activateWindow()

    def _saved(self, document: Matrix) -> Path:
        path = Path(self._folder.name) / "Product team.matrix.json"
        store.save(document, path)
        return path

    # What steps do

    def choose(self, action: str) -> None:
        """Choose an action by the name of its id."""
        chosen = self.shell.actions_by_id[ActionId(action)]
        if not chosen.isEnabled():
            message = f"the action {action} is off"
            raise ValueError(message)
        chosen.trigger()

    def open_text(self, text: str) -> None:
        """Open a file with that text."""
        path = Path(self._folder.name) / "Old team.matrix.json"
        path.write_text(text, "utf-8")
        files.open_file(self._window.desk, path)

    def grid(self) -> GridView:
        """Return the grid of the page shown."""
        grids = self.shell.pages.findChildren(GridView)
        return next(grid for grid in grids if grid.isVisible())

    def focus(self) -> QWidget:
        """Return the widget that hears the keyboard."""
        return QApplication.focusWidget() or self.shell.focusWidget()

    # The picture

    def take(self, steps: Sequence[Callable[[Stage], object]]) -> QImage:
        """Do the steps, take the picture once it stands still, and the window away.

        Raises:
            Exception: whatever a step raised.
        """
        loop = QEventLoop()
        taken = deque[QImage](maxlen=STILL)
        troubles: list[Exception] = []

        def turn(number: int) -> None:
            if number == len(steps):
                settle(MOST_PICTURES)
                return
            QTimer.singleShot(TURN, lambda: turn(number + 1))
            try:
                steps[number](self)
            except Exception as trouble:  # noqa: BLE001 - Qt would print it and go on
                troubles.append(trouble)

        def settle(left: int) -> None:
            taken.append(self._picture())
            if left == 0 or taken.count(taken[-1]) == STILL:
                self._strike()
                loop.quit()
            else:
                QTimer.singleShot(TURN, lambda: settle(left - 1))

        QTimer.singleShot(TURN, lambda: turn(0))
        loop.exec()
        for trouble in troubles:
            raise trouble
        return taken[-1]

    def _picture(self) -> QImage:
        """Return the window with what stands before it: dialogs, menus, tooltips."""
        picture = self.shell.grab()
        painter = QPainter(picture)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.shell:
                place = widget.geometry().translated(-self.shell.geometry().topLeft())
                painter.drawPixmap(place.topLeft(), widget.grab())
                if widget.isModal():  # else the window manager frames it
                    painter.setPen(self._theme.control_line)
                    painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        return picture.toImage()

    def _strike(self) -> None:
        self.shell.may_close = lambda: True
        for widget in QApplication.topLevelWidgets():
            widget.close()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._folder.cleanup()
