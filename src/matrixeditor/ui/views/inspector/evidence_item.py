"""One piece of evidence: when, who, which level it speaks for, and what was seen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matrixeditor.core.model import Evidence
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import TextBlock
from matrixeditor.ui.views.inspector import person_sentences

AROUND, HEAD, LINE = 4, 16, 18

Align = Qt.AlignmentFlag


class EvidenceItem(QWidget):
    """Takes the height that its text asks for; a thin line above it."""

    def __init__(
        self, note: Evidence, year: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen_by = person_sentences.seen_by(note, year)
        private = person_sentences.private() if note.private else ""
        remarks = filter(None, (private, person_sentences.speaks_for(note.level)))
        self._remark = ", ".join(remarks)
        self._block = TextBlock(note.text, font(), scaled(LINE))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(filter(None, (self._seen_by, self._remark, note.text))))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text with its head."""
        return 1 + scaled(2 * AROUND + HEAD) + self._block.height(width)

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height it asks for."""
        return QSize(scaled(200), self.heightForWidth(self.width() or scaled(200)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint line, head and text."""
        theme, width = self._theme, self.width()
        painter = QPainter(self)
        painter.fillRect(0, 0, width, 1, theme.grid_line)
        head = QRectF(0, 1 + scaled(AROUND), width, scaled(HEAD))
        painter.setFont(font(11))
        painter.setPen(theme.secondary)
        painter.drawText(head, Align.AlignVCenter | Align.AlignRight, self._remark)
        taken = painter.fontMetrics().horizontalAdvance(self._remark) + scaled(8)
        head.setRight(width - taken)
        seen_by = painter.fontMetrics().elidedText(
            self._seen_by, Qt.TextElideMode.ElideMiddle, int(head.width())
        )
        painter.drawText(head, Align.AlignVCenter, seen_by)
        self._block.paint(painter, QPointF(0, head.bottom()), width, theme.text)
        painter.end()
