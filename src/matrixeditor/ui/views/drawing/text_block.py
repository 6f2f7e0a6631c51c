"""Text that wraps with a fixed distance between lines, as the mocks measure it."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

WIDEST = 10_000


class TextBlock:
    """A piece of text in a font, ``line_height`` logical pixels from line to line."""

    def __init__(self, text: str, font: QFont, line_height: int) -> None:
        self._text = text
        self._font = font
        self._line_height = line_height
        self._heights: dict[int, int] = {}

    def height(self, width: int) -> int:
        """Return the height when wrapped to a width; layouts ask many times for few widths."""
        height = self._heights.get(width)
        if height is None:
            height = self._lay_out(width).lineCount() * self._line_height
            self._heights[width] = height
        return height

    def natural_width(self) -> int:
        """Return the width without wrapping."""
        layout = self._lay_out(WIDEST)
        return round(layout.maximumWidth() + 1)

    def paint(self, painter: QPainter, at: QPointF, width: int, color: QColor) -> None:
        """Paint the text wrapped to a width."""
        painter.setPen(color)
        self._lay_out(width).draw(painter, at)

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._font)
        option = QTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + round((self._line_height - line.height()) / 2)))
            top += self._line_height
        layout.endLayout()
        return layout


class Paragraph(QWidget):
    """A text block as a widget; takes the height that its width asks for."""

    def __init__(
        self, font: QFont, line_height: int, color: QColor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._font = font
        self._line_height = line_height
        self._color = color
        self._block = TextBlock("", font, line_height)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_text(self, text: str) -> None:
        """Say something else."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
            self._block = TextBlock(text, self._font, self._line_height)
            self.updateGeometry()
            self.update()

    @property
    def text(self) -> str:
        """What it says."""
        return self.accessibleName()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        return self._block.height(width)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        width = self._block.natural_width()
        return QSize(width, self.heightForWidth(self.width() or width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the text."""
        painter = QPainter(self)
        self._block.paint(painter, QPointF(0, 0), self.width(), self._color)
        painter.end()
