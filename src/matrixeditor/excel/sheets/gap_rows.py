"""The rows of Gaps: what of a person and a required skill is live, and what is as exported."""

from enum import IntEnum
from typing import NamedTuple

from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.types import RoleId, Source
from matrixeditor.excel import formulas, style
from matrixeditor.excel.address import Cell, area_ref, on_sheet, ref
from matrixeditor.excel.content import Content, ShownPerson
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.options import SheetKind
from matrixeditor.excel.people_layout import Block, PeopleColumn, PeopleLayout
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Remark, said


class Column(IntEnum):
    """The columns, in their order."""

    PERSON = 0
    ROLE = 1
    SKILL = 2
    CATEGORY = 3
    REQUIRED = 4
    SELF = 5
    MANAGER = 6
    AGREED = 7
    RESULT = 8
    GAP = 9
    FULFILMENT = 10
    WEIGHT = 11
    MUST_HAVE = 12
    EVIDENCE = 13
    LOWEST = 14
    NUMBER = 15


class Line(NamedTuple):
    """What a row is about."""

    shown: ShownPerson
    role: RoleId
    gap: Gap


SOURCES = {
    Column.SELF: Source.SELF,
    Column.MANAGER: Source.MANAGER,
    Column.AGREED: Source.AGREED,
}


class GapRows:
    """Writes the rows; knows what is the same in all of them."""

    def __init__(self, sheet: Sheet, content: Content, layout: Layout) -> None:
        self._sheet = sheet
        self._content = content
        self._layout = layout
        self._people = layout.people if layout.has(SheetKind.PEOPLE) else None
        self._skills = {skill.id: at for at, skill in enumerate(content.skills)}
        self._roles = {role.id: at for at, role in enumerate(content.roles)}
        self._categories = {s.id: parts.category_name(content, s) for s in content.skills}

    def write(self, row: int, line: Line) -> None:
        """Write the row of a person and a required skill."""
        self._facts(row, line)
        self._figures(row, line)

    def _facts(self, row: int, line: Line) -> None:
        sheet, content = self._sheet, self._content
        skill = content.skills[self._skills[line.gap.skill]]
        for column, text in (
            (Column.PERSON, line.shown.person.name),
            (Column.ROLE, content.role_labels[line.role]),
            (Column.SKILL, skill.name),
            (Column.CATEGORY, self._categories[skill.id]),
        ):
            sheet.text(Cell(row, column), text, style.ROW_TEXT)
        for column, source in SOURCES.items():
            level = parts.rating_value(line.shown.sources[source].get(skill.id))
            sheet.value(Cell(row, column), level, style.QUIET_LEVEL)
        sheet.number(Cell(row, Column.EVIDENCE), line.shown.evidence.get(skill.id, 0), style.COUNT)
        sheet.number(Cell(row, Column.LOWEST), content.scale_of(skill).lowest, style.QUIET_LEVEL)
        sheet.number(Cell(row, Column.NUMBER), line.shown.number, style.QUIET_LEVEL)

    def _figures(self, row: int, line: Line) -> None:
        sheet = self._sheet
        required, result = Cell(row, Column.REQUIRED), Cell(row, Column.RESULT)
        sheet.live(required, self._required(line), line.gap.required, style.COUNT)
        official = (
            formulas.NOT_APPLICABLE
            if line.gap.state is GapState.NOT_APPLICABLE
            else line.gap.official
        )
        sheet.live(result, self._result(row, line), official, style.LEVEL)
        weight, must_have = self._weight_and_must_have(line)
        sheet.live(Cell(row, Column.WEIGHT), weight, float(line.gap.weight), style.WEIGHT)
        said_so = said(Remark.YES if line.gap.must_have else Remark.NO)
        sheet.live(Cell(row, Column.MUST_HAVE), must_have, said_so, style.CENTER)
        short = Cell(row, Column.GAP)
        sheet.formula(
            short,
            formulas.gap(required, result),
            "" if line.gap.gap is None else line.gap.gap,
            style.GAP,
        )
        sheet.formula(
            Cell(row, Column.FULFILMENT),
            formulas.fulfilment(short, required, result, Cell(row, Column.LOWEST)),
            parts.shown_share(line.gap.fulfilment),
            style.SHARE,
        )

    def _required(self, line: Line) -> str | None:
        source = self._layout.required_level(line.role, line.gap.skill)
        if source is None and self._people is not None:
            source = self._block(self._people, Block.LEVEL, line)
        return None if source is None else formulas.as_it_is(source)

    def _result(self, row: int, line: Line) -> str | None:
        people = self._people
        if people is None:
            return None
        column = people.FIRST_SKILL + self._skills[line.gap.skill]
        ratings, numbers = (
            on_sheet(people.sheet, area_ref(people.column(at), fixed="both"))
            for at in (column, PeopleColumn.NUMBER)
        )
        number = ref(Cell(row, Column.NUMBER), fixed="column")
        return formulas.as_it_is(f"INDEX({ratings},MATCH({number},{numbers},0))")

    def _weight_and_must_have(self, line: Line) -> tuple[str | None, str | None]:
        people = self._people
        if people is None:
            return None, None
        must_have = self._block(people, Block.MUST_HAVE, line)
        yes, no = (formulas.quoted(said(word)) for word in (Remark.YES, Remark.NO))
        return self._block(people, Block.WEIGHT, line), f"IF({must_have}=1,{yes},{no})"

    def _block(self, people: PeopleLayout, block: Block, line: Line) -> str:
        at = (self._roles[line.role], self._skills[line.gap.skill])
        return on_sheet(people.sheet, ref(people.block_cell(block, *at), fixed="both"))
