"""Matrices from files and into files, where ``-`` is standard input and output."""

from pathlib import Path
from typing import BinaryIO

from matrixeditor.cli import streams
from matrixeditor.core.errors import Problem, ProblemCode, UnreadableDocument
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.words.catalog import gettext as _

MOST_BYTES = store.MOST_MEGABYTES * store.MEGABYTE
"""A pipe that carries more is not read to its end, which it may not have."""


def load(name: str) -> Matrix:
    """Return the matrix in a file, or in what a pipe carries.

    Raises:
        MatrixEditorError: as ``files.store.load``.
        OSError: the pipe cannot be read.
    """
    if name == streams.STANDARD:
        return _from_pipe(streams.standard_input(), spoken(name))
    path = Path(name)
    if not path.is_fifo():  # as in: diff <(git show HEAD:team.matrix.json) team.matrix.json
        return store.load(path)
    with path.open("rb") as pipe:
        return _from_pipe(pipe, name)


def _from_pipe(pipe: BinaryIO, source: str) -> Matrix:
    raw = pipe.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        facts = {"megabytes": store.MOST_MEGABYTES + 1, "most": store.MOST_MEGABYTES}
        problem = Problem("", ProblemCode.TOO_LARGE, facts)
        raise UnreadableDocument.of((problem,), file=source)
    return store.loads(raw, source=source)


def save(matrix: Matrix, name: str) -> None:
    """Put a matrix into a file, wholly or not at all.

    Raises:
        CannotWrite: the file is as it was.
        OSError: standard output cannot be written.
    """
    if name == streams.STANDARD:
        streams.write_bytes(store.dumps(matrix))
    else:
        store.save(matrix, Path(name))


def spoken(name: str) -> str:
    """Return how messages call a file."""
    return _("standard input") if name == streams.STANDARD else name
