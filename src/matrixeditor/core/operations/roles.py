"""Roles: the columns of the ladder. What they require is for ``requirements``."""

import datetime
from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.core.model import (
    Assessment,
    Experience,
    Fact,
    Matrix,
    Person,
    Preparation,
    Role,
)
from matrixeditor.core.operations import closed, ids, parts, sheets
from matrixeditor.core.types import Noun, RoleId


class RoleFields(TypedDict, total=False):
    """The fields of a role that can be set as they are."""

    name: str
    short: str
    track: str
    summary: str
    responsibilities: tuple[str, ...]
    experience: Experience | None
    leads_to: tuple[RoleId, ...]
    preparation: tuple[Preparation, ...]
    facts: tuple[Fact, ...]


def add_role(
    matrix: Matrix, *, name: str, index: int | None = None, role_id: RoleId | None = None
) -> Matrix:
    """Add a role at ``index``, at the end by default; its id is made of its name.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a role with that id.
    """
    chosen = new_role_id(matrix, name=name) if role_id is None else role_id
    role = parts.made(Role, id=chosen, name=name)
    ids.require_free(role.id, noun=Noun.ROLE, items=matrix.roles)
    return parts.with_parts(matrix, roles=parts.inserted(matrix.roles, role, index=index))


def new_role_id(matrix: Matrix, *, name: str) -> RoleId:
    """Return the id that a new role of that name gets."""
    return RoleId(ids.slug_for(name, noun=Noun.ROLE, items=matrix.roles))


def change_role(matrix: Matrix, *, role: RoleId, **fields: Unpack[RoleFields]) -> Matrix:
    """Change fields of a role.

    Raises:
        InvalidValue: a field may not hold the value given for it.
        UnknownId: it would lead to a role that does not exist.
        Impossible: ``leads_to_itself``.
    """
    found = lookup.role(matrix, role)
    for other in fields.get("leads_to", ()):
        lookup.role(matrix, other)
        if other == role:
            raise Impossible(Reason.LEADS_TO_ITSELF, {"role": found.name})
    return parts.replace_role(matrix, parts.changed(found, **fields))


def rename_role(matrix: Matrix, *, role: RoleId, name: str) -> Matrix:
    """Give a role another name; its id stays.

    Raises:
        InvalidValue: the name is empty.
    """
    return change_role(matrix, role=role, name=name)


def move_roles(matrix: Matrix, *, roles: Collection[RoleId], index: int) -> Matrix:
    """Move roles together to ``index``, counted among those that stay."""
    return parts.with_parts(matrix, roles=parts.moved(matrix.roles, roles, Noun.ROLE, index=index))


def copy_role(matrix: Matrix, *, role: RoleId, name: str, role_id: RoleId | None = None) -> Matrix:
    """Add a copy after a role, with all it says and requires; nobody holds it yet.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a role with that id.
    """
    found = lookup.role(matrix, role)
    copy_id = new_role_id(matrix, name=name) if role_id is None else role_id
    ids.require_free(copy_id, noun=Noun.ROLE, items=matrix.roles)
    copy = parts.changed(found, id=copy_id, name=name, retired=None)
    at = lookup.position(matrix.roles, role, Noun.ROLE)
    return parts.with_parts(matrix, roles=parts.inserted(matrix.roles, copy, index=at + 1))


def retire_role(matrix: Matrix, *, role: RoleId, on: datetime.date) -> Matrix:
    """Hide a role from grids, pickers and new figures, keeping it where it is mentioned."""
    found = lookup.role(matrix, role)
    return parts.replace_role(matrix, parts.changed(found, retired=on))


def restore_role(matrix: Matrix, *, role: RoleId) -> Matrix:
    """Bring a retired role back."""
    found = lookup.role(matrix, role)
    return parts.replace_role(matrix, parts.copied(found, retired=None))


def delete_role(matrix: Matrix, *, role: RoleId) -> Matrix:
    """Delete a role; people, their sheets and other roles that name it are left without it.

    Raises:
        KeptByClosedReview: a closed review mentions it; it can be retired.
    """
    found = lookup.role(matrix, role)
    closed.require_deletable_role(matrix, found)
    kept = parts.without(matrix.roles, {role})
    return parts.with_parts(
        matrix,
        roles=parts.each(kept, lambda other: _not_leading_to(other, role)),
        people=parts.each(matrix.people, lambda person: _not_naming(person, role)),
    )


def _not_leading_to(role: Role, gone: RoleId) -> Role:
    return parts.copied(role, leads_to=tuple(other for other in role.leads_to if other != gone))


def _not_naming(person: Person, gone: RoleId) -> Person:
    def freed(sheet: Assessment) -> Assessment:
        return parts.copied(sheet, role=None) if sheet.role == gone else sheet

    return parts.copied(
        sheets.edit_each(person, freed),
        role=None if person.role == gone else person.role,
        target_role=None if person.target_role == gone else person.target_role,
    )
