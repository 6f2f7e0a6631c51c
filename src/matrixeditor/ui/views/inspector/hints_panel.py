"""What the inspector says where no cell is active: what one could do next."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import sentences
from matrixeditor.ui.views.inspector.pieces import LINE, PADDING, column

KEY_WIDTH = 48


class HintsPanel(QWidget):
    """A sentence and three keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        sentence.set_text(self.tr("Go to a cell to see what it says."))
        layout = column(left=PADDING, right=PADDING)
        layout.addWidget(sentence)
        layout.addSpacing(scaled(12))
        keys = QGridLayout()
        keys.setHorizontalSpacing(scaled(8))
        keys.setVerticalSpacing(scaled(8))
        keys.setColumnMinimumWidth(0, scaled(KEY_WIDTH))
        keys.setColumnStretch(1, 1)
        for number, (key, what) in enumerate(sentences.next_things()):
            label = QLabel(key, self)
            label.setFont(font(13, 600))
            label.setFixedHeight(scaled(LINE))
            text = Paragraph(font(), scaled(LINE), theme.text, self)
            text.set_text(what)
            keys.addWidget(label, number, 0)
            keys.addWidget(text, number, 1)
        layout.addLayout(keys)
        layout.addStretch(1)
        self.setLayout(layout)
