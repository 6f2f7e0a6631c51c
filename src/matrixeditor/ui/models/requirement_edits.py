"""Edits of required levels, each with the label that undo names it by.

The operations are the core's; here they get their label, and successive keystrokes in one field
the key that makes them one step.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from matrixeditor.core import lookup
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.operations import requirements
from matrixeditor.core.types import LevelValue, RoleId, SkillId
from matrixeditor.ui.session import Session


class RoleCell(NamedTuple):
    """What one role asks of one skill."""

    role: RoleId
    skill: SkillId


Cells = dict[tuple[RoleId, SkillId], Requirement | None]


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history, ready to be made."""

    label: Label
    operation: Callable[[Matrix], Matrix]
    merge_key: str | None = None

    def apply_to(self, session: Session) -> bool:
        """Make the step; tell whether it changed anything.

        Raises:
            MatrixEditorError: the operation refused; nothing has changed.
        """
        return session.apply(self.label, self.operation, merge_key=self.merge_key)


def requirement_of(matrix: Matrix, cell: RoleCell) -> Requirement | None:
    """Return what the role asks of the skill, None if nothing."""
    return lookup.role(matrix, cell.role).requirements.get(cell.skill)


def set_level(matrix: Matrix, cell: RoleCell, level: LevelValue) -> Edit:
    """Require a level; must-have, weight and note stay as they are."""
    return Edit(
        Label("set_required_level", {**_names(matrix, *cell), "level": level}),
        lambda now: requirements.set_level(now, role=cell.role, skill=cell.skill, level=level),
    )


def set_levels(matrix: Matrix, cells: Sequence[RoleCell], level: LevelValue) -> Edit:
    """Require a level in several cells; what else they say stays as it is."""
    if len(cells) == 1:
        return set_level(matrix, cells[0], level)
    wanted: Cells = {}
    for cell in cells:
        asked = requirement_of(matrix, cell)
        wanted[cell] = Requirement(level=level) if asked is None else asked.changed(level=level)
    return Edit(
        Label("set_required_levels", {"count": len(wanted)}),
        lambda now: requirements.set_many(now, cells=wanted),
    )


def clear(matrix: Matrix, cells: Sequence[RoleCell]) -> Edit:
    """Ask for these skills no longer."""
    filled: Cells = {cell: None for cell in cells if requirement_of(matrix, cell) is not None}
    if len(filled) == 1:
        label = Label("clear_requirement", _names(matrix, *next(iter(filled))))
    else:
        label = Label("clear_requirements", {"count": len(filled)})
    return Edit(label, lambda now: requirements.set_many(now, cells=filled))


def set_must_have(matrix: Matrix, cells: Sequence[RoleCell], *, must_have: bool) -> Edit:
    """Make requirements must-haves, or no longer; cells that ask for nothing stay empty."""
    wanted: Cells = {
        cell: asked.changed(must_have=must_have)
        for cell in cells
        if (asked := requirement_of(matrix, cell)) is not None and asked.must_have != must_have
    }
    key = "set_must_have" if must_have else "clear_must_have"
    if len(wanted) == 1:
        label = Label(key, _names(matrix, *next(iter(wanted))))
    else:
        label = Label(f"{key}s", {"count": len(wanted)})
    return Edit(label, lambda now: requirements.set_many(now, cells=wanted))


def set_note(matrix: Matrix, cell: RoleCell, note: str) -> Edit:
    """Say what the level looks like in this role."""
    return Edit(
        Label("set_requirement_note", _names(matrix, *cell)),
        lambda now: requirements.set_note(now, role=cell.role, skill=cell.skill, note=note),
        merge_key=f"note {cell.role} {cell.skill}",
    )


def set_weight(matrix: Matrix, cell: RoleCell, weight: Decimal) -> Edit:
    """Say how much the skill counts in readiness for the role."""
    return Edit(
        Label("set_requirement_weight", _names(matrix, *cell)),
        lambda now: requirements.set_weight(now, role=cell.role, skill=cell.skill, weight=weight),
        merge_key=f"weight {cell.role} {cell.skill}",
    )


def _names(matrix: Matrix, role_id: RoleId, skill_id: SkillId) -> dict[str, str | int]:
    role = lookup.role(matrix, role_id)
    return {"role": role.short or role.name, "skill": lookup.skill(matrix, skill_id).name}
