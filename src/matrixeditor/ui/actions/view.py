"""What the View menu offers: pages, and how they look."""

from matrixeditor.ui.actions.spec import (
    CARRIES_MARK,
    MENU_ONLY,
    ActionId,
    ActionSpec,
    with_document,
)
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

VIEW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id=ActionId.PAGE_PEOPLE,
        text=QT_TRANSLATE_NOOP("actions", "&People"),
        tip=QT_TRANSLATE_NOOP("actions", "How everyone is rated, beside what is asked of them"),
        keys=("Ctrl+1",),
        icon="people",
        enabled=with_document,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.PAGE_PERSON,
        text=QT_TRANSLATE_NOOP("actions", "P&erson"),
        tip=QT_TRANSLATE_NOOP("actions", "One person in the order of the talk"),
        keys=("Ctrl+2",),
        icon="person",
        enabled=with_document,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.PAGE_INSIGHTS,
        text=QT_TRANSLATE_NOOP("actions", "I&nsights"),
        tip=QT_TRANSLATE_NOOP("actions", "What the team can do, what it needs, and who is next"),
        keys=("Ctrl+3",),
        icon="insights",
        enabled=with_document,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.PAGE_ROLES,
        text=QT_TRANSLATE_NOOP("actions", "&Roles"),
        tip=QT_TRANSLATE_NOOP("actions", "What every role requires"),
        keys=("Ctrl+4",),
        icon="roles",
        enabled=with_document,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.PAGE_SKILLS,
        text=QT_TRANSLATE_NOOP("actions", "S&kills"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Categories, skills and scales, and what each level means"
        ),
        keys=("Ctrl+5",),
        icon="skills",
        enabled=with_document,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.SWAP,
        text=QT_TRANSLATE_NOOP("actions", "&Swap Rows and Columns"),
        tip=QT_TRANSLATE_NOOP("actions", "Show skills as columns, or as rows again"),
        keys=("Ctrl+Shift+T",),
        icon="swap",
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.INSPECTOR,
        text=QT_TRANSLATE_NOOP("actions", "&Inspector"),
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide what the selected cell means"),
        keys=("Ctrl+I",),
        why_no_icon=MENU_ONLY,
        of_page=True,
    ),
    ActionSpec(
        id=ActionId.THEME_SYSTEM,
        text=QT_TRANSLATE_NOOP("actions", "&As the System"),
        tip=QT_TRANSLATE_NOOP("actions", "Light or dark as the system is"),
        why_no_icon=CARRIES_MARK,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_LIGHT,
        text=QT_TRANSLATE_NOOP("actions", "&Light"),
        tip=QT_TRANSLATE_NOOP("actions", "Dark text on white"),
        why_no_icon=CARRIES_MARK,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_DARK,
        text=QT_TRANSLATE_NOOP("actions", "&Dark"),
        tip=QT_TRANSLATE_NOOP("actions", "Light text on dark gray"),
        why_no_icon=CARRIES_MARK,
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.THEME_HIGH_CONTRAST,
        text=QT_TRANSLATE_NOOP("actions", "&High Contrast"),
        tip=QT_TRANSLATE_NOOP("actions", "White on black, with strong lines"),
        why_no_icon=CARRIES_MARK,
        checkable=True,
    ),
)
