"""Where things stand: computed before anything is written, since the sheets refer to each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.excel.address import on_sheet, ref
from matrixeditor.excel.content import Content
from matrixeditor.excel.limits import check_size
from matrixeditor.excel.options import SheetKind
from matrixeditor.excel.people_layout import PeopleLayout, people_layout
from matrixeditor.excel.roles_layout import RolesLayout, roles_layout


@dataclass(frozen=True)
class Layout:
    """Where things stand on all sheets.

    Attributes:
        names: the name of each sheet that the workbook has.
        roles: where things stand on Roles, if the workbook has it.
        people: where things stand on People, if the workbook has it.
    """

    names: Mapping[SheetKind, str]
    roles: RolesLayout
    people: PeopleLayout

    def has(self, kind: SheetKind) -> bool:
        """Tell whether the workbook has that sheet."""
        return kind in self.names

    def required_level(self, role: RoleId, skill: SkillId) -> str | None:
        """Return how a formula names a required level's cell on Roles; None without Roles."""
        if not self.has(SheetKind.ROLES):
            return None
        return on_sheet(self.roles.sheet, ref(self.roles.cell(role, skill), fixed="both"))


def layout_of(content: Content, names: Mapping[SheetKind, str]) -> Layout:
    """Place everything.

    Raises:
        SheetTooLarge: something does not fit on a sheet.
    """
    roles = roles_layout(content, names.get(SheetKind.ROLES, ""))
    people = people_layout(content, names.get(SheetKind.PEOPLE, ""))
    layout = Layout(names=names, roles=roles, people=people)
    if layout.has(SheetKind.ROLES):
        check_size(roles.sheet, rows=roles.last.row + 1, columns=roles.last.column + 1)
    if layout.has(SheetKind.PEOPLE):
        check_size(people.sheet, rows=people.last_block_row + 1, columns=people.last_column + 1)
    return layout
