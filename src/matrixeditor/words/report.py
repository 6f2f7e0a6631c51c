"""The report: who meets what, and how well each required level is covered.

``report_of`` gathers the figures, which ``core.analysis`` reckons; ``as_json`` puts them into the
form of ``docs/command-line.md``, whose keys and their order are a promise to scripts, and which
says everything by id. ``report_text`` says the same to people.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from matrixeditor.core import lookup
from matrixeditor.core.analysis.as_of import matrix_as_of, review_as_of
from matrixeditor.core.analysis.coverage import Coverage, coverage
from matrixeditor.core.analysis.display import percent_1
from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.analysis.readiness import Standing, standing
from matrixeditor.core.model import Matrix, Person, Review
from matrixeditor.core.model.base import shortest
from matrixeditor.core.types import PersonId, ReviewId, RoleId

Json = Mapping[str, "Json"] | list["Json"] | str | int | float | bool | None
"""What JSON can say."""


@dataclass(frozen=True, slots=True)
class Line:
    """One person's part of a report; ``role`` is the role they hold (held, in a closed review)."""

    person: Person
    role: RoleId | None
    standing: Standing

    @property
    def against_own_role(self) -> bool:
        """Whether they are measured by the role they hold."""
        return self.role == self.standing.role


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a report.

    Attributes:
        matrix: the matrix, as it stood on the day asked about.
        review: the review reported on, None where there was none yet on that day.
        as_of: the day asked about, None for now.
        lines: a person each, in the order of the matrix.
        coverage: every required level, whoever the people of ``lines`` are.
    """

    matrix: Matrix
    review: Review | None
    as_of: date | None
    lines: tuple[Line, ...]
    coverage: tuple[Coverage, ...]


def report_of(
    matrix: Matrix,
    *,
    people: Collection[PersonId] | None = None,
    role: RoleId | None = None,
    review: ReviewId | None = None,
    as_of: date | None = None,
) -> Report:
    """Return the figures of everyone who has not left.

    Args:
        matrix: the matrix.
        people: only these of them.
        role: measure against this role instead of each one's own.
        review: in this review; by default in the newest.
        as_of: by what was known at the end of this day, instead of now.

    Raises:
        UnknownId: the matrix has no such role, or no such review up to that day.
    """
    seen = matrix if as_of is None else matrix_as_of(matrix, as_of)
    if as_of is not None and review_as_of(matrix, as_of) is None:
        shown = None
    elif review is None:
        shown = lookup.newest_review(seen)
    else:
        shown = lookup.review(seen, review)
    return Report(
        matrix=seen,
        review=shown,
        as_of=as_of,
        lines=tuple(
            _line(seen, person, role=role, review=review)
            for person in lookup.active_people(seen.people)
            if people is None or person.id in people
        ),
        coverage=coverage(seen, review=review),
    )


def _line(matrix: Matrix, person: Person, *, role: RoleId | None, review: ReviewId | None) -> Line:
    own = standing(matrix, person, review=review)
    asked = own if role is None else standing(matrix, person, role=role, review=review)
    return Line(person, own.role, asked)


def as_json(report: Report) -> Json:
    """Return the report as JSON values.

    Percents and fulfilment (times 100) are the numbers that are displayed, with one decimal, and
    null where they are not defined.
    """
    return {
        "people": [_person_json(report, line) for line in report.lines],
        "coverage": [_coverage_json(row) for row in report.coverage],
    }


def _person_json(report: Report, line: Line) -> Json:
    figures = line.standing
    return {
        "id": line.person.id,
        "name": line.person.name,
        "role": line.role,
        "against": figures.role,
        "review": None if report.review is None else report.review.id,
        "applicable": figures.applicable,
        "met": figures.met,
        "met_pct": _shown(figures.met_share),
        "readiness_low": _shown(figures.readiness_low),
        "readiness_high": _shown(figures.readiness_high),
        "unrated": figures.unrated,
        "verdict": figures.verdict,
        "blocking": list(figures.blocking),
        "needs": list(figures.needs),
        "gaps": [_gap_json(gap) for gap in figures.gaps],
    }


def _gap_json(gap: Gap) -> Json:
    return {
        "skill": gap.skill,
        "required": gap.required,
        "official": gap.official,
        "self": gap.self_rating,
        "gap": gap.gap,
        "fulfilment": _shown(gap.fulfilment),
        "weight": shortest(gap.weight),
        "must_have": gap.must_have,
        "state": gap.state,
    }


def _coverage_json(row: Coverage) -> Json:
    return {
        "skill": row.skill,
        "level": row.level,
        "holders": row.holders,
        "unrated": row.unrated,
        "target": row.target,
        "status": row.status,
        "only": row.only,
    }


def _shown(share: Fraction | None) -> float | None:
    percent: Decimal | None = percent_1(share)
    return None if percent is None else float(percent)
