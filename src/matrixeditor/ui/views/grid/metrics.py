"""The measures of a grid, in px of the mocks at 100 %, and what they are at this zoom."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from matrixeditor.ui import theme

ROW, BAND, GROUP_NAME = 26, 22, 20
PADDING, BAND_TEXT = 16, 20
SMALL, NORMAL = 11, 13
REGULAR, SEMIBOLD = 400, 600
ZOOM_STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200)


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


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of a grid with skills as rows, and swapped."""

    upright: Side
    swapped: Side


ROLES = Shape(
    upright=Side(column=80, head=72, side=266, diamond=16),
    swapped=Side(column=48, head=180, side=266, diamond=16, turned=True),
)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths and fonts at a zoom, 1 being 100 %."""

    zoom: float = 1.0

    def px(self, length: float) -> int:
        """Return a length of the mocks in logical pixels."""
        return max(1, theme.scaled(length * self.zoom))

    def font(self, size: int = NORMAL, weight: int = REGULAR, *, italic: bool = False) -> QFont:
        """Return the interface font at a size of the mocks."""
        return theme.font(max(6, round(size * self.zoom)), weight, italic=italic)
