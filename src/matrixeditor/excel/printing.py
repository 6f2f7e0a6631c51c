"""Over how many pages a sheet is printed."""

from collections.abc import Iterable
from math import ceil

A4 = 9
"""Excel's number of the paper."""

PAPER = (8.27, 11.69)
MARGIN, FOOT = 0.4, 0.7
"""Of a page, in inches."""

DOTS, POINTS = 96, 72
"""An inch in the pixels of column widths and the points of row heights."""

DEFAULT_WIDTH, DEFAULT_HEIGHT = 8.43, 15.0
"""Of a column in characters, of a row in points."""

SMALLEST_PRINT = 0.5
"""Below this share of its size nothing is printed: it goes over more pages instead."""

SQUEEZE = 0.75
"""By so much a sheet may shrink further, if then it fits one page."""


def pages(widths: Iterable[float], heights: Iterable[float], *, landscape: bool) -> tuple[int, int]:
    """Return over how many pages a sheet goes, across and down; 0 down: as many as it takes.

    Args:
        widths: of the columns, in characters.
        heights: of the rows, in points.
        landscape: how the paper lies.
    """
    across_paper, down_paper = PAPER[::-1] if landscape else PAPER
    wide = sum(width * 7 + 5 for width in widths) / DOTS
    tall = sum(heights) / POINTS
    scale = min(1.0, (across_paper - 2 * MARGIN) / wide)
    across = ceil(SMALLEST_PRINT / scale)
    fits = tall * scale * SQUEEZE <= down_paper - MARGIN - FOOT
    return across, int(across == 1 and fits)
