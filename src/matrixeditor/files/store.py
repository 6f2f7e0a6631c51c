"""Opening and saving matrices."""

from pathlib import Path

from matrixeditor.core.model import Matrix
from matrixeditor.files.atomic import replace_file
from matrixeditor.files.decoding import decode
from matrixeditor.files.encoding import Encoder

_encoder = Encoder()


def load(path: Path) -> Matrix:
    """Return the matrix in a file.

    Raises:
        UnreadableDocument: the file holds no matrix, or one that breaks rules.
    """
    return loads(path.read_bytes(), source=str(path))


def loads(raw: bytes, *, source: str = "") -> Matrix:
    """Return the matrix in ``raw``; ``source`` is the name that errors give it.

    Raises:
        UnreadableDocument: there is no matrix in it, or one that breaks rules.
    """
    return decode(raw, source=source)


def dumps(matrix: Matrix) -> bytes:
    """Return the canonical bytes of a matrix; quick where most of the latest one is unchanged."""
    return _encoder.encode(matrix)


def save(matrix: Matrix, path: Path) -> None:
    """Put a matrix into a file, so that the file holds the old one or the new one, never less."""
    replace_file(path, [dumps(matrix)])
