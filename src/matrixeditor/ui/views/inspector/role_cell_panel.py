"""What one cell of the Roles grid says: sentence, levels, must-have, note, people, neighbors."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from matrixeditor.ui.models.levels import LevelWords
from matrixeditor.ui.models.role_cell import AffectedFacts, RoleCellFacts
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import sentences
from matrixeditor.ui.views.inspector.holder_row import HolderRow
from matrixeditor.ui.views.inspector.neighbors import Neighbors
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.inspector.pieces import (
    LINE,
    OUTSET,
    PADDING,
    column,
    quiet_label,
    row,
    rule,
    section_title,
)
from matrixeditor.ui.views.inspector.weight_fold import WeightFold
from matrixeditor.ui.views.levels import LevelLine, LevelList

MUST_HAVE_ROW = 32
MOST_HOLDERS = 12
AT_THE_BOX = PADDING - OUTSET


class RequirementEditor(QWidget):
    """The part that never scrolls away: sentence, levels, must-have, note."""

    level_chosen = Signal(int)
    must_have_set = Signal(bool)
    note_entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Paragraph(font(15, 600), scaled(LINE), theme.text, self)
        self._levels = LevelList(theme, self)
        self._levels.chosen.connect(self.level_chosen)
        self._asked = QWidget(self)
        self._must_have = QCheckBox(sentences.must_have(), self._asked)
        self._must_have.clicked.connect(self.must_have_set)
        self._share = quiet_label(parent=self._asked)
        self._note = NoteField(self._asked)
        self._note.entered.connect(self.note_entered)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(left=AT_THE_BOX, right=AT_THE_BOX, bottom=8)
        first = column(left=OUTSET, right=OUTSET, bottom=9)
        first.addWidget(self._sentence)
        layout.addLayout(first)
        layout.addWidget(self._levels)
        layout.addWidget(self._asked)
        asked = column(left=OUTSET, top=6, right=OUTSET)
        asked.addWidget(rule())
        across = row()
        across.addWidget(self._must_have, 1)
        across.addWidget(self._share)
        line = QWidget()
        line.setFixedHeight(scaled(MUST_HAVE_ROW))
        line.setLayout(across)
        asked.addWidget(line)
        title = section_title(self.tr("In this role"))
        title.setBuddy(self._note)
        asked.addWidget(title)
        asked.addWidget(self._note)
        self._asked.setLayout(asked)
        self._note.setAccessibleName(title.text())
        self._note.setPlaceholderText(self.tr("What this level looks like in this role"))
        self.setLayout(layout)

    def show_facts(self, facts: RoleCellFacts) -> None:
        """Show another cell, or the same after an edit."""
        self._sentence.set_text(sentences.needs(facts))
        self._levels.show_lines(_level_lines(facts))
        requirement = facts.requirement
        self._asked.setVisible(requirement is not None)
        if requirement is not None:
            self._must_have.setChecked(requirement.must_have)
            self._share.setText(sentences.must_have_share(facts))
            self._note.show_text(requirement.note)

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        self._note.commit()


class RequirementContext(QWidget):
    """The part that may scroll: who is affected, the roles around, the weight."""

    role_wanted = Signal(str)
    weight_entered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._affected = QWidget(self)
        self._who = Paragraph(font(), scaled(LINE), theme.text, self._affected)
        self._holders = column(top=4, bottom=6)
        self._rows: list[QWidget] = []
        self._around = QWidget(self)
        self._neighbors = Neighbors(theme, self._around)
        self._neighbors.role_wanted.connect(self.role_wanted)
        self._weight = WeightFold(theme, self)
        self._weight.entered.connect(self.weight_entered)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column()
        affected = column(left=PADDING, top=6, right=PADDING)
        affected.addWidget(section_title(self.tr("Who it affects")))
        affected.addWidget(self._who)
        affected.addLayout(self._holders)
        self._affected.setLayout(_ruled(affected))
        layout.addWidget(self._affected)
        around = column(left=PADDING, top=6, right=PADDING, bottom=6)
        around.addWidget(section_title(self.tr("Before and after")))
        around.addWidget(self._neighbors)
        self._around.setLayout(_ruled(around))
        layout.addWidget(self._around)
        layout.addWidget(self._weight)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_facts(self, facts: RoleCellFacts) -> None:
        """Show another cell, or the same after an edit; whom it affects comes apart."""
        self._weight.setVisible(facts.requirement is not None)
        if facts.requirement is not None:
            self._weight.show_weight(facts.requirement.weight)
        self._around.setVisible(bool(facts.before or facts.after))
        self._neighbors.show_facts(facts)

    def show_affected(self, facts: RoleCellFacts, affected: AffectedFacts | None) -> None:
        """Show whom the cell affects."""
        self._affected.setVisible(affected is not None)
        if affected is not None:
            self._who.set_text(sentences.who_meets(facts, affected.effect))
            self._show_holders(affected)

    def _show_holders(self, affected: AffectedFacts) -> None:
        for widget in self._rows:
            self._holders.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        shown = affected.holders[:MOST_HOLDERS]
        self._rows = [HolderRow(holder, self._theme, self._affected) for holder in shown]
        rest = len(affected.holders) - len(shown)
        if rest:
            self._rows.append(quiet_label(sentences.and_more(rest), self._affected))
        for widget in self._rows:
            self._holders.addWidget(widget)
            widget.show()


def _ruled(inside: QVBoxLayout) -> QVBoxLayout:
    """Return a layout followed by a line across the whole panel."""
    whole = column()
    whole.addLayout(inside)
    whole.addWidget(rule())
    return whole


def _level_lines(facts: RoleCellFacts) -> Sequence[LevelLine]:
    current = facts.level
    return [
        LevelLine(
            level,
            is_current=level == current,
            is_required=level == current,
            is_must_have=level == current and facts.here.must_have,
            remark=sentences.required_remark() if level == current else "",
            shows_words=_opens(level, current),
        )
        for level in facts.levels
    ]


def _opens(level: LevelWords, current: LevelWords | None) -> bool:
    """Return whether a level's words are open: the current's, its neighbors' below and above."""
    return current is not None and abs(level.rank - current.rank) <= 1
