"""How people's own ratings differ from the results."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId, SkillId
from matrixeditor.ui.models.insights.portraits import Portrait

USUAL_REACH, MOST_REACH = 2, 4
MOST_NAMED = 12
"""So many cells of each difference are kept to be named."""


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """How often own rating minus result is ``levels``.

    Attributes:
        levels: own rating minus result.
        open_end: whether larger differences of that sign are counted here as well.
        flagged: whether the rules want such a difference discussed.
        count: how many cells there are.
        cells: the first of them: the person with their name, and the skill.
    """

    levels: int
    open_end: bool
    flagged: bool
    count: int
    cells: tuple[tuple[PersonId, str, SkillId], ...]


@dataclass(frozen=True, slots=True)
class DifferencesFacts:
    """All differences, from low to high.

    ``flagged`` counts those the rules want discussed, ``from_levels`` levels or more.
    """

    lines: tuple[DifferenceLine, ...]
    count: int
    higher: int
    lower: int
    flagged: int
    from_levels: int


def differences_of(matrix: Matrix, portraits: Sequence[Portrait]) -> DifferencesFacts:
    """Return the differences of everyone."""
    counts: Counter[int] = Counter()
    found: dict[int, list[tuple[PersonId, str, SkillId]]] = {}
    for portrait in portraits:
        counts.update(portrait.difference_counts)
        person = portrait.person
        for one in portrait.differences:
            named = found.setdefault(one.difference, [])
            if len(named) < MOST_NAMED:
                named.append((person.id, person.name, one.skill))
    from_levels = matrix.policy.discuss_difference
    widest = max((abs(levels) for levels in counts), default=0)
    reach = min(max(widest, USUAL_REACH), MOST_REACH)
    lines = []
    for levels in range(-reach, reach + 1):
        within = [one for one in counts if max(-reach, min(one, reach)) == levels]
        cells = tuple(cell for one in sorted(within) for cell in found[one])[:MOST_NAMED]
        open_end = abs(levels) == reach and widest > reach
        count = sum(counts[one] for one in within)
        lines.append(DifferenceLine(levels, open_end, abs(levels) >= from_levels, count, cells))
    return DifferencesFacts(
        lines=tuple(lines),
        count=counts.total(),
        higher=sum(count for levels, count in counts.items() if levels > 0),
        lower=sum(count for levels, count in counts.items() if levels < 0),
        flagged=sum(count for levels, count in counts.items() if abs(levels) >= from_levels),
        from_levels=from_levels,
    )
