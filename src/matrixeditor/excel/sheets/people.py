"""The sheet People: who is rated how, the one place where a rating is changed.

Right of the skills stand folded columns with what the figures are made of, below the people folded
rows with what each role asks (``people_workings``).
"""

from itertools import islice

from matrixeditor.core import lookup
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.types import SkillId
from matrixeditor.excel import formulas, style
from matrixeditor.excel.address import Area, Cell
from matrixeditor.excel.content import Content, ShownPerson
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.people_layout import PeopleColumn, PeopleLayout, Working
from matrixeditor.excel.sheets import parts, people_rules, people_workings
from matrixeditor.excel.widths import column_width, height, lines
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Heading, Remark, SheetName, said
from matrixeditor.words.verdicts import verdict_word

MOST_NOTES = 2_000
"""So many ratings to confirm get a note; more would make the file slow to open."""

HEADS = {
    PeopleColumn.NUMBER: Heading.NUMBER,
    PeopleColumn.NAME: Heading.NAME,
    PeopleColumn.ROLE: Heading.ROLE,
    PeopleColumn.MET: Heading.MET,
    PeopleColumn.OF: Heading.OF,
    PeopleColumn.UNRATED: Heading.NOT_RATED,
    PeopleColumn.LOW: Heading.LOW,
    PeopleColumn.HIGH: Heading.HIGH,
    PeopleColumn.VERDICT: Heading.VERDICT,
}

TEXT_COLUMNS = {PeopleColumn.NAME, PeopleColumn.ROLE, PeopleColumn.VERDICT}


def write(sheet: Sheet, content: Content, layout: Layout) -> None:
    """Write the sheet."""
    people = layout.people
    remark = said(Remark.PEOPLE, title=content.matrix.title, review=parts.review_name(content))
    parts.heading(sheet, said(SheetName.PEOPLE), remark)
    widths = _widths(content)
    for column, width in widths.items():
        sheet.columns(column, column, width)
    _heads(sheet, content, people)
    with_note = noted(content)
    for row, shown in enumerate(content.people, start=people.FIRST_ROW):
        _facts(sheet, content, people, row, shown)
        _ratings(sheet, content, people, row, shown, with_note)
        people_workings.write_person(sheet, content, people, row, shown)
        most = max(
            lines(shown.person.name, width=widths[PeopleColumn.NAME]),
            lines(_role_label(content, shown), width=widths[PeopleColumn.ROLE]),
        )
        sheet.row(row, height(most))
    people_workings.write_blocks(sheet, content, layout, people)
    people_rules.write(sheet, content, people)
    if not content.people:
        sheet.text(Cell(people.FIRST_ROW, PeopleColumn.NAME), said(Remark.NO_PEOPLE), style.REMARK)
    _finish(sheet, people)


def noted(content: Content) -> frozenset[tuple[int, SkillId]]:
    """Return the ratings to confirm that get a note: the person's number and the skill."""
    all_of = ((p.number, skill) for p in content.people for skill in p.to_confirm)
    return frozenset(islice(all_of, MOST_NOTES))


def _role_label(content: Content, shown: ShownPerson) -> str:
    return "" if shown.role is None else content.role_labels[shown.role]


def _widths(content: Content) -> dict[PeopleColumn, float]:
    names = [shown.person.name for shown in content.people]
    roles = [_role_label(content, shown) for shown in content.people]
    words = [verdict_word(verdict, own_role=True) for verdict in Verdict]
    return {
        PeopleColumn.NUMBER: 5.5,
        PeopleColumn.NAME: column_width(names, least=16, most=34),
        PeopleColumn.ROLE: column_width(roles, least=14, most=30),
        PeopleColumn.MET: 6.5,
        PeopleColumn.OF: 6.5,
        PeopleColumn.UNRATED: 7.5,
        PeopleColumn.LOW: 8.5,
        PeopleColumn.HIGH: 8.5,
        PeopleColumn.VERDICT: column_width(words, least=14, most=30, bold=True),
    }


