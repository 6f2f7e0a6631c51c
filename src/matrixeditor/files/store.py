"""Opening and saving matrices."""

import gc
import os
import stat
from pathlib import Path

from matrixeditor.core.errors import (
    CannotRead,
    FileMissing,
    FileTrouble,
    Problem,
    ProblemCode,
    UnreadableDocument,
)
from matrixeditor.core.model import Matrix
from matrixeditor.files.atomic import replace_file
from matrixeditor.files.decoding import Loaded, decode
from matrixeditor.files.encoding import Encoder
from matrixeditor.files.outdated import keep_outdated
from matrixeditor.files.troubles import trouble_of

MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 256
"""Files beyond this are not read: they would take gigabytes of memory."""

_encoder = Encoder()


def load(path: Path) -> Matrix:
    """Return the matrix in a file.

    Raises:
        FileMissing: there is none.
        CannotRead: the system does not hand it out.
        UnreadableDocument: it holds no matrix, or one that breaks rules.
        NewerVersion: a later program wrote it.
    """
    return open_file(path).matrix


def open_file(path: Path) -> Loaded:
    """Return the matrix in a file, and from which older version of the format it was upgraded.

    Raises:
        MatrixEditorError: as ``load``.
    """
    return decode(_content(path), source=str(path))


def loads(raw: bytes, *, source: str = "") -> Matrix:
    """Return the matrix in ``raw``; ``source`` is the name that errors give it.

    Raises:
        UnreadableDocument: there is no matrix in it, or one that breaks rules.
        NewerVersion: a later program wrote it.
    """
    return decode(raw, source=source).matrix


def dumps(matrix: Matrix) -> bytes:
    """Return the canonical bytes of a matrix; quick where most of the latest one is unchanged."""
    return _encoder.encode(matrix)


def save(matrix: Matrix, path: Path) -> None:
    """Put a matrix into a file, so that the file holds the old one or the new one, never less.

    A file in an older version of the format is kept beside it, as ``team.v1.matrix.json``.

    Raises:
        CannotWrite: the file is as it was.
    """
    content = dumps(matrix)
    keep_outdated(path)
    replace_file(path, [content])


def spare_collections() -> None:
    """Take all that is in memory out of Python's search for garbage.

    To be called once a big matrix is open: nothing of it becomes garbage while it is shown, and
    going through it would stall the window now and then.
    """
    gc.unfreeze()  # what was taken out before and has become garbage since goes now
    gc.collect()
    gc.freeze()


def _content(path: Path) -> bytes:
    try:
        found = path.stat()
        _require_readable(path, found)
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(str(path)) from None
    except OSError as error:
        raise CannotRead(str(path), trouble_of(error), error.errno or 0) from error


def _require_readable(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise CannotRead(str(path), FileTrouble.IS_FOLDER)
    if not stat.S_ISREG(found.st_mode):  # a pipe may never end
        raise CannotRead(str(path), FileTrouble.OTHER)
    if found.st_size > MOST_MEGABYTES * MEGABYTE:
        facts = {"megabytes": -(-found.st_size // MEGABYTE), "most": MOST_MEGABYTES}
        problem = Problem("", ProblemCode.TOO_LARGE, facts)
        raise UnreadableDocument.of((problem,), file=str(path))
