"""What the Help menu offers."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

HELP_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.HELP_HERE,
        text=QT_TRANSLATE_NOOP("actions", "&What Can I Do Here"),
        tip=QT_TRANSLATE_NOOP("actions", "The few things worth knowing on this page"),
        keys=("F1",),
        why_no_icon=MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.PALETTE,
        text=QT_TRANSLATE_NOOP("actions", "&Commands…"),
        tip=QT_TRANSLATE_NOOP("actions", "Find a command, a person, a skill or a role by typing"),
        keys=("Ctrl+K",),
        why_no_icon=MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.SHORTCUTS,
        text=QT_TRANSLATE_NOOP("actions", "Keyboard &Shortcuts"),
        tip=QT_TRANSLATE_NOOP("actions", "All keys at a glance"),
        keys=("Ctrl+/",),
        why_no_icon=MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.ABOUT,
        text=QT_TRANSLATE_NOOP("actions", "&About Matrix Editor"),
        tip=QT_TRANSLATE_NOOP("actions", "Version, license and where files are kept"),
        why_no_icon=MENU_ONLY,
    ),
)
