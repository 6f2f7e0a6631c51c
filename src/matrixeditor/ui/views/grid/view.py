"""The grid as a widget: a table view that paints itself and has a spreadsheet's habits.

It knows a ``GridModel`` and nothing of roles or people. The active cell is Qt's current index; a
selection grows from it, and it stays where it is, as in a spreadsheet.
"""

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from matrixeditor.ui.models.grid import GridModel, Place
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.metrics import Metrics
from matrixeditor.ui.views.grid import keys
from matrixeditor.ui.views.grid.body import RING_REACH, BodyPainter
from matrixeditor.ui.views.grid.column_heads import ColumnHeads
from matrixeditor.ui.views.grid.corner import Corner
from matrixeditor.ui.views.grid.deeds import Deeds
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.entry import Entry
from matrixeditor.ui.views.grid.navigation import Navigation
from matrixeditor.ui.views.grid.row_heads import RowHeads
from matrixeditor.ui.views.grid.shape import BAND, ROW, ZOOM_STEPS, Shape
from matrixeditor.ui.views.grid.sticky import sticky_band

Index = QModelIndex | QPersistentModelIndex


class GridView(QTableView):
    """Cells, heads, bands and keys of one grid."""

    place_changed = Signal()
    """Another cell is the active one, or none is."""
    selection_changed = Signal()
    zoom_changed = Signal(int)
    """The zoom in percent."""

    def __init__(
        self, model: GridModel, theme: Theme, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = model
        self._shape = shape
        self._theme = theme
        self._zoom = 100
        self._dress = self._made_dress()
        self._across = ColumnHeads(model, self._dress, self)
        self._down = RowHeads(model, self._dress, self)
        self._corner = Corner(model, self._dress, self)
        self._body = BodyPainter(self, model)
        self.navigation = Navigation(self, model)
        self.entry = Entry(self, model, self.navigation, theme)
        self._deeds = Deeds(self, self.navigation, self.entry)
        self._place_before_reset: Place | None = None
        self._had_several = False
        self._set_up()
        self._wire()
        self._put_on()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerWidget(QWidget(self))
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setModel(self._grid)

    def _wire(self) -> None:
        for signal in (self._grid.rowsInserted, self._grid.rowsRemoved, self._grid.layoutChanged):
            signal.connect(self._size_rows)
        for signal in (self._grid.columnsInserted, self._grid.columnsRemoved):
            signal.connect(self._heads_changed)
        self._grid.cells_changed.connect(self._show_changed)
        self._grid.headerDataChanged.connect(self._heads_changed)
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

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller."""
        if percent != self._zoom:
            self._zoom = percent
            self._put_on()
            self.zoom_changed.emit(percent)

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

    # Looks and measures

    def _made_dress(self) -> Dress:
        side = self._shape.swapped if self._grid.is_swapped else self._shape.upright
        return Dress.made(self._theme, Metrics(self._zoom / 100), side)

    def _put_on(self) -> None:
        self._dress = self._made_dress()
        self._across.set_dress(self._dress)
        self._down.set_dress(self._dress)
        self._corner.set_dress(self._dress)
        self.verticalScrollBar().setSingleStep(self._dress.metrics.px(ROW))
        self.horizontalScrollBar().setSingleStep(self._dress.metrics.px(20))
        self._size_rows()
        self.updateGeometries()
        self.viewport().update()

    def _size_rows(self) -> None:
        row, band = self._dress.metrics.px(ROW), self._dress.metrics.px(BAND)
        header = self._down
        header.setDefaultSectionSize(row)
        for position, line in enumerate(self._grid.rows.lines):
            size = band if line.is_band else row
            if header.sectionSize(position) != size:
                header.resizeSection(position, size)
        self._heads_changed()

    def _heads_changed(self) -> None:
        for part in (self.viewport(), self._across.viewport(), self._down.viewport(), self._corner):
            part.update()
        self._show_current()
        self._show_sticky()

    def _show_current(self) -> None:
        current = self.currentIndex()
        self._down.set_current(current.row())
        self._across.set_current(current.column())

    def _show_changed(self, indexes: list[QModelIndex]) -> None:
        """Scroll to what an undo changed, where none of it is in sight."""
        sight = self.viewport().rect()
        if not any(sight.intersects(self.visualRect(index)) for index in indexes):
            self.scrollTo(indexes[0])

    def _show_sticky(self) -> None:
        self._down.set_sticky(sticky_band(self, self._grid))

    def _remember_place(self) -> None:
        self._place_before_reset = self.place

    def _turn_round(self) -> None:
        self._put_on()
        if self._place_before_reset is not None:
            self.go_to(self._place_before_reset)

    def _band_at(self, position: QPoint) -> int | None:
        return self._down.band_at(position.y())

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight."""
        self._body.paint(event.rect(), self._dress)

    def updateGeometries(self) -> None:
        """Lay out heads, and the corner between them."""
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self._down.width(), self._across.height())
        self._show_sticky()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and paint anew what does not scroll along."""
        super().scrollContentsBy(dx, dy)
        self._show_sticky()
        self.viewport().update()
        self._down.viewport().update()
        self._across.viewport().update()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, below the band that stays."""
        super().scrollTo(index, hint)
        if not index.isValid() or self._grid.place(index) is None:
            return
        band = self._grid.band_over(index.row())
        if band is not None:
            room = self._down.sectionSize(band)
            hidden = room - self.rowViewportPosition(index.row())
            if hidden > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - hidden)

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
            index = self.indexAt(event.position().toPoint())
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        larger = event.angleDelta().y() > 0
        steps = ZOOM_STEPS if larger else ZOOM_STEPS[::-1]
        beyond = (step for step in steps if (step > self._zoom) == larger and step != self._zoom)
        self.set_zoom(next(beyond, self._zoom))
        event.accept()

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
