"""What must hold of a whole matrix, beyond what each part checks of itself.

Ids are unique within their kind, references resolve, levels are levels of the skill's scale, and a
person's sheets do not contradict each other. Names alike are no error (they are a warning of
``analysis.lint``). Checked by set operations: 300,000 ratings take some ten milliseconds.
"""

from collections.abc import Iterator

from matrixeditor.core.errors import InvalidDocument, Problem
from matrixeditor.core.invariants.known import Known
from matrixeditor.core.invariants.ladder import ladder_problems, repeated_ids
from matrixeditor.core.invariants.people import person_problems
from matrixeditor.core.invariants.places import labelled, quoted, within
from matrixeditor.core.model import Matrix

__all__ = ["labelled", "problems_of", "quoted", "require_valid", "within"]


def require_valid(matrix: Matrix) -> Matrix:
    """Return the matrix itself.

    Raises:
        InvalidDocument: a rule is broken; the error lists the places.
    """
    problems = tuple(problems_of(matrix))
    if problems:
        raise InvalidDocument.of(problems)
    return matrix


def problems_of(matrix: Matrix) -> Iterator[Problem]:
    """Yield every broken rule with its place."""
    for name in ("scales", "categories", "skills", "roles", "people", "reviews"):
        yield from repeated_ids(name, getattr(matrix, name))
    known = Known.of(matrix)
    yield from ladder_problems(known, matrix)
    for index, person in enumerate(matrix.people):
        yield from person_problems(known, index, person)
