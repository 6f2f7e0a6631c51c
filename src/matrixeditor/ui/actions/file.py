"""What the File menu offers: documents as a whole."""

from matrixeditor.ui.actions.spec import MENU_ONLY, ActionId, ActionSpec, with_document
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

FILE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.NEW_BLANK,
        text=QT_TRANSLATE_NOOP("actions", "&Blank"),
        tip=QT_TRANSLATE_NOOP("actions", "Begin with a five-level scale and nothing else"),
        keys=("Ctrl+N",),
        why_no_icon=MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.OPEN,
        text=QT_TRANSLATE_NOOP("actions", "&Open…"),
        tip=QT_TRANSLATE_NOOP("actions", "Open a matrix from a file"),
        keys=("Ctrl+O",),
        why_no_icon=MENU_ONLY,
    ),
    ActionSpec(
        id=ActionId.SAVE,
        text=QT_TRANSLATE_NOOP("actions", "&Save"),
        tip=QT_TRANSLATE_NOOP("actions", "Save to the file it came from"),
        keys=("Ctrl+S",),
        why_no_icon=MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.SAVE_AS,
        text=QT_TRANSLATE_NOOP("actions", "Save &As…"),
        tip=QT_TRANSLATE_NOOP("actions", "Save to another file and go on with that one"),
        keys=("Ctrl+Shift+S",),
        why_no_icon=MENU_ONLY,
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
        why_no_icon=MENU_ONLY,
        enabled=with_document,
    ),
    ActionSpec(
        id=ActionId.QUIT,
        text=QT_TRANSLATE_NOOP("actions", "&Quit"),
        tip=QT_TRANSLATE_NOOP("actions", "Quit Matrix Editor"),
        keys=("Ctrl+Q",),
        why_no_icon=MENU_ONLY,
    ),
)
