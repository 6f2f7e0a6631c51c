"""A matrix as bytes: the same matrix always gives the same ones.

Indented by two like ``json.dumps(indent=2, ensure_ascii=False)``, maps sorted, optional fields at
their default left out. What an edit did not touch is not encoded again: an ``Encoder`` remembers
the bytes of every item of the latest matrix.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_json

from matrixeditor.core.model import Matrix, Skill, Value

INDENT = 2


class Encoder:
    """Turns matrices into bytes, quickly where most of the latest one is unchanged.

    Items (people, roles, skills) are told apart by identity and kept with their bytes, so that an
    identity cannot be used again meanwhile. Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._kept: Mapping[int, tuple[Value, bytes]] = {}

    def encode(self, matrix: Matrix) -> bytes:
        """Return the canonical bytes of a matrix."""
        known = self._kept
        seen: dict[int, tuple[Value, bytes]] = {}

        def encoded(item: Value) -> bytes:
            entry = known.get(id(item)) or (item, _item_bytes(item))
            seen[id(item)] = entry
            return entry[1]

        fields = []
        for name, value in _written_fields(with_scales_named(matrix)):
            if isinstance(value, tuple):
                text = _array([encoded(item) for item in value])
            else:
                text = _deeper(_json(value), levels=1)
            fields.append(b'  "%s": %s' % (name.encode(), text))
        self._kept = seen
        return b"{\n" + b",\n".join(fields) + b"\n}\n"


def with_scales_named(matrix: Matrix) -> Matrix:
    """Return the matrix with every skill naming its scale.

    A skill may leave it out where there is only one scale; written it always is, so that a second
    scale can be added without touching every skill.
    """
    if len(matrix.scales) != 1 or all(skill.scale is not None for skill in matrix.skills):
        return matrix
    only = matrix.scales[0].id

    def named(skill: Skill) -> Skill:
        return skill if skill.scale is not None else skill.model_copy(update={"scale": only})

    return matrix.model_copy(update={"skills": tuple(named(skill) for skill in matrix.skills)})


def in_order(value: Any) -> Any:
    """Return a value with the keys of every map in it sorted; itself where they already are."""
    if isinstance(value, BaseModel):
        fields = value.__dict__
        sorted_fields = {
            name: ordered
            for name, field in fields.items()
            if (ordered := in_order(field)) is not field
        }
        return value.model_copy(update=sorted_fields) if sorted_fields else value
    if isinstance(value, tuple):
        items = tuple(in_order(item) for item in value)
        return value if all(a is b for a, b in zip(items, value, strict=True)) else items
    if isinstance(value, dict) and value:
        return _map_in_order(value)
    return value


def _map_in_order(entries: dict[Any, Any]) -> dict[Any, Any]:
    keys = list(entries)
    ordered = sorted(keys)
    # A map's values are of one type; looking at 300,000 ratings one by one would cost more than
    # encoding them.
    flat = not isinstance(entries[keys[0]], BaseModel | dict)
    if flat:
        return entries if ordered == keys else {key: entries[key] for key in ordered}
    values = {key: in_order(entries[key]) for key in ordered}
    unchanged = ordered == keys and all(values[key] is entries[key] for key in keys)
    return entries if unchanged else values


def _written_fields(matrix: Matrix) -> Iterator[tuple[str, Any]]:
    for name, field in Matrix.model_fields.items():
        value = getattr(matrix, name)
        if field.is_required() or value != field.default:
            yield name, value


def _item_bytes(item: Value) -> bytes:
    return _deeper(_json(in_order(item)), levels=2)


def _json(value: object) -> bytes:
    if isinstance(value, BaseModel):
        return value.model_dump_json(indent=INDENT, exclude_defaults=True).encode()
    return to_json(value)


def _deeper(text: bytes, *, levels: int) -> bytes:
    """Return JSON indented further; a line break within a string is escaped, so none is hit."""
    return text.replace(b"\n", b"\n" + b" " * (INDENT * levels))


def _array(items: Sequence[bytes]) -> bytes:
    return b"[\n    " + b",\n    ".join(items) + b"\n  ]" if items else b"[]"
