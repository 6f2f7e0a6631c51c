"""The sheet Overview: what this is, by which rules, what stands where, and what the colors mean.

Holds what formulas on other sheets take from it by name: the threshold, the near gap, and the
levels of each scale, from which the cells of Roles and People choose.
"""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.model import Scale
from matrixeditor.core.types import Source
from matrixeditor.excel import colors, formulas, style
from matrixeditor.excel.address import Area, Cell, area_ref, on_sheet
from matrixeditor.excel.book import Sheet, Value
from matrixeditor.excel.content import Content
from matrixeditor.excel.layout import Layout, PeopleColumn
from matrixeditor.excel.options import SheetKind
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.sheets.people import noted
from matrixeditor.excel.widths import column_width, height, lines
from matrixeditor.words.sheets import Heading, Legend, Remark, SheetName, SheetRemark, said
from matrixeditor.words.verdicts import verdict_word

LABEL, VALUE, PROSE = 1, 2, 3
PROSE_WIDTH = 84.0
VALUE_WIDTH = 12.0
SOURCE_WORDS = {
    Source.SELF: Remark.SOURCE_SELF,
    Source.MANAGER: Remark.SOURCE_MANAGER,
    Source.AGREED: Remark.SOURCE_AGREED,
}
VERDICT_RULES = {
    Verdict.READY: Remark.VERDICT_READY,
    Verdict.NEARLY: Remark.VERDICT_NEARLY,
    Verdict.UNRATED: Remark.VERDICT_UNRATED,
    Verdict.NOT_YET: Remark.VERDICT_NOT_YET,
}


def write(sheet: Sheet, content: Content, layout: Layout) -> None:
    """Write the sheet."""
    page = _Page(sheet, content)
    _review(page, content)
    _numbers(page, content, layout)
    _contents(page, layout)
    _rules(page, content)
    _how_to(page, layout)
    for scale in content.matrix.scales:
        _levels(page, scale, several=len(content.matrix.scales) > 1)
    if layout.people is not None:
        _gap_colors(page)
    page.finish()


class _Page:
    """Writes line below line: a label, a value, and what there is to say."""

    def __init__(self, sheet: Sheet, content: Content) -> None:
        self.sheet = sheet
        self.row = 0
        scales = content.matrix.scales
        names = [level.name for scale in scales for level in scale.levels]
        legend = [said(text) for text in (*Legend, Heading.NEAR_GAP, Heading.RATINGS)]
        self._label_width = column_width([*names, *legend], least=20, most=40)
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


def _review(page: _Page, content: Content) -> None:
    exported = said(Remark.EXPORTED, day=content.day.isoformat())
    page.head(content.matrix.title, exported, content.matrix.description)
    page.section(said(Heading.REVIEW))
    review = content.review
    if review is None:
        page.line(said(Heading.REVIEW), "–", said(Remark.NO_REVIEW))
    else:
        closed = said(Remark.CLOSED) if review.closed else ""
        page.line(said(Heading.REVIEW), review.name, closed)
        page.day(said(Heading.REVIEW_DATE), review.date)
    if content.options.as_of is not None:
        page.day(said(Heading.AS_OF), content.options.as_of)


def _numbers(page: _Page, content: Content, layout: Layout) -> None:
    page.section(said(Heading.NUMBERS))
    page.line(said(Heading.PEOPLE), len(content.people), look=style.FIGURE)
    page.line(said(Heading.ROLES), len(content.roles), look=style.FIGURE)
    page.line(said(Heading.SKILLS), len(content.skills), look=style.FIGURE)
    asked = sum(shown.standing.applicable for shown in content.people)
    unrated = sum(shown.standing.unrated for shown in content.people)
    asked_sum = unrated_sum = rated_sum = None
    if layout.people is not None:
        asked_sum, unrated_sum = (
            f"SUM({on_sheet(layout.people.sheet, area_ref(layout.people.column(column)))})"
            for column in (PeopleColumn.OF, PeopleColumn.UNRATED)
        )
        rated_sum = f"{asked_sum}-{unrated_sum}"
    look = style.FIGURE
    page.line(said(Heading.RATINGS), asked, look=look, formula=asked_sum)
    page.line(said(Heading.RATED), asked - unrated, look=look, formula=rated_sum)
    page.line(said(Heading.MISSING), unrated, _notes_cut(content), look=look, formula=unrated_sum)


