"""Next in line: for every role that another leads to, who is ready, nearly, or not rated enough."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.models.insights.next_in_line import BenchFacts, BenchLine
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.insights import bench_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.writing import write
from matrixeditor.ui.views.verdict_glyph import GLYPH, draw_verdict

ROW, NAME, GLYPH_GAP, BETWEEN = 24, 96, 5, 16
KEY = 24
SHOWN = (Verdict.READY, Verdict.NEARLY, Verdict.UNRATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchRow(Row):
    """One role."""

    line: BenchLine

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the role and whom to name, as many as fit."""
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.grid_line)
        name = QRectF(box)
        name.setWidth(scaled(NAME - 8))
        write(painter, name, self.line.name, font(), theme.text)
        room = QRectF(box)
        room.setLeft(box.left() + scaled(NAME))
        if not self.line.candidates:
            write(painter, room, words.nobody(self.line), font(), theme.secondary)
            return
        self._paint_candidates(painter, room, theme)

    def _paint_candidates(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        left, names = room.left(), list(self.line.candidates)
        metrics = QFontMetrics(font(), painter.device())
        for number, one in enumerate(names):
            verdict = one.standing.verdict or Verdict.UNRATED
            after = len(names) - number - 1
            rest = words.and_more(after)
            kept = metrics.horizontalAdvance(rest) + scaled(BETWEEN) if after else 0
            taken = scaled(GLYPH + GLYPH_GAP)
            space = room.right() - left - taken - kept
            width = metrics.horizontalAdvance(one.name[:100])
            if number and width > space:
                here = QRectF(left, room.top(), room.right() - left, room.height())
                write(painter, here, words.and_more(after + 1), font(), theme.secondary)
                return
            side = scaled(GLYPH)
            glyph = QRectF(round(left), room.top() + (room.height() - side) // 2, side, side)
            draw_verdict(painter, glyph, verdict, theme.text, theme.page)
            text = QRectF(left + taken, room.top(), max(space, 0.0), room.height())
            left += taken + write(painter, text, one.name, font(), theme.text) + scaled(BETWEEN)


class VerdictKey(QWidget):
    """What the signs mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(scaled(KEY))
        self.setAccessibleName(", ".join(words.key(verdict) for verdict in SHOWN))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint signs and words."""
        painter = QPainter(self)
        left, side, color = float(scaled(OUTSET)), scaled(GLYPH), self._theme.secondary
        for verdict in SHOWN:
            box = QRectF(round(left), (self.height() - side) // 2, side, side)
            draw_verdict(painter, box, verdict, color, self._theme.page)
            left += side + scaled(6)
            text = QRectF(left, 0, max(0, self.width() - left), self.height())
            left += write(painter, text, words.key(verdict), font(11), color) + scaled(22)
        painter.end()


class BenchPanel(Panel):
    """The list of roles."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), theme, parent)
        self.title.set_remark(words.remark())
        self.rows = RowList(words.title(), theme, row=ROW, most=24, parent=self)
        self._key = VerdictKey(theme, self)
        self.content.addWidget(self.rows)
        self.content.addWidget(self._key)

    def show_facts(self, facts: BenchFacts) -> None:
        """Show who is next."""
        self.say(words.sentence(facts))
        self.rows.show_rows([_row(line) for line in facts.lines], more=words.more())
        self._key.setVisible(bool(facts.lines))


def _row(line: BenchLine) -> Row:
    person = line.candidates[0].person if line.candidates else None
    return BenchRow(
        key=line.role,
        spoken=words.spoken(line),
        explained=words.explained(line),
        target=Target(person=person, role=line.role),
        line=line,
    )
