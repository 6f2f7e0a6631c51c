"""How many people hold each required level."""

from datetime import date

import pytest
from tests.builders import a_matrix, a_person, a_role

from matrixeditor.core.analysis.coverage import CoverageStatus, coverage
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId, ReviewId


def rated(**levels: int | None) -> Matrix:
    """Return people with that level of the one skill, required at 1, 3 and 4."""
    matrix = a_matrix(skills=1, people=0)
    return matrix.changed(
        roles=tuple(a_role(f"role-{n}", {"skill-1": n}) for n in (4, 1, 3)),
        people=tuple(
            a_person(name, ratings=None if level is None else {"skill-1": level})
            for name, level in levels.items()
        ),
    )


def test_each_required_level_counts_those_at_or_above_it() -> None:
    rows = coverage(rated(ana=1, ben=3, cai=4, dan=None))

    assert [(row.level, row.holders, row.status) for row in rows] == [
        (1, 3, CoverageStatus.COVERED),
        (3, 2, CoverageStatus.COVERED),
        (4, 1, CoverageStatus.AT_RISK),
    ]
    assert {row.unrated for row in rows} == {1}


def test_the_only_person_is_named() -> None:
    rows = coverage(rated(ana=1, ben=4))

    assert [row.only for row in rows] == [None, PersonId("ben"), PersonId("ben")]


def test_without_anybody_every_required_level_is_a_gap() -> None:
    rows = coverage(rated())

    assert {(row.holders, row.unrated, row.status) for row in rows} == {(0, 0, CoverageStatus.GAP)}
    assert len(rows) == 3


def test_who_left_or_is_not_concerned_counts_neither_way() -> None:
    matrix = rated(ana=4, ben=4)
    ana, ben = matrix.people
    sheet = ben.assessments[0].changed(ratings={}, not_applicable={"skill-1": "on leave"})
    matrix = matrix.changed(
        people=(ana.changed(left=date(2026, 1, 1)), ben.changed(assessments=(sheet,)))
    )

    assert {(row.holders, row.unrated) for row in coverage(matrix)} == {(0, 0)}


def test_another_review_can_be_asked_for() -> None:
    matrix = rated(ana=4)
    review = matrix.reviews[0]
    spring = review.changed(id=ReviewId("spring"), date=date(2020, 1, 1))
    matrix = matrix.changed(reviews=(spring, review))

    assert {row.unrated for row in coverage(matrix, review=spring.id)} == {1}
    with pytest.raises(UnknownId):
        coverage(matrix, review=ReviewId("never"))
