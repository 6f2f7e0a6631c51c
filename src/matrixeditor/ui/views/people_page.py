"""The People page: how everyone is rated, beside what is asked of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.types import Noun
from matrixeditor.ui.models import people_words
from matrixeditor.ui.models.people_grid import PeopleGrid
from matrixeditor.ui.models.perspective import first_perspective
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.entering_bar import EnteringBar
from matrixeditor.ui.views.grid import PEOPLE, GridView
from matrixeditor.ui.views.roles_page import AFTER_TYPING

INSPECTOR, NARROWEST, WIDEST = 320, 280, 420
MOST_COLUMNS = 16
"""With more people than these, the page begins with people as rows."""


class PeoplePage(QWidget):
    """Grid and inspector of one document."""

    status_changed = Signal(object)
    refused = Signal(object)
    outranked = Signal(object)
    said = Signal(str)
    add_wanted = Signal(Noun)

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        matrix = session.matrix
        self._model = PeopleGrid(session, first_perspective(matrix, "Maja Kern"), self)
        self._model.set_swapped(swapped=len(lookup.active_people(matrix.people)) > MOST_COLUMNS)
        self._bar = EnteringBar(self)
        self.grid = GridView(self._model, theme, PEOPLE, self)
        self.grid.setAccessibleName(self.tr("Ratings"))
        self.grid.entry.after_typing = AFTER_TYPING[settings.move_after_rating]
        self._lay_out()
        self._bar.show_perspective(matrix, self._model.perspective)
        standings = self._model.standings()
        self._bar.show_figures(people_words.rated(standings), people_words.people(len(standings)))

    def _lay_out(self) -> None:
        left = QVBoxLayout(self)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._bar)
        left.addWidget(self.grid)
