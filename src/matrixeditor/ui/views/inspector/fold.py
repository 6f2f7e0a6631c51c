"""A line that unfolds: chevron, title, and at the right what is folded in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing import marks
from matrixeditor.ui.views.inspector.pieces import column, rule

ROW, CHEVRON, TITLE_LEFT, VALUE_GAP = 28, 8, 14, 16


class FoldLine(QAbstractButton):
    """Chevron, title, and what is folded in at the right."""

    def __init__(
        self, title: str, theme: Theme, parent: QWidget | None = None, *, weight: int = 600
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weight = weight
        self._value = ""
        self.setText(title)
        self.setCheckable(True)
        self.setFixedHeight(scaled(ROW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_value(self, value: str) -> None:
        """Show what is folded in."""
        self._value = value
        self.setAccessibleDescription(value)
        self.setToolTip(tooltip(value))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line."""
        theme = self._theme
        painter = QPainter(self)
        side = scaled(CHEVRON)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        marks.draw_chevron(painter, box, theme.secondary, down=self.isChecked())
        room = QRectF(self.rect()).adjusted(scaled(TITLE_LEFT), 0, 0, 0)
        painter.setFont(font(13, self._weight))
        painter.setPen(theme.text if self._weight > font().weight() else theme.secondary)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        title = painter.fontMetrics().horizontalAdvance(self.text())
        room.setLeft(room.left() + title + scaled(VALUE_GAP))
        painter.setFont(font())
        painter.setPen(theme.secondary)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        value = painter.fontMetrics().elidedText(
            self._value, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, right, value)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class Fold(QWidget):
    """A line, and below it what it unfolds; ``is_ruled`` draws a thin line above."""

    def __init__(
        self,
        title: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        weight: int = 600,
        is_ruled: bool = False,
    ) -> None:
        super().__init__(parent)
        self.line = FoldLine(title, theme, self, weight=weight)
        self.inside = QWidget(self)
        self.inside.hide()
        self.content: QVBoxLayout = column(bottom=8)
        self.inside.setLayout(self.content)
        self.line.toggled.connect(self.inside.setVisible)
        layout = column()
        if is_ruled:
            layout.addWidget(rule())
        layout.addWidget(self.line)
        layout.addWidget(self.inside)
        self.setLayout(layout)

    def unfold(self) -> None:
        """Show what is folded in."""
        self.line.setChecked(True)

    def fold(self) -> None:
        """Fold it in again."""
        self.line.setChecked(False)
