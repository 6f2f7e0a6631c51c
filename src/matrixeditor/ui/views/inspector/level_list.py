"""The levels of a skill as a list one reads and chooses from, low to high.

Used by the inspector, and by the list that F2 opens over a grid. Up and Down go from level to
level, Enter or Space chooses.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.grid import marks
from matrixeditor.ui.views.inspector.chip import CHIP, draw_chip

ROW, WORDS_LINE, OUTSET, AFTER_WORDS = 24, 18, 6, 3
CHIP_GAP, DASH_WIDTH, DASH_GAP, RADIUS = 8, 4, 10, 4
NAME_TOP = 2

Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level as it stands in the list.

    Attributes:
        level: number, name and words.
        is_current: lit: this is the level there is.
        is_required: framed: this is the level asked for.
        is_must_have: the diamond before the remark.
        remark: at the right, such as "required".
        shows_words: whether the words are unfolded.
    """

    level: LevelWords
    is_current: bool = False
    is_required: bool = False
    is_must_have: bool = False
    remark: str = ""
    shows_words: bool = False


class LevelRow(QWidget):
    """One level."""

    chosen = Signal(int)

    def __init__(self, line: LevelLine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name = self.tr("{value} {name}").format(value=line.level.value, name=line.level.name)
        self.setAccessibleName(", ".join(filter(None, (name, line.remark))))
        self.setAccessibleDescription("\n".join(line.level.words))
        self.setToolTip("" if line.shows_words else "\n".join(line.level.words))

    @property
    def value(self) -> LevelValue:
        """The level's number."""
        return self._line.level.value

    @property
    def is_current(self) -> bool:
        """Whether this is the level there is."""
        return self._line.is_current

    def sizeHint(self) -> QSize:
        """Return the size without wrapping."""
        return QSize(scaled(288), self.heightForWidth(scaled(300)))

    def heightForWidth(self, width: int) -> int:
        """Return the height that name and words take."""
        if not self._shown_words():
            return scaled(ROW)
        words = sum(self._word_heights(width))
        return scaled(ROW) + words + scaled(AFTER_WORDS)

    def _shown_words(self) -> tuple[str, ...]:
        return self._line.level.words if self._line.shows_words else ()

    def _word_heights(self, width: int) -> list[int]:
        metrics, room = QFontMetrics(font()), self._words_width(width)
        line = scaled(WORDS_LINE)
        heights = []
        for words in self._shown_words():
            flags = int(Align.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
            box = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, words)
            heights.append(max(1, round(box.height() / metrics.lineSpacing())) * line)
        return heights

    def _text_left(self) -> int:
        return scaled(OUTSET) + scaled(CHIP) + scaled(CHIP_GAP) + 1

    def _words_width(self, width: int) -> int:
        return width - self._text_left() - scaled(DASH_GAP) - scaled(OUTSET)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint box, chip, name, remark and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        line, theme = self._line, self._theme
        level = line.level
        swatch = theme.level(level.rank, level.ranks)
        top = scaled(NAME_TOP)
        chip = QRectF(scaled(OUTSET) + 1, top, scaled(CHIP), scaled(CHIP))
        draw_chip(painter, chip, str(level.value), swatch, theme)
        painter.setFont(font(13, 600 if line.is_current else 400))
        painter.setPen(theme.text)
        name = QRectF(self._text_left(), top, self.width(), scaled(CHIP))
        painter.drawText(name, Align.AlignVCenter, level.name)
        self._paint_remark(painter, top)
        self._paint_words(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        theme, line = self._theme, self._line
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if line.is_current:
            painter.setBrush(theme.lit)
        if line.is_required:
            painter.setPen(theme.text)
        painter.drawRoundedRect(box, scaled(RADIUS), scaled(RADIUS))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.accent)
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_remark(self, painter: QPainter, top: int) -> None:
        if not self._line.remark:
            return
        painter.setFont(font(11))
        painter.setPen(self._theme.text if self._line.is_required else self._theme.secondary)
        room = QRectF(0, top, self.width() - scaled(OUTSET) - scaled(3), scaled(CHIP))
        painter.drawText(room, Align.AlignVCenter | Align.AlignRight, self._line.remark)
        if self._line.is_must_have:
            width = painter.fontMetrics().horizontalAdvance(self._line.remark)
            side = scaled(8)
            left = room.right() - width - scaled(4) - side
            box = QRectF(left, top + (scaled(CHIP) - side) / 2, side, side)
            marks.draw_diamond(painter, box, self._theme.text)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font())
        painter.setPen(self._theme.secondary)
        top, left = scaled(ROW) - 1, self._text_left()
        room = self._words_width(self.width())
        heights = self._word_heights(self.width())
        for words, height in zip(self._shown_words(), heights, strict=True):
            middle = top + scaled(WORDS_LINE) // 2
            painter.fillRect(QRect(left, middle, scaled(DASH_WIDTH), 1), self._theme.secondary)
            box = QRect(left + scaled(DASH_GAP), top, room, height)
            painter.drawText(box, int(Align.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), words)
            top += height

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the level."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.value)
        else:
            super().keyPressEvent(event)


class LevelList(QWidget):
    """The levels below each other."""

    chosen = Signal(int)
    """The number of the level that was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[LevelRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAccessibleName(self.tr("Levels"))

    def show_lines(self, lines: Sequence[LevelLine]) -> None:
        """Show these levels; the focus stays on the same one."""
        focused = next((row.value for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [LevelRow(line, self._theme, self) for line in lines]
        for row in self._rows:
            row.chosen.connect(self.chosen)
            self._layout.addWidget(row)
        if focused is not None:
            self.focus_level(focused)

    def focus_level(self, value: LevelValue | None = None) -> None:
        """Give the focus to a level, by default the current or else the lowest."""
        wanted = [row for row in self._rows if row.value == value]
        current = [row for row in self._rows if row.is_current]
        for row in (wanted + current + self._rows)[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down; a digit goes to its level and chooses it."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        if by is not None and focused is not None:
            number = min(max(focused + by, 0), len(self._rows) - 1)
            self._rows[number].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        typed = [row.value for row in self._rows if event.text() == str(row.value)]
        if typed:
            self.chosen.emit(typed[0])
        else:
            super().keyPressEvent(event)
