"""How shares are shown."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matrixeditor.core.analysis.display import percent_1, whole_percent


@pytest.mark.parametrize(
    ("share", "one_decimal", "whole"),
    [
        (Fraction(0), "0.0", 0),
        (Fraction(1, 2), "50.0", 50),
        (Fraction(1, 3), "33.3", 33),
        (Fraction(2, 3), "66.7", 67),
        (Fraction(625, 10_000), "6.3", 6),
        (Fraction(5, 10_000), "0.1", 0),
        (Fraction(125, 1000), "12.5", 13),
        (Fraction(7995, 10_000), "80.0", 80),
        (Fraction(9994, 10_000), "99.9", 99),
        (Fraction(999_999, 1_000_000), "99.9", 99),
        (Fraction(995, 1000), "99.5", 99),
        (Fraction(1), "100.0", 100),
        (Fraction(-5, 10_000), "-0.1", 0),
        (Fraction(-125, 1000), "-12.5", -13),
    ],
)
def test_shares_are_rounded_half_away_from_zero_and_never_up_to_the_whole(
    share: Fraction, one_decimal: str, whole: int
) -> None:
    assert str(percent_1(share)) == one_decimal
    assert whole_percent(share) == whole


def test_what_is_undefined_stays_undefined() -> None:
    assert percent_1(None) is None
    assert whole_percent(None) is None


@given(st.integers(0, 9_995))
def test_rounding_agrees_with_decimal_arithmetic(ten_thousandths: int) -> None:
    exact = Decimal(ten_thousandths) / 100
    wanted = exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)

    found = percent_1(Fraction(ten_thousandths, 10_000))

    assert found == min(wanted, Decimal("99.9"))
