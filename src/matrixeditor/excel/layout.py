"""Where things stand: computed before anything is written, since the sheets refer to each other.

An axis always has at least one slot, so that a range is never empty where a matrix has no people,
roles or skills yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from matrixeditor.core.errors import SheetTooLarge
from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.excel.address import Area, Cell, on_sheet, ref
from matrixeditor.excel.content import Content
from matrixeditor.excel.options import Orientation, SheetKind

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384


def check_size(sheet: str, *, rows: int, columns: int) -> None:
    """Refuse what does not fit on a sheet.

    Raises:
        SheetTooLarge: more rows or columns than Excel has.
    """
    if rows > MOST_ROWS:
        raise SheetTooLarge(sheet, "rows", rows, MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise SheetTooLarge(sheet, "columns", columns, MOST_COLUMNS)


@dataclass(frozen=True)
class RolesLayout:
    """Where the required levels stand on Roles, whatever is in its rows.

    Attributes:
        sheet: the sheet's name.
        skills_in_rows: whether a row is a skill (and a column a role), or the other way round.
        skill_slots: the row (or column) of each skill.
        role_slots: the column (or row) of each role.
    """

    sheet: str
    skills_in_rows: bool
    skill_slots: Mapping[SkillId, int]
    role_slots: Mapping[RoleId, int]

    def cell(self, role: RoleId, skill: SkillId) -> Cell:
        """Return the cell of a required level."""
        return self._cell(role=self.role_slots[role], skill=self.skill_slots[skill])

    @cached_property
    def last(self) -> Cell:
        """The last row and the last column, also where there is no role or no skill."""
        slots = (
            max(m.values(), default=FIRST_ROLES_ROW) for m in (self.role_slots, self.skill_slots)
        )
        role, skill = slots
        return self._cell(role=role, skill=skill)

    def _cell(self, *, role: int, skill: int) -> Cell:
        return Cell(skill, role) if self.skills_in_rows else Cell(role, skill)


class PeopleColumn(IntEnum):
    """The columns of People before the skills."""

    NUMBER = 0
    NAME = 1
    ROLE = 2
    MET = 3
    OF = 4
    UNRATED = 5
    LOW = 6
    HIGH = 7
    VERDICT = 8


class Working(IntEnum):
    """The folded columns of People after the skills: what the figures are made of."""

    ROLE = 0
    APPLICABLE = 1
    MET = 2
    UNRATED = 3
    TOTAL = 4
    EARNED = 5
    OPEN = 6
    LOW = 7
    HIGH = 8
    MUST_SHORT = 9
    MUST_FAR = 10
    MUST_UNRATED = 11


class Block(IntEnum):
    """The folded rows of People below the people: what each role asks, a row per role."""

    LEVEL = 0
    MUST_HAVE = 1
    WEIGHT = 2
    PER_LEVEL = 3
    FLOOR = 4


@dataclass(frozen=True)
class PeopleLayout:
    """Where things stand on People.

    Attributes:
        sheet: the sheet's name.
        people: how many rows people take, at least one.
        skills: how many columns skills take, at least one.
        roles: how many rows of a block roles take, at least one.
    """

    sheet: str
    people: int
    skills: int
    roles: int

    BAND_ROW = 3
    NAME_ROW = 4
    HEAD_ROW = 5
    FIRST_ROW = 6
    FIRST_SKILL = len(PeopleColumn)

    @property
    def last_row(self) -> int:
        """The row of the last person."""
        return self.FIRST_ROW + self.people - 1

    @property
    def last_skill(self) -> int:
        """The column of the last skill."""
        return self.FIRST_SKILL + self.skills - 1

    @property
    def last_column(self) -> int:
        """The last column of all."""
        return self.last_skill + len(Working)

    @property
    def fold_row(self) -> int:
        """The row that the folded rows belong to."""
        return self.last_row + 2

    @property
    def lowest_row(self) -> int:
        """The row with the lowest level of each skill's scale."""
        return self.fold_row + 1

    def block_head(self, block: Block) -> int:
        """Return the row that names a block; its skill cells are empty."""
        return self.lowest_row + 1 + block * (self.roles + 1)

    @property
    def last_block_row(self) -> int:
        """The last row of all."""
        return self.block_head(Block(len(Block) - 1)) + self.roles

    def block_cell(self, block: Block, role: int, skill: int) -> Cell:
        """Return the cell of a role and a skill, both by their place, in a block."""
        return Cell(self.block_head(block) + 1 + role, self.FIRST_SKILL + skill)

    def block_area(self, block: Block) -> Area:
        """Return all cells of a block."""
        last = self.block_cell(block, self.roles - 1, self.skills - 1)
        return Area(self.block_cell(block, 0, 0), last)

    def working(self, working: Working, row: int) -> Cell:
        """Return a person's cell in a folded column."""
        return Cell(row, self.last_skill + 1 + working)

    def ratings(self, row: int) -> Area:
        """Return the rating cells of the person in a row."""
        return Area(Cell(row, self.FIRST_SKILL), Cell(row, self.last_skill))

    @cached_property
    def all_ratings(self) -> Area:
        """The rating cells of all people."""
        return Area(Cell(self.FIRST_ROW, self.FIRST_SKILL), Cell(self.last_row, self.last_skill))

    def column(self, column: int) -> Area:
        """Return the people's cells of a column."""
        return Area(Cell(self.FIRST_ROW, column), Cell(self.last_row, column))


