"""A page with a grid: bar above, inspector beside, and what is said where there is nothing yet.

It follows the session, tells of the selection and answers the window's actions; what cells are,
what is said of them and what a hand did in the inspector is the subclass's part.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun
from matrixeditor.ui.models import role_words
from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import MoveAfterRating, Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.grid import GridMemory, GridView, Intent, Shape
from matrixeditor.ui.views.side_by_side import side_by_side
from matrixeditor.ui.views.tab_order import tab_as_laid_out

if TYPE_CHECKING:
    from matrixeditor.ui.views.inspector.inspector import Inspector

Cell = TypeVar("Cell")
Panel = TypeVar("Panel", bound="Inspector")

AFTER_TYPING = {
    MoveAfterRating.DOWN: Intent.NEXT_ROW,
    MoveAfterRating.RIGHT: Intent.NEXT_COLUMN,
    MoveAfterRating.STAY: None,
}
MOST_SHOWN = 20_000
"""More cells than these are not gone through for the inspector's counts."""


class GridPage(QWidget, Generic[Cell, Panel]):
    """Grid and inspector of one document."""

    status_changed = Signal(object)
    """What the status bar says of the selection: a list of texts, the first the weightiest."""
    refused = Signal(object)
    """A ``MatrixEditorError``: an edit could not be made."""
    said = Signal(str)
    """Something to say in passing, such as that what was typed is no level."""
    add_wanted = Signal(Noun)
    """Something is to be added: an empty page was asked to."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._panel = QWidget(self)
        self._inspector: Panel | None = None
        self._is_stale = True
        self._is_over = False
        self._is_empty = False
        self._soon = single_shot(self, 0, self._show_selection)

    def _put_together(
        self, model: GridModel, shape: Shape, bar: QWidget, empty: QWidget, *, swapped: bool = False
    ) -> None:
        """Make the grid and lay the page out; ``swapped`` for a document never seen before."""
        self.grid = GridView(model, self._theme, shape, self)
        self.grid.entry.after_typing = lambda: AFTER_TYPING[self._settings.move_after_rating]
        page, session = str(model.owner_noun), self._session
        self._memory = GridMemory(self.grid, session, self._settings, page, swapped=swapped)
        self._empty = empty
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(empty)
        side_by_side(self, bar, self._middle, self._panel)
        session.changed.connect(self._refresh_soon)
        session.opened.connect(self._let_go)
        session.closed.connect(self._let_go)
        self.grid.selection_changed.connect(self._soon.start)
        self.grid.place_changed.connect(self._soon.start)
        # Queued: what is painted reaches the screen first, the inspector comes a turn later.
        self.grid.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.grid.entry.refused.connect(self.refused)
        self.grid.entry.not_a_level.connect(
            lambda text, scale: self.said.emit(role_words.not_a_level(text, scale))
        )

    # What subclasses say

    def _cell(self, place: Place) -> Cell:
        """Return a place of the grid as what it is."""
        raise NotImplementedError

    def _status(self, cells: list[Cell]) -> list[str]:
        """Return what the status bar says of these cells."""
        raise NotImplementedError

    def _made_inspector(self, parent: QWidget) -> Panel:
        """Return the inspector, connected; imported only here, which delays no cell."""
        raise NotImplementedError

    def _show_cells(self, inspector: Panel, cells: list[Cell]) -> None:
        """Let the inspector show cells."""
        raise NotImplementedError

    def _show_matrix(self, matrix: Matrix) -> bool:
        """Show what stands around the grid; tell whether there is anything to show in it."""
        raise NotImplementedError

    # What the window's actions ask

    def clear(self) -> None:
        """Empty the selected cells."""
        self.grid.entry.clear()

    def open_level_list(self) -> None:
        """Show the levels of the active cell with their words."""
        self.grid.entry.open_list()

    def swap(self) -> None:
        """Make skills columns, or rows again."""
        model = self.grid.grid_model
        model.set_swapped(swapped=not model.is_swapped)

    def toggle_band(self) -> None:
        """Fold or unfold the category or track of the active cell."""
        self.grid.toggle_band()

    def toggle_inspector(self) -> None:
        """Show the inspector or hide it."""
        self._panel.setVisible(self._panel.isHidden())
        self._focus_grid()

    @property
    def place(self) -> Place | None:
        """The active cell."""
        return self.grid.place

    def go_to(self, place: Place) -> None:
        """Make a cell the active one and bring it into sight."""
        self.grid.go_to(place)

    @property
    def inspector(self) -> Panel:
        """What stands at the right; made when first asked for, at the latest after the cells."""
        if self._inspector is None:
            self._inspector = self._made_inspector(self._panel)
            self._inspector.closed.connect(self.toggle_inspector)
            down = QVBoxLayout(self._panel)
            down.setContentsMargins(0, 0, 0, 0)
            down.addWidget(self._inspector)
            self._inspector.show()
            if not self._is_over:
                self._show_cells(self._inspector, self._cells())
        return self._inspector

    def _furnish(self) -> None:
        """Put the inspector into its place."""
        _ = self.inspector

    def _show_inspector(self) -> Panel:
        """Return the inspector, in sight."""
        self._panel.show()
        return self.inspector

    def _focus_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # Following

    def _let_go(self) -> None:
        """Touch the session no more: it holds another document, or none."""
        if not self._is_over:
            self._is_over = True
            self._soon.stop()
            self._session.changed.disconnect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        """Leave the refreshing to the next turn: one key may make an edit and a move."""
        self._is_stale = True
        self._soon.start()

    def _refresh(self) -> None:
        self._is_stale = False
        is_empty = not self._show_matrix(self._session.matrix)
        shown = self._empty if is_empty else self.grid
        self._middle.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if is_empty != self._is_empty:
            self._is_empty = is_empty
            self._panel.setHidden(is_empty)

    def _show_selection(self) -> None:
        self._keep_typed()
        if self._is_stale:
            self._refresh()
        cells = self._cells()
        if self._inspector is not None:
            self._show_cells(self._inspector, cells)
        self.status_changed.emit(self._status(cells))

    def _keep_typed(self) -> None:
        """Keep what is typed in the inspector and not kept yet."""
        if self._inspector is not None:
            self._inspector.commit()

    def _cells(self) -> list[Cell]:
        place = self.grid.place
        if place is None:
            return []
        if 1 < self.grid.selected_count() <= MOST_SHOWN:
            return [self._cell(one) for one in self.grid.entry.selected_places()]
        return [self._cell(place)]

    def _make(self, edit_of: Callable[[Matrix], Edit]) -> None:
        """Make an edit that a hand asked for in the inspector."""
        if self._is_over:
            return
        try:
            edit_of(self._session.matrix).apply_to(self._session)
        except MatrixEditorError as error:
            self.refused.emit(error)

    # Qt's events

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order in which the page is laid out."""
        tab_as_laid_out(self)
        return super().focusNextPrevChild(forward)


def single_shot(parent: QWidget, milliseconds: int, answer: Callable[[], None]) -> QTimer:
    """Return a timer that, once started, answers once."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(answer)
    return timer
