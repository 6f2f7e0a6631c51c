"""Enters levels: by one key, by a typed field, by the list, stepping, clearing, taking back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.history import History
from matrixeditor.core.model import Scale
from matrixeditor.core.types import LevelValue, SkillId
from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.models.levels import levels_of
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.grid import typed_level
from matrixeditor.ui.views.grid.keys import Intent
from matrixeditor.ui.views.grid.level_edit import LevelEdit
from matrixeditor.ui.views.grid.level_popup import LevelPopup
from matrixeditor.ui.views.grid.navigation import Navigation


class Entry(QObject):
    """What the keyboard writes into one grid."""

    refused = Signal(object)
    """A ``MatrixEditorError``: the core would not make the edit."""
    level_set = Signal(object, int, object)
    """The ``Place`` where a level was entered, the level, and the ``Matrix`` before."""
    not_a_level = Signal(str, object)
    """What was typed, and the ``Scale`` it is no level of."""
    reason_wanted = Signal()
    """The active cell is marked as not applicable, and nobody knows yet why."""

    def __init__(
        self, view: QTableView, model: GridModel, navigation: Navigation, theme: Theme
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._model = model
        self._navigation = navigation
        self._edit: LevelEdit | None = None
        self._last: tuple[History, Place] | None = None
        self.after_typing: Callable[[], Intent | None] = lambda: Intent.NEXT_ROW
        """Tells where typing a level leads; None stays."""

    @property
    def is_typing(self) -> bool:
        """Whether a field is open over a cell."""
        return self._edit is not None

    def forget(self) -> None:
        """Let Esc take back nothing: the hand has gone on to something else."""
        self._last = None

    def type(self, text: str) -> None:
        """Start a level with what was typed; a digit that can only mean one is one."""
        place = self._place()
        if place is None:
            return
        scale = self._model.scale_of(place)
        typed = typed_level.read(scale, text)
        if typed.is_nothing:
            self.not_a_level.emit(text, scale)
        elif typed.level is not None and typed.is_final:
            if self.set_level(place, typed.level):
                self._advance(self.after_typing())
        else:
            self._open_edit(scale, text)

    def set_level(self, place: Place, level: LevelValue) -> bool:
        """Enter a level; tell whether the cell has it now.

        Esc takes it back as long as nothing else happens.
        """
        before = self._model.matrix
        if self._try(lambda: self._model.set_level(place, level)):
            self._last = (self._model.session.history, place)
            self.level_set.emit(place, level, before)
        return self._model.level_of(place) == level

    def clear(self) -> None:
        """Empty all selected cells in one step."""
        places = self.selected_places()
        if places:
            self._try(lambda: self._model.clear(places))

    def step(self, by: int) -> None:
        """Enter the next level up or down; from nothing, up is the lowest."""
        place = self._place()
        if place is None:
            return
        scale, level = self._model.scale_of(place), self._model.level_of(place)
        if level is None:
            if by < 0 and scale.lowest < 0:
                self._open_edit(scale, "-")
            elif by > 0:
                self.set_level(place, scale.lowest)
            return
        rank = scale.values.index(level) + by
        if 0 <= rank < len(scale.values):
            self.set_level(place, scale.values[rank])

    def mark_not_applicable(self) -> None:
        """Say that the skills of all selected cells do not apply, in one step."""
        places = self.selected_places()
        if places and self._try(lambda: self._model.mark_not_applicable(places)):
            self.reason_wanted.emit()

    def switch_must_have(self) -> None:
        """Switch must-have for all selected cells in one step."""
        current = self._place()
        places = self.selected_places()
        if current is not None:
            places = [current, *(place for place in places if place != current)]
        if places:
            self._try(lambda: self._model.switch_must_have(places))

    def take_back(self) -> bool:
        """Undo the level just typed and go back to it; tell whether there was one."""
        last, self._last = self._last, None
        if last is None or last[0] is not self._model.session.history:
            return False
        self._model.session.undo()
        self._navigation.go_to(self._model.index_of(last[1]))
        return True

    def open_list(self) -> None:
        """Show the levels with their words beside the active cell."""
        place = self._place()
        if place is None:
            return
        popup = LevelPopup(
            levels_of(self._model.matrix, SkillId(place.skill)),
            self._model.level_of(place),
            self._theme,
            self._view,
        )
        popup.chosen.connect(lambda level: self._choose(place, level))
        popup.show_beside(self._view.viewport(), self._view.visualRect(self._view.currentIndex()))

    def selected_places(self) -> list[Place]:
        """Return the selected cells, bands left out."""
        selection = self._view.selectionModel().selection()
        found = []
        for number in range(selection.count()):
            part = selection.at(number)
            for row in range(part.top(), part.bottom() + 1):
                for column in range(part.left(), part.right() + 1):
                    place = self._model.place(self._model.index(row, column))
                    if place is not None:
                        found.append(place)
        return found

    def _choose(self, place: Place, level: LevelValue) -> None:
        self.set_level(place, level)
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> Place | None:
        return self._model.place(self._view.currentIndex())

    def _open_edit(self, scale: Scale, text: str) -> None:
        index = QPersistentModelIndex(self._view.currentIndex())
        edit = LevelEdit(scale, self._view.font(), self._view.viewport())
        edit.ended.connect(lambda typed, then: self._end_edit(index, scale, typed, then))
        edit.given_up.connect(self._close_edit)
        self._edit = edit
        cell = self._view.visualRect(self._view.currentIndex()).adjusted(1, 1, -2, -2)
        cell.setWidth(max(cell.width(), edit.least_width()))
        edit.setGeometry(cell)
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.type(text)

    def _end_edit(
        self, index: QPersistentModelIndex, scale: Scale, text: str, then: Intent | None
    ) -> None:
        self._close_edit()
        place = self._model.place(index)
        level = typed_level.settled(scale, text)
        if place is not None and level is not None:
            if self.set_level(place, level):
                self._advance(self.after_typing() if then is Intent.NEXT_ROW else then)
        elif text.strip():
            self.not_a_level.emit(text, scale)

    def _close_edit(self) -> None:
        edit, self._edit = self._edit, None
        if edit is not None:
            # Hiding a field that has the focus would pass it on by a Tab in the grid.
            if edit.hasFocus():
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.hide()
            edit.deleteLater()

    def _advance(self, intent: Intent | None) -> None:
        if intent in {Intent.UP, Intent.DOWN, Intent.LEFT, Intent.RIGHT}:
            self._navigation.move(intent, extend=False)
        elif intent is not None:
            self._navigation.advance(intent)

    def _try(self, edit: Callable[[], bool]) -> bool:
        self._last = None
        try:
            return edit()
        except MatrixEditorError as error:
            self.refused.emit(error)
            return False
