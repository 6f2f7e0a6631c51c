"""What each action does: the table that joins actions with commands and pages."""

from collections.abc import Callable, Mapping
from functools import partial

from matrixeditor.ui.actions import ACTIONS, ActionId
from matrixeditor.ui.arranging import COMMANDS, MOVES, Command
from matrixeditor.ui.commands import edit, files, insert
from matrixeditor.ui.commands.arrange import Thing
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.people import add_person
from matrixeditor.ui.page_host import PageHost
from matrixeditor.ui.pages import PAGES
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import ThemeChoice

Answer = Callable[[], object]

THEME_ACTIONS: Mapping[ActionId, ThemeChoice] = {
    ActionId.THEME_SYSTEM: ThemeChoice.SYSTEM,
    ActionId.THEME_LIGHT: ThemeChoice.LIGHT,
    ActionId.THEME_DARK: ThemeChoice.DARK,
    ActionId.THEME_HIGH_CONTRAST: ThemeChoice.HIGH_CONTRAST,
}
BLANK = "blank"
"""The template behind Ctrl+N."""


def answers(shell: Shell, desk: Desk, pages: PageHost) -> Mapping[ActionId, Answer]:
    """Return what each action does; nothing takes the state that Qt sends along."""
    return {
        **_of_files(desk),
        **{spec.id: partial(pages.answer, spec.id) for spec in ACTIONS if spec.of_page},
        **{page.action: partial(pages.turn_to, page.key) for page in PAGES},
        **_of_things(desk, pages),
        ActionId.UNDO: partial(edit.undo, desk),
        ActionId.REDO: partial(edit.redo, desk),
        ActionId.ADD_PERSON: partial(add_person, desk),
        ActionId.ADD_ROLE: partial(insert.add_role, desk),
        ActionId.ADD_SKILL: partial(insert.add_skill, desk),
        ActionId.ADD_CATEGORY: partial(insert.add_category, desk),
        **_of_guides(shell, desk, pages),
        **{
            action_id: partial(desk.windows.wear, choice)
            for action_id, choice in THEME_ACTIONS.items()
        },
    }


def _of_files(desk: Desk) -> Mapping[ActionId, Answer]:
    return {
        ActionId.NEW_BLANK: partial(files.new_from_template, desk, BLANK),
        ActionId.OPEN: partial(files.open_document, desk),
        ActionId.SAVE: partial(files.save, desk),
        ActionId.SAVE_AS: partial(files.save_as, desk),
        ActionId.EXPORT: partial(files.export, desk),
        ActionId.CLOSE: partial(files.close, desk),
        ActionId.QUIT: desk.windows.quit,
    }


def _of_things(desk: Desk, pages: PageHost) -> Mapping[ActionId, Answer]:
    """Return what is done with the current row, column or category."""

    def do(command: Command, find: Callable[[], Thing | None]) -> None:
        thing = find()
        if thing is not None:
            command(desk, thing)

    return {
        **{
            action_id: partial(do, command, partial(pages.thing, noun))
            for noun, commands in COMMANDS.items()
            for action_id, command in commands.items()
        },
        **{
            action_id: partial(do, command, partial(pages.thing_along, orientation))
            for action_id, (orientation, command) in MOVES.items()
        },
    }


def _of_guides(shell: Shell, desk: Desk, pages: PageHost) -> Mapping[ActionId, Answer]:
    """Return what opens dialogs, which are imported when one is asked for."""

    def preferences() -> None:
        from matrixeditor.ui import guides  # noqa: PLC0415

        guides.show_preferences(shell, desk)

    def help_here() -> None:
        from matrixeditor.ui import guides  # noqa: PLC0415

        guides.show_help_here(shell, pages)

    def palette() -> None:
        from matrixeditor.ui import guides  # noqa: PLC0415

        guides.show_palette(shell, desk, pages)

    def shortcuts() -> None:
        from matrixeditor.ui import guides  # noqa: PLC0415

        guides.show_shortcuts(shell)

    def about() -> None:
        from matrixeditor.ui.dialogs.about import show_about  # noqa: PLC0415

        show_about(shell)

    return {
        ActionId.PREFERENCES: preferences,
        ActionId.HELP_HERE: help_here,
        ActionId.PALETTE: palette,
        ActionId.SHORTCUTS: shortcuts,
        ActionId.ABOUT: about,
    }
