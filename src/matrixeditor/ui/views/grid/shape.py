"""The measures of each kind of grid, in px of the mocks at 100 %."""

from dataclasses import dataclass, replace

ROW, BAND, GROUP_NAME = 26, 22, 20
PADDING, BAND_TEXT = 16, 20
USUAL_LEVEL, WIDER_BY = 2, 10
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""In percent; smaller, digits could not be read."""

HEADS_SHARE = 0.45
"""The most of a grid's width or height that its heads may take, however large they are shown."""


def most_of(length: int) -> int:
    """Return how much of a grid's width or height its heads may take."""
    return int(length * HEADS_SHARE)


@dataclass(frozen=True, slots=True)
class Side:
    """The measures of a grid one way round.

    Attributes:
        column: width of a column.
        head: height of the column heads; where names are turned, the most it may be.
        side: width of the row heads.
        diamond: from a cell's middle to the left edge of the must-have mark.
        turned: whether column names read upward.
    """

    column: int
    head: int
    side: int
    diamond: int
    turned: bool = False

    def for_levels(self, longest: int) -> "Side":
        """Return the measures for levels of so many characters: two fit into the usual column."""
        wider = WIDER_BY * max(0, longest - USUAL_LEVEL)
        return replace(self, column=self.column + wider) if wider else self


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of a grid with skills as rows, and swapped."""

    upright: Side
    swapped: Side


ROLES = Shape(
    upright=Side(column=80, head=72, side=266, diamond=16),
    swapped=Side(column=48, head=180, side=266, diamond=16, turned=True),
)

PEOPLE = Shape(
    upright=Side(column=60, head=72, side=266, diamond=24),
    swapped=Side(column=60, head=180, side=330, diamond=24, turned=True),
)
