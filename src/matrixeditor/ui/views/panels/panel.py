"""A part of a page: a title over a strong line, a sentence, and what it is about. No card."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.writing import END, elided

TITLE, LINE, BELOW_TITLE = 24, 20, 6


class PanelTitle(QWidget):
    """The title at the left, a remark in small print at the right, a line below."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._remark = ""
        self._companion: QWidget | None = None
        self.setFixedHeight(scaled(TITLE))
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def set_companion(self, companion: QWidget) -> None:
        """Put a widget of fixed size at the right, instead of a remark."""
        companion.setParent(self)
        self._companion = companion

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the companion at the right."""
        super().resizeEvent(event)
        if self._companion is not None:
            top = (self.height() - self._companion.height()) // 2
            self._companion.move(self.width() - self._companion.width(), top)

    def set_remark(self, remark: str) -> None:
        """Change the remark."""
        self._remark = remark
        self.setAccessibleDescription(remark)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any title shrinks to."""
        return QSize(0, scaled(TITLE))

    def _room(self) -> int:
        """Return how wide the title may be."""
        if self._companion is None or self._companion.isHidden():
            return self.width()
        return self.width() - self._companion.width() - scaled(12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint title, remark and line."""
        painter = QPainter(self)
        box = self.rect().adjusted(0, 0, 0, -1)
        painter.fillRect(0, box.bottom(), self.width(), 1, self._theme.strong_line)
        painter.setFont(font(13, 600))
        title_width = painter.fontMetrics().horizontalAdvance(self._title[:200])
        painter.setPen(self._theme.text)
        title = elided(self._title, painter.fontMetrics(), self._room())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(font(11))
        painter.setPen(self._theme.secondary)
        room = box.adjusted(min(title_width, self.width()) + scaled(12), 0, 0, 0)
        remark = elided(self._remark, painter.fontMetrics(), room.width(), cut=END)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side, remark)
        painter.end()


class Panel(QWidget):
    """Title, sentence, content; subclasses fill ``content`` from facts.

    ``OUTSET`` wider at both sides than its text, for the frames of rows; ``above`` is the room
    before the content, ``below`` that after it, in px of the mocks.
    """

    def __init__(
        self,
        title: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        above: int = 6,
        below: int = 0,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = PanelTitle(title, theme, self)
        self.sentence = Paragraph(font(), scaled(LINE), theme.text, self)
        self.sentence.hide()
        head = QVBoxLayout()
        head.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        head.setSpacing(scaled(BELOW_TITLE))
        head.addWidget(self.title)
        head.addWidget(self.sentence)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, scaled(above), 0, scaled(below))
        self.content.setSpacing(0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(head)
        down.addLayout(self.content)

    def say(self, sentence: str) -> None:
        """Put a sentence before the figures; none for an empty one."""
        self.sentence.set_text(sentence)
        self.sentence.setVisible(bool(sentence))