def _notes_cut(content: Content) -> str:
    """Return what to say where not every rating to confirm has its note."""
    count, total = len(noted(content)), sum(len(p.to_confirm) for p in content.people)
    return "" if count == total else said(Remark.NOTES_CUT, count=count, total=total)


def _contents(page: _Page, layout: Layout) -> None:
    page.section(said(Heading.CONTENTS))
    for kind, name in layout.names.items():
        if kind is not SheetKind.OVERVIEW:
            page.link(name, said(SheetRemark[kind.name]))


def _how_to(page: _Page, layout: Layout) -> None:
    page.section(said(Heading.HOW_TO))
    if layout.people is not None:
        page.line(said(SheetName.PEOPLE), None, said(Remark.HOW_TO_PEOPLE))
    if layout.roles is not None:
        page.line(said(SheetName.ROLES), None, said(Remark.HOW_TO_ROLES))
    page.line(said(Heading.RULES), None, said(Remark.HOW_TO_RULES))


def _rules(page: _Page, content: Content) -> None:
    policy = content.matrix.policy
    page.section(said(Heading.RULES))
    threshold = page.line(
        said(Heading.THRESHOLD),
        float(policy.ready_threshold),
        said(Remark.THRESHOLD),
        look=style.INPUT.but(num_format="0.0%"),
    )
    near_gap = page.line(
        said(Heading.NEAR_GAP), policy.near_gap, said(Remark.NEAR_GAP), look=style.INPUT
    )
    for name, cell in ((formulas.THRESHOLD, threshold), (formulas.NEAR_GAP, near_gap)):
        page.sheet.book.define_name(name, page.sheet.name, Area(cell, cell))
    sources = [said(SOURCE_WORDS[source]) for source in policy.official_sources]
    page.line(said(Heading.SOURCES), None, _in_turn(sources))
    page.line(said(Heading.READINESS), None, said(Remark.FORMULA))
    for verdict, rule in VERDICT_RULES.items():
        page.line(verdict_word(verdict, own_role=True), None, said(rule))


def _in_turn(sources: Iterable[str]) -> str:
    """Return whose rating counts: the first, else the second."""
    return reduce(lambda first, second: said(Remark.FIRST_OF, first=first, second=second), sources)


def _levels(page: _Page, scale: Scale, *, several: bool) -> None:
    """Write the levels of a scale and, below them, n/a: cells elsewhere choose from these."""
    title = said(Remark.LEVELS_OF, scale=scale.name) if several else said(Heading.LEVELS)
    page.section(title)
    first = Cell(page.row, VALUE)
    for level in scale.levels:
        last = page.line(level.name, level.value, level.description, look=style.CHIP)
    parts.color_levels(page.sheet, scale, [Area(first, last)])
    page.sheet.book.define_name(parts.levels_name(scale), page.sheet.name, Area(first, last))
    end = page.line(
        said(Legend.NOT_APPLICABLE_LABEL),
        formulas.NOT_APPLICABLE,
        said(Legend.NOT_APPLICABLE),
        look=style.swatch(style.CHIP, colors.NOT_REQUIRED),
    )
    page.sheet.book.define_name(parts.ratings_name(scale), page.sheet.name, Area(first, end))


def _gap_colors(page: _Page) -> None:
    page.section(said(Heading.COLORS))
    example = 3
    for legend, swatch, value in (
        (Legend.SHORT_2, colors.SHORT_2, example - 2),
        (Legend.SHORT_1, colors.SHORT_1, example - 1),
        (Legend.MET, colors.MET, example),
        (Legend.ABOVE_1, colors.ABOVE_1, example + 1),
        (Legend.ABOVE_2, colors.ABOVE_2, example + 2),
        (Legend.NOT_REQUIRED, colors.NOT_REQUIRED, example),
    ):
        page.line(said(legend), value, look=style.swatch(style.CHIP, swatch))
    page.line(said(Legend.NOT_RATED), None, look=style.UNRATED_CHIP)
