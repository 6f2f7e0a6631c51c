"""A part that stays and a part that scrolls; where both find no room, all of it scrolls."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

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
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        self._whole = column()
        self._whole.addWidget(pinned)
        self._whole.addWidget(self._area, 1)
        self.setLayout(self._whole)
        self._bar = self._make_bar()

    def _make_bar(self) -> QScrollBar:
        """Return a scroll bar that lies over the padding, so that text is as wide without it."""
        bar = QScrollBar(Qt.Orientation.Vertical, self)
        bar.setStyleSheet("QScrollBar { background: transparent; }")
        scrolled = self._area.verticalScrollBar()
        scrolled.rangeChanged.connect(self._show_range)
        scrolled.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(scrolled.setValue)
        bar.hide()
        return bar

    def _show_range(self, least: int, most: int) -> None:
        scrolled = self._area.verticalScrollBar()
        self._bar.setRange(least, most)
        self._bar.setPageStep(scrolled.pageStep())
        self._bar.setSingleStep(scrolled.singleStep())
        self._bar.setVisible(most > least)
        self._place_bar()

    def _place_bar(self) -> None:
        area, width = self._area.geometry(), self._bar.sizeHint().width()
        self._bar.setGeometry(area.right() + 1 - width, area.top(), width, area.height())
        self._bar.raise_()

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

    def event(self, event: QEvent) -> bool:
        """Settle once the parts know how much room they ask for: only then is this told."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Settle for the new size."""
        super().resizeEvent(event)
        self.settle()
        self._place_bar()
