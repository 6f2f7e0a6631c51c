"""The Roles page: what every role requires, skill by skill."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from matrixeditor.ui.models.roles_grid import RolesGrid
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import MoveAfterRating, Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.grid import ROLES, GridView, Intent

AFTER_TYPING = {
    MoveAfterRating.DOWN: Intent.NEXT_ROW,
    MoveAfterRating.RIGHT: Intent.NEXT_COLUMN,
    MoveAfterRating.STAY: None,
}


class RolesPage(QWidget):
    """Grid and inspector of one document."""

    def __init__(
        self, session: Session, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = RolesGrid(session, self)
        self.grid = GridView(self._model, theme, ROLES, self)
        self.grid.entry.after_typing = AFTER_TYPING[settings.move_after_rating]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
