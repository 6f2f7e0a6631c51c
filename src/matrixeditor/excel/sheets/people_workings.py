"""The folded part of People: what the figures are made of, and what each role asks.

Visible to whoever unfolds it, and on the same sheet as the ratings, because Google Sheets colors
cells only by rules that stay on their sheet. Must-haves and weights may be changed here.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from matrixeditor.core.analysis.gaps import GapState
from matrixeditor.core.model import Requirement
from matrixeditor.excel import formulas, style
from matrixeditor.excel.address import Area, Cell, ref
from matrixeditor.excel.content import Content, ShownPerson
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.people_layout import Block, PeopleColumn, PeopleLayout, Working
from matrixeditor.excel.worksheet import Sheet, Value
from matrixeditor.words import sheets as words
from matrixeditor.words.sheets import said

BLOCK_HEADS: Mapping[Block, words.Working] = {
    Block.LEVEL: words.Working.LEVEL_BLOCK,
    Block.MUST_HAVE: words.Working.MUST_HAVE_BLOCK,
    Block.WEIGHT: words.Working.WEIGHT_BLOCK,
    Block.PER_LEVEL: words.Working.PER_LEVEL_BLOCK,
    Block.FLOOR: words.Working.FLOOR_BLOCK,
}
WORKING_WIDTH = 11.0


def write_person(
    sheet: Sheet, content: Content, layout: PeopleLayout, row: int, shown: ShownPerson
) -> None:
    """Write the folded cells of a person."""
    role = Cell(row, PeopleColumn.ROLE)
    values = _values(content, shown)
    written = {Working.ROLE: formulas.role_number(ref(role, fixed="column"))}
    for working, formula in (written | formulas.workings(layout, row)).items():
        sheet.formula(layout.working(working, row), formula, values[working], style.WORKING)


def _values(content: Content, shown: ShownPerson) -> Mapping[Working, Value]:
    """Return what the folded formulas come to."""
    standing = shown.standing
    places = {role.id: place for place, role in enumerate(content.roles, start=1)}
    short = [gap.gap for gap in standing.gaps if gap.must_have and gap.gap and gap.gap > 0]
    applicable = [gap for gap in standing.gaps if gap.state is not GapState.NOT_APPLICABLE]
    total = sum((gap.weight for gap in applicable), Decimal())
    open_ = sum((gap.weight for gap in applicable if gap.official is None), Decimal())
    low, high = standing.readiness_low or 0, standing.readiness_high or 0
    return {
        Working.ROLE: 0 if shown.role is None else places.get(shown.role, 0),
        Working.APPLICABLE: standing.applicable,
        Working.MET: standing.met,
        Working.UNRATED: standing.unrated,
        Working.TOTAL: float(total),
        Working.EARNED: float(low * Fraction(total)),
        Working.OPEN: float(open_),
        Working.LOW: round(float(low), 10),
        Working.HIGH: round(float(high), 10),
        Working.MUST_SHORT: len(short),
        Working.MUST_FAR: sum(gap > content.matrix.policy.near_gap for gap in short),
        Working.MUST_UNRATED: sum(gap.must_have and gap.official is None for gap in applicable),
    }


def write_blocks(sheet: Sheet, content: Content, layout: Layout, people: PeopleLayout) -> None:
    """Write the heads of the folded columns, and the folded rows."""
    _fold_columns(sheet, people)
    _lowest(sheet, content, people)
    blocks = _Blocks(content, layout, people)
    for block in Block:
        _block(sheet, content, blocks, people, block)
    sheet.fold_before()
    sheet.text(Cell(people.fold_row, PeopleColumn.NAME), said(words.Working.FOLDED), style.REMARK)
    sheet.row(people.fold_row, 16, collapsed=True)
    for row in range(people.lowest_row, people.last_block_row + 1):
        sheet.row(row, None, level=1, hidden=True)
    first = people.block_cell(Block.LEVEL, 0, 0).row
    last = first + people.roles - 1
    for name, column in (
        (formulas.ROLE_NUMBERS, PeopleColumn.NUMBER),
        (formulas.ROLE_NAMES, PeopleColumn.NAME),
    ):
        sheet.define_name(name, Area(Cell(first, column), Cell(last, column)))


def _fold_columns(sheet: Sheet, layout: PeopleLayout) -> None:
    first, last = layout.last_skill + 1, layout.last_column
    sheet.columns(first, last, WORKING_WIDTH, level=1, hidden=True)
    sheet.columns(last + 1, last + 1, 4, collapsed=True)
    for working in Working:
        column = first + working
        sheet.blank(Cell(layout.BAND_ROW, column), style.BAND)
        sheet.blank(Cell(layout.NAME_ROW, column), style.HEAD_UPPER)
        head = said(words.Working[working.name])
        sheet.text(Cell(layout.HEAD_ROW, column), head, style.HEAD_FILTER)


def _lowest(sheet: Sheet, content: Content, layout: PeopleLayout) -> None:
    row = layout.lowest_row
    sheet.text(Cell(row, PeopleColumn.NAME), said(words.Working.LOWEST_ROW), style.BAND)
    for column, skill in enumerate(content.skills, start=layout.FIRST_SKILL):
        sheet.number(Cell(row, column), content.scale_of(skill).lowest, style.WORKING)
    sheet.define_name(formulas.LOWEST, layout.ratings(row))


class _Blocks:
    """What stands in the blocks, cell by cell: a formula (None for a plain value) and a value."""

    def __init__(self, content: Content, layout: Layout, people: PeopleLayout) -> None:
        self._content = content
        self._layout = layout
        self._people = people
        self.cells = {
            Block.LEVEL: self._level,
            Block.MUST_HAVE: self._must_have,
            Block.WEIGHT: self._weight,
            Block.PER_LEVEL: self._per_level,
            Block.FLOOR: self._floor,
        }

    def _ref(self, block: Block, role: int, skill: int) -> str:
        return ref(self._people.block_cell(block, role, skill))

    def _requirement(self, role: int, skill: int) -> Requirement | None:
        content = self._content
        return content.requirement(content.roles[role], content.skills[skill])

    def _level(self, role: int, skill: int) -> tuple[str | None, Value | None]:
        content = self._content
        asked = self._requirement(role, skill)
        source = self._layout.required_level(content.roles[role].id, content.skills[skill].id)
        formula = None if source is None else formulas.as_it_is(source)
        return formula, None if asked is None else asked.level

    def _must_have(self, role: int, skill: int) -> tuple[str | None, Value | None]:
        asked = self._requirement(role, skill)
        return None, int(asked is not None and asked.must_have)

    def _weight(self, role: int, skill: int) -> tuple[str | None, Value | None]:
        asked = self._requirement(role, skill)
        return None, 1 if asked is None else float(asked.weight)

    def _per_level(self, role: int, skill: int) -> tuple[str | None, Value | None]:
        level, weight = (self._ref(b, role, skill) for b in (Block.LEVEL, Block.WEIGHT))
        bottom = Cell(self._people.lowest_row, self._people.FIRST_SKILL + skill)
        formula = formulas.per_level(level, weight, ref(bottom, fixed="row"))
        asked = self._requirement(role, skill)
        lowest = self._content.scale_of(self._content.skills[skill]).lowest
        if asked is None or asked.level == lowest:
            return formula, 0
        return formula, float(asked.weight / (asked.level - lowest))

    def _floor(self, role: int, skill: int) -> tuple[str | None, Value | None]:
        level, must_have = (self._ref(b, role, skill) for b in (Block.LEVEL, Block.MUST_HAVE))
        asked = self._requirement(role, skill)
        formula = formulas.floor(level, must_have)
        if asked is None or not asked.must_have:
            return formula, formulas.NO_FLOOR
        return formula, asked.level - self._content.matrix.policy.near_gap


def _block(
    sheet: Sheet, content: Content, blocks: _Blocks, people: PeopleLayout, block: Block
) -> None:
    head = people.block_head(block)
    sheet.text(Cell(head, PeopleColumn.NAME), said(BLOCK_HEADS[block]), style.BAND)
    sheet.define_name(formulas.BLOCK_NAMES[block], people.block_area(block))
    for place, role in enumerate(content.roles):
        row = head + 1 + place
        sheet.number(Cell(row, PeopleColumn.NUMBER), place + 1, style.QUIET_COUNT)
        sheet.text(Cell(row, PeopleColumn.NAME), content.role_labels[role.id], style.NAME)
        for at in range(len(content.skills)):
            formula, value = blocks.cells[block](place, at)
            sheet.live(people.block_cell(block, place, at), formula, value, style.WORKING)
