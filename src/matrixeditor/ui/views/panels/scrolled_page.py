"""The part of a page of figures that scrolls, with margins in which the scroll bar stands."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from matrixeditor.ui.theme import scaled
from matrixeditor.ui.views.panels.row_list import OUTSET, RowList

MARGIN, BAR, TOP, BETWEEN = 24, 12, 12, 12


class ScrolledPage(QScrollArea):
    """Head, then body; lists of rows that are ``watch``ed scroll it to where the keyboard is.

    Make both with ``inside`` for their parent: where a style sheet is set, Qt polishes a whole
    tree of widgets again each time it gets another parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self.viewport())
        self._above = QVBoxLayout()
        self._above.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        self._down = QVBoxLayout(self.inside)
        self._down.setSpacing(scaled(BETWEEN))
        self._down.addLayout(self._above)
        self._keep_margins(0, 0)
        self.setWidget(self.inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_margins)

    def put(self, head: QWidget, body: QWidget) -> None:
        """Put in what is shown."""
        self._above.addWidget(head)
        self._down.addWidget(body, 1)

    def watch(self, rows: RowList) -> None:
        """Keep the current row of a list in sight."""
        rows.came_to.connect(lambda box: self._bring_into_sight(rows, box))

    def _bring_into_sight(self, rows: RowList, box: QRect) -> None:
        top = rows.mapTo(self.inside, box.topLeft())
        self.ensureVisible(top.x(), top.y() + box.height() // 2, 0, box.height() * 2)

    def _keep_margins(self, _lowest: int, highest: int) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        side = scaled(MARGIN) - scaled(OUTSET)
        right = side - scaled(BAR) if highest else side
        self._down.setContentsMargins(side, scaled(TOP), right, 0)
