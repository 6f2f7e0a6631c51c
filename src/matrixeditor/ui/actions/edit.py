"""What the Edit menu offers: steps back and forth, and what to do with the selected cells."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

EDIT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.UNDO,
        text=QT_TRANSLATE_NOOP("actions", "&Undo"),
        tip=QT_TRANSLATE_NOOP("actions", "Take the last step back"),
        keys=("Ctrl+Z",),
        icon="undo",
        enabled=lambda state: state.can_undo,
    ),
    ActionSpec(
        id=ActionId.REDO,
        text=QT_TRANSLATE_NOOP("actions", "&Redo"),
        tip=QT_TRANSLATE_NOOP("actions", "Make the step that was taken back again"),
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        icon="redo",
        enabled=lambda state: state.can_redo,
    ),
    ActionSpec(
        id=ActionId.LEVEL_LIST,
        text=QT_TRANSLATE_NOOP("actions", "Choose a &Level"),
        tip=QT_TRANSLATE_NOOP("actions", "Choose the level from a list that says what each means"),
        grid_keys="F2",
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MUST_HAVE,
        text=QT_TRANSLATE_NOOP("actions", "&Must-Have"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "No one is ready for the role without it, or no longer so"
        ),
        grid_keys="*",
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.NOT_APPLICABLE,
        text=QT_TRANSLATE_NOOP("actions", "&Not Applicable"),
        tip=QT_TRANSLATE_NOOP("actions", "Not part of this person's job: the skill doesn't count"),
        grid_keys="/",
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.CLEAR,
        text=QT_TRANSLATE_NOOP("actions", "&Clear"),
        tip=QT_TRANSLATE_NOOP("actions", "Empty the selected cells"),
        grid_keys="Del",
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.PREFERENCES,
        text=QT_TRANSLATE_NOOP("actions", "&Preferences…"),
        tip=QT_TRANSLATE_NOOP("actions", "Theme, where the cell goes after a rating, my name"),
        keys=("Ctrl+,",),
        why_no_icon=MENU_ONLY,
    ),
)
