"""What finds and explains: the command palette, the list of keys, what one can do here."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.ui.actions import ACTION_CONTEXT, ACTIONS, ActionId, ActionSpec
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.dialogs.key_list import KeyGroup, KeyList, KeyRow
from matrixeditor.ui.dialogs.palette import Command, Palette
from matrixeditor.ui.dialogs.preferences import Preferences
from matrixeditor.ui.habits import (
    EVERYWHERE,
    GRID_KEYS,
    HABIT_CONTEXT,
    HABITS,
    WELCOME_HABITS,
    Habit,
)
from matrixeditor.ui.menus import MENU_CONTEXT, MENUS, Entry, MenuSpec
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.page_host import PageHost
from matrixeditor.ui.pages import PAGE_CONTEXT, PAGES
from matrixeditor.ui.shell import Shell

translate = QCoreApplication.translate


def show_palette(shell: Shell, desk: Desk, pages: PageHost) -> None:
    """Let everything be found by typing."""
    commands = [
        Command(_called(spec, action.text()), _keys(spec), action.trigger)
        for spec in ACTIONS
        if (action := shell.actions_by_id[spec.id]).isEnabled() and spec.id != ActionId.PALETTE
    ]
    if desk.session.is_open:
        commands += _things(desk.session.matrix, pages)
    Palette(commands, shell).open()


def _things(matrix: Matrix, pages: PageHost) -> Iterable[Command]:
    person, skill, role = (
        translate("palette", "person"),
        translate("palette", "skill"),
        translate("palette", "role"),
    )
    for one in lookup.active_people(matrix.people):
        yield Command(one.name, person, partial(pages.jump, Target(person=one.id)))
    for item in lookup.active_skills(lookup.skills_in_order(matrix)):
        yield Command(item.name, skill, partial(pages.jump, Target(skill=item.id)))
    for each in lookup.active_roles(matrix.roles):
        yield Command(each.name, role, partial(pages.jump, Target(role=each.id)))


def show_shortcuts(shell: Shell) -> None:
    """Show all keys, menu by menu, then those of the grids."""
    specs = {spec.id: spec for spec in ACTIONS}
    groups = [
        KeyGroup(
            _plain(translate(MENU_CONTEXT, menu.title)),
            [
                KeyRow(_keys(spec), _called(spec, translate(ACTION_CONTEXT, spec.text)))
                for action_id in _placed(menu.entries)
                if _keys(spec := specs[action_id])
            ],
        )
        for menu in MENUS
    ]
    groups.append(KeyGroup(translate("guides", "In the grids"), _rows(GRID_KEYS)))
    title = translate("guides", "Keyboard shortcuts")
    KeyList(title, [group for group in groups if group.rows], shell).open()


def show_help_here(shell: Shell, pages: PageHost) -> None:
    """Show the few things worth knowing on the page shown."""
    if pages.key is None:
        here = KeyGroup(translate("guides", "To begin with"), _rows(WELCOME_HABITS))
    else:
        label = next(page.label for page in PAGES if page.key == pages.key)
        here = KeyGroup(translate(PAGE_CONTEXT, label), _rows(HABITS[pages.key]))
    everywhere = KeyGroup(translate("guides", "Everywhere"), _rows(EVERYWHERE))
    KeyList(translate("guides", "What can I do here?"), [here, everywhere], shell).open()


def show_preferences(shell: Shell, desk: Desk) -> None:
    """Show the preferences."""
    windows = desk.windows
    Preferences(desk.settings, shell, wear=windows.wear, speak_as=windows.speak_as).open()


def _placed(entries: Iterable[Entry]) -> Iterable[ActionId]:
    for entry in entries:
        match entry:
            case ActionId():
                yield entry
            case MenuSpec():
                yield from _placed(entry.entries)


def _rows(habits: Iterable[Habit]) -> list[KeyRow]:
    return [KeyRow(keys, translate(HABIT_CONTEXT, text)) for keys, text in habits]


def _called(spec: ActionSpec, text: str) -> str:
    """Return what an action is called outside of its menu: ``New: Blank``."""
    for menu in MENUS:
        for entry in menu.entries:
            if isinstance(entry, MenuSpec) and spec.id in entry.entries:
                both = translate("guides", "{menu}: {action}")
                title = _plain(translate(MENU_CONTEXT, entry.title))
                return both.format(menu=title, action=_plain(text))
    return _plain(text)


def _keys(spec: ActionSpec) -> str:
    if spec.grid_keys:
        return spec.grid_keys
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in spec.keys)


def _plain(text: str) -> str:
    """Return a menu's text as it reads: without access key, keys and dots."""
    text = text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text.removesuffix("…")
