"""What the Help menu offers."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

HELP_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.ABOUT,
        text=QT_TRANSLATE_NOOP("actions", "&About Matrix Editor"),
        tip=QT_TRANSLATE_NOOP("actions", "Version, license and where files are kept"),
        why_no_icon=MENU_ONLY,
    ),
)
