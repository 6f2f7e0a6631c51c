"""Who could take a role next: ``docs/arithmetic.md``, "Next in line"."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from matrixeditor.core import lookup
from matrixeditor.core.analysis.ladder import ladder_of
from matrixeditor.core.analysis.readiness import Standing, Verdict, measured
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun, PersonId, ReviewId, RoleId

_RANK = {verdict: rank for rank, verdict in enumerate((*Verdict, None))}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person measured against the role of the bench.

    ``holds_role`` marks those whose own role it is already.
    """

    standing: Standing
    name: str
    holds_role: bool

    @property
    def person(self) -> PersonId:
        """Who it is."""
        return self.standing.person


def bench(matrix: Matrix, role: RoleId, *, review: ReviewId | None = None) -> tuple[Candidate, ...]:
    """Return everyone who has not left, the readiest first.

    By verdict, then the low end of readiness, then name, then id; in the newest review unless told
    otherwise.

    Raises:
        UnknownId: there is no such role or review.
    """
    ladder = ladder_of(matrix, review)
    if role not in ladder.role_ids:
        raise UnknownId(Noun.ROLE, role, ladder.role_ids)
    yardstick = ladder.yardstick(role)
    candidates = (
        Candidate(
            standing=measured(person, ladder, yardstick, ladder.results_of(person)),
            name=person.name,
            holds_role=ladder.own_role(person) == role,
        )
        for person in lookup.active_people(matrix.people)
    )
    return in_order(candidates)


def in_order(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return candidates for one role, the readiest first, as ``bench`` does."""
    return tuple(sorted(candidates, key=_place))


def _place(candidate: Candidate) -> tuple[int, float, Fraction, str, PersonId]:
    """Return what candidates are sorted by.

    A quotient rounded to a float never turns two readinesses round, so that the slow, exact
    comparison is left for those that look the same.
    """
    standing = candidate.standing
    readiness = standing.readiness_low or Fraction(0)
    name = candidate.name.casefold()
    return (_RANK[standing.verdict], -float(readiness), -readiness, name, standing.person)
