"""A matrix as it stood on a day: ``docs/arithmetic.md``, "Reviews".

Only reviews and evidence have dates. Roles, requirements of open reviews and who has left are those
of now.
"""

from datetime import date

from matrixeditor.core.model import Evidence, Matrix, Person, Review


def review_as_of(matrix: Matrix, day: date) -> Review | None:
    """Return the newest review dated on or before ``day``, None if there is none.

    Of two on one day, the later in the list.
    """
    found = [item for item in enumerate(matrix.reviews) if item[1].date <= day]
    return max(found, key=lambda item: (item[1].date, item[0]))[1] if found else None


def evidence_as_of(person: Person, day: date) -> tuple[Evidence, ...]:
    """Return a person's evidence dated on or before ``day``."""
    return tuple(note for note in person.evidence if note.date <= day)


def matrix_as_of(matrix: Matrix, day: date) -> Matrix:
    """Return the matrix without the reviews, assessments and evidence after ``day``.

    Any figure of that matrix is the figure as of the day. Where no review is left, its first one
    stays, open and empty, so that everybody is unrated; ``review_as_of`` tells of that case.
    """
    reviews = tuple(review for review in matrix.reviews if review.date <= day)
    kept = {review.id for review in reviews}
    if not reviews:
        empty = matrix.reviews[0].model_copy(update={"closed": False, "roles_as_of": {}})
        reviews = (empty,)
    people = tuple(
        person.model_copy(
            update={
                "assessments": tuple(s for s in person.assessments if s.review in kept),
                "evidence": evidence_as_of(person, day),
            }
        )
        for person in matrix.people
    )
    return matrix.model_copy(update={"reviews": reviews, "people": people})
