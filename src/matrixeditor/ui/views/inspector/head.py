"""The first line of the inspector: what it is about, and the cross that closes it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.theme import Theme, font, icon, mark, scaled
from matrixeditor.ui.views.inspector.pieces import LINE, OUTSET, row

CROSS, BUTTON = 16, 20


class ElidedLine(QWidget):
    """One line of secondary text; too long, it loses its middle and gets a tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(scaled(LINE))

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.setAccessibleName(text)
        self.setToolTip(tooltip(text))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that any text shrinks to."""
        return QSize(0, scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the text."""
        painter = QPainter(self)
        painter.setFont(font())
        painter.setPen(self._theme.secondary)
        text = painter.fontMetrics().elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class InspectorHead(QWidget):
    """Title and cross."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLine(theme, self)
        cross = QToolButton(self)
        mark(cross, "iconOnly")
        cross.setIcon(icon("close", theme, color=theme.secondary, size=CROSS))
        cross.setIconSize(QSize(scaled(CROSS), scaled(CROSS)))
        cross.setFixedSize(scaled(BUTTON), scaled(BUTTON))
        cross.setAccessibleName(self.tr("Close the inspector"))
        cross.setToolTip(self.tr("Close the inspector (Ctrl+I)"))
        cross.clicked.connect(self.closed)
        layout = row(left=OUTSET, right=OUTSET - 2, spacing=8)
        layout.addWidget(self._title, 1)
        layout.addWidget(cross)
        self.setLayout(layout)

    def set_title(self, title: str) -> None:
        """Name what the inspector is about."""
        self._title.set_text(title)
