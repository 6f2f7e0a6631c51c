"""Which intent of the keyboard is whose to do: moving, entering, or leaving the grid."""

from collections.abc import Callable, Mapping
from typing import Protocol

from matrixeditor.ui.views.grid.entry import Entry
from matrixeditor.ui.views.grid.keys import MOVES, Intent
from matrixeditor.ui.views.grid.navigation import Navigation

USUAL_ZOOM = 100

ADVANCING = frozenset(
    {Intent.NEXT_ROW, Intent.PREVIOUS_ROW, Intent.NEXT_COLUMN, Intent.PREVIOUS_COLUMN}
)


class Grid(Protocol):
    """The part of a grid's view that is no cell's business."""

    def zoom_by(self, steps: int) -> None:
        """Show everything larger by so many steps, smaller where they are negative."""

    def set_zoom(self, percent: int) -> None:
        """Show everything so large."""

    def leave(self, *, forward: bool) -> None:
        """Give the focus to what comes after the grid, or before it."""

    def fold_band(self) -> bool:
        """Fold or unfold the band if the active cell is one; tell whether it is."""


class Deeds:
    """Does what keys ask for."""

    def __init__(self, grid: Grid, navigation: Navigation, entry: Entry) -> None:
        self._grid = grid
        self._navigation = navigation
        self._entry = entry
        self._plain: Mapping[Intent, Callable[[], None]] = {
            Intent.WHOLE_ROW: navigation.select_row,
            Intent.WHOLE_COLUMN: navigation.select_column,
            Intent.EVERYTHING: navigation.select_everything,
            Intent.CLEAR: entry.clear,
            Intent.STEP_UP: lambda: entry.step(1),
            Intent.STEP_DOWN: lambda: entry.step(-1),
            Intent.MUST_HAVE: entry.switch_must_have,
            Intent.NOT_APPLICABLE: entry.mark_not_applicable,
            Intent.LEVEL_LIST: entry.open_list,
            Intent.LARGER: lambda: grid.zoom_by(1),
            Intent.SMALLER: lambda: grid.zoom_by(-1),
            Intent.USUAL_SIZE: lambda: grid.set_zoom(USUAL_ZOOM),
            Intent.LEAVE: lambda: grid.leave(forward=True),
            Intent.LEAVE_BACK: lambda: grid.leave(forward=False),
        }

    def do(self, intent: Intent, extend: bool) -> bool:
        """Do it; tell whether there was anything to do."""
        if intent is Intent.TAKE_BACK:
            return self._entry.take_back()
        if intent in MOVES:
            self._entry.forget()
            self._navigation.move(intent, extend=extend)
        elif intent in ADVANCING:
            self._entry.forget()
            if intent is not Intent.NEXT_ROW or not self._grid.fold_band():
                self._navigation.advance(intent)
        else:
            self._plain[intent]()
        return True
