"""One sheet being written, typed: the border to XlsxWriter.

Leaves to others what is written and where. Hazards of the library that end here: ``write`` turns
text into formulas and links, so only ``write_string`` is called; a text ``<r>…</r>`` is taken for
markup; a text that is too long is dropped without an exception.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from matrixeditor.excel import printing, safe_text
from matrixeditor.excel.address import Area, Cell, absolute, area_ref, on_sheet, ref
from matrixeditor.excel.formats import Formats
from matrixeditor.excel.style import BODY, FONT, Style

Value = int | float | str
NOTE_AUTHOR = "Matrix Editor"


def _as_it_stands(formula: str, _expand: bool = False) -> str:
    return formula.removeprefix("=")


class Sheet:
    """A sheet being written. Rows and columns count from 0."""

    def __init__(self, workbook: Any, formats: Formats, name: str) -> None:
        self.name = name
        self._workbook = workbook
        self._formats = formats
        self._sheet: Any = workbook.add_worksheet(name)
        self._widths: dict[int, float] = {}
        self._heights: dict[int, float] = {}
        # WORKAROUND XlsxWriter 3.3: it tries 29 patterns on each formula, for functions that came
        # after Excel 2016. We use none of them; this halves the time of a large workbook.
        self._sheet._prepare_formula = _as_it_stands  # noqa: SLF001
        self._sheet.hide_gridlines(2)
        self._sheet.set_comments_author(NOTE_AUTHOR)

    def text(self, cell: Cell, text: str, style: Style = BODY) -> None:
        """Write anyone's text as text, whatever it begins with."""
        text = safe_text.fit(text)
        if safe_text.looks_like_formula(text):
            style = self._formats.quoted(style)
        made = self._formats.of(style)
        if text.startswith("<r>") and text.endswith("</r>"):
            self._sheet.write_rich_string(*cell, "<", self._formats.of(BODY), text[1:], made)
        else:
            self._sheet.write_string(*cell, text, made)

    def number(self, cell: Cell, number: float, style: Style = BODY) -> None:
        """Write a number."""
        self._sheet.write_number(*cell, number, self._formats.of(style))

    def day(self, cell: Cell, day: date, style: Style = BODY) -> None:
        """Write a date."""
        moment = datetime.combine(day, time(), tzinfo=UTC).replace(tzinfo=None)
        made = self._formats.of(style.but(num_format="yyyy-mm-dd"))
        self._sheet.write_datetime(*cell, moment, made)

    def blank(self, cell: Cell, style: Style) -> None:
        """Write an empty cell that has a look."""
        self._sheet.write_blank(*cell, None, self._formats.of(style))

    def value(self, cell: Cell, value: Value | None, style: Style = BODY) -> None:
        """Write a number, a text, or an empty cell that has a look."""
        if value is None:
            self.blank(cell, style)
        elif isinstance(value, str):
            self.text(cell, value, style)
        else:
            self.number(cell, value, style)

    def formula(self, cell: Cell, formula: str, value: Value, style: Style = BODY) -> None:
        """Write a formula (without ``=``) with the value that it has now."""
        self._sheet.write_formula(*cell, "=" + formula, self._formats.of(style), value)

    def live(
        self, cell: Cell, formula: str | None, value: Value | None, style: Style = BODY
    ) -> None:
        """Write a formula with its value, or the value alone where there is no formula."""
        if formula is None:
            self.value(cell, value, style)
        else:
            self.formula(cell, formula, "" if value is None else value, style)

    def link(self, cell: Cell, text: str, sheet: str, style: Style) -> None:
        """Write a link to the first cell of another sheet."""
        target = "internal:" + on_sheet(sheet, ref(Cell(0, 0)))
        self._sheet.write_url(*cell, target, self._formats.of(style), text)

    def spread(self, area: Area, text: str, style: Style) -> None:
        """Write a text over several columns; only where nothing is ever sorted or filtered."""
        made = self._formats.of(style)
        self._sheet.merge_range(*area.first, *area.last, "", made)
        self.text(area.first, text, style)

    def define_name(self, name: str, area: Area) -> None:
        """Give cells of this sheet a name that formulas on every sheet may use."""
        self._workbook.define_name(name, "=" + absolute(self.name, area))

    def note(self, cell: Cell, text: str) -> None:
        """Attach a note that shows when one points at the cell."""
        text = safe_text.fit(text, most=4_000)
        rows = sum(1 + len(line) // 38 for line in text.split("\n"))
        options = {
            "font_name": FONT,
            "font_size": 10,
            "x_scale": 1.9,
            "height": min(24 + 17 * rows, 500),
        }
        self._sheet.write_comment(*cell, text, options)

    def columns(self, first: int, last: int, width: float, **outline: int | bool) -> None:
        """Set the width of columns in characters; ``level``, ``hidden``, ``collapsed`` fold."""
        self._sheet.set_column(first, last, width, None, outline)
        self._widths.update(dict.fromkeys(range(first, last + 1), width))

    def row(self, row: int, points: float | None = None, **outline: int | bool) -> None:
        """Set the height of a row; ``level``, ``hidden``, ``collapsed`` fold it."""
        self._sheet.set_row(row, points, None, outline)
        if points is not None:
            self._heights[row] = points

    def fold_before(self) -> None:
        """Say that the row that a folded group belongs to stands above it."""
        self._sheet.outline_settings(symbols_below=False)

    def color_when(
        self,
        areas: Sequence[Area],
        formula: str,
        properties: dict[str, object],
        *,
        stop: bool = True,
    ) -> None:
        """Color cells where ``formula`` holds; it names the first cell of the first area."""
        first, *others = map(area_ref, areas)
        options = {
            "type": "formula",
            "criteria": "=" + formula,
            "format": self._formats.conditional(properties),
            "stop_if_true": stop,
        }
        if others:
            options["multi_range"] = " ".join([first, *others])
        self._sheet.conditional_format(first, options)

    def choose_from(self, area: Area, source: str, *, title: str, message: str) -> None:
        """Let the cells of an area take only what stands in the named range ``source``."""
        options = {
            "validate": "list",
            "source": "=" + source,
            "error_title": title,
            "error_message": message,
        }
        self._sheet.data_validation(*area.first, *area.last, options)

    def table(self, area: Area, name: str, heads: Iterable[tuple[str, Style]]) -> None:
        """Make an Excel table of an area whose cells below the heads are written already."""
        columns = [
            {"header": head, "header_format": self._formats.of(style)} for head, style in heads
        ]
        options = {"name": name, "columns": columns, "style": None, "banded_rows": False}
        self._sheet.add_table(*area.first, *area.last, options)

    def filter(self, area: Area) -> None:
        """Put filter buttons into the first row of an area."""
        self._sheet.autofilter(*area.first, *area.last)

    def freeze(self, cell: Cell) -> None:
        """Keep the rows above and the columns left of a cell in view."""
        self._sheet.freeze_panes(*cell)

    def quiet(self, area: Area, *complaints: str) -> None:
        """Keep Excel's green corners away where what they complain of is meant."""
        self._sheet.ignore_errors(dict.fromkeys(complaints, area_ref(area)))

    def print_setup(
        self,
        area: Area,
        *,
        landscape: bool = True,
        repeat_rows: tuple[int, int] | None = None,
        repeat_columns: tuple[int, int] | None = None,
    ) -> None:
        """Fit an area to pages of A4, with the file, the sheet and the page in the footer.

        To the width of one page, of more where the print would become too small to read; to one
        page altogether where little is missing. Call it when widths and heights are set.
        """
        sheet = self._sheet
        sheet.print_area(*area.first, *area.last)
        sheet.set_paper(printing.A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(*self._pages(area, landscape=landscape))
        sheet.set_margins(
            left=printing.MARGIN, right=printing.MARGIN, top=printing.MARGIN, bottom=printing.FOOT
        )
        font = f'&"{FONT}"&8'
        sheet.set_footer(f"&L{font}&F&C{font}&A&R{font}&P / &N", {"margin": 0.3})
        if repeat_rows is not None:
            sheet.repeat_rows(*repeat_rows)
        if repeat_columns is not None:
            sheet.repeat_columns(*repeat_columns)

    def _pages(self, area: Area, *, landscape: bool) -> tuple[int, int]:
        columns = range(area.first.column, area.last.column + 1)
        rows = range(area.first.row, area.last.row + 1)
        return printing.pages(
            [self._widths.get(column, printing.DEFAULT_WIDTH) for column in columns],
            [self._heights.get(row, printing.DEFAULT_HEIGHT) for row in rows],
            landscape=landscape,
        )
