"""A name, or names, on one line: cut in the middle where there is no room, whole in the tooltip."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from matrixeditor.ui.views.panels.writing import LEFT, tooltip, write


class ElidedLine(QWidget):
    """The line, as wide as it is given; it asks for the room of its text."""

    def __init__(
        self, font: QFont, color: QColor, parent: QWidget | None = None, *, align: int = LEFT
    ) -> None:
        super().__init__(parent)
        self._font = font
        self._color = color
        self._align = align
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Say something else."""
        self.setAccessibleName(text)
        self.setToolTip(tooltip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.accessibleName()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return a size that any text shrinks to."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint what there is room for."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        write(painter, box, self.accessibleName(), self._font, self._color, align=self._align)
        painter.end()
