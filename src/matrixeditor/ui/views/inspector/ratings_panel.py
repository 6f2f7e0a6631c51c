"""What the inspector says of several people's cells: how they spread; one choice rates all."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matrixeditor.core.types import LevelValue
from matrixeditor.ui.models import people_words
from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import person_sentences
from matrixeditor.ui.views.inspector.pieces import LINE, OUTSET, PADDING, column
from matrixeditor.ui.views.levels import LevelLine, LevelList


class RatingsPanel(QWidget):
    """The levels with how many cells are at each."""

    level_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        self._levels = LevelList(theme, self)
        self._levels.chosen.connect(self.level_chosen)
        layout = column(left=PADDING - OUTSET, right=PADDING - OUTSET)
        first = column(left=OUTSET, right=OUTSET, bottom=9)
        first.addWidget(self._sentence)
        layout.addLayout(first)
        layout.addWidget(self._levels)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_counts(
        self,
        levels: tuple[LevelWords, ...],
        counts: Mapping[LevelValue, int],
        *,
        unrated: int,
    ) -> None:
        """Show how many cells are at which level."""
        self._sentence.set_text(person_sentences.spread(sorted(counts), unrated))
        self._levels.show_lines(
            [LevelLine(level, remark=_remark(counts.get(level.value, 0))) for level in levels]
        )


def _remark(count: int) -> str:
    return people_words.cells_selected(count) if count else ""
