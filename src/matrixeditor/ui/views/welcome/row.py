"""A row to choose: a ladder or a recent file; painted whole, one stop for the keyboard."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.theme.icons import pixmap

CHEVRON, FILE_ICON, FILE_TEXT_FROM = 16, 16, 32
CHEVRON_INSET, REMARK_INSET = 4, 16
"""From the right: to the middle of the chevron's box, to the end of the remark."""
LADDER_ROW, RECENT_ROW = 27, 47
"""Without the line that stands between rows."""


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says: ``below`` the name in small print, ``remark`` at the right."""

    name: str
    below: str = ""
    remark: str = ""


class Row(QAbstractButton):
    """A name with a remark at its right; with a line below it, a file's drawing at its left."""

    def __init__(self, text: RowText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._theme = theme
        self._icon: QPixmap = (
            pixmap("file", theme.secondary, size=FILE_ICON)
            if text.below
            else pixmap("chevron-right", theme.text, size=CHEVRON)
        )
        said = (text.name, text.below, text.remark)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(text.below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a row, as wide as there is room."""
        return QSize(scaled(280), scaled(RECENT_ROW if self._text.below else LADDER_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), self._theme.lit)
        if self._text.below:
            self._paint_file(painter)
        else:
            self._paint_ladder(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_ladder(self, painter: QPainter) -> None:
        chevron = scaled(CHEVRON)
        right = self.width() - chevron // 2 - scaled(CHEVRON_INSET)
        self._draw_icon(painter, QRect(right, 0, chevron, self.height()))
        room = QRect(0, 0, self.width() - scaled(REMARK_INSET), self.height())
        taken = self._write(painter, room, self._text.remark, size=13, faint=True, right=True)
        self._write(painter, room.adjusted(0, 0, -taken, 0), self._text.name, size=13)

    def _paint_file(self, painter: QPainter) -> None:
        self._draw_icon(painter, QRect(0, 0, scaled(20), self.height()))
        room = QRect(
            scaled(FILE_TEXT_FROM), 0, self.width() - scaled(FILE_TEXT_FROM), self.height()
        )
        taken = self._write(painter, room, self._text.remark, size=11, faint=True, right=True)
        lines = room.adjusted(0, 0, -taken, 0)
        upper = QRect(lines.left(), scaled(7), lines.width(), scaled(20))
        lower = QRect(lines.left(), scaled(26), lines.width(), scaled(16))
        self._write(painter, upper, self._text.name, size=13)
        self._write(painter, lower, self._text.below, size=11, faint=True)

    def _draw_icon(self, painter: QPainter, room: QRect) -> None:
        size = self._icon.deviceIndependentSize().toSize()
        top_left = room.center() - QRect(0, 0, size.width(), size.height()).center()
        painter.drawPixmap(top_left, self._icon)

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        *,
        size: int,
        faint: bool = False,
        right: bool = False,
    ) -> int:
        """Write one line, elided to fit; return the width it took with the gap beside it."""
        written = font(size)
        painter.setFont(written)
        painter.setPen(self._theme.secondary if faint else self._theme.text)
        shown = QFontMetrics(written).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return QFontMetrics(written).horizontalAdvance(shown) + scaled(12)
