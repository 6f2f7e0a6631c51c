"""The list of levels with their words that F2 and a double click open over a cell."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.levels import LevelLine, LevelList

WIDTH, PADDING = 320, 8


class LevelPopup(QFrame):
    """Closes by itself: on a choice, Esc, or a click elsewhere."""

    chosen = Signal(int)

    def __init__(
        self,
        levels: Sequence[LevelWords],
        current: LevelValue | None,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Levels and what they mean"))
        self._theme = theme
        self._list = LevelList(theme, self)
        self._list.show_lines([_line(level, current) for level in levels])
        self._list.chosen.connect(self._choose)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(scaled(PADDING),) * 4)
        self._layout.addWidget(self._list)
        self.setFixedWidth(scaled(WIDTH))

    def row_of(self, level: LevelValue) -> QWidget:
        """Return the row of a level."""
        return self._list.row_of(level)

    def show_beside(self, widget: QWidget, cell: QRect) -> None:
        """Show below a cell of a widget, above where there is no room."""
        self.setFixedHeight(self._layout.heightForWidth(self.width()))
        below = widget.mapToGlobal(cell.bottomLeft() + QPoint(0, 3))
        room = widget.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(widget.mapToGlobal(cell.topLeft()).y() - self.height() - 3)
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        below.setY(max(room.top(), below.y()))
        self.move(below)
        self.show()
        self._list.focus_level()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the ground and its line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.field)
        painter.setPen(self._theme.strong_line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc or F2."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F2}:
            self.close()

    def _choose(self, level: LevelValue) -> None:
        self.close()
        self.chosen.emit(level)


def _line(level: LevelWords, current: LevelValue | None) -> LevelLine:
    first = LevelWords(level.value, level.name, level.rank, level.ranks, level.words[:1])
    return LevelLine(first, is_current=level.value == current, shows_words=True)
