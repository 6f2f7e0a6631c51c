"""A card of the welcome page: a drawing, a title, a sentence, and what one can do there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matrixeditor.ui.theme import Theme, font, mark, scaled
from matrixeditor.ui.theme.icons import pixmap
from matrixeditor.ui.views.welcome.row import Row

SQUARE, ICON = 40, 24


class Card(QFrame):
    """A frame with room for one button at its right or rows below its text."""

    def __init__(
        self, icon: str, title: str, text: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        mark(self, "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(scaled(16), scaled(16), scaled(20), scaled(16))
        self._grid.setHorizontalSpacing(scaled(16))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        square = QLabel(self)
        mark(square, "square")
        square.setFixedSize(scaled(SQUARE), scaled(SQUARE))
        square.setAlignment(Qt.AlignmentFlag.AlignCenter)
        square.setPixmap(pixmap(icon, theme.text, size=ICON))
        self._grid.addWidget(square, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        heading = QLabel(title, self)
        heading.setFont(font(15, 600))
        heading.setMinimumHeight(scaled(20))
        self._grid.addWidget(heading, 0, 1)
        sentence = QLabel(text, self)
        mark(sentence, "secondary")
        sentence.setWordWrap(True)
        sentence.setMinimumHeight(scaled(20))
        sentence.setContentsMargins(0, scaled(3), 0, 0)
        self._grid.addWidget(sentence, 1, 1)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right of the text."""
        mark(button, "large")
        self._grid.addWidget(button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def add_rows(self, rows: list[Row]) -> None:
        """Put rows below the text, a line above each."""
        column = QVBoxLayout()
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(0)
        for row in rows:
            line = QFrame(self)
            mark(line, "line")
            line.setFixedHeight(1)
            column.addWidget(line)
            row.setParent(self)
            column.addWidget(row)
        self._grid.addLayout(column, 2, 1, 1, 2)
