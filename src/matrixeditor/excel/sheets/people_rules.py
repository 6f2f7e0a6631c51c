"""What the cells of People may hold, and the colors they take."""

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.excel import formulas
from matrixeditor.excel.address import Area, Cell, ref
from matrixeditor.excel.content import Content
from matrixeditor.excel.people_layout import Block, PeopleColumn, PeopleLayout, Working
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Remark, said
from matrixeditor.words.verdicts import verdict_word


def write(sheet: Sheet, content: Content, layout: PeopleLayout) -> None:
    """Write choices and colors."""
    _choices(sheet, content, layout)
    if content.people and content.skills:
        _colors(sheet, layout)


def _choices(sheet: Sheet, content: Content, layout: PeopleLayout) -> None:
    """Let ratings be levels or n/a, and roles those that there are."""
    slots = ((skill, layout.FIRST_SKILL + i) for i, skill in enumerate(content.skills))
    for scale, first, last in parts.runs_by_scale(content, slots):
        sheet.choose_from(
            Area(Cell(layout.FIRST_ROW, first), Cell(layout.last_row, last)),
            parts.ratings_name(scale),
            title=said(Remark.NO_SUCH_LEVEL),
            message=said(Remark.NO_RATING),
        )
    sheet.choose_from(
        layout.column(PeopleColumn.ROLE),
        formulas.ROLE_NAMES,
        title=said(Remark.NO_SUCH_ROLE),
        message=said(Remark.NO_ROLE),
    )


def _colors(sheet: Sheet, layout: PeopleLayout) -> None:
    """Color the ratings by rules that look the required level up, so that they stay right."""
    first = layout.all_ratings.first
    role = ref(layout.working(Working.ROLE, layout.FIRST_ROW), fixed="column")
    # From the row that names the block, empty under the skills: row 1 there is "no role".
    head = Cell(layout.block_head(Block.LEVEL), first.column)
    last = Cell(head.row + layout.roles, first.column)
    required = f"INDEX({ref(head, fixed='row')}:{ref(last, fixed='row')},{role}+1)"
    rating = ref(first)
    parts.color_gaps(
        sheet,
        layout.all_ratings,
        rating=rating,
        required=required,
        asked=f'AND(ISNUMBER({required}),{rating}<>"{formulas.NOT_APPLICABLE}")',
    )
    verdicts = layout.column(PeopleColumn.VERDICT)
    ready = formulas.quoted(verdict_word(Verdict.READY, own_role=True))
    sheet.color_when([verdicts], f"{ref(verdicts.first)}={ready}", {"bold": True})
