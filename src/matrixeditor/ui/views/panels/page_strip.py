"""The 28 px above a page of figures: what it shows at the left, what it rests on at the right."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.panels.writing import END, RIGHT, write

HEIGHT, PADDING = 28, 24


class PageStrip(QWidget):
    """Two texts that give way to each other where it gets narrow; a strong line below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._about = self._figures = ""
        self.setFixedHeight(scaled(HEIGHT))

    def show_texts(self, about: str, figures: str) -> None:
        """Say what the page shows, and what it rests on."""
        self._about, self._figures = about, figures
        self.setAccessibleName(about)
        self.setAccessibleDescription(figures)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any text shrinks to."""
        return QSize(0, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint both texts and the line."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.strong_line)
        room = QRectF(self.rect()).adjusted(scaled(PADDING), 0, -scaled(PADDING), -1)
        color = self._theme.secondary
        taken = write(painter, room, self._figures, font(), color, align=RIGHT, cut=END)
        room.setRight(room.right() - taken - scaled(PADDING))
        write(painter, room, self._about, font(), color, cut=END)
        painter.end()
