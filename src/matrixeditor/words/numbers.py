"""Numbers and percents as the language spoken writes them; dates are ISO dates everywhere."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from matrixeditor.core.analysis.display import percent_1, whole_percent
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import language

UNKNOWN = "–"
"""Stands where there is no figure."""

DECIMAL_POINTS: Mapping[str, str] = {"en": ".", "de": ","}


def number(value: Decimal | int | None) -> str:
    """Return a number in its shortest form: 2, 0.5; a dash for none."""
    if value is None:
        return UNKNOWN
    text = f"{Decimal(value):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", DECIMAL_POINTS.get(language(), "."))


def percent(share: Fraction | None) -> str:
    """Return a share of one in percent with one decimal: 64.6 %; a dash for none."""
    return UNKNOWN if share is None else _percent(_one_decimal(share))


def percent_range(low: Fraction | None, high: Fraction | None) -> str:
    """Return two shares of one in percent with one decimal: 64.6–77.1 %, 64.6 % if equal."""
    if low is None or high is None:
        return UNKNOWN
    if low == high:
        return percent(low)
    return _percent(f"{_one_decimal(low)}–{_one_decimal(high)}")


def whole(share: Fraction) -> str:
    """Return a share of one in whole percents, without the sign."""
    return str(whole_percent(share))


def _one_decimal(share: Fraction) -> str:
    return f"{percent_1(share):.1f}".replace(".", DECIMAL_POINTS.get(language(), "."))


def _percent(text: str) -> str:
    return _("{number} %").format(number=text)
