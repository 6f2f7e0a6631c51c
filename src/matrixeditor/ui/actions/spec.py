"""What a row of the table of actions is, and the names of all."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class ActionId(StrEnum):
    """The name of an action: in menus, in settings, in tests."""

    NEW_BLANK = "new-blank"
    OPEN = "open"
    SAVE = "save"
    SAVE_AS = "save-as"
    EXPORT = "export"
    CLOSE = "close"
    QUIT = "quit"
    PREFERENCES = "preferences"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    LEVEL_LIST = "level-list"
    MUST_HAVE = "must-have"
    NOT_APPLICABLE = "not-applicable"
    ADD_PERSON = "add-person"
    ADD_ROLE = "add-role"
    ADD_SKILL = "add-skill"
    ADD_EVIDENCE = "add-evidence"
    ADD_CATEGORY = "add-category"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    MOVE_LEFT = "move-left"
    MOVE_RIGHT = "move-right"
    RENAME_PERSON = "rename-person"
    DUPLICATE_PERSON = "duplicate-person"
    RETIRE_PERSON = "retire-person"
    DELETE_PERSON = "delete-person"
    RENAME_ROLE = "rename-role"
    DUPLICATE_ROLE = "duplicate-role"
    RETIRE_ROLE = "retire-role"
    DELETE_ROLE = "delete-role"
    RENAME_SKILL = "rename-skill"
    DUPLICATE_SKILL = "duplicate-skill"
    RETIRE_SKILL = "retire-skill"
    DELETE_SKILL = "delete-skill"
    RENAME_CATEGORY = "rename-category"
    MOVE_CATEGORY_UP = "move-category-up"
    MOVE_CATEGORY_DOWN = "move-category-down"
    DELETE_CATEGORY = "delete-category"
    PAGE_PEOPLE = "page-people"
    PAGE_PERSON = "page-person"
    PAGE_INSIGHTS = "page-insights"
    PAGE_ROLES = "page-roles"
    PAGE_SKILLS = "page-skills"
    SWAP = "swap"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_NORMAL = "zoom-normal"
    INSPECTOR = "inspector"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_HIGH_CONTRAST = "theme-high-contrast"
    HELP_HERE = "help-here"
    PALETTE = "palette"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class WindowState(NamedTuple):
    """What enabling an action depends on.

    ``page_answers`` are the actions that mean something on the page shown.
    """

    has_document: bool = False
    can_undo: bool = False
    can_redo: bool = False
    page_answers: frozenset[ActionId] = frozenset()


def always(_state: WindowState) -> bool:
    """Hold whatever is open."""
    return True


def with_document(state: WindowState) -> bool:
    """Hold while a document is open."""
    return state.has_document


class ActionSpec(NamedTuple):
    """One row of the table; ``text`` and ``tip`` are translated where they are shown.

    ``grid_keys`` are shown but not taken: the grid hears them itself, so that they mean nothing
    elsewhere. ``why_no_icon`` is for the reader: an action has an icon or a reason for none.
    ``of_page`` marks what pages answer: it is off on pages to which it means nothing.
    """

    id: ActionId
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    grid_keys: str = ""
    icon: str | None = None
    why_no_icon: str = ""
    enabled: Callable[[WindowState], bool] = always
    checkable: bool = False
    of_page: bool = False

    def is_enabled(self, state: WindowState) -> bool:
        """Tell whether the action makes sense as the window is."""
        return self.enabled(state) and (not self.of_page or self.id in state.page_answers)


ACTION_CONTEXT = "actions"
MENU_ONLY = "stands in menus only, where words do"
CARRIES_MARK = "a choice of several carries a mark instead"
