"""What stands where a page has nothing to show yet: a sentence, and a button that begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from matrixeditor.ui.theme import font, mark, scaled


class NothingYet(QWidget):
    """The sentence in the middle; the button where there is something to begin with."""

    wanted = Signal()

    def __init__(self, sentence: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(sentence, self)
        label.setFont(font(15, 600))
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        self._button = QPushButton(button, self)
        mark(self._button, "primary")
        self._button.clicked.connect(self.wanted)
        self._button.setVisible(bool(button))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._button)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setSpacing(scaled(16))
        down.addStretch(2)
        down.addWidget(label)
        down.addLayout(across)
        down.addStretch(3)
        self.setFocusProxy(self._button)
