"""Check the ladder: what looks odd, in words; each leads to where it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.core.analysis.lint import Hint
from matrixeditor.ui.models.insights.ladder_hints import HintLine, hint_lines
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.insights import hints_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.writing import END, write

ROW, CHEVRON, LINE = 26, 8, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class HintRow(Row):
    """One line of hints."""

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint sentence and chevron."""
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.grid_line)
        text = QRectF(box)
        text.setRight(box.right() - scaled(20))
        write(painter, text, self.spoken, font(), theme.text, cut=END)
        side = scaled(CHEVRON)
        place = QRectF(box.right() - side, box.top() + (box.height() - side) / 2, side, side)
        marks.draw_chevron(painter, place, theme.text, down=False)


class HintsPanel(Panel):
    """The sentences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), theme, parent, above=4)
        self._nothing = Paragraph(font(), scaled(LINE), theme.secondary, self)
        self._nothing.set_text(words.nothing())
        self._nothing.hide()
        inset = QVBoxLayout()
        inset.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        inset.addWidget(self._nothing)
        self.content.addLayout(inset)
        self.rows = RowList(words.title(), theme, row=ROW, most=10, parent=self)
        self.content.addWidget(self.rows)

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show what was found."""
        self.title.set_remark(words.remark(len(hints)))
        self._nothing.setVisible(not hints)
        rows = [_row(number, line) for number, line in enumerate(hint_lines(hints))]
        self.rows.show_rows(rows, more=words.more())


def _row(number: int, line: HintLine) -> Row:
    return HintRow(
        key=f"{line.code} {number}",
        spoken=words.sentence(line),
        explained=words.explained(line),
        target=line.target,
    )
