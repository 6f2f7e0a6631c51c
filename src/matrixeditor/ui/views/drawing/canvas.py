"""Painting on whole pixels of the screen at any scale.

At 125 or 150 % a cell's edge falls between two pixels, and lines would be blurred, doubled or
missing. A canvas paints in device pixels: positions are rounded, sizes follow from positions.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class Canvas:
    """A widget's surface; ``x`` and ``y`` give the device pixel of a logical position."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.ratio = widget.devicePixelRatioF()
        origin = widget.mapTo(widget.window(), QPoint(0, 0))
        self._left, self._top = origin.x() * self.ratio, origin.y() * self.ratio
        self.line = max(1, round(self.ratio))
        """The width of a thin line, in device pixels."""

    def x(self, position: float) -> int:
        """Return the device column of a logical position."""
        return _rounded(self._left + position * self.ratio) - _rounded(self._left)

    def y(self, position: float) -> int:
        """Return the device row of a logical position."""
        return _rounded(self._top + position * self.ratio) - _rounded(self._top)

    def rect(self, logical: QRect) -> QRect:
        """Return the device pixels of a logical rectangle."""
        left, top = self.x(logical.x()), self.y(logical.y())
        right = self.x(logical.x() + logical.width())
        bottom = self.y(logical.y() + logical.height())
        return QRect(left, top, right - left, bottom - top)

    @contextmanager
    def painting(self) -> Iterator[QPainter]:
        """Yield a painter whose units are device pixels."""
        painter = QPainter(self._widget)
        painter.scale(1 / self.ratio, 1 / self.ratio)
        painter.translate(_rounded(self._left) - self._left, _rounded(self._top) - self._top)
        try:
            yield painter
        finally:
            painter.end()

    @contextmanager
    def logical(self, painter: QPainter, at: QRect) -> Iterator[QPainter]:
        """Yield the painter in logical units, its origin at a device rectangle's corner."""
        painter.save()
        painter.translate(at.topLeft())
        painter.scale(self.ratio, self.ratio)
        try:
            yield painter
        finally:
            painter.restore()

    def pixmap(self, width: int, height: int, color: QColor) -> QPixmap:
        """Return a picture of so many device pixels, to be painted on in logical units."""
        picture = QPixmap(width, height)
        picture.fill(color)
        picture.setDevicePixelRatio(self.ratio)
        return picture


def _rounded(length: float) -> int:
    """Round as Qt does, half upward, so that the edges of neighboring widgets meet."""
    return math.floor(length + 0.5)
