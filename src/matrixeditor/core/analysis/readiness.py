"""How far a person meets a role: ``docs/arithmetic.md``, "Readiness" to "Needs".

Everything is exact: integers over a common denominator inside, fractions outside, rounded only by
``display``. What a skill that is not rated might add makes readiness an interval.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from matrixeditor.core.analysis.gaps import Gap, GapState, gap_of
from matrixeditor.core.analysis.ladder import Ladder, ladder_of
from matrixeditor.core.analysis.results import NOT_APPLICABLE, Official, Results, self_ratings
from matrixeditor.core.analysis.yardstick import Yardstick
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.model import Matrix, Person, Policy
from matrixeditor.core.types import LevelValue, Noun, PersonId, ReviewId, RoleId, SkillId


class Verdict(StrEnum):
    """Whether a person is ready for a role, best first."""

    READY = "ready"
    NEARLY = "nearly ready"
    UNRATED = "not enough rated"
    NOT_YET = "not yet"


class Tally(NamedTuple):
    """The counts and sums of one person against one role.

    Attributes:
        applicable: required skills that apply.
        met: those that are met.
        unrated: those that are not rated.
        gained: what the rated ones earn, in the integers of the yardstick.
        open: what the unrated ones would earn if met.
        total: what all that apply would earn if met.
        worst: by how many levels the must-have that is shortest is short, 0 if none is.
        must_unrated: whether a must-have is not rated.
    """

    applicable: int
    met: int
    unrated: int
    gained: int
    open: int
    total: int
    worst: int
    must_unrated: bool


@dataclass(frozen=True)
class Standing:
    """One person against one role in one review.

    ``applicable``, ``met`` and ``unrated`` count required skills. All shares and the verdict are
    None where no required skill applies, or where there is no role.

    The lists and fractions below are made when first asked for, from the fields; two standings
    are equal when the fields are.
    """

    person: PersonId
    role: RoleId | None
    review: ReviewId
    verdict: Verdict | None
    tally: Tally = field(repr=False)
    yardstick: Yardstick = field(repr=False)
    results: tuple[Official, ...] = field(repr=False)
    selves: tuple[LevelValue | None, ...] = field(repr=False)
    threshold: Decimal = field(repr=False)

    @property
    def applicable(self) -> int:
        """How many required skills apply."""
        return self.tally.applicable

    @property
    def met(self) -> int:
        """How many applicable required skills are met."""
        return self.tally.met

    @property
    def unrated(self) -> int:
        """How many applicable required skills are not rated."""
        return self.tally.unrated

    @cached_property
    def met_share(self) -> Fraction | None:
        """The share of the applicable required skills that is met, 0 to 1."""
        return Fraction(self.met, self.applicable) if self.applicable else None

    @cached_property
    def readiness_low(self) -> Fraction | None:
        """Readiness, 0 to 1, if every unrated skill were at the lowest level."""
        return Fraction(self.tally.gained, self.tally.total) if self.applicable else None

    @cached_property
    def readiness_high(self) -> Fraction | None:
        """Readiness, 0 to 1, if every unrated skill were met."""
        highest = self.tally.gained + self.tally.open
        return Fraction(highest, self.tally.total) if self.applicable else None

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """Every required skill, in matrix order."""
        return tuple(map(gap_of, self.yardstick.required, self.results, self.selves))

    @cached_property
    def gap_by_skill(self) -> Mapping[SkillId, Gap]:
        """The same, by skill."""
        return {gap.skill: gap for gap in self.gaps}

    @cached_property
    def needs(self) -> tuple[SkillId, ...]:
        """The skills that are short, the heaviest shortfall first."""
        return tuple(gap.skill for gap in self._shortfalls)

    @cached_property
    def blocking(self) -> tuple[SkillId, ...]:
        """What stands between the person and *ready*; empty exactly when ready."""
        must_haves = [
            gap.skill
            for gap in self.gaps
            if gap.must_have and (gap.is_short or gap.state is GapState.NOT_RATED)
        ]
        unrated = [
            gap.skill for gap in self.gaps if not gap.must_have and gap.state is GapState.NOT_RATED
        ]
        if not self.applicable or _reaches(self.tally.gained, self.tally.total, self.threshold):
            return (*must_haves, *unrated)
        others = [gap.skill for gap in self._shortfalls if not gap.must_have]
        return (*must_haves, *unrated, *others)

    @cached_property
    def _shortfalls(self) -> tuple[Gap, ...]:
        """The gaps above 0 by weight × gap, then gap, then matrix order."""
        short = [(gap, gap.gap) for gap in self.gaps if gap.gap is not None and gap.gap > 0]
        short.sort(key=lambda item: (-item[0].weight * item[1], -item[1]))
        return tuple(gap for gap, _ in short)


def standing(
    matrix: Matrix,
    person: Person,
    *,
    role: RoleId | None = None,
    review: ReviewId | None = None,
) -> Standing:
    """Return how a person stands, by default against their own role in the newest review.

    In a closed review the requirements are those it was closed with, and the own role is the one
    that was rated. A retired skill or role counts only there.

    Raises:
        UnknownId: the matrix has no such role or review.
    """
    ladder = ladder_of(matrix, review)
    if role is None:
        role = ladder.own_role(person)
    elif role not in ladder.role_ids:
        raise UnknownId(Noun.ROLE, role, ladder.role_ids)
    return measured(person, ladder, ladder.yardstick(role), ladder.results_of(person))


def measured(person: Person, ladder: Ladder, yardstick: Yardstick, results: Results) -> Standing:
    """Return how a person with these ``results`` stands against a role."""
    official = tuple(map(results.get, yardstick.skills))
    own = self_ratings(person, ladder.review.id)
    tally = _tally(yardstick, official)
    return Standing(
        person=person.id,
        role=yardstick.role,
        review=ladder.review.id,
        verdict=_verdict(tally, ladder.policy),
        tally=tally,
        yardstick=yardstick,
        results=official,
        selves=tuple(map(own.get, yardstick.skills)) if own else (None,) * len(official),
        threshold=ladder.policy.ready_threshold,
    )


def _tally(yardstick: Yardstick, official: tuple[Official, ...]) -> Tally:
    """Return the counts and sums: the innermost loop of all figures."""
    applicable, total = len(official), yardstick.total
    met = unrated = gained = open_ = worst = 0
    must_unrated = False
    for result, (level, lowest, full, per_level, must_have) in zip(
        official, yardstick.marks, strict=True
    ):
        if result is None:
            unrated += 1
            open_ += full
            must_unrated = must_unrated or must_have
        elif result is NOT_APPLICABLE:
            applicable -= 1
            total -= full
        elif result >= level:
            met += 1
            gained += full
        else:
            gained += per_level * (result - lowest)
            if must_have:
                worst = max(worst, level - result)
    return Tally(applicable, met, unrated, gained, open_, total, worst, must_unrated)


def _verdict(tally: Tally, policy: Policy) -> Verdict | None:
    """Return the verdict: not compensatory, so that surplus hides no must-have."""
    if not tally.applicable:
        return None
    low = _reaches(tally.gained, tally.total, policy.ready_threshold)
    near = tally.worst <= policy.near_gap
    if low and not tally.unrated and not tally.worst:
        return Verdict.READY
    if low and near and not tally.must_unrated:
        return Verdict.NEARLY
    # If every unrated skill were met, *ready* would imply *nearly ready*: one test is enough.
    high = _reaches(tally.gained + tally.open, tally.total, policy.ready_threshold)
    if tally.unrated and near and high:
        return Verdict.UNRATED
    return Verdict.NOT_YET


def _reaches(part: int, whole: int, threshold: Decimal) -> bool:
    """Tell exactly whether part / whole ≥ threshold, which has at most three decimals."""
    return part * 1000 >= int(threshold.scaleb(3)) * whole
