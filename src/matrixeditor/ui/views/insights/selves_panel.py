"""Self and result: how often people rate themselves higher, lower or the same."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from matrixeditor.core.types import SkillId
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.selves import DifferenceLine, DifferencesFacts
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.insights import selves_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.writing import RIGHT, write

ROW, LABEL, BAR_LEFT, LONGEST, BAR, AFTER, COUNT = 20, 36, 44, 240, 12, 8, 48


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow(Row):
    """How often the difference is so large; ``most`` is the largest count of the list."""

    line: DifferenceLine
    most: int

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint label, bar and count."""
        label = QRectF(box)
        label.setWidth(scaled(LABEL))
        write(painter, label, words.label(self.line), font(), theme.secondary, align=RIGHT)
        count = self.line.count
        longest = min(scaled(LONGEST), box.width() - scaled(BAR_LEFT + AFTER + COUNT))
        width = max(2, round(longest * count / self.most)) if count else 0
        height, left = scaled(BAR), box.left() + scaled(BAR_LEFT)
        top = box.top() + (box.height() - height) // 2
        painter.fillRect(left, top, width, height, theme.strong_line)
        number = QRectF(box)
        number.setLeft(left + width + scaled(AFTER))
        speaks = self.line.flagged and count
        weight, color = (600, theme.text) if speaks else (400, theme.text)
        write(painter, number, figure(count), font(13, weight), color)


class SelvesPanel(Panel):
    """The bars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), theme, parent, above=8, below=4)
        self.rows = RowList(words.title(), theme, row=ROW, parent=self)
        self.content.addWidget(self.rows)

    def show_facts(self, facts: DifferencesFacts, names: dict[SkillId, str]) -> None:
        """Show the differences; ``names`` are those of the skills."""
        self.title.set_remark(words.remark(facts))
        self.say(words.sentence(facts))
        most = max((line.count for line in facts.lines), default=0)
        lines = facts.lines if facts.count else ()
        self.rows.show_rows([_row(line, most, names) for line in lines])


def _row(line: DifferenceLine, most: int, names: dict[SkillId, str]) -> Row:
    person, _, skill = line.cells[0] if line.cells else (None, "", None)
    return DifferenceRow(
        key=str(line.levels),
        spoken=words.spoken(line),
        explained=words.explained(line, names),
        target=Target(person=person, skill=skill) if line.count else None,
        line=line,
        most=most,
    )
