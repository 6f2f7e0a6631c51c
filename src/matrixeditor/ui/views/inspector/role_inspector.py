"""The inspector of the Roles page: of no cell, of one, of many."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from matrixeditor.core.model import Matrix
from matrixeditor.ui.models import role_cell
from matrixeditor.ui.models.levels import levels_of
from matrixeditor.ui.models.requirement_edits import RoleCell
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.inspector import PROMPT_PEOPLE, sentences
from matrixeditor.ui.views.inspector.cells_panel import CellsPanel
from matrixeditor.ui.views.inspector.head import InspectorHead
from matrixeditor.ui.views.inspector.hints_panel import HintsPanel
from matrixeditor.ui.views.inspector.inspector import Inspector
from matrixeditor.ui.views.inspector.pieces import PADDING, column
from matrixeditor.ui.views.inspector.pinned_scroll import PinnedScroll
from matrixeditor.ui.views.inspector.role_cell_panel import RequirementContext, RequirementEditor

AFFECTED_AFTER = 80
"""With more, after so many milliseconds of rest: not while keys repeat."""


class RoleInspector(Inspector):
    """Shows what roles ask for."""

    level_chosen = Signal(object, int)
    """The cells (a list), and the level they are to ask for."""
    must_have_set = Signal(object, bool)
    """The cells (a list), and whether they are to be must-haves."""
    note_entered = Signal(object, str)
    weight_entered = Signal(object, Decimal)
    role_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[RoleCell] = []
        self._matrix: Matrix | None = None
        self._head = InspectorHead(theme, self)
        self._head.closed.connect(self.closed)
        self._editor = RequirementEditor(theme)
        self._context = RequirementContext(theme)
        self._one = PinnedScroll(self._editor, self._context)
        self._many = CellsPanel(theme)
        self._none = HintsPanel(theme, sentences.next_things())
        self._stack = QStackedWidget(self)
        for panel in (self._none, self._one, self._many):
            self._stack.addWidget(panel)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFFECTED_AFTER)
        self._rest.timeout.connect(self._show_affected)
        self._wire()
        first = column(left=PADDING - 6, top=10, right=PADDING - 6, bottom=1)
        first.addWidget(self._head)
        layout = column()
        layout.addLayout(first)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self._editor.level_chosen.connect(self._tell_level)
        self._many.level_chosen.connect(self._tell_level)
        self._editor.must_have_set.connect(self._tell_must_have)
        self._many.must_have_set.connect(self._tell_must_have)
        self._editor.note_entered.connect(self._tell_note)
        self._context.weight_entered.connect(self._tell_weight)
        self._context.role_wanted.connect(self.role_wanted)

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        self._editor.commit()

    def show_cells(self, matrix: Matrix, cells: Sequence[RoleCell]) -> None:
        """Show other cells, or the same after an edit."""
        self._matrix, self._cells = matrix, list(cells)
        self._rest.stop()
        match self._cells:
            case []:
                self._head.set_title("")
                self._stack.setCurrentWidget(self._none)
            case [cell]:
                self._show_one(matrix, cell)
            case _:
                self._show_many(matrix)

    def _show_one(self, matrix: Matrix, cell: RoleCell) -> None:
        facts = role_cell.facts_of(matrix, cell)
        self._head.set_title(sentences.cell_title(facts))
        self._editor.show_facts(facts)
        self._context.show_facts(facts)
        self._stack.setCurrentWidget(self._one)
        self._one.settle()
        if len(matrix.people) <= PROMPT_PEOPLE:
            self._show_affected()
        else:
            self._rest.start()

    def _show_affected(self) -> None:
        if self._matrix is not None and len(self._cells) == 1:
            facts = role_cell.facts_of(self._matrix, self._cells[0])
            self._context.show_affected(facts, role_cell.affected_of(self._matrix, facts))

    def _show_many(self, matrix: Matrix) -> None:
        self._head.set_title(sentences.cells(len(self._cells)))
        counts, nothing, must_haves = role_cell.level_counts(matrix, tuple(self._cells))
        levels = levels_of(matrix, self._cells[0].skill)
        self._many.show_counts(levels, counts, nothing=nothing, must_haves=must_haves)
        self._stack.setCurrentWidget(self._many)

    def _tell_level(self, level: int) -> None:
        self.level_chosen.emit(self._cells, level)

    def _tell_must_have(self, must_have: bool) -> None:
        self.must_have_set.emit(self._cells, must_have)

    def _tell_note(self, note: str) -> None:
        if len(self._cells) == 1:
            self.note_entered.emit(self._cells[0], note)

    def _tell_weight(self, weight: Decimal) -> None:
        if len(self._cells) == 1:
            self.weight_entered.emit(self._cells[0], weight)
