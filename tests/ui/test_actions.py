"""The tables of actions and menus agree with each other and with the window."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from tests.builders import a_matrix
from tests.ui.fixtures import Window

from matrixeditor import resources
from matrixeditor.ui.actions import ACTIONS, ActionId, ActionSpec
from matrixeditor.ui.answers import answers
from matrixeditor.ui.menus import ICON_ONLY, MENUS, TOOLBAR, Entry, Filled, MenuSpec


def placed(entries: tuple[Entry, ...]) -> Iterator[ActionId]:
    for entry in entries:
        match entry:
            case ActionId():
                yield entry
            case MenuSpec():
                yield from placed(entry.entries)


def spec_name(spec: ActionSpec) -> str:
    return spec.id


def test_every_action_stands_in_exactly_one_menu() -> None:
    assert Counter(placed(MENUS)) == Counter(ActionId)
    assert [spec.id for spec in ACTIONS] == list(dict.fromkeys(spec.id for spec in ACTIONS))


def test_no_shortcut_stands_twice() -> None:
    keys = [QKeySequence(text).toString() for spec in ACTIONS for text in spec.keys]

    assert Counter(keys).most_common(1)[0][1] == 1
    assert all(keys)


@pytest.mark.parametrize("spec", ACTIONS, ids=spec_name)
def test_an_action_has_a_tooltip_and_an_icon_or_a_reason_for_none(spec: ActionSpec) -> None:
    assert spec.tip
    assert bool(spec.icon) != bool(spec.why_no_icon)
    if spec.icon:
        assert resources.icon_path(spec.icon).is_file()


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.title)
def test_no_access_key_stands_twice_in_a_menu(menu: MenuSpec) -> None:
    texts = {spec.id: spec.text for spec in ACTIONS}
    titles = [
        texts[entry] if isinstance(entry, ActionId) else entry.title
        for entry in menu.entries
        if isinstance(entry, ActionId | MenuSpec)
    ]
    keys = [title[title.index("&") + 1].lower() for title in titles]

    assert len(set(keys)) == len(keys), keys


def test_what_the_toolbar_shows_has_an_icon() -> None:
    icons = {spec.id for spec in ACTIONS if spec.icon}

    assert {entry for entry in TOOLBAR if isinstance(entry, ActionId)} <= icons
    assert icons >= ICON_ONLY


def test_every_action_answers_once_the_window_is_filled(window: Window) -> None:
    made = answers(window.shell, window.main.desk, window.main.pages)

    assert set(made) == set(ActionId)


def test_without_a_document_only_what_makes_sense_is_enabled(window: Window) -> None:
    enabled = {action_id for action_id in ActionId if window.action(action_id).isEnabled()}

    assert ActionId.OPEN in enabled
    assert not enabled & {ActionId.SAVE, ActionId.EXPORT, ActionId.UNDO, ActionId.CLOSE}


def test_the_new_menu_offers_ladders_then_blank_then_the_sample(window: Window) -> None:
    menu = window.shell.submenus[Filled.NEW]

    menu.aboutToShow.emit()

    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Product management",
        "Software engineering",
        "Blank",
        "",
        "Sample Team",
    ]
    menu.actions()[-1].trigger()
    assert len(window.session.matrix.people) == 12


def test_the_recent_menu_is_absent_before_there_is_a_recent_file(
    window: Window, tmp_path: Path
) -> None:
    menu = window.shell.submenus[Filled.RECENT]
    assert not menu.menuAction().isVisible()

    window.session.open(a_matrix(), None, clean=True)
    window.questions.save_answer = tmp_path / "R&D.matrix.json"
    window.choose(ActionId.SAVE)
    menu.aboutToShow.emit()

    assert menu.menuAction().isVisible()
    (action,) = menu.actions()
    assert action.text() == "&1 R&&D"
    action.trigger()
    assert window.session.path == tmp_path / "R&D.matrix.json"
