"""Where things stand on People, the folded rows and columns among them.

An axis always has at least one slot, so that a range is never empty where a matrix has no people,
roles or skills yet.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from matrixeditor.excel.address import Area, Cell
from matrixeditor.excel.content import Content


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


def people_layout(content: Content, sheet: str) -> PeopleLayout:
    """Place people, skills and roles on the sheet People."""
    return PeopleLayout(
        sheet=sheet,
        people=max(1, len(content.people)),
        skills=max(1, len(content.skills)),
        roles=max(1, len(content.roles)),
    )
