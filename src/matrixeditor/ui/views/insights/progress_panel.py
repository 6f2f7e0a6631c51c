"""Progress of the review: own ratings back, rated by the manager, agreed."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.insights.progress import ProgressFacts
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.insights import progress_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.writing import END, RIGHT, write

ROW, TEXT_TOP, TEXT, BAR, FIGURE = 32, 2, 20, 4, 88


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow(Row):
    """One count: what it is of, a remark, how much of how much."""

    label: str
    remark: str
    done: int
    of: int

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the words over the bar."""
        text = QRectF(box.left(), box.top() + scaled(TEXT_TOP), box.width(), scaled(TEXT))
        taken = write(painter, text, self.label, font(), theme.text)
        figure = words.part(self.done, self.of)
        write(painter, text, figure, font(), theme.text, align=RIGHT)
        used = QFontMetrics(font(), painter.device()).horizontalAdvance(figure)
        remark = QRectF(text)
        remark.setLeft(text.left() + taken + scaled(12))
        remark.setRight(text.right() - max(scaled(FIGURE), used + scaled(12)))
        if remark.width() > scaled(24):
            write(painter, remark, self.remark, font(11), theme.secondary, align=RIGHT, cut=END)
        top, height = box.top() + scaled(TEXT_TOP + TEXT), scaled(BAR)
        painter.fillRect(box.left(), top, box.width(), height, theme.not_required.fill)
        share = round(box.width() * self.done / self.of) if self.of else 0
        painter.fillRect(box.left(), top, share, height, theme.accent)


class ProgressPanel(Panel):
    """The three bars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.rows = RowList("", theme, row=ROW, parent=self)
        self.content.addWidget(self.rows)

    def show_facts(self, facts: ProgressFacts) -> None:
        """Show how far the review is."""
        title = words.title(facts)
        self.title.set_title(title)
        self.title.set_remark(words.remark(facts))
        self.rows.setAccessibleName(title)
        self.rows.show_rows(_rows(facts))


def _rows(facts: ProgressFacts) -> list[Row]:
    overdue = Target(person=facts.overdue[0][0]) if facts.overdue else None
    still_open = None if facts.first_open is None else Target(person=facts.first_open)
    rows = [
        _row("self", words.back(), words.overdue(facts), facts.back, facts.people),
        _row("manager", words.rated(), words.complete(facts), facts.by_manager, facts.required),
    ]
    targets = [overdue, still_open]
    explained = [words.back_explained(facts), words.rated_explained(facts)]
    if facts.agreed is not None:
        rows.append(
            _row("agreed", words.agreed(), words.talks(facts), facts.agreed, facts.required)
        )
        targets.append(None)
        explained.append(words.agreed_explained())
    return [
        ProgressRow(
            key=row.key,
            spoken=row.spoken,
            explained=text,
            target=target,
            label=row.label,
            remark=row.remark,
            done=row.done,
            of=row.of,
        )
        for row, target, text in zip(rows, targets, explained, strict=True)
    ]


def _row(key: str, label: str, remark: str, done: int, of: int) -> ProgressRow:
    return ProgressRow(
        key=key,
        spoken=words.spoken(label, done, of, remark),
        label=label,
        remark=remark,
        done=done,
        of=of,
    )
