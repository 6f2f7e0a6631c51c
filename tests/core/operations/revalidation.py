"""What every operation must keep: a matrix that could be saved and opened again."""

from matrixeditor.core import invariants
from matrixeditor.core.model import Matrix


def valid(matrix: Matrix) -> Matrix:
    """Return the matrix, having checked its rules and that validation finds the same values."""
    invariants.require_valid(matrix)
    assert Matrix.model_validate_json(matrix.model_dump_json()) == matrix
    return matrix
