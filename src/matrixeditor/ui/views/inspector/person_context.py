"""The part of a person's cell that may scroll: evidence, comment, plan."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.core.model import Evidence
from matrixeditor.ui.models.person_cell_facts import PersonCellFacts
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.inspector import person_sentences
from matrixeditor.ui.views.inspector.evidence_item import EvidenceItem
from matrixeditor.ui.views.inspector.fold import Fold
from matrixeditor.ui.views.inspector.line_field import LineField
from matrixeditor.ui.views.inspector.note_field import NoteField
from matrixeditor.ui.views.inspector.pieces import (
    PADDING,
    column,
    quiet_label,
    row,
    rule,
    section_title,
)
from matrixeditor.ui.views.inspector.sentences import and_more

MOST_ITEMS = 30
WORDS_LINE = 18


class PersonContext(QWidget):
    """Shows what lies behind a rating, and takes more of it."""

    evidence_entered = Signal(str)
    comment_entered = Signal(str)
    step_entered = Signal(str)
    left = Signal()
    """The hand is done here and goes back to the grid."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: PersonCellFacts | None = None
        self._count = quiet_label(parent=self)
        self._count.setFont(font(11))
        self._seen = LineField(self.tr("What did you see?"), self)
        self._seen.setToolTip(self.tr("What did you see? Enter saves it with today’s date."))
        self._seen.entered.connect(self.evidence_entered)
        self._items = column()
        self._older = Fold("", theme, self, weight=400, is_ruled=True)
        self._older.line.toggled.connect(self._fill_older)
        self._comment = Fold(self.tr("Comment"), theme, self)
        self._note = NoteField(self._comment.inside)
        self._note.setAccessibleName(self.tr("Comment"))
        self._note.entered.connect(self.comment_entered)
        self._remarks = column()
        self._plan = Fold(self.tr("Plan step"), theme, self)
        self._steps = column()
        self._step = LineField(self.tr("What comes next?"), self._plan.inside)
        self._step.setToolTip(self.tr("A step of the development plan. Enter saves it."))
        self._step.entered.connect(self.step_entered)
        for field in (self._seen, self._step):
            field.left.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(section_title(self.tr("Evidence"), self), 1)
        head.addWidget(self._count)
        evidence = column(left=PADDING, top=8, right=PADDING)
        evidence.addLayout(head)
        evidence.addSpacing(scaled(4))
        evidence.addWidget(self._seen)
        evidence.addSpacing(scaled(8))
        evidence.addLayout(self._items)
        evidence.addWidget(self._older)
        self._comment.content.addLayout(self._remarks)
        self._comment.content.addWidget(self._note)
        self._plan.content.addLayout(self._steps)
        self._plan.content.addWidget(self._step)
        layout = column()
        layout.addLayout(evidence)
        for fold in (self._comment, self._plan):
            layout.addWidget(rule())
            inside = column(left=PADDING, right=PADDING)
            inside.addWidget(fold)
            layout.addLayout(inside)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_facts(self, facts: PersonCellFacts) -> None:
        """Show another cell, or the same after an edit; another cell's folds are closed."""
        if self._facts is None or self._facts.cell != facts.cell:
            self._older.fold()
            for field in (self._seen, self._step):
                field.clear()
        self._facts = facts
        self._count.setText(person_sentences.evidence_count(facts))
        self._refill(self._items, self._evidence_items(facts.evidence))
        self._older.setVisible(bool(facts.older))
        self._older.line.setText(person_sentences.older(len(facts.older)))
        self._fill_older()
        self._comment.line.set_value(person_sentences.comment_value(facts))
        self._note.show_text(facts.comment)
        remarks = [person_sentences.remark(line) for line in facts.remarks]
        self._refill(self._remarks, [self._paragraph(text) for text in remarks])
        self._plan.line.set_value(person_sentences.plan_value(facts))
        steps = [person_sentences.step(step, facts.year) for step in facts.steps]
        self._refill(self._steps, [self._paragraph(text) for text in steps])

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        self._note.commit()

    def focus_evidence(self) -> None:
        """Put the caret where evidence is typed."""
        self._seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_older(self) -> None:
        shown: Sequence[Evidence] = ()
        if self._facts is not None and self._older.line.isChecked():
            shown = self._facts.older
        self._refill(self._older.content, self._evidence_items(shown))

    def _evidence_items(self, notes: Sequence[Evidence]) -> list[QWidget]:
        if self._facts is None:
            return []
        year = self._facts.year
        items: list[QWidget] = [
            EvidenceItem(note, year, self._theme, self) for note in notes[:MOST_ITEMS]
        ]
        if len(notes) > MOST_ITEMS:
            items.append(quiet_label(and_more(len(notes) - MOST_ITEMS), self))
        return items

    def _paragraph(self, text: str) -> QWidget:
        paragraph = Paragraph(font(), scaled(WORDS_LINE), self._theme.text, self)
        paragraph.set_text(text)
        return paragraph

    def _refill(self, layout: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for widget in widgets:
            layout.addWidget(widget)
            widget.show()
