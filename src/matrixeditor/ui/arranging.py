"""Which action of the Arrange menu does what with which kind of thing."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt

from matrixeditor.core.types import Noun
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.commands import arrange
from matrixeditor.ui.commands.arrange import Thing
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.models.lines import ACROSS, DOWN

Command = Callable[[Desk, Thing], object]

_EARLIER: Command = partial(arrange.move, later=False)
_LATER: Command = partial(arrange.move, later=True)

COMMANDS: Mapping[Noun, Mapping[ActionId, Command]] = {
    Noun.PERSON: {
        ActionId.RENAME_PERSON: arrange.rename,
        ActionId.DUPLICATE_PERSON: arrange.duplicate,
        ActionId.RETIRE_PERSON: arrange.retire,
        ActionId.DELETE_PERSON: arrange.delete,
    },
    Noun.ROLE: {
        ActionId.RENAME_ROLE: arrange.rename,
        ActionId.DUPLICATE_ROLE: arrange.duplicate,
        ActionId.RETIRE_ROLE: arrange.retire,
        ActionId.DELETE_ROLE: arrange.delete,
    },
    Noun.SKILL: {
        ActionId.RENAME_SKILL: arrange.rename,
        ActionId.DUPLICATE_SKILL: arrange.duplicate,
        ActionId.RETIRE_SKILL: arrange.retire,
        ActionId.DELETE_SKILL: arrange.delete,
    },
    Noun.CATEGORY: {
        ActionId.RENAME_CATEGORY: arrange.rename,
        ActionId.MOVE_CATEGORY_UP: _EARLIER,
        ActionId.MOVE_CATEGORY_DOWN: _LATER,
        ActionId.DELETE_CATEGORY: arrange.delete,
    },
}
MOVES: Mapping[ActionId, tuple[Qt.Orientation, Command]] = {
    ActionId.MOVE_UP: (DOWN, _EARLIER),
    ActionId.MOVE_DOWN: (DOWN, _LATER),
    ActionId.MOVE_LEFT: (ACROSS, _EARLIER),
    ActionId.MOVE_RIGHT: (ACROSS, _LATER),
}
"""Along which side the current line moves, and how."""
