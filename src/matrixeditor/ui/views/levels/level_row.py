"""One level in a list: chip, name, and where unfolded, the words that say what it means."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.chip import CHIP, draw_chip
from matrixeditor.ui.views.drawing.text_block import TextBlock

ROW, WORDS_LINE, OUTSET, AFTER_WORDS, NAME_TOP = 24, 18, 6, 3, 2
CHIP_GAP, DASH_WIDTH, DASH_GAP, DASH_BELOW, RADIUS = 8, 4, 10, 8, 4
DIAMOND = 8

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


class LevelRow(QAbstractButton):
    """One level; ``OUTSET`` wider than its text at both sides."""

    chosen = Signal(int)

    def __init__(self, line: LevelLine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_line(line)

    def show_line(self, line: LevelLine) -> None:
        """Show another level, or the same in another state."""
        self._line = line
        shown = line.level.words if line.shows_words else ()
        self._words = [TextBlock(words, font(), scaled(WORDS_LINE)) for words in shown]
        name = self.tr("{value} {name}").format(value=line.level.value, name=line.level.name)
        self.setAccessibleName(", ".join(filter(None, (name, line.remark))))
        self.setAccessibleDescription("\n".join(line.level.words))
        self.setToolTip(tooltip("" if line.shows_words else "\n".join(line.level.words)))
        self.updateGeometry()
        self.update()

    @property
    def value(self) -> LevelValue:
        """The level's number."""
        return self._line.level.value

    @property
    def is_current(self) -> bool:
        """Whether this is the level there is."""
        return self._line.is_current

    def sizeHint(self) -> QSize:
        """Return a usual width, and the height it asks for."""
        return QSize(scaled(200), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height that name and words take."""
        if not self._words:
            return scaled(ROW)
        room = self._words_width(width)
        return scaled(ROW + AFTER_WORDS) + sum(block.height(room) for block in self._words)

    def _text_left(self) -> int:
        return scaled(OUTSET + CHIP + CHIP_GAP) + 1

    def _words_width(self, width: int) -> int:
        return width - self._text_left() - scaled(DASH_GAP) - scaled(OUTSET)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint box, chip, name, remark and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        line, theme = self._line, self._theme
        top, level = scaled(NAME_TOP), line.level
        chip = QRectF(scaled(OUTSET) + 1, top, scaled(CHIP), scaled(CHIP))
        draw_chip(painter, chip, str(level.value), theme.level(level.rank, level.ranks), theme)
        painter.setFont(font(13, 600 if line.is_current or line.is_required else 400))
        painter.setPen(theme.text)
        left = self._text_left()
        name = QRectF(left, top, self._remark_left() - left, scaled(CHIP))
        metrics, room = painter.fontMetrics(), int(name.width())
        shown = metrics.elidedText(level.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(name, Align.AlignVCenter, shown)
        if line.remark:
            self._paint_remark(painter, top)
        self._paint_words(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        theme, line, radius = self._theme, self._line, scaled(RADIUS)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.text if line.is_required else Qt.PenStyle.NoPen)
        painter.setBrush(theme.lit if line.is_current else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _remark_left(self) -> float:
        """Return where the remark begins, or where it would."""
        right = self.width() - scaled(OUTSET + 3)
        if not self._line.remark:
            return right
        mark = scaled(4) + scaled(DIAMOND) if self._line.is_must_have else 0
        width = QFontMetricsF(font(11)).horizontalAdvance(self._line.remark)
        return right - width - mark - scaled(CHIP_GAP)

    def _paint_remark(self, painter: QPainter, top: int) -> None:
        painter.setFont(font(11))
        painter.setPen(self._theme.text if self._line.is_required else self._theme.secondary)
        room = QRectF(0, top, self.width() - scaled(OUTSET + 3), scaled(CHIP))
        painter.drawText(room, Align.AlignVCenter | Align.AlignRight, self._line.remark)
        if self._line.is_must_have:
            width = painter.fontMetrics().horizontalAdvance(self._line.remark)
            side = scaled(DIAMOND)
            left = room.right() - width - scaled(4) - side
            box = QRectF(left, top + (scaled(CHIP) - side) / 2, side, side)
            marks.draw_diamond(painter, box, self._theme.text)

    def _paint_words(self, painter: QPainter) -> None:
        top, left = scaled(ROW) - 1, self._text_left()
        room, color = self._words_width(self.width()), self._theme.secondary
        for block in self._words:
            dash = QRect(left, top + scaled(DASH_BELOW), scaled(DASH_WIDTH), 1)
            painter.fillRect(dash, color)
            block.paint(painter, QPointF(left + scaled(DASH_GAP), top), room, color)
            top += block.height(room)

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
