"""A proof that no key stands twice in an object of a document, without parsing it again.

A JSON parser lets the last of two equal keys win silently. Finding that out with
``json.loads(object_pairs_hook=…)`` takes three times as long as reading the document; counting
colons takes a fifth.
"""

from collections.abc import Iterable
from itertools import chain
from operator import attrgetter
from typing import Any

from matrixeditor.core.model import Matrix
from matrixeditor.files.encoding import PARTS

_fields_given = attrgetter("model_fields_set")


def has_no_repeats(raw: bytes, matrix: Matrix) -> bool:
    r"""Tell whether no key of ``raw``, from which ``matrix`` was read, can stand twice.

    True is a proof; False only means that one has to look. ``matrix`` must keep the rules of
    ``invariants``, so that the keys of its maps are ids or numbers.

    The proof: in ``raw``, N colons stand in all: one behind each of the K keys, and C within
    texts. In ``matrix`` are P pairs (fields that were given, and entries of maps), each from a key
    of its own, and D colons within texts, each from a colon of its own (if none is escaped as
    ``\u003a``; no default of a field has one). So K >= P and C >= D. If N = K + C
    equals P + D, then K = P: no key was lost.
    """
    pairs, colons = _pairs_and_colons(matrix)
    if raw.count(b":") != pairs + colons:
        return False
    return not colons or b"\\u003" not in raw  # a or A; the rest of 003 is as rare


def _pairs_and_colons(matrix: Matrix) -> tuple[int, int]:
    """Count by columns, that is what one field holds in all parts of a kind, not by parts.

    A column is of one type, so that loops over 100,000 values run within the interpreter. A value
    overlooked would only make ``has_no_repeats`` hesitate.
    """
    pairs = colons = 0
    waiting: list[Iterable[Any]] = [[matrix]]
    while waiting:
        column = list(filter(None, waiting.pop()))
        kind = type(column[0]) if column else None
        if kind is str:
            colons += "".join(column).count(":")
        elif kind is tuple:
            waiting.append(chain.from_iterable(column))
        elif kind is dict:
            pairs += sum(map(len, column))
            if not _holds_numbers(column[0]):
                waiting.append(chain.from_iterable(map(dict.values, column)))
        elif kind in PARTS:
            pairs += sum(map(len, map(_fields_given, column)))
            waiting += [map(attrgetter(name), column) for name in kind.model_fields]
    return pairs, colons


def _holds_numbers(entries: dict[Any, Any]) -> bool:
    """Tell whether it is a map of ratings, of which there are 300,000 without any text."""
    return isinstance(next(iter(entries.values())), int)
