"""What one can do, as a table: text, keys, tooltip, icon, and when it makes sense.

Data only: ``action_factory`` makes Qt's actions of it, ``main_window`` says what each does.
Keys are literal: on X11 the standard keys for Delete, Redo and Replace are not what people press.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from matrixeditor.ui.marking import QT_TRANSLATE_NOOP


class ActionId(StrEnum):
    """The name of an action: in menus, in settings, in tests."""

    NEW_BLANK = "new-blank"
    OPEN = "open"
    SAVE = "save"
    SAVE_AS = "save-as"
    EXPORT = "export"
    CLOSE = "close"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    LEVEL_LIST = "level-list"
    MUST_HAVE = "must-have"
    ADD_ROLE = "add-role"
    ADD_SKILL = "add-skill"
    SWAP = "swap"
    INSPECTOR = "inspector"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_HIGH_CONTRAST = "theme-high-contrast"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class WindowState:
    """What enabling an action depends on."""

    has_document: bool = False
    is_dirty: bool = False
    can_undo: bool = False
    can_redo: bool = False


def always(_state: WindowState) -> bool:
    """Hold whatever is open."""
    return True


def with_document(state: WindowState) -> bool:
    """Hold while a document is open."""
    return state.has_document


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table; ``text`` and ``tip`` are translated where they are shown.

    ``grid_keys`` are shown but not taken: the grid hears them itself, so that they mean nothing
    elsewhere. ``why_no_icon`` is for the reader: an action has an icon or a reason for none.
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


ACTION_CONTEXT = "actions"
_MENU_ONLY = "stands in menus only, where words do"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.NEW_BLANK,
        text=QT_TRANSLATE_NOOP("actions", "&Blank"),
        tip=QT_TRANSLATE_NOOP("actions", "Begin with a five-level scale and nothing else"),
        keys=("Ctrl+N",),
        why_no_icon=_MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.OPEN,
        text=QT_TRANSLATE_NOOP("actions", "&Open…"),
        tip=QT_TRANSLATE_NOOP("actions", "Open a matrix from a file"),
        keys=("Ctrl+O",),
        why_no_icon=_MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.SAVE,
        text=QT_TRANSLATE_NOOP("actions", "&Save"),
        tip=QT_TRANSLATE_NOOP("actions", "Save to the file it came from"),
        keys=("Ctrl+S",),
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.SAVE_AS,
        text=QT_TRANSLATE_NOOP("actions", "Save &As…"),
        tip=QT_TRANSLATE_NOOP("actions", "Save to another file and go on with that one"),
        keys=("Ctrl+Shift+S",),
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.EXPORT,
        text=QT_TRANSLATE_NOOP("actions", "&Export…"),
        tip=QT_TRANSLATE_NOOP("actions", "Write an Excel workbook"),
        keys=("Ctrl+E",),
        icon="export",
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.CLOSE,
        text=QT_TRANSLATE_NOOP("actions", "&Close"),
        tip=QT_TRANSLATE_NOOP("actions", "Close this matrix and return to the first page"),
        keys=("Ctrl+W",),
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.QUIT,
        text=QT_TRANSLATE_NOOP("actions", "&Quit"),
        tip=QT_TRANSLATE_NOOP("actions", "Quit Matrix Editor"),
        keys=("Ctrl+Q",),
        why_no_icon=_MENU_ONLY,
    ),
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
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.MUST_HAVE,
        text=QT_TRANSLATE_NOOP("actions", "&Must-Have"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "No one is ready for the role without it, or no longer so"
        ),
        grid_keys="*",
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.CLEAR,
        text=QT_TRANSLATE_NOOP("actions", "&Clear"),
        tip=QT_TRANSLATE_NOOP("actions", "Empty the selected cells"),
        grid_keys="Del",
        why_no_icon=_MENU_ONLY,
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
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.SWAP,
        text=QT_TRANSLATE_NOOP("actions", "&Swap Rows and Columns"),
        tip=QT_TRANSLATE_NOOP("actions", "Show skills as columns, or as rows again"),
        keys=("Ctrl+Shift+T",),
        icon="swap",
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.INSPECTOR,
        text=QT_TRANSLATE_NOOP("actions", "&Inspector"),
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide what the selected cell means"),
        keys=("Ctrl+I",),
        why_no_icon=_MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.THEME_SYSTEM,
        text=QT_TRANSLATE_NOOP("actions", "&As the System"),
        tip=QT_TRANSLATE_NOOP("actions", "Light or dark as the system is"),
        why_no_icon="a choice of several carries a mark instead",
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_LIGHT,
        text=QT_TRANSLATE_NOOP("actions", "&Light"),
        tip=QT_TRANSLATE_NOOP("actions", "Dark text on white"),
        why_no_icon="a choice of several carries a mark instead",
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_DARK,
        text=QT_TRANSLATE_NOOP("actions", "&Dark"),
        tip=QT_TRANSLATE_NOOP("actions", "Light text on dark gray"),
        why_no_icon="a choice of several carries a mark instead",
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_HIGH_CONTRAST,
        text=QT_TRANSLATE_NOOP("actions", "&High Contrast"),
        tip=QT_TRANSLATE_NOOP("actions", "White on black, with strong lines"),
        why_no_icon="a choice of several carries a mark instead",
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.ABOUT,
        text=QT_TRANSLATE_NOOP("actions", "&About Matrix Editor"),
        tip=QT_TRANSLATE_NOOP("actions", "Version, license and where files are kept"),
        why_no_icon=_MENU_ONLY,
    ),
)
