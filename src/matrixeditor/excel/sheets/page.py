"""A sheet that is read from top to bottom, line by line, as a page."""

from collections.abc import Iterable
from datetime import date

from matrixeditor.excel import style
from matrixeditor.excel.address import Area, Cell
from matrixeditor.excel.widths import column_width, height, lines
from matrixeditor.excel.worksheet import Sheet, Value

LABEL, VALUE, PROSE = 1, 2, 3
PROSE_WIDTH = 84.0
VALUE_WIDTH = 12.0


class Page:
    """Writes line below line: a label, a value, and what there is to say."""

    def __init__(self, sheet: Sheet, labels: Iterable[str]) -> None:
        """Begin a page whose first column is wide enough for ``labels``."""
        self.sheet = sheet
        self.row = 0
        self._label_width = column_width([*labels], least=20, most=40)
        sheet.columns(0, 0, 2)
        sheet.columns(LABEL, LABEL, self._label_width)
        sheet.columns(VALUE, VALUE, VALUE_WIDTH)
        sheet.columns(PROSE, PROSE, PROSE_WIDTH)

    def head(self, title: str, exported: str, description: str) -> None:
        """Write the title, where it comes from, and what the matrix says about itself."""
        self.sheet.row(0, 10)
        self.sheet.text(Cell(1, LABEL), title, style.BOOK_TITLE)
        self.sheet.row(1, 33)
        self.sheet.text(Cell(2, LABEL), exported, style.REMARK)
        self.row = 3
        if description.strip():
            width = self._label_width + VALUE_WIDTH + PROSE_WIDTH
            self.sheet.spread(Area(Cell(3, LABEL), Cell(3, PROSE)), description, style.DESCRIPTION)
            self.sheet.row(3, height(lines(description, width=width)) + 4)
            self.row = 4

    def section(self, title: str) -> None:
        """Begin a section."""
        self.row += 1
        for column in (LABEL, VALUE, PROSE):
            self.sheet.blank(Cell(self.row, column), style.SECTION)
        self.sheet.text(Cell(self.row, LABEL), title, style.SECTION)
        self.sheet.row(self.row, 22)
        self.sheet.row(self.row + 1, 4)
        self.row += 2

    def line(
        self,
        label: str,
        value: Value | None = None,
        prose: str = "",
        *,
        look: style.Style = style.VALUE,
        formula: str | None = None,
    ) -> Cell:
        """Write a line and return the cell of its value."""
        cell = Cell(self.row, VALUE)
        self.sheet.text(Cell(self.row, LABEL), label, style.LABEL)
        if formula is not None:
            self.sheet.formula(cell, formula, "" if value is None else value, look)
        elif value is not None or look is not style.VALUE:
            self.sheet.value(cell, value, look)
        self.prose(label, prose)
        return cell

    def day(self, label: str, day: date) -> None:
        """Write a line whose value is a date."""
        self.sheet.text(Cell(self.row, LABEL), label, style.LABEL)
        self.sheet.day(Cell(self.row, VALUE), day, style.VALUE)
        self.prose(label, "")

    def link(self, sheet: str, prose: str) -> None:
        """Write a line that leads to a sheet."""
        self.sheet.link(Cell(self.row, LABEL), sheet, sheet, style.LINK)
        self.prose(sheet, prose)

    def prose(self, label: str, text: str) -> None:
        """Write what there is to say in this line, and go to the next."""
        if text:
            self.sheet.text(Cell(self.row, PROSE), text, style.PROSE)
        most = max(
            lines(text, width=PROSE_WIDTH) if text else 1,
            lines(label, width=self._label_width),
        )
        self.sheet.row(self.row, height(most))
        self.row += 1

    def finish(self) -> None:
        """Set up for print."""
        area = Area(Cell(0, 0), Cell(self.row - 1, PROSE))
        self.sheet.print_setup(area, landscape=False)
        self.sheet.quiet(area, "number_stored_as_text")