def _heads(sheet: Sheet, content: Content, layout: PeopleLayout) -> None:
    for column, heading in HEADS.items():
        sheet.blank(Cell(layout.BAND_ROW, column), style.BAND)
        sheet.blank(Cell(layout.NAME_ROW, column), style.HEAD_UPPER)
        look = style.HEAD_FILTER_TEXT if column in TEXT_COLUMNS else style.HEAD_FILTER
        sheet.text(Cell(layout.HEAD_ROW, column), said(heading), look)
    readiness = Cell(layout.NAME_ROW, PeopleColumn.LOW)
    sheet.text(readiness, said(Heading.READINESS), style.HEAD_ACROSS)
    sheet.blank(Cell(layout.NAME_ROW, PeopleColumn.HIGH), style.HEAD_ACROSS)
    slots = {skill.id: layout.FIRST_SKILL + i for i, skill in enumerate(content.skills)}
    parts.skill_heads(sheet, content, slots, band_row=layout.BAND_ROW, name_row=layout.NAME_ROW)
    for skill in content.skills:
        cell = Cell(layout.HEAD_ROW, slots[skill.id])
        sheet.text(cell, parts.span(content.scale_of(skill)), style.HEAD_SCALE)
    sheet.row(layout.HEAD_ROW, 30)


def _facts(
    sheet: Sheet, content: Content, layout: PeopleLayout, row: int, shown: ShownPerson
) -> None:
    """Write who it is and how they stand, left of the ratings."""
    standing = shown.standing
    sheet.number(Cell(row, PeopleColumn.NUMBER), shown.number, style.QUIET_COUNT)
    sheet.text(Cell(row, PeopleColumn.NAME), shown.person.name, style.NAME)
    role = _role_label(content, shown)
    sheet.value(Cell(row, PeopleColumn.ROLE), role or None, style.NAME)
    none = standing.verdict is None
    for column, working, count in (
        (PeopleColumn.MET, Working.MET, standing.met),
        (PeopleColumn.OF, Working.APPLICABLE, standing.applicable),
        (PeopleColumn.UNRATED, Working.UNRATED, standing.unrated),
    ):
        formula = formulas.counted(layout, row, working)
        sheet.formula(Cell(row, column), formula, "" if none else count, style.COUNT)
    for column, working, share in (
        (PeopleColumn.LOW, Working.LOW, standing.readiness_low),
        (PeopleColumn.HIGH, Working.HIGH, standing.readiness_high),
    ):
        formula = formulas.readiness(layout, row, working)
        sheet.formula(Cell(row, column), formula, parts.shown_share(share), style.SHARE)
    words = {verdict: verdict_word(verdict, own_role=True) for verdict in Verdict}
    sheet.formula(
        Cell(row, PeopleColumn.VERDICT),
        formulas.verdict(layout, row, words),
        "" if standing.verdict is None else words[standing.verdict],
        style.VERDICT,
    )


def _ratings(
    sheet: Sheet,
    content: Content,
    layout: PeopleLayout,
    row: int,
    shown: ShownPerson,
    with_note: frozenset[tuple[int, SkillId]],
) -> None:
    for column, skill in enumerate(content.skills, start=layout.FIRST_SKILL):
        cell = Cell(row, column)
        sheet.value(cell, parts.rating_value(shown.results.get(skill.id)), style.LEVEL)
        if (shown.number, skill.id) in with_note:
            level = lookup.level_of(content.scale_of(skill), shown.to_confirm[skill.id])
            sheet.note(cell, said(Remark.TO_CONFIRM, level=f"{level.value} – {level.name}"))


def _finish(sheet: Sheet, layout: PeopleLayout) -> None:
    """Freeze, filter, and set up for print."""
    sheet.freeze(Cell(layout.FIRST_ROW, PeopleColumn.NAME + 1))
    head = Cell(layout.HEAD_ROW, 0)
    sheet.filter(Area(head, Cell(layout.last_row, layout.last_column)))
    sheet.quiet(
        Area(Cell(0, 0), Cell(layout.last_block_row, layout.last_column)),
        "number_stored_as_text",
        "formula_differs",
        "formula_range",
        "empty_cell_reference",
    )
    sheet.print_setup(
        Area(Cell(0, 0), Cell(layout.last_row, layout.last_skill)),
        repeat_rows=(layout.BAND_ROW, layout.HEAD_ROW),
        repeat_columns=(PeopleColumn.NUMBER, PeopleColumn.NAME),
    )
