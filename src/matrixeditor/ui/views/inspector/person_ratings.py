"""The part of a person's cell that never scrolls away: sentence, levels, sources, difference."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from matrixeditor.ui.models.names import tooltip
from matrixeditor.ui.models.person_cell_facts import PersonCellFacts
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import person_sentences
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.inspector.pieces import LINE, OUTSET, PADDING, column, rule
from matrixeditor.ui.views.inspector.source_row import SourceRow
from matrixeditor.ui.views.levels import LevelLine, LevelList

AT_THE_BOX = PADDING - OUTSET
HINT_LINE = 16


class PersonRatings(QWidget):
    """Shows what is said and asked; choosing a level rates."""

    level_chosen = Signal(int)
    reason_entered = Signal(str)
    left = Signal()
    """The hand is done here and goes back to the grid."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        self._reason_part = QWidget(self)
        self._reason = LineField(self.tr("Why not?"), self._reason_part, keeps=True)
        self._reason.entered.connect(self.reason_entered)
        self._reason.left.connect(self.left)
        self._levels = LevelList(theme, self)
        self._levels.chosen.connect(self.level_chosen)
        self._source_rows: list[SourceRow] = []
        self._sources = column()
        self._difference = Paragraph(font(), scaled(LINE), theme.secondary, self)
        self._lay_out()

    def _lay_out(self) -> None:
        reason = column(left=OUTSET, right=OUTSET, bottom=8)
        reason.addWidget(self._reason)
        hint = Paragraph(font(11), scaled(HINT_LINE), self._theme.secondary, self._reason_part)
        hint.set_text(
            self.tr(
                "Not part of this person’s job? Then it doesn’t count. "
                "Just not seen yet? Leave it empty."
            )
        )
        reason.addSpacing(scaled(4))
        reason.addWidget(hint)
        self._reason_part.setLayout(reason)
        layout = column(left=AT_THE_BOX, right=AT_THE_BOX, bottom=6)
        first = column(left=OUTSET, right=OUTSET, bottom=9)
        first.addWidget(self._sentence)
        layout.addLayout(first)
        layout.addWidget(self._reason_part)
        layout.addWidget(self._levels)
        below = column(left=OUTSET, top=6, right=OUTSET)
        below.addWidget(rule())
        below.addSpacing(scaled(4))
        below.addLayout(self._sources)
        below.addSpacing(scaled(2))
        below.addWidget(self._difference)
        layout.addLayout(below)
        self.setLayout(layout)

    def show_facts(self, facts: PersonCellFacts) -> None:
        """Show another cell, or the same after an edit."""
        self._sentence.set_text(person_sentences.sentence(facts))
        self._sentence.setToolTip(tooltip(facts.full_skill))
        self._levels.show_lines(_level_lines(facts))
        self._reason_part.setVisible(facts.is_marked)
        self._reason.show_text(facts.reason)
        self._show_sources(facts)
        difference = person_sentences.difference(facts)
        self._difference.set_text(difference)
        self._difference.setVisible(bool(difference))

    def focus_reason(self) -> None:
        """Put the caret into the reason, if there is anything to give a reason for."""
        if not self._reason_part.isHidden():
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        self._reason.commit()

    def _show_sources(self, facts: PersonCellFacts) -> None:
        for row in self._source_rows:
            self._sources.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._source_rows = [
            SourceRow(line, facts.year, self._theme, self) for line in facts.sources
        ]
        for row in self._source_rows:
            self._sources.addWidget(row)
            row.show()


def _level_lines(facts: PersonCellFacts) -> Sequence[LevelLine]:
    said, required = facts.said, facts.required
    opened = required.rank if said is None and required is not None else None
    if said is not None:
        opened = said.rank
    return [
        LevelLine(
            level,
            is_current=level == said and not facts.to_confirm,
            is_required=level == required,
            is_must_have=level == required and facts.gap is not None and facts.gap.must_have,
            remark=person_sentences.level_remark(
                is_result=level == said and not facts.to_confirm, is_required=level == required
            ),
            shows_words=opened is not None and level.rank in {opened, opened + 1},
        )
        for level in facts.levels
    ]
