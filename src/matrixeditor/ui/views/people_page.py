"""The People page: how everyone is rated, beside what is asked of them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Source
from matrixeditor.ui.models import people_words, rating_edits, standing_words
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.people_grid import PeopleGrid, person_cell
from matrixeditor.ui.models.perspective import Entering, Perspective, first_perspective
from matrixeditor.ui.models.rating_edits import Entry, PersonCell
from matrixeditor.ui.models.speaker import speaker
from matrixeditor.ui.models.telling_place import telling_place
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.entering_bar import EnteringBar
from matrixeditor.ui.views.grid import PEOPLE
from matrixeditor.ui.views.grid_page import GridPage, single_shot
from matrixeditor.ui.views.people_empty import PeopleEmpty

if TYPE_CHECKING:
    from matrixeditor.ui.views.inspector.person_inspector import PersonInspector

MOST_COLUMNS = 16
"""With more people than these, the page begins with people as rows."""

AT_ONCE, PAUSE = 60, 15
"""So many people are measured in one go for the figures, with so many milliseconds between."""


class PeoplePage(GridPage[PersonCell, "PersonInspector"]):
    """Skills by people, as a perspective shows them."""

    verdicts_changed = Signal(object)
    """How many people have which verdict: a list of ``CountedVerdict``."""
    entry_refused = Signal(object)
    """A ``Refusal``: an entry could not be made where it was to go."""
    outranked = Signal(object)
    """An ``Outranked``: a level was entered, and another counts."""
    names_pasted = Signal(object)
    """People are to be added by these names (a list); empty where the clipboard held none."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, theme, settings, parent)
        matrix = session.matrix
        assessor = speaker(matrix, session.path, settings.my_name)
        self._model = PeopleGrid(session, first_perspective(matrix, assessor), self)
        self._bar = EnteringBar(self)
        self._empty_page = PeopleEmpty(self)
        many = len(lookup.active_people(matrix.people)) > MOST_COLUMNS
        self._put_together(self._model, PEOPLE, self._bar, self._empty_page, swapped=many)
        self.grid.setAccessibleName(self.tr("Ratings"))
        self._figures_soon = single_shot(self, PAUSE, self._show_figures)
        self._wire()
        self._refresh()
        place = telling_place(self._model)
        if place is not None and self.grid.place is None:
            self.grid.go_to(place)
        self._show_selection()
        self._figures_soon.start()  # once more, for whoever listens from now on

    def _wire(self) -> None:
        self.grid.entry.reason_wanted.connect(self._ask_reason)
        self._model.refused.connect(self.entry_refused)
        self._model.outranked.connect(self.outranked)
        self._bar.perspective_chosen.connect(self.set_perspective)
        self._empty_page.add_wanted.connect(self.add_wanted)
        self._empty_page.names_pasted.connect(self.names_pasted)

    # What the window's actions ask

    def mark_not_applicable(self) -> None:
        """Say that the selected skills do not apply."""
        self.grid.entry.mark_not_applicable()

    def add_evidence(self) -> None:
        """Put the caret where evidence for the active cell is typed."""
        self._show_inspector().focus_evidence()

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

    # What the page is asked for

    def _cell(self, place: Place) -> PersonCell:
        return person_cell(place)

    def _made_inspector(self, parent: QWidget) -> "PersonInspector":
        from matrixeditor.ui.views.inspector.person_inspector import (  # noqa: PLC0415
            PersonInspector,
        )

        inspector = PersonInspector(self._theme, parent)
        inspector.level_chosen.connect(self._rate)
        inspector.reason_entered.connect(
            lambda cell, text: self.enter(rating_edits.set_reason(cell, text))
        )
        inspector.comment_entered.connect(
            lambda cell, text: self.enter(rating_edits.set_comment(cell, text))
        )
        inspector.evidence_entered.connect(self._add_evidence)
        inspector.step_entered.connect(self._add_step)
        inspector.left.connect(self._focus_grid)
        return inspector

    def _show_cells(self, inspector: "PersonInspector", cells: list[PersonCell]) -> None:
        inspector.show_cells(self._model, cells)

    def _show_matrix(self, matrix: Matrix) -> bool:
        has_skills = bool(lookup.active_skills(matrix.skills))
        has_people = bool(lookup.active_people(matrix.people))
        self._empty_page.show_state(has_people=has_people, has_skills=has_skills)
        self._bar.setVisible(has_skills and has_people)
        self._bar.show_perspective(matrix, self._model.perspective)
        self._show_figures()
        return has_skills and has_people

    def _show_figures(self) -> None:
        """Show the sums over everyone; where there are many people, bit by bit."""
        if not self._model.measure(AT_ONCE):
            self._figures_soon.start()
            return
        standings = self._model.standings()
        self._bar.show_figures(standing_words.rated(standings), people_words.people(len(standings)))
        own_role = self._model.perspective.is_own_role
        self.verdicts_changed.emit(standing_words.counted_verdicts(standings, own_role=own_role))

    def _status(self, cells: list[PersonCell]) -> list[str]:
        match cells:
            case []:
                return []
            case [(person, skill)]:
                shown = self._model.cells(person)
                return [
                    people_words.cells_selected(1),
                    people_words.title(self._model.matrix, shown.person, skill),
                    people_words.brief(shown, skill),
                ]
            case _:
                said = [self._model.cells(person).said.get(skill) for person, skill in cells]
                levels = [level for level in said if isinstance(level, int)]
                return [people_words.cells_selected(len(cells)), people_words.average(levels)]

    def _let_go(self) -> None:
        self._figures_soon.stop()
        super()._let_go()

    # What a hand did

    def _ask_reason(self) -> None:
        if self.grid.selected_count() == 1:
            inspector = self._show_inspector()
            self._show_selection()
            inspector.focus_reason()

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
