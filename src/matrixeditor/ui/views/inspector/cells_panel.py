"""What the inspector says of several cells: how many, how they spread, what they share."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import sentences
from matrixeditor.ui.views.inspector.pieces import LINE, OUTSET, PADDING, column, rule
from matrixeditor.ui.views.levels import LevelLine, LevelList


class CellsPanel(QWidget):
    """The levels with how often each is asked for; choosing one sets all cells."""

    level_chosen = Signal(int)
    must_have_set = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        self._levels = LevelList(theme, self)
        self._levels.chosen.connect(self.level_chosen)
        self._must_have = QCheckBox(sentences.must_have(), self)
        self._must_have.clicked.connect(self.must_have_set)
        layout = column(left=PADDING - OUTSET, right=PADDING - OUTSET)
        first = column(left=OUTSET, right=OUTSET, bottom=9)
        first.addWidget(self._sentence)
        layout.addLayout(first)
        layout.addWidget(self._levels)
        below = column(left=OUTSET, top=6, right=OUTSET)
        below.addWidget(rule())
        below.addSpacing(scaled(8))
        below.addWidget(self._must_have)
        layout.addLayout(below)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_counts(
        self,
        levels: tuple[LevelWords, ...],
        counts: Mapping[LevelValue, int],
        *,
        nothing: int,
        must_haves: int,
    ) -> None:
        """Show how many cells ask for what."""
        self._sentence.set_text(sentences.spread(list(counts), nothing))
        self._levels.show_lines(
            [LevelLine(level, remark=_remark(counts.get(level.value, 0))) for level in levels]
        )
        asked = sum(counts.values())
        self._must_have.setEnabled(asked > 0)
        state = Qt.CheckState.PartiallyChecked
        if must_haves in {0, asked}:
            state = Qt.CheckState.Checked if must_haves else Qt.CheckState.Unchecked
        self._must_have.setTristate(state is Qt.CheckState.PartiallyChecked)
        self._must_have.setCheckState(state)


def _remark(count: int) -> str:
    return sentences.cells(count) if count else ""
