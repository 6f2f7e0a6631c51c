"""The Roles page: what every role requires, skill by skill."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.whatif import affected_by_requirement
from matrixeditor.ui.models import requirement_edits, role_words
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.requirement_edits import RoleCell
from matrixeditor.ui.models.roles_grid import RolesGrid, role_cell
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.empty_page import EmptyPage
from matrixeditor.ui.views.grid import ROLES
from matrixeditor.ui.views.grid_page import GridPage
from matrixeditor.ui.views.inspector import PROMPT_PEOPLE
from matrixeditor.ui.views.page_bar import PageBar

if TYPE_CHECKING:
    from matrixeditor.ui.views.inspector.role_inspector import RoleInspector


class RolesPage(GridPage[RoleCell, "RoleInspector"]):
    """Skills by roles, with what each requirement means."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, theme, settings, parent)
        self._bar = PageBar(self.tr("Required level of every skill, role by role"), self)
        self._empty_page = EmptyPage(theme, self)
        self._empty_page.add_wanted.connect(self.add_wanted)
        self._put_together(RolesGrid(session, self), ROLES, self._bar, self._empty_page)
        self.grid.setAccessibleName(self.tr("Required levels"))
        self.grid.entry.level_set.connect(self._tell_effect)
        self._refresh()
        self._show_selection()

    def switch_must_have(self) -> None:
        """Make the selected cells must-haves, or no longer."""
        self.grid.entry.switch_must_have()

    # What the page is asked for

    def _cell(self, place: Place) -> RoleCell:
        return role_cell(place)

    def _made_inspector(self, parent: QWidget) -> "RoleInspector":
        from matrixeditor.ui.views.inspector.role_inspector import RoleInspector  # noqa: PLC0415

        inspector = RoleInspector(self._theme, parent)
        inspector.level_chosen.connect(self._set_levels)
        inspector.must_have_set.connect(self._set_must_have)
        inspector.note_entered.connect(self._set_note)
        inspector.weight_entered.connect(self._set_weight)
        inspector.role_wanted.connect(self._go_to_role)
        return inspector

    def _show_cells(self, inspector: "RoleInspector", cells: list[RoleCell]) -> None:
        inspector.show_cells(self._session.matrix, cells)

    def _show_matrix(self, matrix: Matrix) -> bool:
        has_skills = bool(lookup.active_skills(matrix.skills))
        has_roles = bool(lookup.active_roles(matrix.roles))
        self._empty_page.show_state(has_skills=has_skills, has_roles=has_roles)
        self._bar.set_figures(role_words.figures(matrix))
        return has_skills and has_roles

    def _status(self, cells: list[RoleCell]) -> list[str]:
        matrix = self._session.matrix
        match cells:
            case []:
                return []
            case [cell]:
                return [
                    role_words.cells(1),
                    role_words.title(matrix, cell),
                    role_words.required(matrix, cell),
                ]
            case _:
                return [role_words.cells(len(cells)), role_words.average(matrix, cells)]

    # What a hand did

    def _tell_effect(self, place: Place, level: int, before: Matrix) -> None:
        """Say who no longer meets the role, or now does, by the level just typed."""
        if len(before.people) > PROMPT_PEOPLE:
            return
        cell = role_cell(place)
        effect = affected_by_requirement(before, cell.role, cell.skill, level)
        said = role_words.effect(before, cell, level, effect)
        if said:
            self.said.emit(said)

    def _set_levels(self, cells: list[RoleCell], level: int) -> None:
        self._make(lambda matrix: requirement_edits.set_levels(matrix, cells, level))

    def _set_must_have(self, cells: list[RoleCell], must_have: bool) -> None:
        self._make(
            lambda matrix: requirement_edits.set_must_have(matrix, cells, must_have=must_have)
        )

    def _set_note(self, cell: RoleCell, note: str) -> None:
        self._make(lambda matrix: requirement_edits.set_note(matrix, cell, note))

    def _set_weight(self, cell: RoleCell, weight: Decimal) -> None:
        self._make(lambda matrix: requirement_edits.set_weight(matrix, cell, weight))

    def _go_to_role(self, role: str) -> None:
        place = self.grid.place
        if place is not None:
            self.grid.go_to(Place(role, place.skill))
            self._focus_grid()
