"""Whatever the bytes are, they are a matrix or a told refusal; never a crash."""

import copy
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.files.damaged import HEALTHY, healthy

from matrixeditor.core.errors import NewerVersion, UnreadableDocument
from matrixeditor.core.invariants import problems_of
from matrixeditor.files import store

RAW = healthy()

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def read(raw: bytes) -> None:
    """Read it; what is accepted must be sound and survive a save."""
    try:
        matrix = store.loads(raw)
    except UnreadableDocument as refused:
        require_told(refused)
    except NewerVersion:
        pass
    else:
        assert not list(problems_of(matrix))
        assert store.loads(store.dumps(matrix)) == matrix


def require_told(refused: UnreadableDocument) -> None:
    assert refused.problems
    assert all(problem.place.isprintable() for problem in refused.problems)


@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    read(raw)


@given(st.integers(0, len(RAW) - 1), st.integers(0, 20), st.binary(max_size=5))
def test_a_document_with_some_bytes_exchanged(start: int, length: int, instead: bytes) -> None:
    read(RAW[:start] + instead + RAW[start + length :])


@given(st.integers(0, len(RAW)), st.integers(0, len(RAW)), st.integers(0, len(RAW)))
def test_a_document_with_a_piece_repeated(start: int, end: int, where: int) -> None:
    read(RAW[:where] + RAW[start:end] + RAW[where:])


def places_in(value: Any) -> list[tuple[str | int, ...]]:
    """Return the path of every value within another."""
    if not isinstance(value, dict | list):
        return []
    inner = dict(value.items() if isinstance(value, dict) else enumerate(value))
    return [(step, *rest) for step, child in inner.items() for rest in ((), *places_in(child))]


def with_anything(path: tuple[str | int, ...], value: object) -> bytes:
    document: Any = copy.deepcopy(HEALTHY)
    inner = document
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return json.dumps(document).encode()


@given(st.sampled_from(places_in(HEALTHY)), anything)
def test_a_document_with_anything_in_any_place(path: tuple[str | int, ...], value: object) -> None:
    read(with_anything(path, value))


@given(st.sampled_from(places_in(HEALTHY)), st.text(), anything)
def test_a_document_with_any_key_in_any_place(
    path: tuple[str | int, ...], key: str, value: object
) -> None:
    read(with_anything((*path[:-1], key) if isinstance(path[-1], str) else path, value))
