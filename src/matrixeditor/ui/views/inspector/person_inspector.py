"""The inspector beside the People grid: what the selected cells say, and their fields."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from matrixeditor.core.model import Matrix
from matrixeditor.ui.models import people_words
from matrixeditor.ui.models.levels import levels_of
from matrixeditor.ui.models.people_grid import PeopleGrid
from matrixeditor.ui.models.person_cell_facts import PersonCellFacts, facts_of
from matrixeditor.ui.models.rating_edits import PersonCell
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.inspector import person_sentences
from matrixeditor.ui.views.inspector.head import InspectorHead
from matrixeditor.ui.views.inspector.hints_panel import HintsPanel
from matrixeditor.ui.views.inspector.inspector import Inspector
from matrixeditor.ui.views.inspector.person_context import PersonContext
from matrixeditor.ui.views.inspector.person_ratings import PersonRatings
from matrixeditor.ui.views.inspector.pieces import PADDING, column
from matrixeditor.ui.views.inspector.pinned_scroll import PinnedScroll
from matrixeditor.ui.views.inspector.ratings_panel import RatingsPanel


class PersonInspector(Inspector):
    """Shows people's cells."""

    level_chosen = Signal(object, int)
    """The cells (a list), and the level they are to be rated at."""
    reason_entered = Signal(object, str)
    comment_entered = Signal(object, str)
    evidence_entered = Signal(object, str)
    step_entered = Signal(object, str)
    left = Signal()
    """The hand is done here and goes back to the grid."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[PersonCell] = []
        self._facts: PersonCellFacts | None = None
        self._head = InspectorHead(theme, self)
        self._head.closed.connect(self.closed)
        self._ratings = PersonRatings(theme)
        self._context = PersonContext(theme)
        self._one = PinnedScroll(self._ratings, self._context)
        self._many = RatingsPanel(theme)
        self._none = HintsPanel(theme, person_sentences.next_things())
        self._stack = QStackedWidget(self)
        for panel in (self._none, self._one, self._many):
            self._stack.addWidget(panel)
        self._wire()
        first = column(left=PADDING - 6, top=10, right=PADDING - 6, bottom=1)
        first.addWidget(self._head)
        layout = column()
        layout.addLayout(first)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self._ratings.level_chosen.connect(self._tell_level)
        self._many.level_chosen.connect(self._tell_level)
        for entered, told in (
            (self._ratings.reason_entered, self.reason_entered),
            (self._context.comment_entered, self.comment_entered),
            (self._context.evidence_entered, self.evidence_entered),
            (self._context.step_entered, self.step_entered),
        ):
            entered.connect(lambda text, told=told: self._tell_text(told, text))
        self._ratings.left.connect(self.left)
        self._context.left.connect(self.left)

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        self._ratings.commit()
        self._context.commit()

    def focus_reason(self) -> None:
        """Put the caret into the reason why a skill does not apply."""
        self._ratings.focus_reason()

    def focus_evidence(self) -> None:
        """Put the caret where evidence is typed."""
        if len(self._cells) == 1:
            self._context.focus_evidence()

    def show_cells(self, model: PeopleGrid, cells: Sequence[PersonCell]) -> None:
        """Show other cells, or the same after an edit."""
        self._cells = list(cells)
        match self._cells:
            case []:
                self._head.set_title("")
                self._stack.setCurrentWidget(self._none)
            case [cell]:
                self._show_one(model, cell)
            case _:
                self._show_many(model, model.matrix)

    def _show_one(self, model: PeopleGrid, cell: PersonCell) -> None:
        facts = facts_of(model.matrix, model.cells(cell.person), cell.skill, model.perspective)
        self._stack.setCurrentWidget(self._one)
        self._head.set_title(person_sentences.title(facts))
        if facts != self._facts:
            self._facts = facts
            self._ratings.show_facts(facts)
            self._context.show_facts(facts)
            self._one.settle()

    def _show_many(self, model: PeopleGrid, matrix: Matrix) -> None:
        self._head.set_title(people_words.cells_selected(len(self._cells)))
        said = [model.cells(person).said.get(skill) for person, skill in self._cells]
        counts = Counter(level for level in said if isinstance(level, int))
        levels = levels_of(matrix, self._cells[0].skill)
        self._many.show_counts(levels, counts, unrated=said.count(None))
        self._stack.setCurrentWidget(self._many)

    def _tell_level(self, level: int) -> None:
        self.level_chosen.emit(self._cells, level)

    def _tell_text(self, told: SignalInstance, text: str) -> None:
        if len(self._cells) == 1:
            told.emit(self._cells[0], text)
