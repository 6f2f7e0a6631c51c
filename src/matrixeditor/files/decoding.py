"""Bytes as a matrix, or the reasons why they are none.

Most files are right, and big ones must open fast: they are validated as they are, and it is proved
that no check is missing. Where that does not succeed, the document is read again with care, to
upgrade it from an older version or to say what is wrong and where.
"""

import gc
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from matrixeditor.core.errors import (
    MOST_PROBLEMS,
    NewerVersion,
    Problem,
    ProblemCode,
    UnreadableDocument,
)
from matrixeditor.core.invariants import problems_of
from matrixeditor.core.model import FORMAT, VERSION, Matrix
from matrixeditor.core.model.problems import findings
from matrixeditor.files.encoding import with_scales_named
from matrixeditor.files.locating import place_of
from matrixeditor.files.migrations import STEPS, Document, Step, oldest_version, upgraded
from matrixeditor.files.parsing import parse, require_sound
from matrixeditor.files.repeats import has_no_repeats

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A matrix as read; ``upgraded_from`` is the older version of the format it stood in."""

    matrix: Matrix
    upgraded_from: int | None = None


def decode(raw: bytes, *, source: str, steps: Mapping[int, Step] = STEPS) -> Loaded:
    """Return the matrix that ``raw`` holds.

    Args:
        raw: a document in UTF-8, with or without a byte order mark.
        source: the name that errors give it.
        steps: how older versions are upgraded.

    Raises:
        UnreadableDocument: it holds no matrix, or one that breaks rules.
        NewerVersion: a later program wrote it.
    """
    matrix = _read_at_once(raw.removeprefix(BYTE_ORDER_MARK))
    loaded = _read_with_care(raw, source, steps) if matrix is None else Loaded(matrix)
    return Loaded(with_scales_named(loaded.matrix), loaded.upgraded_from)


def _read_at_once(raw: bytes) -> Matrix | None:
    """Return the matrix in ``raw`` if everything is right with it, None if one has to look."""
    with _undisturbed():
        try:
            matrix = Matrix.model_validate_json(raw)
        except ValidationError:
            return None
        is_right = next(problems_of(matrix), None) is None and has_no_repeats(raw, matrix)
        return matrix if is_right else None


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Do something without searches for garbage: so many new objects provoke some in vain.

    What was made is then taken for old at once, or a search would go through all of it: freezing
    and unfreezing moves objects to the oldest generation without looking at them. (Not where the
    program keeps objects frozen: it has taken the matter into its own hands.)
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if was_enabled:
            gc.enable()


def _read_with_care(raw: bytes, source: str, steps: Mapping[int, Step]) -> Loaded:
    document = parse(raw, source=source)
    version = _version_of(document, source, oldest=oldest_version(steps))
    require_sound(document, source=source)
    current = upgraded(document, steps=steps)
    matrix = _validated(current, source)
    problems = tuple(problems_of(matrix))
    if problems:
        raise UnreadableDocument.of(problems, file=source)
    return Loaded(matrix, upgraded_from=version if version < VERSION else None)


def _version_of(document: Any, source: str, *, oldest: int) -> int:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _refused(source, "", ProblemCode.NOT_A_MATRIX)
    if "version" not in document:
        raise _refused(source, "version", ProblemCode.MISSING)
    version = document["version"]
    if not isinstance(version, int) or isinstance(version, bool):
        raise _refused(source, "version", ProblemCode.INTEGER_TYPE)
    if version > VERSION:
        raise NewerVersion(source, found=version, supported=VERSION)
    if version < oldest:
        raise _refused(source, "version", ProblemCode.AT_LEAST, low=oldest)
    return version


def _refused(source: str, place: str, code: ProblemCode, **facts: int) -> UnreadableDocument:
    return UnreadableDocument.of((Problem(place, code, facts),), file=source)


def _validated(document: Document, source: str) -> Matrix:
    """Return the matrix that a document describes, by the same strict reading of JSON as at once.

    Reading the bytes again would do, but for what Python reads and pydantic does not, a number of
    4,000 digits: here it gets a place.
    """
    try:
        return Matrix.model_validate_json(json.dumps(document))
    except ValidationError as error:
        found = list(findings(error))
        problems = tuple(
            Problem(place_of(document, location), code, facts)
            for location, code, facts in found[:MOST_PROBLEMS]
        )
        more = len(found) - len(problems)
        raise UnreadableDocument.of(problems, file=source, more=more) from None
