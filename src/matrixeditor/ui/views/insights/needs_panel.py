"""Needs over the team: a bar per skill, a piece per person who is short in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.insights.needs import NeedLine, NeedsFacts
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.insights import needs_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.edges import fill_edged
from matrixeditor.ui.views.panels.writing import RIGHT, write

ROW, NAME, BAR, PER_LEVEL, COUNT, MOST_ROWS = 22, 212, 14, 26, 72, 7
LEAST_NAME = 80
APART_FROM = 6
"""Pieces narrower than this stand without a gap between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow(Row):
    """One skill; ``widest`` is the number of levels of the longest bar of the list."""

    line: NeedLine
    widest: int

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint name, bar and number of people."""
        left = box.left() + min(scaled(NAME), max(scaled(LEAST_NAME), box.width() * 52 // 100))
        name = QRectF(box)
        name.setRight(left - scaled(8))
        write(painter, name, self.line.name, font(), theme.text)
        count = QRectF(box)
        count.setLeft(box.right() - scaled(COUNT))
        people = words.people(self.line)
        write(painter, count, people, font(), theme.secondary, align=RIGHT)
        room = count.left() - left - scaled(4)
        per_level = min(scaled(PER_LEVEL), room / max(self.widest, 1))
        self._paint_bar(painter, left, box, per_level, theme)

    def _paint_bar(
        self, painter: QPainter, left: int, box: QRect, per_level: float, theme: Theme
    ) -> None:
        height = scaled(BAR)
        top = box.top() + (box.height() - height) // 2
        gap = 1 if per_level >= APART_FROM else 0
        done = 0
        for levels, is_deep in self._pieces(apart=bool(gap)):
            start = left + round(done * per_level)
            done += levels
            end = left + round(done * per_level)
            fill = theme.short_2.fill if is_deep else theme.short_1.fill
            piece = QRectF(start, top, max(1, end - start - gap), height)
            fill_edged(painter, piece, fill, theme)

    def _pieces(self, *, apart: bool) -> Iterator[tuple[int, bool]]:
        """Yield levels and whether two or more are missing: by person, or what runs together."""
        if apart:
            yield from ((levels, levels > 1) for levels in self.line.gaps)
        else:
            for is_deep, run in groupby(self.line.gaps, key=lambda levels: levels > 1):
                yield sum(run), is_deep


class NeedsPanel(Panel):
    """The bars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), theme, parent)
        self.rows = RowList(words.title(), theme, row=ROW, most=MOST_ROWS, parent=self)
        self.content.addWidget(self.rows)

    def show_facts(self, facts: NeedsFacts) -> None:
        """Show what is missing."""
        self.title.set_remark(words.remark(facts))
        self.say(words.sentence(facts))
        widest = facts.lines[0].levels if facts.lines else 0
        rows = [_row(line, widest) for line in facts.lines]
        self.rows.show_rows(rows, more=words.more(facts.lines[MOST_ROWS:]))


def _row(line: NeedLine, widest: int) -> Row:
    return NeedRow(
        key=line.skill,
        spoken=words.spoken(line),
        explained=words.explained(line),
        target=Target(person=line.people[0].person, skill=line.skill),
        line=line,
        widest=widest,
    )
