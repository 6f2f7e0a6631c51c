"""The Roles page: what every role requires, skill by skill."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun
from matrixeditor.core.whatif import affected_by_requirement
from matrixeditor.ui.models import requirement_edits, role_words
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.requirement_edits import Edit, RoleCell
from matrixeditor.ui.models.roles_grid import RolesGrid, role_cell
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import MoveAfterRating, Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.empty_page import EmptyPage
from matrixeditor.ui.views.grid import ROLES, GridMemory, GridView, Intent
from matrixeditor.ui.views.inspector import PROMPT_PEOPLE
from matrixeditor.ui.views.page_bar import PageBar
from matrixeditor.ui.views.side_by_side import side_by_side
from matrixeditor.ui.views.tab_order import tab_as_laid_out

if TYPE_CHECKING:
    from matrixeditor.ui.views.inspector.role_inspector import RoleInspector

AFTER_TYPING = {
    MoveAfterRating.DOWN: Intent.NEXT_ROW,
    MoveAfterRating.RIGHT: Intent.NEXT_COLUMN,
    MoveAfterRating.STAY: None,
}
MOST_SHOWN = 20_000
"""More cells than these are not gone through for the inspector's counts."""

translate = QCoreApplication.translate


class RolesPage(QWidget):
    """Grid and inspector of one document."""

    status_changed = Signal(object)
    """What the status bar says of the selection: a list of texts, the first the weightiest."""
    refused = Signal(object)
    """A ``MatrixEditorError``: an edit could not be made."""
    said = Signal(str)
    """Something to say in passing, such as that what was typed is no level."""
    add_wanted = Signal(Noun)
    """A skill or a role is to be added: an empty page was asked to."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._model = RolesGrid(session, self)
        self._bar = PageBar(self.tr("Required level of every skill, role by role"), self)
        self.grid = GridView(self._model, theme, ROLES, self)
        self.grid.setAccessibleName(self.tr("Required levels"))
        self.grid.entry.after_typing = lambda: AFTER_TYPING[settings.move_after_rating]
        self._memory = GridMemory(self.grid, session, settings, "roles")
        self._panel = QWidget(self)
        self._inspector: RoleInspector | None = None
        self._empty = EmptyPage(theme, self)
        self._is_stale = True
        self._is_over = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._lay_out()
        self._wire()
        self._refresh()
        self._show_selection()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self._empty)
        side_by_side(self, self._bar, self._middle, self._panel)

    def _wire(self) -> None:
        self._session.changed.connect(self._refresh_soon)
        self.grid.selection_changed.connect(self._soon.start)
        self.grid.place_changed.connect(self._soon.start)
        self._soon.timeout.connect(self._show_selection)
        self._session.opened.connect(self._let_go)
        self._session.closed.connect(self._let_go)
        # Queued: what is painted reaches the screen first, the inspector comes a turn later.
        self.grid.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self.grid.entry.refused.connect(self.refused)
        self.grid.entry.level_set.connect(self._tell_effect)
        self.grid.entry.not_a_level.connect(
            lambda text, scale: self.said.emit(role_words.not_a_level(text, scale))
        )
        self._empty.add_wanted.connect(self.add_wanted)

    @property
    def inspector(self) -> "RoleInspector":
        """What stands at the right; made when first asked for, at the latest after the cells."""
        if self._inspector is None:
            self._inspector = self._made_inspector()
            if not self._is_over:
                self._inspector.show_cells(self._session.matrix, self._cells())
        return self._inspector

    def _furnish(self) -> None:
        """Put the inspector into its place."""
        _ = self.inspector

    def _made_inspector(self) -> "RoleInspector":
        # Imported here because the first sight of the cells must not wait for it.
        from matrixeditor.ui.views.inspector.role_inspector import RoleInspector  # noqa: PLC0415

        inspector = RoleInspector(self._theme, self._panel)
        inspector.level_chosen.connect(self._set_levels)
        inspector.must_have_set.connect(self._set_must_have)
        inspector.note_entered.connect(self._set_note)
        inspector.weight_entered.connect(self._set_weight)
        inspector.role_wanted.connect(self._go_to_role)
        inspector.closed.connect(self.toggle_inspector)
        down = QVBoxLayout(self._panel)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(inspector)
        inspector.show()
        return inspector

    # What the window's actions ask

    def clear(self) -> None:
        """Empty the selected cells."""
        self.grid.entry.clear()

    def swap(self) -> None:
        """Make skills columns, or rows again."""
        self._model.set_swapped(swapped=not self._model.is_swapped)

    def switch_must_have(self) -> None:
        """Make the selected cells must-haves, or no longer."""
        self.grid.entry.switch_must_have()

    def open_level_list(self) -> None:
        """Show the levels of the active cell with their words."""
        self.grid.entry.open_list()

    def toggle_band(self) -> None:
        """Fold or unfold the category or track of the active cell."""
        self.grid.toggle_band()

    def toggle_inspector(self) -> None:
        """Show the inspector or hide it."""
        self._panel.setVisible(self._panel.isHidden())
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place(self) -> Place | None:
        """The active cell."""
        return self.grid.place

    def go_to(self, place: Place) -> None:
        """Make a cell the active one and bring it into sight."""
        self.grid.go_to(place)

    # Following

    def _let_go(self) -> None:
        """Touch the session no more: it holds another document, or none."""
        if self._is_over:
            return
        self._is_over = True
        self._soon.stop()
        self._session.changed.disconnect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        """Leave the refreshing to the next turn: one key may make an edit and a move."""
        self._is_stale = True
        self._soon.start()

    def _refresh(self) -> None:
        self._is_stale = False
        matrix = self._session.matrix
        has_skills = bool(lookup.active_skills(matrix.skills))
        has_roles = bool(lookup.active_roles(matrix.roles))
        self._empty.show_state(has_skills=has_skills, has_roles=has_roles)
        shown = self.grid if has_skills and has_roles else self._empty
        self._middle.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self._bar.set_figures(role_words.figures(matrix))

    def _show_selection(self) -> None:
        if self._inspector is not None:
            self._inspector.commit()
        if self._is_stale:
            self._refresh()
        matrix, cells = self._session.matrix, self._cells()
        if self._inspector is not None:
            self._inspector.show_cells(matrix, cells)
        self.status_changed.emit(self._status(matrix, cells))

    def _cells(self) -> list[RoleCell]:
        place = self.grid.place
        count = self.grid.selected_count()
        if place is None or not 1 < count <= MOST_SHOWN:
            return [] if place is None else [role_cell(place)]
        return [role_cell(one) for one in self.grid.entry.selected_places()]

    def _status(self, matrix: Matrix, cells: list[RoleCell]) -> list[str]:
        if not cells:
            return []
        if len(cells) > 1:
            return [role_words.cells(len(cells)), role_words.average(matrix, cells)]
        cell = cells[0]
        return [
            role_words.cells(1),
            role_words.title(matrix, cell),
            role_words.required(matrix, cell),
        ]

    def _tell_effect(self, place: Place, level: int, before: Matrix) -> None:
        """Say who no longer meets the role, or now does, by the level just typed."""
        if len(before.people) > PROMPT_PEOPLE:
            return
        cell = role_cell(place)
        effect = affected_by_requirement(before, cell.role, cell.skill, level)
        said = role_words.effect(before, cell, level, effect)
        if said:
            self.said.emit(said)

    # What a hand did in the inspector

    def _set_levels(self, cells: list[RoleCell], level: int) -> None:
        self._make(lambda matrix: requirement_edits.set_levels(matrix, cells, level))

    def _set_must_have(self, cells: list[RoleCell], must_have: bool) -> None:
        self._make(
            lambda matrix: requirement_edits.set_must_have(matrix, cells, must_have=must_have)
        )

    def _set_note(self, cell: RoleCell, note: str) -> None:
        self._make(lambda matrix: requirement_edits.set_note(matrix, cell, note))

    def _set_weight(self, cell: RoleCell, weight: Decimal) -> None:
        self._make(lambda matrix: requirement_edits.set_weight(matrix, cell, weight))

    def _make(self, edit_of: Callable[[Matrix], Edit]) -> None:
        if self._is_over:
            return
        try:
            edit_of(self._session.matrix).apply_to(self._session)
        except MatrixEditorError as error:
            self.refused.emit(error)

    def _go_to_role(self, role: str) -> None:
        place = self.grid.place
        if place is not None:
            self.grid.go_to(Place(role, place.skill))
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order in which the page is laid out."""
        tab_as_laid_out(self)
        return super().focusNextPrevChild(forward)
