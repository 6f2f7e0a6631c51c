"""One required skill of one person: ``docs/arithmetic.md``, "The gap" and "Fulfilment"."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from matrixeditor.core.analysis.results import Official
from matrixeditor.core.analysis.yardstick import RequiredSkill
from matrixeditor.core.types import LevelValue, SkillId


class GapState(StrEnum):
    """How a required skill stands; never folded into one another."""

    RATED = "rated"
    NOT_RATED = "not rated"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Gap:
    """A required skill and what counts for it.

    Attributes:
        skill: the skill.
        required: the level that the role requires.
        official: the rating that counts, None unless ``state`` is rated.
        self_rating: the person's own confirmed rating, None if there is none.
        gap: required minus official in level values; positive is a shortfall.
        fulfilment: the share of the requirement that is met, 0 to 1, None unless rated.
        weight: what the skill counts in readiness.
        must_have: whether the role cannot do without it.
        state: rated, not rated or not applicable.
    """

    skill: SkillId
    required: LevelValue
    official: LevelValue | None
    self_rating: LevelValue | None
    gap: int | None
    fulfilment: Fraction | None
    weight: Decimal
    must_have: bool
    state: GapState

    @property
    def is_short(self) -> bool:
        """Whether the rating that counts is below the required level."""
        return self.gap is not None and self.gap > 0


def gap_of(item: RequiredSkill, official: Official, self_rating: LevelValue | None) -> Gap:
    """Return how one required skill stands."""
    level: LevelValue | None = None
    match official:
        case None:
            state = GapState.NOT_RATED
        case int():
            state, level = GapState.RATED, official
        case _:
            state = GapState.NOT_APPLICABLE
    return Gap(
        skill=item.skill,
        required=item.level,
        official=level,
        self_rating=self_rating,
        gap=None if level is None else item.level - level,
        fulfilment=None if level is None else _fulfilment(item, level),
        weight=item.weight,
        must_have=item.must_have,
        state=state,
    )


def _fulfilment(item: RequiredSkill, level: LevelValue) -> Fraction:
    if level >= item.level:
        return _ALL
    return _share(level - item.lowest, item.level - item.lowest)


_ALL = Fraction(1)


@lru_cache(maxsize=4096)
def _share(part: int, whole: int) -> Fraction:
    """Return part / whole; a fraction costs as much as all else of a gap, and few differ."""
    return Fraction(part, whole)
