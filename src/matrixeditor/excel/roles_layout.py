"""Where things stand on Roles."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.excel.address import Cell
from matrixeditor.excel.content import Content
from matrixeditor.excel.options import Orientation

FIRST_ROLES_ROW = 5
"""Of the rows of Roles below its head."""


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
