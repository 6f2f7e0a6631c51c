"""What one cell looks like, as facts; views turn equal looks into one and the same picture."""

from enum import StrEnum
from typing import NamedTuple


class Fill(StrEnum):
    """Which color a cell is filled with."""

    PLAIN = "plain"
    LEVEL = "level"
    NOT_REQUIRED = "not required"
    SHORT_2 = "short by 2 or more"
    SHORT_1 = "short by 1"
    MET = "met"
    ABOVE_1 = "above by 1"
    ABOVE_2 = "above by 2 or more"


class Diamond(StrEnum):
    """How a must-have is marked; a missed one speaks, a met one is quiet."""

    NONE = "none"
    QUIET = "quiet"
    SPEAKING = "speaking"


class Look(NamedTuple):
    """All that decides a cell's picture.

    ``rank`` and ``ranks`` place a level on its scale (0 is the lowest). ``gap`` is in levels,
    positive where short; None draws no triangle.
    """

    fill: Fill
    text: str = ""
    rank: int = 0
    ranks: int = 2
    strong: bool = False
    diamond: Diamond = Diamond.NONE
    gap: int | None = None
    evidence: bool = False
    missing: bool = False
    hatched: bool = False
    to_confirm: bool = False


NOT_REQUIRED = Look(Fill.NOT_REQUIRED)
EMPTY = Look(Fill.PLAIN)
