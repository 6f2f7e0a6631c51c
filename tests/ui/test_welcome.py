"""The welcome page: what one can begin with."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from tests.builders import a_matrix
from tests.ui.fixtures import NOW, MakeWindow, Window

from matrixeditor.files import store
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.views.welcome.recent import file_name, folder_name, when_text
from matrixeditor.ui.views.welcome.row import Row


def rows(window: Window) -> list[str]:
    return [row.accessibleName() for row in window.page().findChildren(Row)]


def button(window: Window, name: str) -> QAbstractButton:
    found = [
        one
        for one in window.page().findChildren(QAbstractButton)
        if name in (one.accessibleName(), one.text())
    ]
    return found[0]


def test_the_ladders_are_offered_with_their_sizes_blank_last(window: Window) -> None:
    assert rows(window) == [
        "Product management, 9 roles, 25 skills",
        "Software engineering, 9 roles, 20 skills",
        "Blank, a five-level scale",
    ]


def test_a_ladder_opens_untitled_and_unsaved_is_not_asked_for(window: Window) -> None:
    row = button(window, "Product management, 9 roles, 25 skills")
    row.setFocus()

    window.press(Qt.Key.Key_Space)

    assert window.session.matrix.title == "Product management"
    assert window.session.path is None
    assert not window.session.is_dirty
    assert window.shell.rail.isVisible()


def test_two_documents_of_one_template_have_ids_of_their_own(make_window: MakeWindow) -> None:
    first, second = make_window(), make_window()

    button(first, "Open the sample").click()
    button(second, "Open the sample").click()

    assert first.session.matrix.id != second.session.matrix.id
    assert len(first.session.matrix.people) == 12


def test_a_recent_file_opens_from_its_row(
    make_window: MakeWindow, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "Payments team.matrix.json"
    store.save(a_matrix(), path)
    settings.remember_file(path, when=NOW.timestamp())
    window = make_window()
    (row,) = (name for name in rows(window) if name.startswith("Payments team"))

    button(window, row).click()

    assert window.session.path == path


def test_everything_is_reached_by_tab(window: Window) -> None:
    reached = set()
    window.page().setFocus()
    for _ in range(12):
        window.press(Qt.Key.Key_Tab)
        focus = window.focus()
        reached.add(focus.accessibleName() or getattr(focus, "text", str)())

    assert {*rows(window), "Open the sample", "Open another file…"} <= reached


def test_every_button_has_a_name_for_the_screen_reader(window: Window) -> None:
    buttons = window.shell.findChildren(QAbstractButton)

    unnamed = [one for one in buttons if not (one.accessibleName() or one.text())]
    assert [one.objectName() for one in unnamed if one.isVisible()] == []
    assert any(isinstance(one, QPushButton) for one in buttons)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (datetime(2026, 11, 23, 9, 5, tzinfo=UTC), "today, 9:05 AM"),
        (datetime(2026, 11, 22, 23, 59, tzinfo=UTC), "yesterday"),
        (datetime(2026, 1, 9, tzinfo=UTC), "9 January"),
        (datetime(2024, 2, 29, tzinfo=UTC), "29 February 2024"),
    ],
)
def test_the_day_is_said_as_people_say_it(when: datetime, said: str) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    text = when_text(when.timestamp(), NOW).replace("\u202f", " ")

    assert text == said


def test_a_file_is_named_without_its_suffix_and_its_folder_from_home() -> None:
    path = Path.home() / "Documents" / "Reviews" / "H1.matrix.json"

    assert file_name(path) == "H1"
    assert folder_name(path) == "Documents / Reviews"
    assert folder_name(Path("/srv/shared/a.json")).endswith("srv / shared")
