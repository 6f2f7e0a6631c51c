"""What the inspector says where no cell is active: what one could do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector.pieces import LINE, PADDING, column, row

KEY_WIDTH = 48

Hints = Sequence[tuple[str, str]]
"""Keys, and what each does."""


class HintsPanel(QWidget):
    """A sentence and three keys."""

    def __init__(self, theme: Theme, hints: Hints, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        sentence.set_text(self.tr("Go to a cell to see what it says."))
        layout = column(left=PADDING, right=PADDING)
        layout.addWidget(sentence)
        layout.addSpacing(scaled(12))
        for key, what in hints:
            label = QLabel(key, self)
            label.setFont(font(13, 600))
            label.setFixedSize(scaled(KEY_WIDTH), scaled(LINE))
            text = Paragraph(font(), scaled(LINE), theme.text, self)
            text.set_text(what)
            across = row(spacing=8)
            across.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(text, 1)
            layout.addLayout(across)
            layout.addSpacing(scaled(8))
        layout.addStretch(1)
        self.setLayout(layout)
