"""The sheet Roles: the required level of every role and skill, with must-haves and notes.

The level cells are what People and Gaps reckon with; must-haves and weights are folded away on
People, since a cell here holds one number.
"""

from collections.abc import Iterator
from itertools import groupby

from matrixeditor.core.model import Role, Scale
from matrixeditor.excel import style
from matrixeditor.excel.address import Area, Cell
from matrixeditor.excel.content import Content
from matrixeditor.excel.layout import Layout
from matrixeditor.excel.roles_layout import FIRST_ROLES_ROW, RolesLayout
from matrixeditor.excel.sheets import parts
from matrixeditor.excel.widths import column_width, height, lines
from matrixeditor.excel.worksheet import Sheet
from matrixeditor.words.sheets import Heading, Remark, SheetName, said

BAND_ROW, HEAD_ROW = FIRST_ROLES_ROW - 2, FIRST_ROLES_ROW - 1
NAME_WIDTH = (18.0, 44.0)
LEVEL_WIDTH = 13.0


def write(sheet: Sheet, content: Content, layout: Layout) -> None:
    """Write the sheet."""
    roles = layout.roles
    title = said(Remark.ROLES, title=content.matrix.title)
    parts.heading(sheet, said(SheetName.ROLES), title)
    if roles.skills_in_rows:
        _skills_in_rows(sheet, content, roles)
    else:
        _roles_in_rows(sheet, content, roles)
    _levels(sheet, content, roles)
    _choices_and_colors(sheet, content, roles)


def _levels(sheet: Sheet, content: Content, layout: RolesLayout) -> None:
    for role in content.roles:
        for skill in content.skills:
            cell = layout.cell(role.id, skill.id)
            requirement = content.requirement(role, skill)
            if requirement is None:
                sheet.blank(cell, style.NO_LEVEL)
                continue
            look = style.MUST_HAVE if requirement.must_have else style.LEVEL
            sheet.number(cell, requirement.level, look)
            if requirement.note:
                sheet.note(cell, requirement.note)


def _choices_and_colors(sheet: Sheet, content: Content, layout: RolesLayout) -> None:
    if not content.roles:
        return
    by_scale: dict[str, tuple[Scale, list[Area]]] = {}
    slots = ((skill, layout.skill_slots[skill.id]) for skill in content.skills)
    for scale, first, last in parts.runs_by_scale(content, slots):
        area = _area(content, layout, first, last)
        by_scale.setdefault(scale.id, (scale, []))[1].append(area)
        sheet.choose_from(
            area,
            parts.levels_name(scale),
            title=said(Remark.NO_SUCH_LEVEL),
            message=said(Remark.NO_LEVEL),
        )
    for scale, areas in by_scale.values():
        parts.color_levels(sheet, scale, areas)


def _area(content: Content, layout: RolesLayout, first: int, last: int) -> Area:
    """Return the cells of all roles for neighboring skills."""
    roles = layout.role_slots[content.roles[0].id], layout.role_slots[content.roles[-1].id]
    if layout.skills_in_rows:
        return Area(Cell(first, roles[0]), Cell(last, roles[1]))
    return Area(Cell(roles[0], first), Cell(roles[1], last))


def _tracks(content: Content) -> Iterator[tuple[str, tuple[Role, ...]]]:
    for track, roles in groupby(content.roles, key=lambda role: role.track):
        yield track, tuple(roles)


def _skills_in_rows(sheet: Sheet, content: Content, layout: RolesLayout) -> None:
    names = [skill.name for skill in content.skills]
    least, most = NAME_WIDTH
    width = column_width(names, least=least, most=most)
    sheet.columns(0, 0, width)
    sheet.columns(1, max(1, layout.last.column), LEVEL_WIDTH)
    sheet.fold_before()
    sheet.blank(Cell(BAND_ROW, 0), style.BAND)
    sheet.text(Cell(HEAD_ROW, 0), said(Heading.SKILL), style.HEAD_TEXT)
    for track, roles in _tracks(content):
        for index, role in enumerate(roles):
            column = layout.role_slots[role.id]
            look = style.BAND if index else style.BAND_START
            sheet.text(Cell(BAND_ROW, column), track if not index else "", look)
            sheet.text(Cell(HEAD_ROW, column), content.role_labels[role.id], style.HEAD_CENTER)
    labels = (content.role_labels[role.id] for role in content.roles)
    sheet.row(
        HEAD_ROW, height(max((lines(x, width=LEVEL_WIDTH, bold=True) for x in labels), default=1))
    )
    for category, skills in content.bands:
        band = layout.skill_slots[skills[0].id] - 1
        name = said(Heading.OTHER) if category is None else category.name
        _band_row(sheet, band, layout.last.column, name)
        for skill in skills:
            row = layout.skill_slots[skill.id]
            sheet.text(Cell(row, 0), skill.name, style.NAME)
            sheet.row(row, height(lines(skill.name, width=width)), level=1)
    sheet.freeze(Cell(FIRST_ROLES_ROW, 1))
    _print(sheet, layout)


def _band_row(sheet: Sheet, row: int, last: int, name: str) -> None:
    sheet.row(row, 18)
    sheet.text(Cell(row, 0), name, style.BAND_LINE)
    for column in range(1, last + 1):
        sheet.blank(Cell(row, column), style.BAND_LINE)


def _roles_in_rows(sheet: Sheet, content: Content, layout: RolesLayout) -> None:
    labels = [content.role_labels[role.id] for role in content.roles]
    width = column_width(labels, least=NAME_WIDTH[0], most=NAME_WIDTH[1])
    sheet.columns(0, 0, width)
    sheet.columns(1, 1, column_width([r.track for r in content.roles], least=8, most=24))
    parts.skill_heads(sheet, content, layout.skill_slots, band_row=BAND_ROW, name_row=HEAD_ROW)
    for column, text in enumerate((said(Heading.ROLE), said(Heading.TRACK))):
        sheet.blank(Cell(BAND_ROW, column), style.BAND)
        sheet.text(Cell(HEAD_ROW, column), text, style.HEAD_TEXT)
    for role, label in zip(content.roles, labels, strict=True):
        row = layout.role_slots[role.id]
        sheet.text(Cell(row, 0), label, style.NAME)
        sheet.text(Cell(row, 1), role.track, style.QUIET_NAME)
        sheet.row(row, height(lines(label, width=width)))
    sheet.freeze(Cell(FIRST_ROLES_ROW, 1))
    _print(sheet, layout)


def _print(sheet: Sheet, layout: RolesLayout) -> None:
    sheet.print_setup(
        Area(Cell(0, 0), layout.last),
        repeat_rows=(BAND_ROW, HEAD_ROW),
        repeat_columns=(0, 0),
    )
