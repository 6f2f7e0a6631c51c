"""A part that stays and a part that scrolls; where both find no room, all of it scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from matrixeditor.ui.theme import scaled
from matrixeditor.ui.views.inspector.pieces import column, rule

LEAST_BELOW = 120
"""So much must be left for the part that scrolls."""


class PinnedScroll(QWidget):
    """Two parts below each other, with a strong line between them."""

    def __init__(self, pinned: QWidget, scrolled: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pinned = pinned
        self._is_pinned = True
        self._inside = QWidget()
        self._below: QVBoxLayout = column()
        self._line = rule(strong=True)
        self._below.addWidget(self._line)
        self._below.addWidget(scrolled, 1)
        self._inside.setLayout(self._below)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        self._whole = column()
        self._whole.addWidget(pinned)
        self._whole.addWidget(self._area, 1)
        self.setLayout(self._whole)

    def settle(self) -> None:
        """Pin the first part, or let it scroll, as there is room for it now."""
        room = self._pinned.sizeHint().height()
        if self._pinned.hasHeightForWidth():
            room = self._pinned.heightForWidth(self.width())
        fits = room + scaled(LEAST_BELOW) <= self.height()
        if fits != self._is_pinned:
            self._is_pinned = fits
            if fits:
                self._below.removeWidget(self._pinned)
                self._whole.insertWidget(0, self._pinned)
            else:
                self._whole.removeWidget(self._pinned)
                self._below.insertWidget(0, self._pinned)

    def hasHeightForWidth(self) -> bool:
        """Ask for no height: there is always a way to show all."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return a size at which everything scrolls."""
        return QSize(0, scaled(LEAST_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Settle for the new size."""
        super().resizeEvent(event)
        self.settle()
