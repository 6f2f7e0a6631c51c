"""The grid as a widget with a spreadsheet's habits.

It knows a ``GridModel`` and nothing of roles or people. The active cell is Qt's current index; a
selection grows from it, and it stays where it is, as in a spreadsheet.
"""

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.grid import keys
from matrixeditor.ui.views.grid.body import RING_REACH
from matrixeditor.ui.views.grid.deeds import Deeds
from matrixeditor.ui.views.grid.entry import Entry
from matrixeditor.ui.views.grid.frame import GridFrame
from matrixeditor.ui.views.grid.navigation import Navigation
from matrixeditor.ui.views.grid.shape import Shape

Index = QModelIndex | QPersistentModelIndex


class GridView(GridFrame):
    """One grid, with its keys and its mouse."""

    place_changed = Signal()
    """Another cell is the active one, or none is."""
    selection_changed = Signal()

    def __init__(
        self, model: GridModel, theme: Theme, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, shape, parent)
        self.navigation = Navigation(self, model)
        self.entry = Entry(self, model, self.navigation, theme)
        self._deeds = Deeds(self, self.navigation, self.entry)
        self._place_before_reset: Place | None = None
        self._had_several = False
        self._set_up()
        self._wire()

    def _wire(self) -> None:
        self._grid.modelAboutToBeReset.connect(self._remember_place)
        self._grid.modelReset.connect(self._turn_round)
        self._down.band_pressed.connect(self._grid.toggle_band)

    # What pages ask

    @property
    def place(self) -> Place | None:
        """The active cell."""
        return self._grid.place(self.currentIndex())

    def index_of(self, place: Place) -> QModelIndex:
        """Return where a cell stands, an invalid index if it is out of sight."""
        return self._grid.index_of(place)

    def go_to(self, place: Place) -> None:
        """Make a cell the active one and bring it into sight."""
        self.navigation.go_to(self.index_of(place))

    def selected_count(self) -> int:
        """Return how many cells are selected, bands left out."""
        lines = self._grid.rows.lines
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        return sum(
            part.width()
            for part in parts
            for row in range(part.top(), part.bottom() + 1)
            if not lines[row].is_band
        )

    def toggle_band(self) -> None:
        """Fold or unfold the band that the active cell stands under, and go to it."""
        current = self.currentIndex()
        band = self._grid.band_over(current.row()) if current.isValid() else None
        if band is not None:
            self.setCurrentIndex(self._grid.index(band, current.column()))
            self._grid.toggle_band(band)

    def fold_band(self) -> bool:
        """Fold or unfold the band if the active cell is one; tell whether it is."""
        current = self.currentIndex()
        if not current.isValid() or self._grid.band(current.row()) is None:
            return False
        self._grid.toggle_band(current.row())
        return True

    def leave(self, *, forward: bool) -> None:
        """Give the focus to what comes after the grid, or before it."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def _remember_place(self) -> None:
        self._place_before_reset = self.place

    def _turn_round(self) -> None:
        self._put_on()
        if self._place_before_reset is not None:
            self.go_to(self._place_before_reset)

    def _within(self, position: QPoint) -> QPoint:
        """Return the nearest position in sight, so that dragging out of the grid scrolls it."""
        sight = self.viewport().rect()
        return QPoint(
            min(max(position.x(), sight.left()), sight.right()),
            min(max(position.y(), sight.top()), sight.bottom()),
        )

    def _band_at(self, position: QPoint) -> int | None:
        return self._down.band_at(position.y())

    # Qt's events

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the ring and the crosshair."""
        super().currentChanged(current, previous)
        self._show_current()
        for index in (current, previous):
            reach = 2 * RING_REACH
            box = self.visualRect(index).adjusted(-reach, -reach, reach, reach)
            self.viewport().update(box)
        self.place_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint, and tell."""
        super().selectionChanged(selected, deselected)
        several = self.selected_count() > 1
        if several or self._had_several:
            self.viewport().update()
        self._had_several = several
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for, type what it types; nothing else."""
        found = keys.intent_of(event)
        if found is not None and self._deeds.do(*found):
            event.accept()
        elif found is None and (text := keys.typed_text(event)):
            self.entry.type(text)
            event.accept()
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: typing enters levels."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a band, extend with Shift, else select as a table does."""
        self.entry.forget()
        self.navigation.forget_tabs()
        position = event.position().toPoint()
        band = self._band_at(position)
        if band is not None:
            self._grid.toggle_band(band)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.navigation.extend_to(self.indexAt(position))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection from the active cell while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            index = self.indexAt(self._within(event.position().toPoint()))
            if self._grid.place(index) is not None:
                self.navigation.extend_to(index)
        else:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the level list."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        if self._band_at(position) is None and self._grid.place(index) is not None:
            self.navigation.go_to(index)
            self.entry.open_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here; where no cell is active, the first becomes it."""
        if not self.currentIndex().isValid():
            self.navigation.go_to(self.navigation.first())
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
