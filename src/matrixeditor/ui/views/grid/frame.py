"""The body of a grid's view: its heads, its measures, what it paints and how it scrolls.

A ``QTableView`` for its selection and for screen readers, but painted, dressed and laid out by
itself. What keys and the mouse do is the subclass's part.

Hazard: ``setModel`` calls virtual functions. One that finds its view half made raises where
PySide6 cannot hand the error on, and later crashes; so the model comes last.
"""

from bisect import bisect_left

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.drawing.metrics import Metrics
from matrixeditor.ui.views.grid.body import BodyPainter
from matrixeditor.ui.views.grid.column_heads import ColumnHeads
from matrixeditor.ui.views.grid.corner import Corner
from matrixeditor.ui.views.grid.dress import Dress
from matrixeditor.ui.views.grid.row_heads import RowHeads
from matrixeditor.ui.views.grid.shape import BAND, ROW, ZOOM_STEPS, Shape, Side
from matrixeditor.ui.views.grid.sticky import sticky_band
from matrixeditor.ui.views.grid.viewport import give_viewport

Index = QModelIndex | QPersistentModelIndex


class GridFrame(QTableView):
    """Cells, heads and bands of one grid."""

    zoom_changed = Signal(int)
    """The zoom in percent."""
    painted = Signal()
    """The cells were on screen for the first time."""
    hidden = Signal()
    """Nobody sees the grid any more: its page, or the window, is out of sight."""

    def __init__(
        self, model: GridModel, theme: Theme, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._grid = model
        self._shape = shape
        self._theme = theme
        self._zoom = 100
        self._was_painted = False
        self._dress = self._made_dress()
        self._across = ColumnHeads(model, self._dress, self)
        self._down = RowHeads(model, self._dress, self)
        self._corner = Corner(model, self._dress, self)
        self._body = BodyPainter(self, model)

    def _set_up(self) -> None:
        """Take the model and follow it; the last thing a subclass does in its constructor."""
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
        self._follow_model()
        self._put_on()

    def _follow_model(self) -> None:
        model = self._grid
        for signal in (model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self._size_rows)
        for signal in (model.columnsInserted, model.columnsRemoved, model.headerDataChanged):
            signal.connect(self._heads_changed)
        model.cells_changed.connect(self._show_changed)
        model.dataChanged.connect(self._fit_columns)

    @property
    def grid_model(self) -> GridModel:
        """What the grid shows."""
        return self._grid

    @property
    def zoom(self) -> int:
        """How large everything is shown, in percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller."""
        if percent != self._zoom:
            self._zoom = percent
            self._put_on()
            self.scrollTo(self.currentIndex())
            self.zoom_changed.emit(percent)

    def zoom_by(self, steps: int) -> None:
        """Show everything larger by so many steps, smaller where they are negative."""
        rank = bisect_left(ZOOM_STEPS, self._zoom) + steps
        self.set_zoom(ZOOM_STEPS[min(max(rank, 0), len(ZOOM_STEPS) - 1)])

    def _made_dress(self) -> Dress:
        return Dress.made(self._theme, Metrics(self._zoom / 100), self._side())

    def _side(self) -> Side:
        side = self._shape.swapped if self._grid.is_swapped else self._shape.upright
        return side.for_levels(self._grid.longest_level)

    def _fit_columns(self) -> None:
        """Make room where levels have become longer."""
        if self._side() != self._dress.side:
            self._put_on()

    def _put_on(self) -> None:
        self._dress = self._made_dress()
        self.setFont(self._dress.metrics.font())
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
        self._corner.set_current(self._grid.place(current))

    def _show_changed(self, indexes: list[QModelIndex]) -> None:
        """Scroll to what an undo changed, where none of it is in sight."""
        sight = self.viewport().rect()
        if not any(sight.intersects(self.visualRect(index)) for index in indexes):
            self.scrollTo(indexes[0])

    def _show_sticky(self) -> None:
        self._down.set_sticky(sticky_band(self, self._grid))

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, and tell of the first time."""
        self._body.paint(event.rect(), self._dress)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        self.zoom_by((turned > 0) - (turned < 0))
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the grid is out of sight."""
        super().hideEvent(event)
        self.hidden.emit()
