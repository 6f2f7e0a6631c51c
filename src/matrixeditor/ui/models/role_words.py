"""What cells and heads of the Roles grid say: on hover, to a screen reader, in the status bar."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.core import lookup
from matrixeditor.core.model import Level, Matrix, Requirement, Role
from matrixeditor.ui.models.requirement_edits import RoleCell, requirement_of

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """Return the name that fits narrow places."""
    return role.short or role.name


def people(count: int) -> str:
    """Return how many people hold a role."""
    match count:
        case 0:
            return translate("RoleWords", "no one")
        case 1:
            return translate("RoleWords", "1 person")
    return translate("RoleWords", "{count} people").format(count=count)


def level_and_name(level: Level) -> str:
    """Return a level as it is read: ``3 - Mastering``."""
    return translate("RoleWords", "{value} - {name}").format(value=level.value, name=level.name)


def title(matrix: Matrix, cell: RoleCell) -> str:
    """Return what a cell is called."""
    return translate("RoleWords", "{role} · {skill}").format(
        role=role_name(lookup.role(matrix, cell.role)), skill=lookup.skill(matrix, cell.skill).name
    )


def required(matrix: Matrix, cell: RoleCell) -> str:
    """Return in a few words what a cell says: ``3, must-have``."""
    requirement = requirement_of(matrix, cell)
    if requirement is None:
        return translate("RoleWords", "not required")
    return _with_must_have(str(requirement.level), requirement)


def tooltip(matrix: Matrix, cell: RoleCell) -> str:
    """Return the cell's title, its level and that level's indicators, a line each."""
    requirement = requirement_of(matrix, cell)
    if requirement is None:
        return "\n".join((title(matrix, cell), required(matrix, cell)))
    skill = lookup.skill(matrix, cell.skill)
    level = lookup.level_of(lookup.scale_of(matrix, skill), requirement.level)
    words = skill.indicators_at(level.value) or (level.description,)
    return "\n".join(
        (
            title(matrix, cell),
            _with_must_have(level_and_name(level), requirement),
            *(translate("RoleWords", "- {text}").format(text=text) for text in words if text),
            *((requirement.note,) if requirement.note else ()),
        )
    )


def spoken(matrix: Matrix, cell: RoleCell) -> str:
    """Return the cell as a screen reader says it."""
    role = lookup.role(matrix, cell.role).name
    skill = lookup.skill(matrix, cell.skill)
    requirement = requirement_of(matrix, cell)
    if requirement is None:
        sentence = translate("RoleWords", "{role}, {skill}: not required")
        return sentence.format(role=role, skill=skill.name)
    level = lookup.level_of(lookup.scale_of(matrix, skill), requirement.level)
    sentence = translate("RoleWords", "{role}, {skill}: required {value} {level}").format(
        role=role, skill=skill.name, value=level.value, level=level.name
    )
    return _with_must_have(sentence, requirement)


def _with_must_have(text: str, requirement: Requirement) -> str:
    if not requirement.must_have:
        return text
    return translate("RoleWords", "{text}, must-have").format(text=text)
