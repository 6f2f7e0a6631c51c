"""What all parts of a matrix have in common, and the kinds of text and number they hold."""

from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from matrixeditor.core.types import HIGHEST_LEVEL, ID_PATTERN, LOWEST_LEVEL

THOUSANDTH = Decimal("0.001")
THREE_DECIMALS = "At most three decimals."  # not "multipleOf": validators divide floats, and err


class Value(BaseModel):
    """An immutable part of a matrix."""

    # Deferred: the matrix's validator covers its parts; theirs are built if one is validated alone.
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True)

    def changed(self, **fields: Any) -> Self:
        """Return this value with other ``fields``, validated; every other part is shared.

        Raises:
            pydantic.ValidationError: a field may not hold the value given for it.
        """
        checked = type(self).model_validate({**self.__dict__, **fields})
        return self.model_copy(update={name: getattr(checked, name) for name in fields})


def _encodable(text: str) -> str:
    """Refuse lone surrogates: pydantic lets them in from Python, and no file can hold them."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise PydanticCustomError("surrogate", "must be whole characters") from None
    return text


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "must not be empty")
    return text


def decimal_of(value: object) -> Decimal:
    """Return the exact decimal that a number's shortest text names: 0.1 is one tenth.

    Raises:
        PydanticCustomError: not a finite number, or more than three decimals.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise PydanticCustomError("number_type", "must be a number")
    exact = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not exact.is_finite():
        raise PydanticCustomError("finite_number", "must be a finite number")
    if abs(exact) > 10**9:
        raise PydanticCustomError("number_range", "is out of range")
    if exact != exact.quantize(THOUSANDTH):
        raise PydanticCustomError("decimals", "may have at most three decimals")
    return exact


def shortest(value: Decimal) -> int | float:
    """Return the number whose JSON text is the shortest for ``value``: 2, 0.5."""
    return int(value) if value == value.to_integral_value() else float(value)


def _between(low: str, high: str) -> PlainValidator:
    lowest, highest = Decimal(low), Decimal(high)

    def check(value: object) -> Decimal:
        exact = decimal_of(value)
        if not lowest <= exact <= highest:
            raise PydanticCustomError(
                "number_between", "must be from {low} to {high}", {"low": low, "high": high}
            )
        return exact

    return PlainValidator(check)


_AS_NUMBER = PlainSerializer(shortest, return_type=int | float, when_used="always")


def _a_level(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        raise PydanticCustomError("level_type", "must be a whole number")
    if not LOWEST_LEVEL <= value <= HIGHEST_LEVEL:
        raise PydanticCustomError(
            "number_between",
            "must be from {low} to {high}",
            {"low": str(LOWEST_LEVEL), "high": str(HIGHEST_LEVEL)},
        )
    return value


def _no_repeats(items: tuple[object, ...]) -> tuple[object, ...]:
    if len(set(items)) != len(items):
        raise PydanticCustomError("repeated", "must not name anything twice")
    return items


Text = Annotated[str, AfterValidator(_encodable)]
"""Any text, also none."""

Name = Annotated[
    Text, AfterValidator(_not_blank), WithJsonSchema({"type": "string", "pattern": r"\S"})
]
"""Text that says something: not empty once trimmed."""

Id = StringConstraints(pattern=ID_PATTERN)
"""The form of every identifier."""

Weight = Annotated[
    Decimal,
    _between("0.001", "1000"),
    _AS_NUMBER,
    WithJsonSchema(
        {"type": "number", "minimum": 0.001, "maximum": 1000, "description": THREE_DECIMALS}
    ),
]

Share = Annotated[
    Decimal,
    _between("0", "1"),
    _AS_NUMBER,
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1, "description": THREE_DECIMALS}),
]
"""A fraction of one."""

Years = Annotated[
    Decimal,
    _between("0", "100"),
    _AS_NUMBER,
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100, "description": THREE_DECIMALS}),
]

LevelNumber = Annotated[
    int,
    BeforeValidator(_a_level),
    WithJsonSchema({"type": "integer", "minimum": LOWEST_LEVEL, "maximum": HIGHEST_LEVEL}),
]

Unrepeated = AfterValidator(_no_repeats)
"""Says of a tuple that nothing stands in it twice."""
