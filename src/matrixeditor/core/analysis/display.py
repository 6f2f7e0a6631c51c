"""How shares are shown: ``docs/arithmetic.md``, "Rounding".

Rounded once, here, half away from zero. Less than the whole never shows as 100 %.
"""

from decimal import Decimal
from fractions import Fraction


def percent_1(share: Fraction | None) -> Decimal | None:
    """Return a share of one in percent with one decimal, None for None.

    Less than 1 shows at most 99.9.
    """
    if share is None:
        return None
    return Decimal(_rounded(share, 1000)).scaleb(-1)


def whole_percent(share: Fraction | None) -> int | None:
    """Return a share of one in whole percents, None for None; less than 1 shows at most 99."""
    return None if share is None else _rounded(share, 100)


def _rounded(share: Fraction, whole: int) -> int:
    """Return share × whole rounded half away from zero, below ``whole`` for a share below 1."""
    size = int(abs(share) * whole + Fraction(1, 2))
    rounded = size if share >= 0 else -size
    return min(rounded, whole - 1) if share < 1 else rounded
