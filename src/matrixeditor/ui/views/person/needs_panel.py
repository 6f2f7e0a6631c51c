"""Needs: a card per must-have that is short, the others in sentences."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from matrixeditor.ui.models.person.needs import Blocker, PersonNeeds
from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.chip import SMALL_CHIP
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.panels import Panel
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.writing import LONGEST, tooltip, write
from matrixeditor.ui.views.person import talk_words as words
from matrixeditor.ui.views.person.gap_pill import PILL_WIDTH, draw_gap
from matrixeditor.ui.views.person.level_chip import draw_level

MOST_CARDS, MOST_INDICATORS, MOST_NAMED = 4, 6, 40
HEAD, DIAMOND, NAME_LEFT, BOX, BOX_GAP, LINE, SMALL_LINE = 22, 8, 14, 12, 8, 20, 16
BETWEEN, ARROW = 8, 18


class CardHead(QWidget):
    """Diamond, name, where the person is and should be, the gap."""

    def __init__(self, blocker: Blocker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocker = blocker
        self._theme = theme
        self.setFixedHeight(scaled(HEAD))
        self.setAccessibleName(words.blocker(blocker))
        self.setToolTip(tooltip(words.blocker(blocker)))

    def minimumSizeHint(self) -> QSize:
        """Return a size that any name shrinks to."""
        return QSize(0, scaled(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line."""
        painter = QPainter(self)
        blocker, theme, box = self._blocker, self._theme, QRectF(self.rect())
        side = scaled(DIAMOND)
        diamond = QRectF(0, (box.height() - side) / 2, side, side)
        marks.draw_diamond(painter, diamond, theme.text)
        pill = QRectF(box.right() - scaled(PILL_WIDTH), 0, scaled(PILL_WIDTH), box.height())
        draw_gap(painter, pill, blocker.gap, theme)
        chip = scaled(SMALL_CHIP)
        required = pill.left() - scaled(10) - chip
        now = required - scaled(ARROW) - chip
        draw_level(painter, required, box, blocker.required, SMALL_CHIP, theme)
        draw_level(painter, now, box, blocker.now, SMALL_CHIP, theme)
        arrow = QRectF(0, 0, side, side)
        arrow.moveCenter(box.center())
        arrow.moveLeft(now + chip + (scaled(ARROW) - side) / 2)
        marks.draw_chevron(painter, arrow, theme.text, down=False)
        name = QRectF(scaled(NAME_LEFT), 0, now - scaled(NAME_LEFT + 8), box.height())
        write(painter, name, blocker.name, font(13, 600), theme.text)
        painter.end()


class OpenBox(QWidget):
    """An empty box before an indicator that nothing stands for yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(scaled(BOX) + 1, scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.control_line, 1))
        side = scaled(BOX)
        box = QRectF(0.5, (self.height() - side) // 2 + 0.5, side - 1, side - 1)
        painter.drawRoundedRect(box, 2, 2)
        painter.end()


class NeedCard(QFrame):
    """One must-have that is short."""

    def __init__(self, blocker: Blocker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "card")
        down = QVBoxLayout(self)
        down.setContentsMargins(scaled(11), scaled(5), scaled(11), scaled(7))
        down.setSpacing(0)
        down.addWidget(CardHead(blocker, theme, self))
        if blocker.not_shown:
            small = Paragraph(font(11), scaled(SMALL_LINE), theme.secondary, self)
            small.set_text(words.not_shown(blocker))
            down.addWidget(small)
        for indicator in blocker.not_shown[:MOST_INDICATORS]:
            text = Paragraph(font(), scaled(LINE), theme.text, self)
            text.set_text(indicator[:LONGEST])
            text.setToolTip(tooltip(indicator) if len(indicator) > LONGEST else "")
            across = QHBoxLayout()
            across.setSpacing(scaled(BOX_GAP))
            across.addWidget(OpenBox(theme, self), 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(text, 1)
            down.addLayout(across)


class NeedsPanel(Panel):
    """Cards and sentences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.needs(), theme, parent, above=8)
        self._shown: PersonNeeds | None = None
        self.content.setSpacing(scaled(BETWEEN))
        self._parts: list[QWidget] = []

    def show_needs(self, facts: PersonNeeds) -> None:
        """Show what is short."""
        if facts == self._shown:
            return
        self._shown = facts
        self.title.set_remark(words.needs_remark(facts))
        self.say("" if facts.short else words.no_needs(facts))
        for part in self._parts:
            part.hide()
            self.content.removeWidget(part)
            part.deleteLater()
        self._parts = []
        for blocker in facts.blockers[:MOST_CARDS]:
            inside = self._inset()
            inside.addWidget(NeedCard(blocker, self._theme, inside.parentWidget()))
        for text in _sentences(facts):
            inside = self._inset()
            said = Paragraph(font(), scaled(LINE), self._theme.text, inside.parentWidget())
            said.set_text(text)
            inside.addWidget(said)
        for part in self._parts:
            part.show()

    def _inset(self) -> QVBoxLayout:
        """Add a part within the margins of the panel's text; return its layout."""
        part = QWidget(self)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        self.content.addWidget(part)
        self._parts.append(part)
        return inside


def _sentences(facts: PersonNeeds) -> list[str]:
    said = []
    rest = tuple(one.name for one in facts.blockers[MOST_CARDS:])
    if rest:
        said.append(words.more_must_haves(_cut(rest)))
    said += [words.short_by(levels, _cut(names)) for levels, names in facts.others]
    if facts.unrated:
        said.append(words.not_rated(_cut(facts.unrated)))
    return said


def _cut(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names that a paragraph can hold."""
    shown = tuple(name[:LONGEST] for name in names[:MOST_NAMED])
    return (*shown, "…") if len(names) > MOST_NAMED else shown
