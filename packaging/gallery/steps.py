"""What a hand does before a picture is taken. Each function returns a step: what it does, later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gallery.stage import Stage
from matrixeditor.ui.models.grid import Place

Step = Callable[[Stage], object]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def page(name: str) -> Step:
    """Go to a page."""
    return lambda stage: stage.choose(f"page-{name}")


def choose(action: str) -> Step:
    """Choose an action; a dialog that it opens is in the picture."""
    return lambda stage: stage.choose(action)


def cell(owner: str, skill: str) -> Step:
    """Go to a cell of the grid."""
    return lambda stage: stage.grid().go_to(Place(owner, skill))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, *, times: int = 1) -> Step:
    """Press a key where the focus is."""

    def step(stage: Stage) -> None:
        for _ in range(times):
            QTest.keyClick(stage.focus(), key, modifier)

    return step


def type_text(text: str) -> Step:
    """Type where the focus is."""
    return lambda stage: QTest.keyClicks(stage.focus(), text)


def menu(position: int) -> Step:
    """Open a menu of the menu bar, counted from 0."""

    def step(stage: Stage) -> None:
        bar = stage.shell.menuBar()
        action = bar.actions()[position]
        bar.setActiveAction(action)

    return step


def hover(owner: str, skill: str) -> Step:
    """Let the pointer rest on a cell."""

    def step(stage: Stage) -> None:
        grid = stage.grid()
        viewport = grid.viewport()
        spot: QPoint = grid.visualRect(grid.index_of(Place(owner, skill))).center()
        QCursor.setPos(viewport.mapToGlobal(spot))
        event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot))
        QApplication.sendEvent(viewport, event)

    return step


def resize(width: int, height: int) -> Step:
    """Give the window another size."""
    return lambda stage: stage.shell.resize(width, height)


def open_damaged(stage: Stage) -> None:
    """Open a file that holds no matrix."""
    stage.open_text('{"format": "matrixeditor", "version": 1, "title": 7}')
