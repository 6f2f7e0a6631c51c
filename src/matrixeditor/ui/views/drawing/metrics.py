"""Lengths and fonts of painted parts, in px of the mocks at 100 %, at a zoom of their own."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont

from matrixeditor.ui import theme

SMALL, NORMAL = 11, 13
REGULAR, SEMIBOLD = 400, 600


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths and fonts at a zoom, 1 being 100 %."""

    zoom: float = 1.0

    def px(self, length: float) -> int:
        """Return a length of the mocks in logical pixels."""
        return max(1, theme.scaled(length * self.zoom))

    def font(self, size: int = NORMAL, weight: int = REGULAR, *, italic: bool = False) -> QFont:
        """Return the interface font at a size of the mocks."""
        return _font(max(6, round(size * self.zoom)), weight, italic)


@cache
def _font(size: int, weight: int, italic: bool) -> QFont:
    return theme.font(size, weight, italic=italic)
