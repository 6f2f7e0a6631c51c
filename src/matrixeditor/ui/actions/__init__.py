"""What one can do, as tables: text, keys, tooltip, icon, and when it makes sense.

Data only: ``action_factory`` makes Qt's actions of it, ``main_window`` says what each does.
Keys are literal: on X11 the standard keys for Delete, Redo and Replace are not what people press.
"""

from matrixeditor.ui.actions.arrange import ARRANGE_ACTIONS
from matrixeditor.ui.actions.edit import EDIT_ACTIONS
from matrixeditor.ui.actions.file import FILE_ACTIONS
from matrixeditor.ui.actions.help import HELP_ACTIONS
from matrixeditor.ui.actions.insert import INSERT_ACTIONS
from matrixeditor.ui.actions.spec import ACTION_CONTEXT, ActionId, ActionSpec, WindowState
from matrixeditor.ui.actions.view import VIEW_ACTIONS

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE_ACTIONS,
    *EDIT_ACTIONS,
    *INSERT_ACTIONS,
    *ARRANGE_ACTIONS,
    *VIEW_ACTIONS,
    *HELP_ACTIONS,
)

__all__ = ["ACTIONS", "ACTION_CONTEXT", "ActionId", "ActionSpec", "WindowState"]
