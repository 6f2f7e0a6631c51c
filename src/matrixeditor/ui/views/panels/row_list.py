"""A list of painted rows that is one stop for the keyboard and as high as what it holds.

Arrows go from row to row, Enter or a click follows a row to its cells, hovering explains it. Rows
are values; a list that is shown equal rows does nothing, one that is shown others repaints those
that differ and stays at the current one. Of long lists only what is in sight is painted, and the
rows after the first ``most`` fold into a last one that unfolds them.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.panels.row import More, Row
from matrixeditor.ui.views.panels.writing import tooltip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
OUTSET = 6
"""By so much a row's ground and frame are wider than what it says, at both sides."""
MORE = 24
"""The height of the last row of a cut list, where rows are higher."""
KEYS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
HANDS = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason})
"""Coming by these, the focus shows or does not; coming back from a menu, it is as it was."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def put(self, rows: tuple[Row, ...]) -> None:
        """Take other rows: in place where they are about the same things."""
        before = self.rows
        if [row.key for row in before] == [row.key for row in rows]:
            self.rows = rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    index = self.index(number)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard pass headings by."""
        if not index.isValid() or self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return tooltip(row.explained)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, height: int, theme: Theme, model: _Rows, parent: "RowList") -> None:
        super().__init__(parent)
        self._list = parent
        self._height = height
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return a row's own height, or the one that the others share."""
        row = self._model.rows[index.row()]
        return QSize(0, scaled(row.height) if row.height else self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row, lit under the mouse, framed where the keyboard is."""
        row = self._model.rows[index.row()]
        box, state = QRect(option.rect), option.state
        outset = scaled(OUTSET)
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver and row.leads_on:
            painter.fillRect(box, self._theme.lit)
        row.paint(painter, box.adjusted(outset, 0, -outset, 0), self._theme)
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus and self._list.shows_focus:
            accent = self._theme.accent
            painter.fillRect(box.left(), box.top(), box.width(), 2, accent)
            painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, accent)
            painter.fillRect(box.left(), box.top(), 2, box.height(), accent)
            painter.fillRect(box.right() - 1, box.top(), 2, box.height(), accent)


class RowList(QListView):
    """The list; ``row`` is the height of a row, ``most`` how many stand before the rest folds."""

    followed = Signal(object)
    """The row that was clicked, or Enter pressed on."""
    reached = Signal(object)
    """The row that the keyboard, or a press, came to."""
    came_to = Signal(QRect)
    """Where in the list the keyboard is, to be brought into sight."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        *,
        row: int,
        most: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = scaled(row)
        self._most = most
        self._more_height = min(row, MORE)
        self._is_unfolded = False
        self._by_key = False
        self._all: tuple[Row, ...] = ()
        self._more = ""
        self._model = _Rows(self)
        self._delegate = _Delegate(self._height, theme, self._model, self)
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._look_plain()
        self.setFixedHeight(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self._follow(index.row()))

    def _look_plain(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return self._model.rows

    @property
    def shows_focus(self) -> bool:
        """Whether the current row is framed: where a key came to it, not a page or the mouse."""
        return self._by_key

    def _note_hand(self, *, by_key: bool) -> None:
        if by_key != self._by_key:
            self._by_key = by_key
            self.viewport().update()

    def show_rows(self, rows: Sequence[Row], *, more: str = "") -> None:
        """Show rows; ``more`` words the last one where the list is cut, with ``{count}``."""
        self._all, self._more = tuple(rows), more
        self._put()

    def _put(self) -> None:
        current = self.currentIndex().row()
        rows = self._model.rows
        key = rows[current].key if 0 <= current < len(rows) else None
        shown = self._shown()
        if shown == rows:
            return
        self._model.put(shown)
        self.setUniformItemSizes(not any(row.height for row in shown))
        heights = (scaled(row.height) if row.height else self._height for row in shown)
        self.setFixedHeight(sum(heights))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.NoFocus)
        if key is not None:
            place = next((n for n, row in enumerate(shown) if row.key == key), 0)
            self.setCurrentIndex(self._model.index(min(place, len(shown) - 1)))

    def _shown(self) -> tuple[Row, ...]:
        if self._is_unfolded or len(self._all) <= self._most + 1 or not self._more:
            return self._all
        rest = len(self._all) - self._most
        return (
            *self._all[: self._most],
            More(
                key="more", spoken=self._more.format(count=figure(rest)), height=self._more_height
            ),
        )

    def go_to(self, key: str) -> None:
        """Make the row about something the current one."""
        place = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        if place is not None:
            self.setCurrentIndex(self._model.index(place))

    def _follow(self, number: int) -> None:
        if not 0 <= number < len(self._model.rows):
            return
        row = self._model.rows[number]
        if isinstance(row, More):
            self._is_unfolded = True
            self._put()
            self.setCurrentIndex(self._model.index(number))
        elif row.leads_on:
            self.followed.emit(row)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self.reached.emit(self._model.rows[current.row()])
            self.came_to.emit(self.visualRect(current))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, or where one was."""
        super().focusInEvent(event)
        if event.reason() in KEYS:
            self._note_hand(by_key=True)
        elif event.reason() in HANDS:
            self._note_hand(by_key=False)
        if not self.currentIndex().isValid():
            first = next((n for n, row in enumerate(self.rows) if not row.is_heading), 0)
            self.setCurrentIndex(self._model.index(first))
        elif event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.came_to.emit(self.visualRect(self.currentIndex()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Frame no row that is clicked."""
        self._note_hand(by_key=False)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the current row on Enter; arrows, Home, End and letters as in any list."""
        self._note_hand(by_key=True)
        if event.key() in ENTER:
            self._follow(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
