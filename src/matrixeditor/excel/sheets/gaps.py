"""The sheet Gaps: a row per person and required skill, an Excel table ready for a pivot table.

The result is looked up on People by the person's number, so that both sheets may be sorted. Where
the workbook has no People, the results stand here and are changed here.
"""

from collections.abc import Iterator

from matrixeditor.excel import formulas, style
from matrixeditor.excel.address import Area, Cell, ref
from matrixeditor.excel.content import Content
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.limits import check_size
from matrixeditor.excel.options import SheetKind
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.sheets.gap_rows import Column, GapRows, Line
from matrixeditor.excel.widths import column_width
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Heading, Remark, SheetName, said

HEAD_ROW, FIRST_ROW = 3, 4
TABLE = "GapsTable"


HEADS = {
    Column.PERSON: Heading.PERSON,
    Column.ROLE: Heading.ROLE,
    Column.SKILL: Heading.SKILL,
    Column.CATEGORY: Heading.CATEGORY,
    Column.REQUIRED: Heading.REQUIRED,
    Column.SELF: Heading.SELF,
    Column.MANAGER: Heading.MANAGER,
    Column.AGREED: Heading.AGREED,
    Column.RESULT: Heading.RESULT,
    Column.GAP: Heading.GAP,
    Column.FULFILMENT: Heading.FULFILMENT,
    Column.WEIGHT: Heading.WEIGHT,
    Column.MUST_HAVE: Heading.MUST_HAVE,
    Column.EVIDENCE: Heading.EVIDENCE,
    Column.LOWEST: Heading.LOWEST,
    Column.NUMBER: Heading.NUMBER,
}
TEXT_COLUMNS = {Column.PERSON, Column.ROLE, Column.SKILL, Column.CATEGORY}


def write(sheet: Sheet, content: Content, layout: Layout) -> None:
    """Write the sheet.

    Raises:
        SheetTooLarge: more people and requirements than Excel has rows.
    """
    count = sum(len(shown.standing.gaps) for shown in content.people)
    check_size(sheet.name, rows=FIRST_ROW + count, columns=len(Column))
    remark = Remark.GAPS if layout.has(SheetKind.PEOPLE) else Remark.GAPS_ALONE
    facts = {
        "title": content.matrix.title,
        "review": parts.review_name(content),
        "day": content.day.isoformat(),
    }
    parts.heading(sheet, said(SheetName.GAPS), said(remark, **facts))
    _columns(sheet, content)
    row = FIRST_ROW
    rows = GapRows(sheet, content, layout)
    for shown in content.people:
        if shown.role is None:
            continue
        for gap in shown.standing.gaps:
            rows.write(row, Line(shown, shown.role, gap))
            row += 1
    _finish(sheet, max(row - 1, FIRST_ROW))


def _columns(sheet: Sheet, content: Content) -> None:
    skills = [skill.name for skill in content.skills]
    texts = {
        Column.PERSON: [shown.person.name for shown in content.people],
        Column.ROLE: list(content.role_labels.values()),
        Column.SKILL: skills,
        Column.CATEGORY: [category.name for category in content.matrix.categories],
    }
    for column, heading in HEADS.items():
        head = said(heading)
        # The filter button takes the room of three characters.
        least = column_width([head + "___"], least=6, most=20, bold=True)
        width = column_width(texts.get(column, []), least=least, most=38)
        sheet.columns(column, column, width)
    sheet.row(HEAD_ROW, 32)


def _heads() -> Iterator[tuple[str, style.Style]]:
    for column, heading in HEADS.items():
        yield said(heading), style.HEAD_FILTER_TEXT if column in TEXT_COLUMNS else style.HEAD_FILTER


def _finish(sheet: Sheet, last: int) -> None:
    whole = Area(Cell(HEAD_ROW, 0), Cell(last, len(Column) - 1))
    sheet.table(whole, TABLE, _heads())
    results = Area(Cell(FIRST_ROW, Column.RESULT), Cell(last, Column.GAP))
    rating, required = (
        ref(Cell(FIRST_ROW, column), fixed="column") for column in (Column.RESULT, Column.REQUIRED)
    )
    parts.color_gaps(
        sheet,
        results,
        rating=rating,
        required=required,
        asked=f'AND(ISNUMBER({required}),{rating}<>"{formulas.NOT_APPLICABLE}")',
    )
    sheet.quiet(whole, "number_stored_as_text", "formula_differs", "empty_cell_reference")
    sheet.freeze(Cell(FIRST_ROW, Column.PERSON + 1))
    sheet.print_setup(Area(Cell(0, 0), whole.last), repeat_rows=(HEAD_ROW, HEAD_ROW))
