"""One sheet's rating of a skill: whose, the level, who and when."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models import people_words
from matrixeditor.ui.models.person_cell_facts import SourceLine
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.chip import SMALL_CHIP, draw_chip
from matrixeditor.ui.views.inspector import person_sentences

ROW, LABEL, CHIP_LEFT, CHIP_GAP, DATE, GAP = 22, 58, 66, 8, 40, 8

Align = Qt.AlignmentFlag


class SourceRow(QWidget):
    """A line of the sources; the one that counts is stressed."""

    def __init__(
        self, line: SourceLine, year: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._theme = theme
        self._day = "" if line.on is None else person_sentences.day(line.on, year)
        self.setFixedHeight(scaled(ROW))
        said = (
            people_words.source_name(line.source),
            "" if line.level is None else str(line.level.value),
            person_sentences.source_level(line),
            person_sentences.counts() if line.counts else "",
            line.who,
            self._day,
        )
        self.setAccessibleName(" ".join(filter(None, said)))
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line."""
        line, theme = self._line, self._theme
        painter = QPainter(self)
        weight = 600 if line.counts else 400
        height = self.height()
        painter.setFont(font(13, weight))
        painter.setPen(theme.text if line.counts else theme.secondary)
        label = QRectF(0, 0, scaled(LABEL), height)
        painter.drawText(label, Align.AlignVCenter, people_words.source_name(line.source))
        left = scaled(CHIP_LEFT)
        if line.level is not None:
            side = scaled(SMALL_CHIP)
            chip = QRectF(left, (height - side) / 2, side, side)
            swatch = theme.level(line.level.rank, line.level.ranks)
            draw_chip(painter, chip, str(line.level.value), swatch, theme)
            left += side + scaled(CHIP_GAP)
        self._paint_texts(painter, left, weight)
        painter.end()

    def _paint_texts(self, painter: QPainter, left: int, weight: int) -> None:
        """Paint the level's name, and at the right who and when as far as there is room."""
        line, theme, height = self._line, self._theme, self.height()
        painter.setFont(font(11))
        painter.setPen(theme.secondary)
        metrics = painter.fontMetrics()
        width = max(scaled(DATE), metrics.horizontalAdvance(self._day))
        date = QRectF(self.width() - width, 0, width, height)
        painter.drawText(date, Align.AlignVCenter | Align.AlignRight, self._day)
        painter.setFont(font(13, weight))
        name = person_sentences.source_level(line)
        name_width = painter.fontMetrics().horizontalAdvance(name)
        room = QRectF(left, 0, date.left() - scaled(GAP) - left, height)
        painter.setPen(theme.text if line.level is not None else theme.secondary)
        painter.drawText(room, Align.AlignVCenter, _elided(painter, name, room.width()))
        room.setLeft(left + name_width + scaled(GAP))
        who = person_sentences.counts() if line.counts else line.who
        painter.setFont(font(11))
        painter.setPen(theme.secondary)
        if room.width() > scaled(GAP):
            text = _elided(painter, who, room.width())
            painter.drawText(room, Align.AlignVCenter | Align.AlignRight, text)


def _elided(painter: QPainter, text: str, room: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(room))
