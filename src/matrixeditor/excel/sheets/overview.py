"""The sheet Overview: what this is, by which rules, what stands where, and what the colors mean.

Holds what formulas on other sheets take from it by name: the threshold, the near gap, and the
levels of each scale, from which the cells of Roles and People choose.
"""

from collections.abc import Iterable
from functools import reduce

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.model import Scale
from matrixeditor.core.types import Source
from matrixeditor.excel import colors, formulas, style
from matrixeditor.excel.address import Area, Cell, area_ref, on_sheet
from matrixeditor.excel.content import Content
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.options import SheetKind
from matrixeditor.excel.people_layout import PeopleColumn
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.sheets.page import VALUE, Page
from matrixeditor.excel.sheets.people import noted
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Heading, Legend, Remark, SheetName, SheetRemark, said
from matrixeditor.words.verdicts import verdict_word

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
    levels = (level.name for scale in content.matrix.scales for level in scale.levels)
    others = map(said, (*Legend, Heading.NEAR_GAP, Heading.RATINGS))
    page = Page(sheet, [*levels, *others])
    _review(page, content)
    _numbers(page, content, layout)
    _contents(page, layout)
    _rules(page, content)
    _how_to(page, layout)
    for scale in content.matrix.scales:
        _levels(page, scale, several=len(content.matrix.scales) > 1)
    if layout.has(SheetKind.PEOPLE):
        _gap_colors(page)
    page.finish()


def _review(page: Page, content: Content) -> None:
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


def _numbers(page: Page, content: Content, layout: Layout) -> None:
    page.section(said(Heading.NUMBERS))
    page.line(said(Heading.PEOPLE), len(content.people), look=style.FIGURE)
    page.line(said(Heading.ROLES), len(content.roles), look=style.FIGURE)
    page.line(said(Heading.SKILLS), len(content.skills), look=style.FIGURE)
    asked = sum(shown.standing.applicable for shown in content.people)
    unrated = sum(shown.standing.unrated for shown in content.people)
    asked_sum = unrated_sum = rated_sum = None
    if layout.has(SheetKind.PEOPLE):
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


def _contents(page: Page, layout: Layout) -> None:
    page.section(said(Heading.CONTENTS))
    for kind, name in layout.names.items():
        if kind is not SheetKind.OVERVIEW:
            page.link(name, said(SheetRemark[kind.name]))


def _how_to(page: Page, layout: Layout) -> None:
    page.section(said(Heading.HOW_TO))
    if layout.has(SheetKind.PEOPLE):
        page.line(said(SheetName.PEOPLE), None, said(Remark.HOW_TO_PEOPLE))
    if layout.has(SheetKind.ROLES):
        page.line(said(SheetName.ROLES), None, said(Remark.HOW_TO_ROLES))
    page.line(said(Heading.RULES), None, said(Remark.HOW_TO_RULES))


def _rules(page: Page, content: Content) -> None:
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
        page.sheet.define_name(name, Area(cell, cell))
    sources = [said(SOURCE_WORDS[source]) for source in policy.official_sources]
    page.line(said(Heading.SOURCES), None, _in_turn(sources))
    page.line(said(Heading.READINESS), None, said(Remark.FORMULA))
    for verdict, rule in VERDICT_RULES.items():
        page.line(verdict_word(verdict, own_role=True), None, said(rule))


def _in_turn(sources: Iterable[str]) -> str:
    """Return whose rating counts: the first, else the second."""
    return reduce(lambda first, second: said(Remark.FIRST_OF, first=first, second=second), sources)


def _levels(page: Page, scale: Scale, *, several: bool) -> None:
    """Write the levels of a scale and, below them, n/a: cells elsewhere choose from these."""
    title = said(Remark.LEVELS_OF, scale=scale.name) if several else said(Heading.LEVELS)
    page.section(title)
    first = Cell(page.row, VALUE)
    for level in scale.levels:
        last = page.line(level.name, level.value, level.description, look=style.CHIP)
    parts.color_levels(page.sheet, scale, [Area(first, last)])
    page.sheet.define_name(parts.levels_name(scale), Area(first, last))
    end = page.line(
        said(Legend.NOT_APPLICABLE_LABEL),
        formulas.NOT_APPLICABLE,
        said(Legend.NOT_APPLICABLE),
        look=style.swatch(style.CHIP, colors.NOT_REQUIRED),
    )
    page.sheet.define_name(parts.ratings_name(scale), Area(first, end))


def _gap_colors(page: Page) -> None:
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