@dataclass(frozen=True)
class Layout:
    """Where things stand on all sheets.

    Attributes:
        names: the name of each sheet there is.
        roles: None where the workbook has no such sheet.
        people: None where the workbook has no such sheet.
    """

    names: Mapping[SheetKind, str]
    roles: RolesLayout | None
    people: PeopleLayout | None

    def required_level(self, role: RoleId, skill: SkillId) -> str | None:
        """Return how a formula on another sheet names a required level's cell on Roles."""
        if self.roles is None:
            return None
        return on_sheet(self.roles.sheet, ref(self.roles.cell(role, skill), fixed="both"))


FIRST_ROLES_ROW = 5
"""Of the rows of Roles below its head."""


def roles_layout(content: Content, sheet: str) -> RolesLayout:
    """Place the skills and roles on the sheet Roles; a band of skills has a row of its own."""
    in_rows = content.options.orientation is Orientation.SKILLS_IN_ROWS
    before_roles, before_skills = 1, 2
    slots: dict[SkillId, int] = {}
    at = FIRST_ROLES_ROW if in_rows else before_skills
    for _, skills in content.bands:
        at += in_rows
        for skill in skills:
            slots[skill.id] = at
            at += 1
    first = before_roles if in_rows else FIRST_ROLES_ROW
    return RolesLayout(
        sheet=sheet,
        skills_in_rows=in_rows,
        skill_slots=slots,
        role_slots={role.id: first + index for index, role in enumerate(content.roles)},
    )


def layout_of(content: Content, names: Mapping[SheetKind, str]) -> Layout:
    """Place everything.

    Raises:
        SheetTooLarge: something does not fit on a sheet.
    """
    roles = people = None
    if SheetKind.ROLES in names:
        roles = roles_layout(content, names[SheetKind.ROLES])
        check_size(roles.sheet, rows=roles.last.row + 1, columns=roles.last.column + 1)
    if SheetKind.PEOPLE in names:
        people = PeopleLayout(
            sheet=names[SheetKind.PEOPLE],
            people=max(1, len(content.people)),
            skills=max(1, len(content.skills)),
            roles=max(1, len(content.roles)),
        )
        check_size(people.sheet, rows=people.last_block_row + 1, columns=people.last_column + 1)
    return Layout(names=names, roles=roles, people=people)
