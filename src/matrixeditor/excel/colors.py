"""The colors of the workbook: those of the window's light theme, by name.

Teal means level, orange and blue mean gap; a rating that meets the requirement has none.
"""

from typing import NamedTuple

TEXT = "#1C2430"
SECONDARY = "#4A5565"
ACCENT = "#1F5FBF"
PAPER = "#FFFFFF"
BLACK = "#000000"
SURFACE = "#F5F6F8"
GRID_LINE = "#DDE1E7"
STRONG_LINE = "#C3C9D2"
CONTROL_LINE = "#7C8797"

LEAST_CONTRAST = 4.5


class Swatch(NamedTuple):
    """A fill and the text that reads well on it."""

    fill: str
    text: str


LEVELS = (
    Swatch("#F3F7F6", TEXT),
    Swatch("#CFE6E1", TEXT),
    Swatch("#95CBC2", TEXT),
    Swatch("#2F7F78", PAPER),
    Swatch("#0B4A4A", PAPER),
)
SHORT_2 = Swatch("#A63C06", PAPER)
SHORT_1 = Swatch("#F7C79B", TEXT)
MET = Swatch(PAPER, TEXT)
ABOVE_1 = Swatch("#CBE0F5", TEXT)
ABOVE_2 = Swatch("#2A66A5", PAPER)
NOT_REQUIRED = Swatch("#ECEEF1", SECONDARY)
INPUT = Swatch("#E4EDF9", TEXT)
"""A cell that one is invited to change."""


def level_swatch(index: int, count: int) -> Swatch:
    """Return the color of level ``index`` (the lowest is 0) of a scale of ``count`` levels."""
    place = index / (count - 1) * (len(LEVELS) - 1)
    lower = min(int(place), len(LEVELS) - 2)
    share = place - lower
    if share in (0, 1):
        return LEVELS[lower + int(share)]
    fill = _between(LEVELS[lower].fill, LEVELS[lower + 1].fill, share)
    return Swatch(fill, _text_on(fill))


def _text_on(fill: str) -> str:
    """Return our text color for a fill; where neither is clear enough, black."""
    best = max((TEXT, PAPER), key=lambda text: contrast(text, fill))
    return best if contrast(best, fill) >= LEAST_CONTRAST else BLACK


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colors, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    shares = (value / 255 for value in _channels(color))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _between(low: str, high: str, share: float) -> str:
    mixed = (
        round(one + (other - one) * share)
        for one, other in zip(_channels(low), _channels(high), strict=True)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)
