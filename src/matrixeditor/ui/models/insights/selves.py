"""How people's own ratings differ from the results."""

from collections.abc import Sequence
from dataclasses import dataclass

from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId, SkillId
from matrixeditor.ui.models.insights.portraits import Portrait

USUAL_REACH, MOST_REACH = 2, 4


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """How often own rating minus result is ``levels``.

    Attributes:
        levels: own rating minus result.
        open_end: whether larger differences of that sign are counted here as well.
        flagged: whether the rules want such a difference discussed.
        cells: where it is so: the person with their name, and the skill.
    """

    levels: int
    open_end: bool
    flagged: bool
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
    found: dict[int, list[tuple[PersonId, str, SkillId]]] = {}
    flagged = 0
    for portrait in portraits:
        person = portrait.person
        for one in portrait.differences:
            found.setdefault(one.difference, []).append((person.id, person.name, one.skill))
            flagged += one.flagged
    from_levels = matrix.policy.discuss_difference
    widest = max((abs(levels) for levels in found), default=0)
    reach = min(max(widest, USUAL_REACH), MOST_REACH)
    lines = []
    for levels in range(-reach, reach + 1):
        within = [one for one in found if max(-reach, min(one, reach)) == levels]
        cells = tuple(cell for one in sorted(within) for cell in found[one])
        open_end = abs(levels) == reach and widest > reach
        lines.append(DifferenceLine(levels, open_end, abs(levels) >= from_levels, cells))
    return DifferencesFacts(
        lines=tuple(lines),
        count=sum(map(len, found.values())),
        higher=sum(len(cells) for levels, cells in found.items() if levels > 0),
        lower=sum(len(cells) for levels, cells in found.items() if levels < 0),
        flagged=flagged,
        from_levels=from_levels,
    )
