"""What stands along one side of a grid, in which order, under which bands.

Pure values: no Qt, no signals. A grid has two axes, skills and owners (roles or people); either can
be rows or columns. Along rows a group shows as a band, a line of its own; along columns its name
stands over its members.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Group:
    """Things that belong together: the skills of a category, the roles of a track.

    ``key`` is unique on the axis; ``name`` is empty for the things that belong nowhere.
    """

    key: str
    name: str
    members: tuple[str, ...]


class Line(NamedTuple):
    """One row or column: a thing, or where ``id`` is empty the band of a group."""

    group: str
    id: str

    @property
    def is_band(self) -> bool:
        """Whether this is the band of a group."""
        return not self.id


@dataclass(frozen=True)
class Axis:
    """The lines along one side.

    Attributes:
        noun: what the things are.
        groups: all groups in order, with members that are out of sight as well.
        lines: what is seen.
        collapsed: keys of the groups whose members are out of sight.
    """

    noun: Noun
    groups: tuple[Group, ...] = ()
    lines: tuple[Line, ...] = ()
    collapsed: frozenset[str] = frozenset()

    @cached_property
    def positions(self) -> dict[Line, int]:
        """Where each line stands."""
        return {line: position for position, line in enumerate(self.lines)}

    @cached_property
    def places_of_ids(self) -> dict[str, int]:
        """Where each thing in sight stands."""
        return {line.id: position for line, position in self.positions.items() if line.id}

    @cached_property
    def groups_by_key(self) -> dict[str, Group]:
        """The groups, to be found by key."""
        return {group.key: group for group in self.groups}

    @property
    def size(self) -> int:
        """How many things there are, in sight or not."""
        return sum(len(group.members) for group in self.groups)


def lined_up(
    noun: Noun, groups: Iterable[Group], *, bands: bool, collapsed: frozenset[str] = frozenset()
) -> Axis:
    """Return the axis of ``groups``; with ``bands``, each stands under a line of its own.

    A single group without a name gets no band: there is nothing to tell it from.
    """
    groups = tuple(groups)
    if not bands or not any(group.name for group in groups):
        lines = [Line(group.key, member) for group in groups for member in group.members]
        return Axis(noun, groups, tuple(lines))
    seen: list[Line] = []
    for group in groups:
        seen.append(Line(group.key, ""))
        if group.key not in collapsed:
            seen.extend(Line(group.key, member) for member in group.members)
    return Axis(noun, groups, tuple(seen), collapsed)


def skill_groups(matrix: Matrix) -> tuple[Group, ...]:
    """Return the skills in use by category; categories without any skill are groups as well."""
    members: dict[str, list[str]] = {category.id: [] for category in matrix.categories}
    for skill in lookup.skills_in_order(matrix):
        if skill.retired is None:
            members.setdefault(skill.category or "", []).append(skill.id)
    names: dict[str, str] = {category.id: category.name for category in matrix.categories}
    return tuple(
        Group(key, names.get(key, ""), tuple(ids)) for key, ids in members.items() if ids or key
    )


def role_groups(matrix: Matrix) -> tuple[Group, ...]:
    """Return the roles in use by track, both in ladder order."""
    roles = lookup.active_roles(matrix.roles)
    return _grouped(roles, key=lambda role: role.track, member=lambda role: role.id)


def _grouped(
    items: Iterable[Item], *, key: Callable[[Item], str], member: Callable[[Item], str]
) -> tuple[Group, ...]:
    members: dict[str, list[str]] = {}
    for item in items:
        members.setdefault(key(item), []).append(member(item))
    return tuple(Group(name, name, tuple(ids)) for name, ids in members.items())
