"""Where each action stands: menus and toolbar, as tables."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP


class Mark(StrEnum):
    """What stands between actions."""

    LINE = "line"
    SPACE = "space"


class Filled(StrEnum):
    """A submenu whose entries are known only at run time."""

    NEW = "new"
    RECENT = "recent"


class MenuSpec(NamedTuple):
    """A menu or submenu: its title, what stands in it, and what is added at run time."""

    title: str
    entries: "tuple[Entry, ...]" = ()
    filled: Filled | None = None


Entry = ActionId | Mark | MenuSpec

MENU_CONTEXT = "menus"

MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            MenuSpec(QT_TRANSLATE_NOOP("menus", "&New"), (ActionId.NEW_BLANK,), filled=Filled.NEW),
            ActionId.OPEN,
            MenuSpec(QT_TRANSLATE_NOOP("menus", "Open &Recent"), filled=Filled.RECENT),
            Mark.LINE,
            ActionId.SAVE,
            ActionId.SAVE_AS,
            Mark.LINE,
            ActionId.EXPORT,
            Mark.LINE,
            ActionId.CLOSE,
            ActionId.QUIT,
        ),
    ),
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            ActionId.UNDO,
            ActionId.REDO,
            Mark.LINE,
            ActionId.LEVEL_LIST,
            ActionId.MUST_HAVE,
            ActionId.NOT_APPLICABLE,
            ActionId.CLEAR,
            Mark.LINE,
            ActionId.PREFERENCES,
        ),
    ),
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&Insert"),
        (
            ActionId.ADD_PERSON,
            ActionId.ADD_ROLE,
            ActionId.ADD_SKILL,
            ActionId.ADD_CATEGORY,
            Mark.LINE,
            ActionId.ADD_EVIDENCE,
        ),
    ),
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&Arrange"),
        (
            ActionId.MOVE_UP,
            ActionId.MOVE_DOWN,
            ActionId.MOVE_LEFT,
            ActionId.MOVE_RIGHT,
            Mark.LINE,
            MenuSpec(
                QT_TRANSLATE_NOOP("menus", "&Person"),
                (
                    ActionId.RENAME_PERSON,
                    ActionId.DUPLICATE_PERSON,
                    Mark.LINE,
                    ActionId.RETIRE_PERSON,
                    ActionId.DELETE_PERSON,
                ),
            ),
            MenuSpec(
                QT_TRANSLATE_NOOP("menus", "R&ole"),
                (
                    ActionId.RENAME_ROLE,
                    ActionId.DUPLICATE_ROLE,
                    Mark.LINE,
                    ActionId.RETIRE_ROLE,
                    ActionId.DELETE_ROLE,
                ),
            ),
            MenuSpec(
                QT_TRANSLATE_NOOP("menus", "&Skill"),
                (
                    ActionId.RENAME_SKILL,
                    ActionId.DUPLICATE_SKILL,
                    Mark.LINE,
                    ActionId.RETIRE_SKILL,
                    ActionId.DELETE_SKILL,
                ),
            ),
            MenuSpec(
                QT_TRANSLATE_NOOP("menus", "&Category"),
                (
                    ActionId.RENAME_CATEGORY,
                    ActionId.MOVE_CATEGORY_UP,
                    ActionId.MOVE_CATEGORY_DOWN,
                    Mark.LINE,
                    ActionId.DELETE_CATEGORY,
                ),
            ),
        ),
    ),
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            ActionId.PAGE_PEOPLE,
            ActionId.PAGE_PERSON,
            ActionId.PAGE_INSIGHTS,
            ActionId.PAGE_ROLES,
            ActionId.PAGE_SKILLS,
            Mark.LINE,
            ActionId.SWAP,
            ActionId.INSPECTOR,
            Mark.LINE,
            ActionId.ZOOM_IN,
            ActionId.ZOOM_OUT,
            ActionId.ZOOM_NORMAL,
            Mark.LINE,
            MenuSpec(
                QT_TRANSLATE_NOOP("menus", "&Theme"),
                (
                    ActionId.THEME_SYSTEM,
                    Mark.LINE,
                    ActionId.THEME_LIGHT,
                    ActionId.THEME_DARK,
                    ActionId.THEME_HIGH_CONTRAST,
                ),
            ),
        ),
    ),
    MenuSpec(
        QT_TRANSLATE_NOOP("menus", "&Help"),
        (
            ActionId.HELP_HERE,
            ActionId.PALETTE,
            ActionId.SHORTCUTS,
            Mark.LINE,
            ActionId.ABOUT,
        ),
    ),
)

TOOLBAR: tuple[ActionId | Mark, ...] = (
    ActionId.UNDO,
    ActionId.REDO,
    Mark.LINE,
    ActionId.ADD_PERSON,
    ActionId.ADD_ROLE,
    ActionId.ADD_SKILL,
    ActionId.SWAP,
    Mark.SPACE,
    ActionId.EXPORT,
)
"""The verbs in reach of the mouse; undo and redo show only their icons."""

SHORT_TEXTS: Mapping[ActionId, str] = {
    ActionId.ADD_PERSON: QT_TRANSLATE_NOOP("menus", "Add person"),
    ActionId.ADD_ROLE: QT_TRANSLATE_NOOP("menus", "Add role"),
    ActionId.ADD_SKILL: QT_TRANSLATE_NOOP("menus", "Add skill"),
    ActionId.SWAP: QT_TRANSLATE_NOOP("menus", "Swap"),
    ActionId.EXPORT: QT_TRANSLATE_NOOP("menus", "Export"),
}
"""What buttons of the toolbar say."""

ICON_ONLY = frozenset({ActionId.UNDO, ActionId.REDO})
