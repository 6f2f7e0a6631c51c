"""The matrix as a whole: new ones, title and description, the rules."""

import datetime
import secrets
from decimal import Decimal
from typing import TypedDict, Unpack

from matrixeditor.core.model import FORMAT, VERSION, Matrix, Policy, Review, Scale
from matrixeditor.core.operations import parts
from matrixeditor.core.types import MatrixId, ReviewId, Source

FIRST_REVIEW_ID, FIRST_REVIEW_NAME = ReviewId("current"), "Current"
"""The one review of a new matrix; whoever needs no cycles never meets the word."""


def new_matrix(
    *,
    title: str,
    scales: tuple[Scale, ...],
    on: datetime.date | None = None,
    matrix_id: MatrixId | None = None,
) -> Matrix:
    """Return a matrix with these scales and one review, of today or ``on``.

    Raises:
        InvalidValue: the title is empty or there is no scale.
    """
    return parts.made(
        Matrix,
        format=FORMAT,
        version=VERSION,
        id=_random_matrix_id() if matrix_id is None else matrix_id,
        title=title,
        scales=scales,
        reviews=(_first_review(on),),
    )


def with_new_id(matrix: Matrix, *, matrix_id: MatrixId | None = None) -> Matrix:
    """Return the matrix as another one: under a random id."""
    return parts.changed(matrix, id=_random_matrix_id() if matrix_id is None else matrix_id)


def started_from(
    template: Matrix, *, on: datetime.date | None = None, matrix_id: MatrixId | None = None
) -> Matrix:
    """Return a new matrix made of a template: under another id, its ladder's review of today.

    A template with people tells a story with dates; there the reviews keep theirs.
    """
    matrix = with_new_id(template, matrix_id=matrix_id)
    if matrix.people:
        return matrix
    return parts.with_parts(matrix, reviews=(_first_review(on),))


def without_people(matrix: Matrix, *, on: datetime.date | None = None) -> Matrix:
    """Return the ladder alone: nobody, and one open review, of today or ``on``."""
    if not matrix.people and len(matrix.reviews) == 1 and not matrix.reviews[0].closed:
        return matrix
    return parts.with_parts(matrix, people=(), reviews=(_first_review(on),))


def set_title(matrix: Matrix, *, title: str) -> Matrix:
    """Give the matrix another title.

    Raises:
        InvalidValue: the title is empty.
    """
    return parts.changed(matrix, title=title)


def set_description(matrix: Matrix, *, description: str) -> Matrix:
    """Say what the matrix is about."""
    return parts.changed(matrix, description=description)


class PolicyFields(TypedDict, total=False):
    """The rules by which results are taken from the sheets and turned into verdicts."""

    ready_threshold: Decimal
    near_gap: int
    coverage_target: int
    discuss_difference: int
    official_sources: tuple[Source, ...]


def change_policy(matrix: Matrix, **fields: Unpack[PolicyFields]) -> Matrix:
    """Change rules.

    Raises:
        InvalidValue: a rule may not hold the value given for it.
    """
    return parts.copied(matrix, policy=parts.changed(matrix.policy, **fields))


def reset_policy(matrix: Matrix) -> Matrix:
    """Go back to the rules that a new matrix has."""
    return parts.copied(matrix, policy=Policy())


def _first_review(on: datetime.date | None) -> Review:
    today = datetime.datetime.now(tz=datetime.UTC).astimezone().date()
    return parts.made(
        Review, id=FIRST_REVIEW_ID, name=FIRST_REVIEW_NAME, date=today if on is None else on
    )


def _random_matrix_id() -> MatrixId:
    return MatrixId(f"m-{secrets.token_hex(3)}")
