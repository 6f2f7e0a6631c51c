"""Every operation there is, and arguments for it drawn from a matrix.

Found by looking: an operation is a public function of ``core.operations`` from a matrix to a
matrix, and what to draw for a parameter follows from its type. So a new operation is driven by
the state machine without anyone adding it to a list.
"""

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import ValidationError

import matrixeditor.core.operations as package
from matrixeditor.core.model import Level, Matrix, Value
from matrixeditor.core.types import (
    CategoryId,
    EvidenceId,
    MatrixId,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
    StepId,
)

Operation = Callable[..., Matrix]

NOT_EDITS = {"levels", "parts", "succession"}
"""Modules that the operations are built from; their callers keep the rules."""

KNOWN_TO_UNKNOWN = 20
"""How much more often an id is one that the matrix has."""

GOOD_TEXTS = ("Ana", "Discovery", "discovery", "名前", "e\u0301", "\u200b", "x" * 70)
TEXTS = (*GOOD_TEXTS, "", " ", "\ud800")
DAYS = (date(2025, 12, 15), date(2026, 6, 30), date(2026, 11, 1))
GOOD_NUMBERS = tuple(map(Decimal, ("1", "0.001", "0.1", "2.5", "100")))
NUMBERS = (*GOOD_NUMBERS, Decimal(0), Decimal("0.0001"))
COLLECTIONS = {Collection, Iterable, tuple, frozenset, set, list}


@cache
def operations() -> Mapping[str, Operation]:
    """Return every operation by module and name."""
    return {
        f"{module.name}.{name}": function
        for module in pkgutil.iter_modules(package.__path__)
        if module.name not in NOT_EDITS
        for name, function in vars(
            importlib.import_module(f"{package.__name__}.{module.name}")
        ).items()
        if inspect.isfunction(function)
        and function.__module__ == f"{package.__name__}.{module.name}"
        and not name.startswith("_")
        and _is_edit(function)
    }


def _is_edit(function: Operation) -> bool:
    types = typing.get_type_hints(function)
    parameters = list(inspect.signature(function).parameters)
    return types["return"] is Matrix and bool(parameters) and types[parameters[0]] is Matrix


def edit(draw: Callable[[SearchStrategy[Any]], Any], matrix: Matrix, name: str) -> partial[Matrix]:
    """Return one operation with arguments drawn for ``matrix``, which it still waits for."""
    function = operations()[name]
    types = typing.get_type_hints(function)
    arguments: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        kind = types[parameter.name]
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            arguments |= draw(_some_fields(matrix, typing.get_args(kind)[0]))
        elif parameter.default is inspect.Parameter.empty or draw(st.booleans()):
            arguments[parameter.name] = draw(_anything(matrix, kind, fresh=parameter.name))
    return partial(function, **arguments)


def _some_fields(matrix: Matrix, kind: Any) -> SearchStrategy[dict[str, Any]]:
    """Return what draws some fields of a TypedDict."""
    types = typing.get_type_hints(kind)
    required = {name: _anything(matrix, types[name]) for name in kind.__required_keys__}
    optional = {name: _anything(matrix, types[name]) for name in kind.__optional_keys__}
    return st.fixed_dictionaries(required, optional=optional)


def _anything(matrix: Matrix, kind: Any, *, fresh: str = "") -> SearchStrategy[Any]:
    """Return what draws a value of a type; ids are mostly ids that the matrix has.

    ``fresh`` is the parameter's name: what ends in ``_id`` is the id of something new.
    """
    if fresh.endswith("_id"):
        return st.none() | st.sampled_from(("new", "new-2", "Not An Id"))
    if typing.get_origin(kind) is typing.Annotated:
        kind = typing.get_args(kind)[0]
    if typing.get_origin(kind) in {typing.Union, UnionType}:
        return st.one_of(*(_anything(matrix, part) for part in typing.get_args(kind)))
    if (known := _ids(matrix).get(kind)) is not None:
        return st.sampled_from((*known * KNOWN_TO_UNKNOWN, "nobody"))
    if typing.get_origin(kind) is not None:
        return _several(matrix, kind)
    is_value = inspect.isclass(kind) and issubclass(kind, Value)
    return _value(matrix, kind) if is_value else _single(kind)


def _single(kind: Any) -> SearchStrategy[Any]:
    if inspect.isclass(kind) and issubclass(kind, Enum):
        return st.sampled_from(tuple(kind))
    simple: Mapping[Any, SearchStrategy[Any]] = {
        NoneType: st.none(),
        bool: st.booleans(),
        int: st.sampled_from((2, 0, 1, 3, 4, 5, -1)),
        str: st.sampled_from(TEXTS),
        date: st.sampled_from(DAYS),
        Decimal: st.sampled_from(NUMBERS),
    }
    return simple[kind]


def _several(matrix: Matrix, kind: Any) -> SearchStrategy[Any]:
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is Mapping:
        key, value = (_anything(matrix, part) for part in parts)
        return st.dictionaries(key, value, max_size=3)
    if origin is tuple and Ellipsis not in parts:
        return st.tuples(*(_anything(matrix, part) for part in parts))
    if parts[0] is Level:
        levels = st.lists(_value(matrix, Level), max_size=4, unique_by=lambda level: level.value)
        return levels.map(lambda drawn: tuple(sorted(drawn, key=lambda level: level.value)))
    assert origin in COLLECTIONS or origin.__name__ in {"Collection", "Iterable", "Sequence"}, kind
    return st.lists(_anything(matrix, parts[0]), max_size=3).map(tuple)


def _value(matrix: Matrix, kind: type[Value]) -> SearchStrategy[Any]:
    """Return what draws a part of a matrix; where the fields do not go together, fewer of them."""
    hints = typing.get_type_hints(kind)
    required = {
        name: _valid(matrix, hints[name])
        for name, field in kind.model_fields.items()
        if field.is_required()
    }
    optional = {
        name: _valid(matrix, hints[name]) for name in kind.model_fields if name not in required
    }

    def built(drawn: dict[str, Any]) -> Value:
        try:
            return kind(**drawn)
        except ValidationError:
            return kind(**{name: drawn[name] for name in required})

    return st.fixed_dictionaries(required, optional=optional).map(built)


def _valid(matrix: Matrix, kind: Any) -> SearchStrategy[Any]:
    """Return what draws the field of a part, which cannot be made of what nobody may enter."""
    if kind is str:
        return st.sampled_from(GOOD_TEXTS)
    if kind is Decimal:
        return st.sampled_from(GOOD_NUMBERS)
    return _anything(matrix, kind)


def _ids(matrix: Matrix) -> Mapping[Any, tuple[str, ...]]:
    return {
        MatrixId: (matrix.id,),
        ScaleId: tuple(item.id for item in matrix.scales),
        CategoryId: tuple(item.id for item in matrix.categories),
        SkillId: tuple(item.id for item in matrix.skills),
        RoleId: tuple(item.id for item in matrix.roles),
        PersonId: tuple(item.id for item in matrix.people),
        ReviewId: tuple(item.id for item in matrix.reviews),
        EvidenceId: tuple(note.id for person in matrix.people for note in person.evidence),
        StepId: tuple(step.id for person in matrix.people for step in person.plan),
    }
