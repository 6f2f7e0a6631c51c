"""How many people hold each required level: ``docs/arithmetic.md``, "Coverage"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from matrixeditor.core import lookup
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.results import Official, Results
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import LevelValue, PersonId, ReviewId, SkillId

RequiredLevels = Mapping[SkillId, tuple[LevelValue, ...]]
"""The levels that some role requires, lowest first, by skill in matrix order."""


class CoverageStatus(StrEnum):
    """Whether enough people hold a level."""

    COVERED = "covered"
    AT_RISK = "at risk"
    GAP = "gap"


ResultsByPerson = Mapping[PersonId, Results]
"""What counts of each person who is counted."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """One skill at one level that some role requires.

    Attributes:
        skill: the skill.
        level: the level.
        holders: how many people have a result at or above it.
        unrated: how many have none, though the skill applies to them.
        target: how many holders the policy asks for.
        status: covered, at risk or gap.
        only: the one person who holds it, None if nobody or several do.
    """

    skill: SkillId
    level: LevelValue
    holders: int
    unrated: int
    target: int
    status: CoverageStatus
    only: PersonId | None


CoverageBySkill = Mapping[SkillId, tuple[Coverage, ...]]
"""A row per required level, lowest first, by skill in matrix order."""


def coverage(matrix: Matrix, *, review: ReviewId | None = None) -> tuple[Coverage, ...]:
    """Return the coverage of every required level, by skill in matrix order, then level.

    Counted are the people who have not left; by default in the newest review.

    Raises:
        UnknownId: there is no such review.
    """
    ladder = ladder_of(matrix, review)
    people = lookup.active_people(matrix.people)
    results = {person.id: ladder.results_of(person) for person in people}
    by_skill = coverage_by_skill(required_levels(ladder), results, ladder.policy.coverage_target)
    return tuple(chain.from_iterable(by_skill.values()))


def required_levels(ladder: Ladder) -> RequiredLevels:
    """Return every level that some role requires."""
    levels: dict[SkillId, set[LevelValue]] = {}
    for requirements in ladder.requirements.values():
        for skill_id, requirement in requirements.items():
            levels.setdefault(skill_id, set()).add(requirement.level)
    return {skill: tuple(sorted(levels[skill])) for skill in ladder.lowest if skill in levels}


def coverage_by_skill(
    required: RequiredLevels, results: ResultsByPerson, target: int
) -> CoverageBySkill:
    """Return the coverage of every required skill by the people whose ``results`` these are."""
    # Person by person, then turned: a person's results lie close together in memory.
    rows = [tuple(map(said.get, required)) for said in results.values()]
    columns = zip(*rows, strict=True) if rows else ((),) * len(required)
    return {
        skill_id: _coverage_of(skill_id, levels, column, tuple(results), target)
        for (skill_id, levels), column in zip(required.items(), columns, strict=True)
    }


def coverage_of(
    skill_id: SkillId, levels: Sequence[LevelValue], results: ResultsByPerson, target: int
) -> tuple[Coverage, ...]:
    """Return the coverage of one skill at ``levels``."""
    column = [said.get(skill_id) for said in results.values()]
    return _coverage_of(skill_id, levels, column, tuple(results), target)


def _coverage_of(
    skill_id: SkillId,
    levels: Sequence[LevelValue],
    column: Sequence[Official],
    people: Sequence[PersonId],
    target: int,
) -> tuple[Coverage, ...]:
    """Return the coverage by ``people``, whose results stand in ``column``."""
    counts = Counter(column)
    held = [(value, count) for value, count in counts.items() if isinstance(value, int)]
    rows = []
    for level in levels:
        holders = sum(count for value, count in held if value >= level)
        rows.append(
            Coverage(
                skill=skill_id,
                level=level,
                holders=holders,
                unrated=counts[None],
                target=target,
                status=_status(holders, target),
                only=_first_holder(level, column, people) if holders == 1 else None,
            )
        )
    return tuple(rows)


def _first_holder(
    level: LevelValue, column: Sequence[Official], people: Sequence[PersonId]
) -> PersonId:
    return next(
        person_id
        for person_id, result in zip(people, column, strict=True)
        if isinstance(result, int) and result >= level
    )


def _status(holders: int, target: int) -> CoverageStatus:
    if not holders:
        return CoverageStatus.GAP
    return CoverageStatus.COVERED if holders >= target else CoverageStatus.AT_RISK
