"""Bytes as a plain document, carefully: only for those in which something may be wrong.

Python's own parser, because it tells line and column, hands over every key of an object, and its
result shows where a person must look. Slower than ``pydantic`` by far.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any

from matrixeditor.core.errors import MOST_PROBLEMS, Problem, ProblemCode, UnreadableDocument
from matrixeditor.files.locating import Location, place_of

DEEPEST = 64
"""So many objects and lists may stand inside each other."""

MOST_DIGITS = 4000
"""Whole numbers with more digits are not read; Python refuses them from 4,300 on."""


def parse(raw: bytes, *, source: str) -> Any:
    """Return the document as dicts and lists; a dict knows which of its keys stood twice.

    Raises:
        UnreadableDocument: it is no JSON; the error tells where.
    """
    try:
        text = raw.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _refused(source, ProblemCode.NOT_UTF8, offset=error.start) from None
    if not text.strip():
        raise _refused(source, ProblemCode.EMPTY)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        trailing = error.msg == "Extra data"
        code = ProblemCode.TRAILING_DATA if trailing else ProblemCode.NOT_JSON
        raise _refused(source, code, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise _refused(source, ProblemCode.TOO_DEEP, most=DEEPEST) from None


def require_sound(document: Any, *, source: str) -> None:
    """Refuse a document in which keys are repeated, nesting is too deep or characters are broken.

    Raises:
        UnreadableDocument: with the places.
    """
    flaws = list(_flaws(document))
    if flaws:
        problems = tuple(
            Problem(place_of(document, location), code, facts)
            for location, code, facts in flaws[:MOST_PROBLEMS]
        )
        raise UnreadableDocument.of(problems, file=source, more=len(flaws) - len(problems))


class _Repeating(dict[str, Any]):
    """An object some of whose keys stood twice; it has the last values."""

    repeated: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) == len(pairs):
        return entries
    repeating = _Repeating(entries)
    counts = Counter(key for key, _ in pairs)
    repeating.repeated = tuple(key for key, count in counts.items() if count > 1)
    return repeating


def _whole_number(digits: str) -> int | float:
    return int(digits) if len(digits) <= MOST_DIGITS else math.inf


def _flaws(document: Any) -> Iterator[tuple[Location, ProblemCode, dict[str, str | int]]]:
    waiting: list[tuple[Location, Any]] = [((), document)]
    while waiting:
        location, value = waiting.pop()
        if isinstance(value, str):
            if not _is_encodable(value):
                yield location, ProblemCode.SURROGATE, {}
            continue
        if not isinstance(value, dict | list):
            continue
        if len(location) >= DEEPEST:
            yield location, ProblemCode.TOO_DEEP, {"most": DEEPEST}
            continue
        if isinstance(value, _Repeating):
            for key in value.repeated:
                yield (*location, key), ProblemCode.DUPLICATE_KEY, {}
        children = list(value.items() if isinstance(value, dict) else enumerate(value))
        for step, _ in children:
            if isinstance(step, str) and not _is_encodable(step):
                yield (*location, step), ProblemCode.SURROGATE, {}
        waiting.extend(((*location, step), child) for step, child in reversed(children))


def _is_encodable(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refused(source: str, code: ProblemCode, **facts: int) -> UnreadableDocument:
    return UnreadableDocument.of((Problem("", code, facts),), file=source)
