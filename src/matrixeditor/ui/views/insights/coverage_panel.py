"""Coverage: how many people are at or above each required level, and who is the only one."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from matrixeditor.core.analysis.coverage import Coverage
from matrixeditor.core.types import LevelValue
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.insights.coverage import CoverageBlock, CoverageFacts, CoverageLine
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import Swatch, Theme, font, scaled
from matrixeditor.ui.views.insights import coverage_words as words
from matrixeditor.ui.views.panels import Panel, Row, RowList
from matrixeditor.ui.views.panels.writing import CENTER, write

ROW, NAME, CELL, GAP = 20, 212, 36, 12
LEAST_WHO = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand in a row, in logical pixels."""

    levels: tuple[LevelValue, ...]
    box: QRect

    @property
    def first(self) -> int:
        """Where the first level's column begins: names give way where it gets narrow."""
        cells = len(self.levels) * scaled(CELL)
        room = self.box.width() - cells - scaled(GAP + LEAST_WHO)
        return self.box.left() + max(scaled(60), min(scaled(NAME), room))

    def cell(self, number: int) -> QRect:
        """Return the cell of a level."""
        width = scaled(CELL)
        return QRect(self.first + number * width, self.box.top(), width, self.box.height())

    @property
    def who(self) -> QRectF:
        """Where the only one's name stands."""
        left = self.first + len(self.levels) * scaled(CELL) + scaled(GAP)
        return QRectF(left, self.box.top(), self.box.right() - left, self.box.height())


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageHead(Row):
    """The names of the columns."""

    levels: tuple[LevelValue, ...]

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint the names."""
        columns = Columns(self.levels, box)
        small = font(11)
        for number, level in enumerate(self.levels):
            cell = QRectF(columns.cell(number))
            write(painter, cell, words.at(level), small, theme.secondary, align=CENTER)
        write(painter, columns.who, words.only_head(), small, theme.secondary)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow(Row):
    """One skill."""

    levels: tuple[LevelValue, ...]
    line: CoverageLine

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint name, counts, and who is the only one."""
        columns = Columns(self.levels, box)
        name = QRectF(box)
        name.setRight(columns.first - 1)
        write(painter, name, self.line.name, font(), theme.text)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.grid_line)
        for number, level in enumerate(self.levels):
            self._paint_cell(painter, columns.cell(number), self.line.cells.get(level), theme)
        if self.levels:
            edge = columns.cell(len(self.levels) - 1).right() + 1
            painter.fillRect(edge, box.top(), 1, box.height(), theme.grid_line)
        who = self.line.only or (words.no_one() if self.line.missing else "")
        write(painter, columns.who, who, font(), theme.text)

    @staticmethod
    def _paint_cell(painter: QPainter, cell: QRect, held: Coverage | None, theme: Theme) -> None:
        inside = cell.adjusted(1, 0, 0, -1)
        painter.fillRect(cell.left(), cell.top(), 1, cell.height(), theme.grid_line)
        if held is None:
            painter.fillRect(inside, theme.not_required.fill)
            return
        swatch = _swatch(held, theme)
        painter.fillRect(inside, swatch.fill)
        weight = 600 if held.holders < 2 else 400
        count = figure(held.holders)
        write(painter, QRectF(inside), count, font(13, weight), swatch.text, align=CENTER)


def _swatch(held: Coverage, theme: Theme) -> Swatch:
    if held.holders == 0:
        return theme.short_2
    return theme.short_1 if held.holders == 1 else Swatch(theme.page, theme.text)


class CoveragePanel(Panel):
    """The table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), theme, parent)
        self.title.set_remark(words.remark())
        self.rows = RowList(words.title(), theme, row=ROW, most=40, parent=self)
        self.content.addWidget(self.rows)

    def show_facts(self, facts: CoverageFacts) -> None:
        """Show the coverage."""
        self.say(words.sentence(facts))
        several = len(facts.blocks) > 1
        rows: list[Row] = []
        for block in facts.blocks:
            rows.append(_head(block, several=several))
            rows.extend(_row(line, block.levels, facts.target) for line in block.lines)
        self.rows.show_rows(rows, more=words.more())


def _head(block: CoverageBlock, *, several: bool) -> Row:
    said = block.scale if several else words.remark()
    return CoverageHead(
        key=f"scale {block.scale}",
        spoken=said,
        explained=words.head_explained(block, several=several),
        is_heading=True,
        levels=block.levels,
    )


def _row(line: CoverageLine, levels: tuple[LevelValue, ...], target: int) -> Row:
    return CoverageRow(
        key=line.skill,
        spoken=words.spoken(line),
        explained=words.explained(line, target),
        target=Target(person=line.only_id, skill=line.skill),
        levels=levels,
        line=line,
    )
