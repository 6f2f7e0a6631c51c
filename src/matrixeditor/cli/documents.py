"""Matrices from files and into files, where ``-`` is standard input and output."""

from pathlib import Path

from matrixeditor.cli import streams
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.words.catalog import gettext as _


def load(name: str) -> Matrix:
    """Return the matrix in a file.

    Raises:
        UnreadableDocument: there is none in it.
        OSError: the file cannot be read.
    """
    if name != streams.STANDARD:
        return store.load(Path(name))
    return store.loads(streams.read_bytes(), source=spoken(name))


def save(matrix: Matrix, name: str) -> None:
    """Put a matrix into a file, wholly or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    if name == streams.STANDARD:
        streams.write_bytes(store.dumps(matrix))
    else:
        store.save(matrix, Path(name))


def spoken(name: str) -> str:
    """Return how messages call a file."""
    return _("standard input") if name == streams.STANDARD else name
