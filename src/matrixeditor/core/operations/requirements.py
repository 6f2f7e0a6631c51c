"""What the roles require: the cells of the roles-by-skills grid.

Requirements kept by a closed review are its own copy; nothing here touches them.
"""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from matrixeditor.core import lookup
from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.core.model import Matrix, Requirement, Role
from matrixeditor.core.operations import parts
from matrixeditor.core.types import LevelValue, RoleId, SkillId


def set_level(matrix: Matrix, *, role: RoleId, skill: SkillId, level: LevelValue) -> Matrix:
    """Require ``level`` of ``skill`` in ``role``, keeping must-have, weight and note if any.

    Raises:
        UnknownLevel: no level of the skill's scale.
    """
    found = lookup.role(matrix, role)
    value = _level(matrix, skill, level)
    requirement = found.requirements.get(skill)
    if requirement is None:
        return _with_cell(matrix, found, skill, Requirement(level=value))
    return _with_cell(matrix, found, skill, parts.copied(requirement, level=value))


def clear_requirement(matrix: Matrix, *, role: RoleId, skill: SkillId) -> Matrix:
    """Stop requiring ``skill`` in ``role``."""
    found = lookup.role(matrix, role)
    lookup.skill(matrix, skill)
    return parts.replace_role(matrix, _with_cells(found, {skill: None}))


def set_must_have(matrix: Matrix, *, role: RoleId, skill: SkillId, must_have: bool) -> Matrix:
    """Say whether nobody is ready for ``role`` without ``skill``.

    Raises:
        Impossible: ``not_required``, the role does not require the skill.
    """
    return _change(matrix, role, skill, must_have=must_have)


def set_weight(matrix: Matrix, *, role: RoleId, skill: SkillId, weight: Decimal) -> Matrix:
    """Set how much ``skill`` counts in readiness for ``role``, 0.001 to 1000.

    Raises:
        Impossible: ``not_required``, the role does not require the skill.
        InvalidValue: the weight is out of range or has more than three decimals.
    """
    return _change(matrix, role, skill, weight=weight)


def set_note(matrix: Matrix, *, role: RoleId, skill: SkillId, note: str) -> Matrix:
    """Say what the required level of ``skill`` looks like in ``role``.

    Raises:
        Impossible: ``not_required``, the role does not require the skill.
    """
    return _change(matrix, role, skill, note=note)


def set_many(
    matrix: Matrix, *, cells: Mapping[tuple[RoleId, SkillId], Requirement | None]
) -> Matrix:
    """Set whole requirements, or clear those for which None stands.

    Raises:
        UnknownLevel: a level is none of its skill's scale; nothing is set.
    """
    by_role: defaultdict[RoleId, dict[SkillId, Requirement | None]] = defaultdict(dict)
    for (role, skill), requirement in cells.items():
        if requirement is not None:
            _level(matrix, skill, requirement.level)
        lookup.skill(matrix, skill)
        by_role[role][skill] = requirement
    for role in by_role:
        lookup.role(matrix, role)
    return parts.with_parts(
        matrix,
        roles=parts.each(
            matrix.roles,
            lambda role: _with_cells(role, by_role[role.id]) if role.id in by_role else role,
        ),
    )


def _level(matrix: Matrix, skill: SkillId, level: LevelValue) -> LevelValue:
    scale = lookup.scale_of(matrix, lookup.skill(matrix, skill))
    return lookup.level_of(scale, level).value


def _change(matrix: Matrix, role: RoleId, skill: SkillId, **fields: object) -> Matrix:
    found = lookup.role(matrix, role)
    name = lookup.skill(matrix, skill).name
    requirement = found.requirements.get(skill)
    if requirement is None:
        raise Impossible(Reason.NOT_REQUIRED, {"role": found.name, "skill": name})
    return _with_cell(matrix, found, skill, parts.changed(requirement, **fields))


def _with_cell(matrix: Matrix, role: Role, skill: SkillId, requirement: Requirement) -> Matrix:
    return parts.replace_role(matrix, _with_cells(role, {skill: requirement}))


def _with_cells(role: Role, cells: Mapping[SkillId, Requirement | None]) -> Role:
    merged = {**role.requirements, **cells}
    required = {skill: cell for skill, cell in merged.items() if cell is not None}
    return parts.copied(role, requirements=required)
