"""The context menus of a grid's heads: what can be done with that row, column or category."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from matrixeditor.core.types import Noun
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.models.lines import ACROSS
from matrixeditor.ui.views.grid import GridView

NOUN_ACTIONS: Mapping[Noun, tuple[ActionId | None, ...]] = {
    Noun.PERSON: (
        *(ActionId.RENAME_PERSON, ActionId.DUPLICATE_PERSON, None),
        *(ActionId.RETIRE_PERSON, ActionId.DELETE_PERSON, None, ActionId.ADD_PERSON),
    ),
    Noun.ROLE: (
        *(ActionId.RENAME_ROLE, ActionId.DUPLICATE_ROLE, None),
        *(ActionId.RETIRE_ROLE, ActionId.DELETE_ROLE, None, ActionId.ADD_ROLE),
    ),
    Noun.SKILL: (
        *(ActionId.RENAME_SKILL, ActionId.DUPLICATE_SKILL, None),
        *(ActionId.RETIRE_SKILL, ActionId.DELETE_SKILL, None, ActionId.ADD_SKILL),
    ),
}
ALONG_ROWS = (ActionId.MOVE_UP, ActionId.MOVE_DOWN)
ALONG_COLUMNS = (ActionId.MOVE_LEFT, ActionId.MOVE_RIGHT)


def attach(grid: GridView, actions: Mapping[ActionId, QAction]) -> None:
    """Give both heads of a grid their menu."""
    for header in (grid.horizontalHeader(), grid.verticalHeader()):
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(partial(_show, grid, header, actions))


def _show(
    grid: GridView, header: QHeaderView, actions: Mapping[ActionId, QAction], at: QPoint
) -> None:
    """Make the line under the mouse the current one, and offer what can be done with it."""
    model = grid.model()
    section = header.logicalIndexAt(at)
    if section < 0 or not isinstance(model, GridModel):
        return
    across = header.orientation() == ACROSS
    line = model.axis(header.orientation()).lines[section]
    if line.is_band:
        return  # it folds
    current = grid.currentIndex()
    row, column = max(current.row(), 0), max(current.column(), 0)
    grid.setCurrentIndex(model.index(row, section) if across else model.index(section, column))
    grid.setFocus(Qt.FocusReason.PopupFocusReason)
    menu = QMenu(grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    noun = model.axis(header.orientation()).noun
    moves = ALONG_COLUMNS if across else ALONG_ROWS
    for action_id in (*NOUN_ACTIONS[noun], None, *moves):
        if action_id is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[action_id])
    menu.popup(header.mapToGlobal(at))
