"""A page's frame: bar and grid at the left, the inspector at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from matrixeditor.ui.theme import scaled

INSPECTOR, NARROWEST, WIDEST = 320, 280, 420


def side_by_side(page: QWidget, bar: QWidget, middle: QWidget, inspector: QWidget) -> None:
    """Lay out a page; a hand can move the line between grid and inspector."""
    splitter = QSplitter(Qt.Orientation.Horizontal, page)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    left = QWidget()
    down = QVBoxLayout(left)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    down.addWidget(bar)
    down.addWidget(middle, 1)
    inspector.setMinimumWidth(scaled(NARROWEST))
    inspector.setMaximumWidth(scaled(WIDEST))
    splitter.addWidget(left)
    splitter.addWidget(inspector)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    splitter.setSizes([10 * scaled(INSPECTOR), scaled(INSPECTOR) - 1])
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(splitter)
