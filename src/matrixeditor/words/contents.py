"""What is in a matrix, counted."""

from matrixeditor.core.model import Matrix
from matrixeditor.words.catalog import ngettext
from matrixeditor.words.filling import joined


def contents_of(matrix: Matrix) -> str:
    """Return how much of everything there is: ``9 roles, 24 skills, 12 people and 2 reviews``."""
    roles, skills = len(matrix.roles), len(matrix.skills)
    people, reviews = len(matrix.people), len(matrix.reviews)
    return joined(
        (
            ngettext("{count} role", "{count} roles", roles).format(count=roles),
            ngettext("{count} skill", "{count} skills", skills).format(count=skills),
            ngettext("{count} person", "{count} people", people).format(count=people),
            ngettext("{count} review", "{count} reviews", reviews).format(count=reviews),
        )
    )
