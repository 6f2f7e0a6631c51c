"""A matrix as it stood on a day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix, a_person, a_review, a_sheet
from tests.core.analysis.random_matrices import matrices

from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.as_of import evidence_as_of, matrix_as_of, review_as_of
from matrixeditor.core.analysis.readiness import standing
from matrixeditor.core.invariants import require_valid
from matrixeditor.core.model import Evidence, Matrix
from matrixeditor.core.types import EvidenceId

JANUARY, MARCH, JUNE = date(2026, 1, 1), date(2026, 3, 1), date(2026, 6, 1)


def noted(day: date) -> Evidence:
    return Evidence(id=EvidenceId(f"e-{day.month}"), date=day, text="Seen")


def two_reviews() -> Matrix:
    """Return Ana rated 1 in March and 4 in June, with evidence on both days."""
    ana = a_person("ana", role="role-1").changed(
        assessments=(
            a_sheet({"skill-1": 1}, review="march"),
            a_sheet({"skill-1": 4}, review="june"),
        ),
        evidence=(noted(MARCH), noted(JUNE)),
    )
    return a_matrix(skills=1).changed(
        people=(ana,), reviews=(a_review("march", on=MARCH), a_review("june", on=JUNE))
    )


def test_the_newest_review_up_to_the_day_counts() -> None:
    matrix = two_reviews()
    march, june = matrix.reviews

    assert review_as_of(matrix, JANUARY) is None
    assert review_as_of(matrix, MARCH) is march
    assert review_as_of(matrix, date(2026, 5, 31)) is march
    assert review_as_of(matrix, JUNE) is june


def test_of_two_reviews_on_one_day_the_later_in_the_list_counts() -> None:
    matrix = two_reviews()
    march, june = matrix.reviews
    matrix = matrix.changed(reviews=(june.changed(date=MARCH), march))

    assert review_as_of(matrix, JUNE) is march


def test_evidence_counts_up_to_the_day() -> None:
    ana = two_reviews().people[0]

    assert evidence_as_of(ana, MARCH) == (noted(MARCH),)


def test_figures_as_of_a_day_are_those_of_its_review() -> None:
    matrix = two_reviews()

    then = matrix_as_of(matrix, MARCH)

    assert standing(then, then.people[0]).gaps[0].official == 1
    assert then.people[0].evidence == (noted(MARCH),)


def test_before_the_first_review_everything_is_unrated() -> None:
    matrix = two_reviews()
    closed = matrix.reviews[0].changed(closed=True)
    matrix = matrix.changed(reviews=(closed, matrix.reviews[1]))

    then = require_valid(matrix_as_of(matrix, JANUARY))

    found = standing(then, then.people[0])
    assert (found.applicable, found.unrated) == (1, 1)
    assert then.people[0].evidence == ()


@given(matrices(), st.integers(0, 4))
def test_as_of_any_day_is_a_valid_matrix_with_the_figures_of_its_review(
    matrix: Matrix, back: int
) -> None:
    day = date(2026, 1, 4 - back) if back < 4 else date(2025, 12, 31)
    then = require_valid(matrix_as_of(matrix, day))

    found = figures.of(then)

    review = review_as_of(matrix, day)
    if review is None:
        assert found.rated == 0
    else:
        assert found.people == {
            person.id: standing(matrix, person, review=review.id)
            for person in matrix.people
            if person.left is None
        }
