"""All that the inspector tells of one cell of the Roles grid, as facts without words."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.readiness import standing
from matrixeditor.core.model import Matrix, Requirement, Role
from matrixeditor.core.types import LevelValue, PersonId, RoleId, SkillId
from matrixeditor.core.whatif import RequirementEffect, affected_by_requirement
from matrixeditor.ui.models.gap_look import look_of_gap
from matrixeditor.ui.models.levels import LevelWords, levels_of
from matrixeditor.ui.models.look import Diamond, Look
from matrixeditor.ui.models.names import in_sentence, shown
from matrixeditor.ui.models.requirement_edits import RoleCell, requirement_of
from matrixeditor.ui.models.role_words import role_name


@dataclass(frozen=True, slots=True)
class Holder:
    """Someone who holds the role, and how their result looks against the requirement."""

    person: PersonId
    name: str
    look: Look


@dataclass(frozen=True, slots=True)
class Neighbor:
    """A role before or after, and what it asks of the same skill."""

    role: RoleId
    name: str
    level: LevelWords | None
    must_have: bool


@dataclass(frozen=True, slots=True)
class RoleCellFacts:
    """One cell.

    Attributes:
        cell: which.
        role: the role's short name.
        skill: the skill's name.
        requirement: what the role asks, None if nothing.
        levels: the levels of the skill, lowest first.
        required: how many skills the role asks for.
        must_haves: how many of these are must-haves.
        here: this role as a neighbor of the others.
        before: the roles that lead to this one.
        after: the roles that this one leads to.
    """

    cell: RoleCell
    role: str
    skill: str
    requirement: Requirement | None
    levels: tuple[LevelWords, ...]
    required: int
    must_haves: int
    here: Neighbor
    before: tuple[Neighbor, ...]
    after: tuple[Neighbor, ...]

    @property
    def level(self) -> LevelWords | None:
        """The level that is required."""
        return self.here.level

    @property
    def next_level(self) -> LevelWords | None:
        """The level above the required one."""
        if self.level is None or self.level.rank + 1 == self.level.ranks:
            return None
        return self.levels[self.level.rank + 1]


@dataclass(frozen=True, slots=True)
class AffectedFacts:
    """Whom a requirement affects.

    Attributes:
        holders: those who hold the role, the farthest above it first, the unrated last.
        effect: who meets the requirement, and who would if it were a level higher; at the
            highest level the same.
    """

    holders: tuple[Holder, ...]
    effect: RequirementEffect


def facts_of(matrix: Matrix, cell: RoleCell) -> RoleCellFacts:
    """Return the facts of a cell. Raises ``UnknownId`` if its role or skill is gone."""
    role = lookup.role(matrix, cell.role)
    skill = lookup.skill(matrix, cell.skill)
    levels = levels_of(matrix, cell.skill)
    asked = role.requirements.values()
    roles = lookup.active_roles(matrix.roles)
    return RoleCellFacts(
        cell=cell,
        role=in_sentence(role_name(role)),
        skill=in_sentence(skill.name),
        requirement=requirement_of(matrix, cell),
        levels=levels,
        required=len(asked),
        must_haves=sum(requirement.must_have for requirement in asked),
        here=_neighbor(role, cell.skill, levels),
        before=tuple(_neighbor(r, cell.skill, levels) for r in roles if role.id in r.leads_to),
        after=tuple(_neighbor(r, cell.skill, levels) for r in roles if r.id in role.leads_to),
    )


def affected_of(matrix: Matrix, facts: RoleCellFacts) -> AffectedFacts | None:
    """Return whom the requirement affects, None where there is none."""
    if facts.level is None:
        return None
    cell, level = facts.cell, facts.next_level or facts.level
    effect = affected_by_requirement(matrix, cell.role, cell.skill, level.value)
    wanted = frozenset(effect.holders)
    gaps = [
        (person, gap)
        for person in matrix.people
        if person.id in wanted
        and (gap := standing(matrix, person).gap_by_skill.get(cell.skill)) is not None
    ]
    gaps.sort(key=lambda item: (item[1].gap is None, item[1].gap))
    holders = tuple(
        Holder(person.id, shown(person.name), look_of_gap(gap)._replace(diamond=Diamond.NONE))
        for person, gap in gaps
    )
    return AffectedFacts(holders, effect)


def _neighbor(role: Role, skill_id: SkillId, levels: tuple[LevelWords, ...]) -> Neighbor:
    requirement = role.requirements.get(skill_id)
    level = None
    if requirement is not None:
        level = next((one for one in levels if one.value == requirement.level), None)
    must_have = requirement is not None and requirement.must_have
    return Neighbor(role.id, shown(role_name(role)), level, must_have)


def level_counts(
    matrix: Matrix, cells: tuple[RoleCell, ...]
) -> tuple[dict[LevelValue, int], int, int]:
    """Return how many of these cells ask for each level, for nothing, and for a must-have."""
    counts: dict[LevelValue, int] = {}
    nothing = must_haves = 0
    for cell in cells:
        requirement = requirement_of(matrix, cell)
        if requirement is None:
            nothing += 1
            continue
        counts[requirement.level] = counts.get(requirement.level, 0) + 1
        must_haves += requirement.must_have
    return dict(sorted(counts.items())), nothing, must_haves
