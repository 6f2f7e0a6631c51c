"""What the Arrange menu offers: what can be done with the current row, column or category."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

ARRANGE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.MOVE_UP,
        text=QT_TRANSLATE_NOOP("actions", "Move &Up"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current row up, within its group"),
        keys=("Alt+Shift+Up",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MOVE_DOWN,
        text=QT_TRANSLATE_NOOP("actions", "Move &Down"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current row down, within its group"),
        keys=("Alt+Shift+Down",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MOVE_LEFT,
        text=QT_TRANSLATE_NOOP("actions", "Move &Left"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current column to the left, within its group"),
        keys=("Alt+Shift+Left",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MOVE_RIGHT,
        text=QT_TRANSLATE_NOOP("actions", "Move Ri&ght"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current column to the right, within its group"),
        keys=("Alt+Shift+Right",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RENAME_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "Re&name…"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the current person another name"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DUPLICATE_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "D&uplicate…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add someone with the same role, team and manager"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RETIRE_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "Mark as &Left"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Take the person out of grids and figures; past reviews keep them"
        ),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DELETE_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "&Delete for Good…"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the current person; first it is said what goes"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RENAME_ROLE,
        text=QT_TRANSLATE_NOOP("actions", "Re&name…"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the current role another name"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DUPLICATE_ROLE,
        text=QT_TRANSLATE_NOOP("actions", "D&uplicate…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a role that requires the same"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RETIRE_ROLE,
        text=QT_TRANSLATE_NOOP("actions", "Re&tire"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Hide the role from grids and figures, where it is mentioned it stays"
        ),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DELETE_ROLE,
        text=QT_TRANSLATE_NOOP("actions", "&Delete for Good…"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the current role; first it is said what goes"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RENAME_SKILL,
        text=QT_TRANSLATE_NOOP("actions", "Re&name…"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the current skill another name"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DUPLICATE_SKILL,
        text=QT_TRANSLATE_NOOP("actions", "D&uplicate…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a skill with the same words, required alike"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RETIRE_SKILL,
        text=QT_TRANSLATE_NOOP("actions", "Re&tire"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Hide the skill from grids and figures, where it is mentioned it stays"
        ),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DELETE_SKILL,
        text=QT_TRANSLATE_NOOP("actions", "&Delete for Good…"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the current skill; first it is said what goes"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.RENAME_CATEGORY,
        text=QT_TRANSLATE_NOOP("actions", "Re&name…"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the current category another name"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MOVE_CATEGORY_UP,
        text=QT_TRANSLATE_NOOP("actions", "Move &Up"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current category before the one above"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.MOVE_CATEGORY_DOWN,
        text=QT_TRANSLATE_NOOP("actions", "Move &Down"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the current category behind the one below"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.DELETE_CATEGORY,
        text=QT_TRANSLATE_NOOP("actions", "&Delete…"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the current category; its skills stay"),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
)
