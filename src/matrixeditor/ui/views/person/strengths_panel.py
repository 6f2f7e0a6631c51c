"""Strengths, and where the person sees it otherwise."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.core.types import PersonId
from matrixeditor.ui.models.person.strengths import Strength
from matrixeditor.ui.models.person.talk import SeenOtherwise
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.chip import CHIP, SMALL_CHIP
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.writing import CENTER, END, write
from matrixeditor.ui.views.person import talk_words as words
from matrixeditor.ui.views.person.gap_pill import draw_gap
from matrixeditor.ui.views.person.level_chip import draw_level

STRENGTH, MOST_STRENGTHS = 40, 4
DIFFERENCE, MOST_DIFFERENCES = 24, 6
TEXT_LEFT, RIGHT, DIAMOND = 28, 24, 8
OWN_COLUMN, RESULT_COLUMN = 36, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthRow(Row):
    """One strength, with a line of evidence."""

    strength: Strength

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint chip, name, evidence, and what makes it one."""
        strength, left = self.strength, box.left() + scaled(TEXT_LEFT)
        name = QRectF(left, box.top(), box.right() - left - scaled(RIGHT), scaled(20))
        below = QRectF(left, box.top() + scaled(20), box.right() - left, scaled(16))
        if not strength.evidence:
            name.moveTop(box.top() + scaled(8))
        draw_level(painter, box.left(), name, strength.result, CHIP, theme)
        write(painter, name, strength.name, font(), theme.text)
        write(painter, below, strength.evidence, font(11), theme.secondary, cut=END)
        mark = QRectF(box.right() - scaled(RIGHT), name.top(), scaled(RIGHT), name.height())
        if strength.above:
            draw_gap(painter, mark, -strength.above, theme)
        elif strength.must_have:
            side = scaled(DIAMOND)
            top = mark.top() + (mark.height() - side) / 2
            marks.draw_diamond(painter, QRectF(mark.right() - side, top, side, side), theme.text)


class StrengthsPanel(Panel):
    """The strengths."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.strengths(), theme, parent)
        self.title.set_remark(words.strengths_remark())
        self.rows = RowList(
            words.strengths(), theme, row=STRENGTH, most=MOST_STRENGTHS, parent=self
        )
        self.content.addWidget(self.rows)

    def show_strengths(self, strengths: tuple[Strength, ...], person: PersonId) -> None:
        """Show the strengths."""
        self.say("" if strengths else words.no_strengths())
        rows = [
            StrengthRow(
                key=one.skill,
                spoken=words.strength(one),
                explained=words.strength(one),
                target=Target(person, one.skill),
                strength=one,
            )
            for one in strengths
        ]
        self.rows.show_rows(rows, more=words.more_skills())


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffersRow(Row):
    """One skill seen otherwise."""

    seen: SeenOtherwise

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint name and both levels."""
        seen, whole = self.seen, QRectF(box)
        half = scaled(SMALL_CHIP) / 2
        result_left = box.right() - scaled(RESULT_COLUMN) / 2 - half
        own_left = box.right() - scaled(RESULT_COLUMN) - scaled(OWN_COLUMN) / 2 - half
        name = QRectF(whole)
        name.setRight(own_left - scaled(8))
        write(painter, name, seen.name, font(13, 600 if seen.flagged else 400), theme.text)
        draw_level(painter, own_left, whole, seen.own, SMALL_CHIP, theme)
        draw_level(painter, result_left, whole, seen.result, SMALL_CHIP, theme)


class DiffersHead(QWidget):
    """The names of the two columns, over the right end of the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(scaled(OWN_COLUMN + RESULT_COLUMN), scaled(20))

    def paint_column(self, painter: QPainter, left: float, width: int, text: str) -> None:
        """Paint the name of one column."""
        box = QRectF(left, 0, scaled(width), self.height())
        write(painter, box, text, font(11), self._theme.secondary, align=CENTER)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the names."""
        painter = QPainter(self)
        self.paint_column(painter, 0, OWN_COLUMN, words.own())
        self.paint_column(painter, scaled(OWN_COLUMN), RESULT_COLUMN, words.result())
        painter.end()


class DiffersPanel(Panel):
    """Where own rating and result differ."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.differs(), theme, parent, above=4)
        self._head = DiffersHead(theme)
        self.title.set_companion(self._head)
        self.rows = RowList(
            words.differs(), theme, row=DIFFERENCE, most=MOST_DIFFERENCES, parent=self
        )
        self.content.addWidget(self.rows)

    def show_differences(
        self, differs: tuple[SeenOtherwise, ...], compared: int, person: PersonId
    ) -> None:
        """Show the differences; ``compared`` is how many skills have both ratings."""
        self._head.setVisible(bool(differs))
        self.say("" if differs else words.no_difference(compared))
        rows = [
            DiffersRow(
                key=one.skill,
                spoken=words.seen_otherwise(one),
                explained=words.seen_otherwise(one),
                target=Target(person, one.skill),
                seen=one,
            )
            for one in differs
        ]
        self.rows.show_rows(rows, more=words.more_skills())
