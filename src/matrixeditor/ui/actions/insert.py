"""What the Insert menu offers."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec, with_document
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

INSERT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.ADD_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "Add &Person…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a person to the team"),
        icon="plus",
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.ADD_ROLE,
        text=QT_TRANSLATE_NOOP("actions", "Add &Role…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a role to the ladder"),
        icon="plus",
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.ADD_SKILL,
        text=QT_TRANSLATE_NOOP("actions", "Add &Skill…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a skill to the ladder"),
        icon="plus",
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.ADD_CATEGORY,
        text=QT_TRANSLATE_NOOP("actions", "Add &Category…"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a category that skills can be put into"),
        why_no_icon=MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.ADD_EVIDENCE,
        text=QT_TRANSLATE_NOOP("actions", "&Evidence Here"),
        tip=QT_TRANSLATE_NOOP("actions", "Write down what you saw, for the selected cell"),
        keys=("Shift+F2",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
)
