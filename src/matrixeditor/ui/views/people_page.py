"""The People page: how everyone is rated, beside what is asked of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun, Source
from matrixeditor.ui.models import people_words, rating_edits, standing_words
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.people_grid import PeopleGrid, person_cell
from matrixeditor.ui.models.perspective import Entering, Perspective, first_perspective
from matrixeditor.ui.models.rating_edits import Entry, PersonCell
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.models.speaker import speaker
from matrixeditor.ui.models.telling_place import telling_place
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.entering_bar import EnteringBar
from matrixeditor.ui.views.grid import PEOPLE, GridMemory, GridView
from matrixeditor.ui.views.people_empty import PeopleEmpty
from matrixeditor.ui.views.roles_page import AFTER_TYPING, MOST_SHOWN
from matrixeditor.ui.views.side_by_side import side_by_side

if TYPE_CHECKING:
    from matrixeditor.ui.views.inspector.person_inspector import PersonInspector

MOST_COLUMNS = 16
"""With more people than these, the page begins with people as rows."""

AT_ONCE, PAUSE = 60, 15
"""So many people are measured in one go for the figures, with so many milliseconds between."""


class PeoplePage(QWidget):
    """Grid and inspector of one document."""

    status_changed = Signal(object)
    """What the status bar says of the selection: a list of texts, the first the weightiest."""
    verdicts_changed = Signal(object)
    """How many people have which verdict: a list of ``CountedVerdict``."""
    entry_refused = Signal(object)
    """A ``Refusal``: an entry could not be made where it was to go."""
    outranked = Signal(object)
    """An ``Outranked``: a level was entered, and another counts."""
    refused = Signal(object)
    """A ``MatrixEditorError``: an edit could not be made."""
    said = Signal(str)
    """Something to say in passing, such as that what was typed is no level."""
    add_wanted = Signal(Noun)
    """A person or a skill is to be added: an empty page was asked to."""
    names_pasted = Signal(object)
    """People are to be added by these names (a list); empty where the clipboard held none."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        matrix = session.matrix
        assessor = speaker(matrix, session.path, settings.my_name)
        self._model = PeopleGrid(session, first_perspective(matrix, assessor), self)
        self._bar = EnteringBar(self)
        self.grid = GridView(self._model, theme, PEOPLE, self)
        self.grid.setAccessibleName(self.tr("Ratings"))
        many = len(lookup.active_people(matrix.people)) > MOST_COLUMNS
        self._memory = GridMemory(self.grid, session, settings, "people", swapped=many)
        self.grid.entry.after_typing = lambda: AFTER_TYPING[settings.move_after_rating]
        self._theme = theme
        self._panel = QWidget(self)
        self._inspector: PersonInspector | None = None
        self._empty = PeopleEmpty(self)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self._empty)
        self._is_stale = True
        self._is_over = False
        self._is_empty = False
        self._soon = _timer(self, 0, self._show_selection)
        self._figures_soon = _timer(self, PAUSE, self._show_figures)
        side_by_side(self, self._bar, self._middle, self._panel)
        self._wire()
        self._refresh()
        place = telling_place(self._model)
        if place is not None and self.grid.place is None:
            self.grid.go_to(place)
        self._show_selection()
        self._figures_soon.start()  # once more, for whoever listens from now on

    def _wire(self) -> None:
        session, grid = self._session, self.grid
        session.changed.connect(self._refresh_soon)
        session.opened.connect(self._let_go)
        session.closed.connect(self._let_go)
        grid.selection_changed.connect(self._soon.start)
        grid.place_changed.connect(self._soon.start)
        # Queued: what is painted reaches the screen first, the inspector comes a turn later.
        grid.painted.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        grid.entry.refused.connect(self.refused)
        grid.entry.reason_wanted.connect(self._ask_reason)
        grid.entry.not_a_level.connect(
            lambda text, scale: self.said.emit(people_words.not_a_level(text, scale))
        )
        self._model.refused.connect(self.entry_refused)
        self._model.outranked.connect(self.outranked)
        self._bar.perspective_chosen.connect(self.set_perspective)
        self._empty.add_wanted.connect(self.add_wanted)
        self._empty.names_pasted.connect(self.names_pasted)

    @property
    def inspector(self) -> "PersonInspector":
        """What stands at the right; made when first asked for, at the latest after the cells."""
        if self._inspector is None:
            self._inspector = self._made_inspector()
            if not self._is_over:
                self._inspector.show_cells(self._model, self._cells())
        return self._inspector

    def _furnish(self) -> None:
        """Put the inspector into its place."""
        _ = self.inspector

    def _made_inspector(self) -> "PersonInspector":
        # Imported here because the first sight of the cells must not wait for it.
        from matrixeditor.ui.views.inspector.person_inspector import (  # noqa: PLC0415
            PersonInspector,
        )

        inspector = PersonInspector(self._theme, self._panel)
        inspector.level_chosen.connect(self._rate)
        inspector.reason_entered.connect(
            lambda cell, text: self.enter(rating_edits.set_reason(cell, text))
        )
        inspector.comment_entered.connect(
            lambda cell, text: self.enter(rating_edits.set_comment(cell, text))
        )
        inspector.evidence_entered.connect(self._add_evidence)
        inspector.step_entered.connect(self._add_step)
        inspector.closed.connect(self.toggle_inspector)
        inspector.left.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))
        down = QVBoxLayout(self._panel)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(inspector)
        inspector.show()
        return inspector

    # What the window's actions ask

    def clear(self) -> None:
        """Empty the selected cells."""
        self.grid.entry.clear()

    def mark_not_applicable(self) -> None:
        """Say that the selected skills do not apply."""
        self.grid.entry.mark_not_applicable()

    def open_level_list(self) -> None:
        """Show the levels of the active cell with their words."""
        self.grid.entry.open_list()

    def add_evidence(self) -> None:
        """Put the caret where evidence for the active cell is typed."""
        self._panel.show()
        self.inspector.focus_evidence()

    def swap(self) -> None:
        """Make people rows, or columns again."""
        self._model.set_swapped(swapped=not self._model.is_swapped)

    def toggle_band(self) -> None:
        """Fold or unfold the category of the active cell."""
        self.grid.toggle_band()

    def toggle_inspector(self) -> None:
        """Show the inspector or hide it."""
        self._panel.setVisible(self._panel.isHidden())
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place(self) -> Place | None:
        """The active cell."""
        return self.grid.place

    def go_to(self, place: Place) -> None:
        """Make a cell the active one and bring it into sight."""
        self.grid.go_to(place)

    @property
    def perspective(self) -> Perspective:
        """What is shown, and where a number goes."""
        return self._model.perspective

    def set_perspective(self, perspective: Perspective) -> None:
        """Show people otherwise, or enter elsewhere, from now on."""
        self._keep_typed()
        self._model.set_perspective(perspective)
        self._refresh_soon()

    def show_source(self, source: Source) -> None:
        """Show one sheet's ratings from now on."""
        self.set_perspective(replace(self.perspective, showing=source))

    def enter(self, entry: Entry) -> bool:
        """Make an entry where the perspective says; tell whether it changed anything."""
        return not self._is_over and self._model.enter(entry)

    def enter_elsewhere(self, entry: Entry, entering: Entering) -> bool:
        """Enter there from now on, and make an entry."""
        self.set_perspective(replace(self.perspective, entering=entering))
        return self.enter(entry)

    # Following

    def _let_go(self) -> None:
        """Touch the session no more: it holds another document, or none."""
        if self._is_over:
            return
        self._is_over = True
        self._soon.stop()
        self._figures_soon.stop()
        self._session.changed.disconnect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        """Leave the refreshing to the next turn: one key may make an edit and a move."""
        self._is_stale = True
        self._soon.start()

    def _refresh(self) -> None:
        self._is_stale = False
        matrix = self._session.matrix
        has_skills = bool(lookup.active_skills(matrix.skills))
        has_people = bool(lookup.active_people(matrix.people))
        self._empty.show_state(has_people=has_people, has_skills=has_skills)
        is_empty = not (has_skills and has_people)
        shown = self._empty if is_empty else self.grid
        self._middle.setCurrentWidget(shown)
        self._bar.setHidden(is_empty)
        if is_empty != self._is_empty:
            self._is_empty = is_empty
            self._panel.setHidden(is_empty)
        self.setFocusProxy(shown)
        self._bar.show_perspective(matrix, self._model.perspective)
        self._show_figures()

    def _show_figures(self) -> None:
        """Show the sums over everyone; where there are many people, bit by bit."""
        if not self._model.measure(AT_ONCE):
            self._figures_soon.start()
            return
        standings = self._model.standings()
        self._bar.show_figures(standing_words.rated(standings), people_words.people(len(standings)))
        own = self._model.perspective.is_own_role
        counts = standing_words.verdict_counts(standings)
        self.verdicts_changed.emit(
            [
                (verdict, standing_words.counted_verdict(verdict, count, own_role=own))
                for verdict, count in counts.items()
                if count
            ]
        )

    def _show_selection(self) -> None:
        self._keep_typed()
        if self._is_stale:
            self._refresh()
        cells = self._cells()
        if self._inspector is not None:
            self._inspector.show_cells(self._model, cells)
        self.status_changed.emit(self._status(cells))

    def _keep_typed(self) -> None:
        """Keep what is typed in the inspector and not kept yet."""
        if self._inspector is not None:
            self._inspector.commit()

    def _cells(self) -> list[PersonCell]:
        place = self.grid.place
        count = self.grid.selected_count()
        if place is None or not 1 < count <= MOST_SHOWN:
            return [] if place is None else [person_cell(place)]
        return [person_cell(one) for one in self.grid.entry.selected_places()]

    def _status(self, cells: list[PersonCell]) -> list[str]:
        if not cells:
            return []
        if len(cells) > 1:
            said = [self._model.cells(person).said.get(skill) for person, skill in cells]
            levels = [level for level in said if isinstance(level, int)]
            return [people_words.cells_selected(len(cells)), people_words.average(levels)]
        person, skill = cells[0]
        shown = self._model.cells(person)
        return [
            people_words.cells_selected(1),
            people_words.title(self._model.matrix, shown.person, skill),
            people_words.brief(shown, skill),
        ]

    def _ask_reason(self) -> None:
        if self.grid.selected_count() == 1:
            self._panel.show()
            self._show_selection()
            self.inspector.focus_reason()

    # What a hand did in the inspector

    def _rate(self, cells: list[PersonCell], level: int) -> None:
        if len(cells) == 1 and not self._is_over:
            self._model.set_level(Place(*cells[0]), level)
        else:
            self.enter(rating_edits.rate(cells, level))

    def _add_evidence(self, cell: PersonCell, text: str) -> None:
        author = self.perspective.entering.assessor
        self._make(lambda matrix: rating_edits.add_evidence(matrix, cell, text, author=author))

    def _add_step(self, cell: PersonCell, text: str) -> None:
        self._make(lambda matrix: rating_edits.add_step(matrix, cell, text))

    def _make(self, edit_of: Callable[[Matrix], Edit]) -> None:
        if self._is_over:
            return
        try:
            edit_of(self._session.matrix).apply_to(self._session)
        except MatrixEditorError as error:
            self.refused.emit(error)


def _timer(parent: QWidget, milliseconds: int, answer: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(answer)
    return timer
