"""One person whom a requirement affects: the name, and the result as the People grid shows it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.models.role_cell import Holder
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.cells import paint_cell, swatch_of
from matrixeditor.ui.views.drawing.metrics import Metrics

ROW, CELL_WIDTH, CELL_HEIGHT, RADIUS, DIAMOND = 22, 60, 20, 3, 24


class HolderRow(QWidget):
    """Name at the left, result at the right."""

    def __init__(self, holder: Holder, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._theme = theme
        self.setFixedHeight(scaled(ROW))
        self.setAccessibleName(f"{holder.name} {holder.look.text}")
        self.setToolTip(tooltip(holder.name))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint name and cell."""
        painter = QPainter(self)
        width, height = scaled(CELL_WIDTH), scaled(CELL_HEIGHT)
        room = self.width() - width - scaled(8)
        painter.setFont(font())
        painter.setPen(self._theme.text)
        name = painter.fontMetrics().elidedText(
            self._holder.name, Qt.TextElideMode.ElideMiddle, room
        )
        line = QRectF(0, 0, room, self.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        painter.translate(self.width() - width, (self.height() - height) // 2)
        cell = QRectF(0, 0, width, height)
        rounded = QPainterPath()
        rounded.addRoundedRect(cell, scaled(RADIUS), scaled(RADIUS))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded)
        look, theme = self._holder.look, self._theme
        swatch = swatch_of(look, theme)
        paint_cell(painter, cell, look, swatch, theme, Metrics(), diamond=DIAMOND)
        painter.end()
