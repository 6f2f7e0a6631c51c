"""What cells and heads of the Roles grid say: on hover, to a screen reader, in the status bar."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from matrixeditor.core import lookup
from matrixeditor.core.model import Level, Matrix, Requirement, Role, Scale
from matrixeditor.core.types import PersonId
from matrixeditor.core.whatif import RequirementEffect
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.models.names import in_sentence, shown
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
    return translate("RoleWords", "{count} people").format(count=figure(count))


def level_and_name(level: Level) -> str:
    """Return a level as it is read: ``3 - Mastering``."""
    return translate("RoleWords", "{value} - {name}").format(value=level.value, name=level.name)


def title(matrix: Matrix, cell: RoleCell) -> str:
    """Return what a cell is called."""
    return translate("RoleWords", "{role} · {skill}").format(
        role=in_sentence(role_name(lookup.role(matrix, cell.role))),
        skill=in_sentence(lookup.skill(matrix, cell.skill).name),
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


def cells(count: int) -> str:
    """Return how many cells are selected."""
    if count == 1:
        return translate("RoleWords", "1 cell")
    return translate("RoleWords", "{count} cells").format(count=figure(count))


def average(matrix: Matrix, selected: Sequence[RoleCell]) -> str:
    """Return the mean of the levels that several cells ask for, empty if none does."""
    levels = [
        asked.level for cell in selected if (asked := requirement_of(matrix, cell)) is not None
    ]
    if not levels:
        return ""
    mean = QLocale().toString(sum(levels) / len(levels), "f", 1)
    said = translate("RoleWords", "average {mean} of {count}")
    return said.format(mean=mean, count=figure(len(levels)))


def effect(matrix: Matrix, cell: RoleCell, level: int, on: RequirementEffect) -> str:
    """Return who no longer meets the role at a level, or now does; empty if that is nobody."""
    facts = {"level": level, "role": in_sentence(role_name(lookup.role(matrix, cell.role)))}
    lost, won = _names(matrix, on.no_longer_ready), _names(matrix, on.newly_ready)
    if len(lost) == 1:
        said = translate(
            "RoleWords", "At {level}, {name} no longer meets {role}. Esc takes it back."
        )
        return said.format(name=lost[0], **facts)
    if lost:
        said = translate(
            "RoleWords",
            "At {level}, {count} of {all} people no longer meet {role}: {names}. "
            "Esc takes it back.",
        )
        return said.format(
            count=figure(len(lost)), all=figure(len(on.holders)), names=", ".join(lost), **facts
        )
    if won:
        said = translate("RoleWords", "At {level}, these now meet {role}: {names}.")
        return said.format(names=", ".join(won), **facts)
    return ""


def _names(matrix: Matrix, people: Sequence[PersonId]) -> list[str]:
    wanted = frozenset(people)
    return [in_sentence(person.name) for person in matrix.people if person.id in wanted]


def not_a_level(text: str, scale: Scale) -> str:
    """Return what to say of something typed that is no level."""
    said = translate("RoleWords", "“{text}” is no level of {scale}: it has {low} to {high}.")
    return said.format(
        text=shown(text), scale=in_sentence(scale.name), low=scale.lowest, high=scale.highest
    )


def figures(matrix: Matrix) -> str:
    """Return the counts of the page, as rich text that stresses what is asked."""
    roles = lookup.active_roles(matrix.roles)
    skills = frozenset(skill.id for skill in lookup.active_skills(matrix.skills))
    asked = [
        requirement
        for role in roles
        for skill_id, requirement in role.requirements.items()
        if skill_id in skills
    ]
    must_haves = sum(requirement.must_have for requirement in asked)
    return ", ".join(
        (
            _counted(len(roles), translate("RoleWords", "role"), translate("RoleWords", "roles")),
            _counted(
                len(skills), translate("RoleWords", "skill"), translate("RoleWords", "skills")
            ),
            _counted(
                len(asked),
                translate("RoleWords", "requirement"),
                translate("RoleWords", "requirements"),
            ),
            _counted(
                must_haves,
                translate("RoleWords", "must-have"),
                translate("RoleWords", "must-haves"),
            ),
        )
    )


def _counted(count: int, one: str, many: str) -> str:
    return translate("RoleWords", "{count} {noun}").format(
        count=figure(count), noun=one if count == 1 else many
    )
