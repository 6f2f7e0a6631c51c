"""Numbers and percents in words' company."""

from decimal import Decimal
from fractions import Fraction

import pytest

from matrixeditor.words.catalog import gettext, language, ngettext, speaking
from matrixeditor.words.numbers import number, percent, percent_range, whole


@pytest.mark.parametrize(
    ("value", "text"),
    [(2, "2"), (Decimal("2.000"), "2"), (Decimal("0.50"), "0.5"), (100, "100"), (-1, "-1")],
)
def test_a_number_is_written_in_its_shortest_form(value: Decimal | int, text: str) -> None:
    assert number(value) == text


def test_what_is_unknown_is_a_dash() -> None:
    assert (number(None), percent(None), percent_range(None, None)) == ("–", "–", "–")


def test_percents_have_one_decimal_and_a_space() -> None:
    assert percent(Fraction(31, 48)) == "64.6 %"
    assert percent(Fraction(1)) == "100.0 %"
    assert percent(Fraction(9999, 10000)) == "99.9 %"
    assert whole(Fraction(37, 48)) == "77"


def test_a_range_of_equal_ends_is_one_figure() -> None:
    low, high = Fraction(31, 48), Fraction(37, 48)

    assert percent_range(low, high) == "64.6–77.1 %"
    assert percent_range(low, low) == "64.6 %"


def test_another_language_writes_decimals_its_own_way() -> None:
    with speaking("de"):
        assert language() == "de"
        assert percent(Fraction(31, 48)) == "64,6 %"
        assert number(Decimal("0.5")) == "0,5"
    assert percent(Fraction(31, 48)) == "64.6 %"


def test_a_language_without_a_catalog_speaks_english() -> None:
    with speaking("tlh"):
        assert gettext("Not yet") == "Not yet"
        assert ngettext("one", "many", 2) == "many"
        assert number(Decimal("0.5")) == "0.5"
    assert language() == "en"
