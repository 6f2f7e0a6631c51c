"""All figures of a matrix, and how they follow an edit."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix
from tests.core.analysis.random_matrices import an_edit, matrices

from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.coverage import coverage
from matrixeditor.core.analysis.readiness import Verdict, standing
from matrixeditor.core.changes import between
from matrixeditor.core.invariants import require_valid
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId


@given(st.data())
def test_figures_after_any_edits_equal_figures_computed_anew(data: st.DataObject) -> None:
    matrix = data.draw(matrices())
    followed = figures.of(matrix)

    for _ in range(data.draw(st.integers(1, 4))):
        edited = require_valid(data.draw(an_edit(matrix)))
        followed = figures.after(matrix, followed, edited, between(matrix, edited))
        matrix = edited

        anew = figures.of(matrix)
        assert followed == anew
        assert list(followed.people) == list(anew.people)
        assert followed.coverage == anew.coverage
        assert followed.verdicts == anew.verdicts
        assert (followed.rated, followed.required) == (anew.rated, anew.required)


@given(matrices())
def test_figures_hold_what_each_question_answers_by_itself(matrix: Matrix) -> None:
    found = figures.of(matrix)

    active = [person for person in matrix.people if person.left is None]
    assert found.people == {person.id: standing(matrix, person) for person in active}
    assert found.coverage == coverage(matrix)


@given(matrices(), matrices())
def test_figures_follow_to_a_matrix_that_shares_nothing(before: Matrix, after: Matrix) -> None:
    found = figures.after(before, figures.of(before), after, between(before, after))

    assert found == figures.of(after)


def test_an_edit_of_nothing_keeps_the_very_figures() -> None:
    matrix = a_matrix()
    before = figures.of(matrix)

    assert figures.after(matrix, before, matrix, between(matrix, matrix)) is before


def test_an_untouched_person_keeps_the_very_standing() -> None:
    matrix = a_matrix(people=3)
    before = figures.of(matrix)
    renamed = matrix.people[0].changed(name="Ana")
    edited = matrix.changed(people=(renamed, *matrix.people[1:]))

    found = figures.after(matrix, before, edited, between(matrix, edited))

    last = PersonId("person-3")
    assert found.people[last] is before.people[last]
    assert found.coverage_by_skill is before.coverage_by_skill


def test_verdicts_and_ratings_are_counted_over_everyone() -> None:
    # given: requirements at 1, 2 and 3, everyone rated 2
    found = figures.of(a_matrix(roles=3, skills=4, people=6))

    assert found.verdicts == {
        Verdict.READY: 4,
        Verdict.NEARLY: 0,
        Verdict.UNRATED: 0,
        Verdict.NOT_YET: 2,
        None: 0,
    }
    assert (found.rated, found.required) == (24, 24)
