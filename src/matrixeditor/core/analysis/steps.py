"""What changes from one role to the next: ``docs/arithmetic.md``, "The ladder's steps"."""

from dataclasses import dataclass
from itertools import pairwise

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Requirement, Role
from matrixeditor.core.types import RoleId, SkillId


@dataclass(frozen=True, slots=True)
class RequirementChange:
    """One skill that two roles require otherwise; None stands for not required."""

    skill: SkillId
    before: Requirement | None
    after: Requirement | None

    @property
    def rise(self) -> int | None:
        """By how many level values the requirement rises; None unless both roles require it."""
        if self.before is None or self.after is None:
            return None
        return self.after.level - self.before.level

    @property
    def turns_must_have(self) -> bool | None:
        """True or False if both require it and it becomes, or ceases to be, a must-have."""
        if self.before is None or self.after is None:
            return None
        return None if self.before.must_have == self.after.must_have else self.after.must_have


@dataclass(frozen=True, slots=True)
class LadderStep:
    """The step from one role to another; ``changes`` are in matrix order."""

    role_from: RoleId
    role_to: RoleId
    changes: tuple[RequirementChange, ...]

    @property
    def added(self) -> tuple[RequirementChange, ...]:
        """What only the next role requires."""
        return tuple(change for change in self.changes if change.before is None)

    @property
    def removed(self) -> tuple[RequirementChange, ...]:
        """What the next role no longer requires."""
        return tuple(change for change in self.changes if change.after is None)

    @property
    def raised(self) -> tuple[RequirementChange, ...]:
        """What the next role requires at a higher level."""
        return tuple(change for change in self.changes if (change.rise or 0) > 0)

    @property
    def lowered(self) -> tuple[RequirementChange, ...]:
        """What the next role requires at a lower level."""
        return tuple(change for change in self.changes if (change.rise or 0) < 0)

    @property
    def must_have_now(self) -> tuple[RequirementChange, ...]:
        """What both require and becomes a must-have."""
        return tuple(change for change in self.changes if change.turns_must_have is True)

    @property
    def must_have_no_more(self) -> tuple[RequirementChange, ...]:
        """What both require and ceases to be a must-have."""
        return tuple(change for change in self.changes if change.turns_must_have is False)


def step(matrix: Matrix, role_from: RoleId, role_to: RoleId) -> LadderStep:
    """Return what changes from one role to another, retired skills aside.

    Raises:
        UnknownId: there is no such role.
    """
    before = lookup.role(matrix, role_from).requirements
    after = lookup.role(matrix, role_to).requirements
    changes = (
        RequirementChange(skill.id, before.get(skill.id), after.get(skill.id))
        for skill in lookup.skills_in_order(matrix)
        if skill.retired is None
    )
    return LadderStep(role_from, role_to, tuple(filter(_differs, changes)))


def _differs(change: RequirementChange) -> bool:
    if change.before is None or change.after is None:
        return change.before is not change.after
    return change.rise != 0 or change.turns_must_have is not None


def steps_of(matrix: Matrix) -> tuple[LadderStep, ...]:
    """Return all steps of the ladder, in the order of the roles they start from.

    The steps are those of ``leads_to``; a track in which no role leads anywhere is climbed in the
    order of the roles. Retired roles have none.
    """
    roles = lookup.active_roles(matrix.roles)
    active = {role.id for role in roles}
    explicit = {role.track for role in roles if role.leads_to}
    following = {
        lower.id: (higher.id,)
        for track in {role.track for role in roles} - explicit
        for lower, higher in pairwise(role for role in roles if role.track == track)
    }
    return tuple(
        step(matrix, role.id, next_id)
        for role in roles
        for next_id in (role.leads_to or following.get(role.id, ()))
        if next_id in active
    )


def steps_within_tracks(matrix: Matrix) -> tuple[LadderStep, ...]:
    """Return the steps of ``leads_to`` between active roles of one track."""
    roles = {role.id: role for role in lookup.active_roles(matrix.roles)}
    return tuple(
        step(matrix, role.id, next_id)
        for role in roles.values()
        for next_id in role.leads_to
        if _same_track(role, roles.get(next_id))
    )


def _same_track(role: Role, other: Role | None) -> bool:
    return other is not None and role.track == other.track
