"""Turns the tables of actions and menus into Qt's actions, menus and a toolbar.

Runs before the first paint: it must name neither ``Qt`` (see ``theme``) nor the core.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from matrixeditor.ui import theme as themes
from matrixeditor.ui.actions import ACTION_CONTEXT, ActionId, ActionSpec
from matrixeditor.ui.menus import (
    ICON_ONLY,
    MENU_CONTEXT,
    SHORT_TEXTS,
    Entry,
    Filled,
    Mark,
    MenuSpec,
)
from matrixeditor.ui.theme import Theme, mark, scaled

TEXT_BESIDE_ICON = 2
"""The number of ``Qt.ToolButtonStyle.ToolButtonTextBesideIcon``."""

BUTTON, ICON = 28, 20

translate = QCoreApplication.translate


def make_actions(specs: Iterable[ActionSpec], parent: QObject) -> dict[ActionId, QAction]:
    """Return an action for each row, disabled: nothing answers yet."""
    return {spec.id: _make_action(spec, parent) for spec in specs}


def _make_action(spec: ActionSpec, parent: QObject) -> QAction:
    text = translate(ACTION_CONTEXT, spec.text)
    action = QAction(f"{text}\t{spec.grid_keys}" if spec.grid_keys else text, parent)
    action.setObjectName(spec.id)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    action.setToolTip(tip_with_keys(spec))
    if spec.id in SHORT_TEXTS:
        action.setIconText(translate(MENU_CONTEXT, SHORT_TEXTS[spec.id]))
    action.setCheckable(spec.checkable)
    action.setEnabled(False)
    return action


def tip_with_keys(spec: ActionSpec) -> str:
    """Return the tooltip of an action, with its first shortcut as this platform writes it."""
    tip = translate(ACTION_CONTEXT, spec.tip)
    if not spec.keys:
        return tip
    keys = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return translate(ACTION_CONTEXT, "{tip} ({keys})").format(tip=tip, keys=keys)


def give_icons(
    actions: Mapping[ActionId, QAction], specs: Iterable[ActionSpec], theme: Theme
) -> None:
    """Give the actions their icons in a theme's color."""
    for spec in specs:
        if spec.icon is not None:
            actions[spec.id].setIcon(themes.icon(spec.icon, theme))


def fill_menu_bar(
    bar: QMenuBar, menus: Iterable[MenuSpec], actions: Mapping[ActionId, QAction]
) -> dict[Filled, QMenu]:
    """Fill a menu bar; return the submenus that are filled at run time."""
    to_fill: dict[Filled, QMenu] = {}
    for spec in menus:
        menu = QMenu(translate(MENU_CONTEXT, spec.title), bar)
        bar.addMenu(menu)
        _fill_menu(menu, spec, actions, to_fill)
    return to_fill


def _fill_menu(
    menu: QMenu,
    spec: MenuSpec,
    actions: Mapping[ActionId, QAction],
    to_fill: dict[Filled, QMenu],
) -> None:
    menu.setToolTipsVisible(True)
    if spec.filled is not None:
        to_fill[spec.filled] = menu
    for entry in spec.entries:
        _add_entry(menu, entry, actions, to_fill)


def _add_entry(
    menu: QMenu,
    entry: Entry,
    actions: Mapping[ActionId, QAction],
    to_fill: dict[Filled, QMenu],
) -> None:
    match entry:
        case MenuSpec():
            submenu = QMenu(translate(MENU_CONTEXT, entry.title), menu)
            menu.addMenu(submenu)
            _fill_menu(submenu, entry, actions, to_fill)
        case ActionId():
            menu.addAction(actions[entry])
        case Mark():
            menu.addSeparator()


def fill_toolbar(
    bar: QWidget, entries: Iterable[ActionId | Mark], actions: Mapping[ActionId, QAction]
) -> dict[ActionId, QToolButton]:
    """Fill a toolbar; return its buttons. ``Mark.SPACE`` pushes what follows to the far end.

    Not a ``QToolBar``: it takes any height but its own back as soon as it is shown.
    """
    across = QHBoxLayout(bar)
    across.setContentsMargins(scaled(4), 0, scaled(8), 1)
    across.setSpacing(scaled(4))
    buttons: dict[ActionId, QToolButton] = {}
    for entry in entries:
        match entry:
            case Mark.LINE:
                across.addSpacing(scaled(4))
                across.addWidget(_line(bar))
                across.addSpacing(scaled(4))
            case Mark.SPACE:
                across.addStretch(1)
            case ActionId():
                buttons[entry] = _make_button(actions[entry], entry, bar)
                across.addWidget(buttons[entry])
    return buttons


def _line(bar: QWidget) -> QFrame:
    line = QFrame(bar)
    mark(line, "strongLine")
    line.setFixedSize(1, scaled(ICON))
    return line


def _make_button(action: QAction, action_id: ActionId, bar: QWidget) -> QToolButton:
    button = QToolButton(bar)
    button.setDefaultAction(action)
    button.setIconSize(QSize(scaled(ICON), scaled(ICON)))
    button.setFixedHeight(scaled(BUTTON))
    if action_id in ICON_ONLY:
        mark(button, "iconOnly")
        button.setFixedWidth(scaled(BUTTON))
    else:
        button.setProperty("toolButtonStyle", TEXT_BESIDE_ICON)
        text = button.fontMetrics().horizontalAdvance(button.text())
        button.setFixedWidth(text + scaled(ICON) + scaled(4) + scaled(8) * 2)
    return button
