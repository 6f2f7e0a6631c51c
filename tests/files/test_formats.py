"""Files that earlier versions of the program wrote, which are never edited."""

import hashlib
import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from matrixeditor.core.model import Value
from matrixeditor.files import store
from matrixeditor.files.encoding import PARTS
from matrixeditor.files.schema import document_schema

FORMATS = Path(__file__).parent.parent / "data" / "formats"
FILES = sorted(FORMATS.glob("*.json"))

WRITTEN = {
    "v1-complete.matrix.json": "de3d536e42d0f03399b6d9d619ed157da51c29fe9efc6748f5788d1c3483b990",
    "v1-minimal.matrix.json": "1e8f5ea09ec0a1c9d1c77f29bdfa42d0a4fb77c6a80445f0fc379d16aaa8c089",
}


def test_no_file_of_a_version_was_edited_added_or_lost_unnoticed() -> None:
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in FILES}

    assert found == WRITTEN


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_any_version_opens(file: Path) -> None:
    store.load(file)


@pytest.mark.parametrize("file", sorted(FORMATS.glob("v1-*.json")), ids=lambda file: file.name)
def test_a_file_of_the_current_version_is_saved_as_it_is_and_follows_the_schema(file: Path) -> None:
    raw = file.read_bytes()

    assert store.dumps(store.loads(raw)) == raw
    Draft202012Validator(document_schema()).validate(json.loads(raw))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_order_of_keys_makes_no_difference(file: Path) -> None:
    raw = file.read_bytes()
    alphabetical = json.dumps(json.loads(raw), sort_keys=True).encode()
    reverse = json.dumps(json.loads(raw, object_pairs_hook=lambda pairs: dict(reversed(pairs))))

    assert store.dumps(store.loads(alphabetical)) == raw
    assert store.dumps(store.loads(reverse.encode())) == raw


def test_the_complete_file_has_every_field_of_every_part_and_every_choice() -> None:
    raw = (FORMATS / "v1-complete.matrix.json").read_bytes()
    schema = document_schema()
    choices = {choice for part in schema["$defs"].values() for choice in part.get("enum", ())}

    given = {
        (type(part), name) for part in parts_of(store.loads(raw)) for name in part.model_fields_set
    }

    assert given == {(kind, name) for kind in PARTS for name in kind.model_fields}
    never_written = {"planned"}  # the default
    assert choices - never_written <= set(texts_in(json.loads(raw)))


def parts_of(value: object) -> Iterator[Value]:
    if isinstance(value, Value):
        yield value
    for inner in vars(value).values() if isinstance(value, Value) else items_of(value):
        yield from parts_of(inner)


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in items_of(value):
        yield from texts_in(inner)


def items_of(value: object) -> Collection[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list | tuple) else ()
