"""A matrix as bytes: the same matrix always gives the same ones.

Indented by two like ``json.dumps(indent=2, ensure_ascii=False)``, maps sorted, optional fields at
their default left out. What an edit did not touch is not encoded again: an ``Encoder`` remembers
the bytes of every item of the latest matrix.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import to_json

from matrixeditor.core.model import Matrix, Skill, Value

INDENT = 2

PARTS = frozenset(Value.__subclasses__())
"""The classes that a matrix is made of."""


def _holds_maps(annotation: Any) -> bool:
    if get_origin(annotation) is Mapping:
        return True
    if annotation in PARTS:
        return any(_holds_maps(field.annotation) for field in annotation.model_fields.values())
    return any(_holds_maps(argument) for argument in get_args(annotation))


_FIELDS_WITH_MAPS: Mapping[type[Value], Sequence[str]] = {
    part: [name for name, field in part.model_fields.items() if _holds_maps(field.annotation)]
    for part in PARTS
}
"""Where to look for maps: of ten thousand notes it is enough to know that there are none."""


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

        # Joined once, at the end: each copy of ten megabytes takes as long as encoding an edit.
        pieces: list[bytes] = []
        for name, value in _written_fields(with_scales_named(matrix)):
            pieces.append(b',\n  "%s": ' % name.encode())
            if isinstance(value, tuple):
                pieces += _array([encoded(item) for item in value])
            else:
                pieces.append(_deeper(_json(value), levels=1))
        pieces[0] = pieces[0].replace(b",", b"{", 1)
        self._kept = seen
        return b"".join((*pieces, b"\n}\n"))


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
    if isinstance(value, dict):
        return _map_in_order(value)
    if isinstance(value, tuple):
        items = tuple([in_order(item) for item in value])
        return items if _differ(items, value) else value
    fields = {name: getattr(value, name) for name in _FIELDS_WITH_MAPS.get(type(value), ())}
    changed = {
        name: ordered for name, field in fields.items() if (ordered := in_order(field)) is not field
    }
    return value.model_copy(update=changed) if changed else value


def _map_in_order(entries: dict[Any, Any]) -> dict[Any, Any]:
    keys = list(entries)
    ordered = sorted(keys)
    nested = isinstance(next(iter(entries.values()), None), dict)  # a map's values are of one type
    if not nested:
        return entries if ordered == keys else {key: entries[key] for key in ordered}
    values = {key: in_order(entries[key]) for key in ordered}
    same = ordered == keys and not _differ(values.values(), entries.values())
    return entries if same else values


def _differ(items: Iterable[Any], others: Iterable[Any]) -> bool:
    return any(item is not other for item, other in zip(items, others, strict=True))


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


def _array(items: Sequence[bytes]) -> Iterator[bytes]:
    between = b"[\n    "
    for item in items:
        yield between
        yield item
        between = b",\n    "
    yield b"\n  ]" if items else b"[]"
