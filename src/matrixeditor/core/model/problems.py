"""What pydantic finds wrong with a value, in our own closed set of codes.

pydantic has some hundred kinds of errors; which of them a strict model of ours can meet, and what
we call them, stands in one table. A kind that is missing there becomes ``UNFIT``.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from matrixeditor.core.errors import ProblemCode

CODES: Mapping[str, ProblemCode] = {
    "missing": ProblemCode.MISSING,
    "extra_forbidden": ProblemCode.UNKNOWN_KEY,
    "string_type": ProblemCode.TEXT_TYPE,
    "string_unicode": ProblemCode.SURROGATE,
    "string_pattern_mismatch": ProblemCode.ID_FORM,
    "int_type": ProblemCode.INTEGER_TYPE,
    "int_parsing_size": ProblemCode.INTEGER_TYPE,
    "level_type": ProblemCode.INTEGER_TYPE,
    "bool_type": ProblemCode.FLAG_TYPE,
    "date_type": ProblemCode.DATE_FORM,
    "date_parsing": ProblemCode.DATE_FORM,
    "date_from_datetime_parsing": ProblemCode.DATE_FORM,
    "date_from_datetime_inexact": ProblemCode.DATE_FORM,
    "tuple_type": ProblemCode.LIST_TYPE,
    "mapping_type": ProblemCode.MAP_TYPE,
    "dict_type": ProblemCode.MAP_TYPE,
    "model_type": ProblemCode.MAP_TYPE,
    "enum": ProblemCode.CHOICE,
    "literal_error": ProblemCode.CHOICE,
    "greater_than_equal": ProblemCode.AT_LEAST,
    "less_than_equal": ProblemCode.AT_MOST,
    "too_short": ProblemCode.TOO_FEW,
}
"""pydantic's own kinds of errors; those of our validators bear the name of their code."""

_FACTS: Mapping[ProblemCode, Mapping[str, str]] = {
    ProblemCode.CHOICE: {"known": "expected"},
    ProblemCode.AT_LEAST: {"low": "ge"},
    ProblemCode.AT_MOST: {"high": "le"},
    ProblemCode.TOO_FEW: {"least": "min_length"},
    ProblemCode.NUMBER_BETWEEN: {"low": "low", "high": "high"},
}
"""What a code's facts are called in pydantic's context."""

_OURS = frozenset(ProblemCode)

Finding = tuple[tuple[int | str, ...], ProblemCode, Mapping[str, str | int]]
"""Where in the value (keys and indexes), what is wrong, the facts."""


def findings(error: ValidationError) -> Iterator[Finding]:
    """Yield what is wrong, in the order of the fields."""
    for detail in error.errors(include_url=False):
        code = _code(detail)
        yield detail["loc"], code, _facts(code, detail.get("ctx", {}))


def _code(detail: ErrorDetails) -> ProblemCode:
    kind = detail["type"]
    code = CODES.get(kind)
    if code is None:
        code = ProblemCode(kind) if kind in _OURS else ProblemCode.UNFIT
    nullable = code in {ProblemCode.MISSING, ProblemCode.UNKNOWN_KEY}
    return ProblemCode.NULL if detail["input"] is None and not nullable else code


def _facts(code: ProblemCode, context: Mapping[str, Any]) -> Mapping[str, str | int]:
    facts = {name: context[theirs] for name, theirs in _FACTS.get(code, {}).items()}
    if code is ProblemCode.CHOICE:
        facts["known"] = ", ".join(re.findall("'([^']*)'", facts["known"]))
    return facts
