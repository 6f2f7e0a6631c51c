"""A page's frame: bar and grid at the left, the inspector at the right, or over the grid.

In a narrow window the inspector would leave the grid too little room: there it lies over the
grid's right side and is closed until it is asked for.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from matrixeditor.ui.theme import mark, scaled

INSPECTOR, NARROWEST, WIDEST = 320, 280, 420
NARROW = 1280
"""A window less wide than this has no room for the inspector beside the grid."""


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
    _Overlay(page, splitter, bar, inspector)


class _Overlay(QObject):
    """Takes the inspector out of the splitter while the window is narrow, and puts it back."""

    def __init__(
        self, page: QWidget, splitter: QSplitter, bar: QWidget, inspector: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._splitter = splitter
        self._bar = bar
        self._inspector = inspector
        self._is_over = False
        self._was_hidden = False
        self._line = QFrame(page)
        self._line.hide()
        mark(self._line, "strongLine")
        page.installEventFilter(self)
        inspector.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page, and what a hand shows or hides."""
        if watched is self._inspector and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._line.setVisible(self._is_over and event.type() == QEvent.Type.Show)
        if watched is self._page and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        window = self._page.window()
        narrow = isinstance(window, QMainWindow) and window.width() < scaled(NARROW)
        if narrow != self._is_over:
            self._is_over = narrow
            (self._lay_over if narrow else self._put_beside)()
        if self._is_over:
            width = scaled(INSPECTOR)
            top = self._bar.height()
            self._inspector.setGeometry(
                self._page.width() - width, top, width, self._page.height() - top
            )
            self._line.setGeometry(
                self._page.width() - width - 1, top, 1, self._page.height() - top
            )
            for part in (self._inspector, self._line):
                part.raise_()

    def _lay_over(self) -> None:
        self._was_hidden = self._inspector.isHidden()
        self._inspector.setParent(self._page)
        self._inspector.setAutoFillBackground(True)
        self._inspector.hide()

    def _put_beside(self) -> None:
        self._inspector.setAutoFillBackground(False)
        self._splitter.addWidget(self._inspector)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([10 * scaled(INSPECTOR), scaled(INSPECTOR) - 1])
        self._inspector.setHidden(self._was_hidden)
