"""The line above a page: what it shows at the left, its figures at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from matrixeditor.ui.theme import font, mark, scaled

HEIGHT, PADDING = 28, 12


class PageBar(QWidget):
    """One line of text on the page's ground, with a strong line below."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = QLabel(text, self)
        mark(about, "secondary")
        about.setFont(font())
        about.setMinimumWidth(0)
        self._figures = QLabel(self)
        self._figures.setFont(font())
        self._figures.setTextFormat(Qt.TextFormat.RichText)
        mark(self._figures, "secondary")
        across = QHBoxLayout()
        across.setContentsMargins(scaled(PADDING), 0, scaled(PADDING), 0)
        across.addWidget(about)
        across.addStretch(1)
        across.addWidget(self._figures)
        line = QFrame(self)
        line.setFixedHeight(1)
        mark(line, "strongLine")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(line)
        self.setFixedHeight(scaled(HEIGHT))

    def set_figures(self, rich_text: str) -> None:
        """Show figures; the text is rich text of our own making."""
        self._figures.setText(rich_text)
