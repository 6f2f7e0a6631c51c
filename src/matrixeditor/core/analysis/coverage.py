"""How many people hold each required level: ``docs/arithmetic.md``, "Coverage"."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from matrixeditor.core import lookup
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.results import NOT_APPLICABLE, Results
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import LevelValue, PersonId, ReviewId, SkillId

RequiredLevels = Mapping[SkillId, tuple[LevelValue, ...]]
"""The levels that some role requires, lowest first, by skill in matrix order."""


class CoverageStatus(StrEnum):
    """Whether enough people hold a level."""

    COVERED = "covered"
    AT_RISK = "at risk"
    GAP = "gap"


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


def coverage(matrix: Matrix, *, review: ReviewId | None = None) -> tuple[Coverage, ...]:
    """Return the coverage of every required level, by skill in matrix order, then level.

    Counted are the people who have not left; by default in the newest review.

    Raises:
        UnknownId: there is no such review.
    """
    ladder = ladder_of(matrix, review)
    people = lookup.active_people(matrix.people)
    results = {person.id: ladder.results_of(person) for person in people}
    return tuple(
        row
        for skill_id, levels in required_levels(ladder).items()
        for row in coverage_of(skill_id, levels, results, target=ladder.policy.coverage_target)
    )


def required_levels(ladder: Ladder) -> RequiredLevels:
    """Return every level that some role requires."""
    levels: dict[SkillId, set[LevelValue]] = {}
    for requirements in ladder.requirements.values():
        for skill_id, requirement in requirements.items():
            levels.setdefault(skill_id, set()).add(requirement.level)
    return {skill: tuple(sorted(levels[skill])) for skill in ladder.lowest if skill in levels}


def coverage_of(
    skill_id: SkillId,
    levels: Sequence[LevelValue],
    results: Mapping[PersonId, Results],
    *,
    target: int,
) -> tuple[Coverage, ...]:
    """Return the coverage of one skill at ``levels`` by the people whose ``results`` these are."""
    counts = Counter(said.get(skill_id) for said in results.values())
    unrated = counts.pop(None, 0)
    counts.pop(NOT_APPLICABLE, None)
    held = {level: count for level, count in counts.items() if isinstance(level, int)}
    rows = []
    for level in levels:
        holders = sum(count for value, count in held.items() if value >= level)
        rows.append(
            Coverage(
                skill=skill_id,
                level=level,
                holders=holders,
                unrated=unrated,
                target=target,
                status=_status(holders, target),
                only=next(_holders(skill_id, level, results)) if holders == 1 else None,
            )
        )
    return tuple(rows)


def _holders(
    skill_id: SkillId, level: LevelValue, results: Mapping[PersonId, Results]
) -> Iterator[PersonId]:
    for person_id, said in results.items():
        result = said.get(skill_id)
        if isinstance(result, int) and result >= level:
            yield person_id


def _status(holders: int, target: int) -> CoverageStatus:
    if not holders:
        return CoverageStatus.GAP
    return CoverageStatus.COVERED if holders >= target else CoverageStatus.AT_RISK
