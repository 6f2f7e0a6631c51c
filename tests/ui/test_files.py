"""Opening, saving, closing, exporting: nothing is lost, and nothing fails in silence."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from tests.builders import a_matrix
from tests.ui.fakes import FullDisk
from tests.ui.fixtures import MakeWindow, Window

from matrixeditor.core.errors import FileTrouble
from matrixeditor.core.history import Label
from matrixeditor.core.operations import matrices
from matrixeditor.files import store
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.commands import files
from matrixeditor.ui.prompts import Unsaved

RENAME = Label("add_role", {"name": "x"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "team.matrix.json"
    store.save(a_matrix(), path)
    return path


def retitle(window: Window, title: str) -> None:
    window.session.apply(RENAME, lambda matrix: matrices.set_title(matrix, title=title))


def test_an_opened_file_names_the_window_and_is_remembered(window: Window, file: Path) -> None:
    window.questions.open_answer = file

    window.choose(ActionId.OPEN)

    assert window.shell.windowTitle() == "team[*] - Matrix Editor"
    assert not window.shell.isWindowModified()
    assert window.shell.windowFilePath() == str(file)
    assert [recent.path for recent in window.settings.recent_files] == [file]


def test_a_name_with_the_sign_for_changes_in_it_is_shown_as_it_is(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "a[*]b.matrix.json"
    store.save(a_matrix(), path)

    files.open_file(window.main.desk, path)

    assert window.shell.windowTitle() == "a[*][*]b[*] - Matrix Editor"


def test_not_choosing_a_file_changes_nothing(window: Window) -> None:
    window.choose(ActionId.OPEN)

    assert window.questions.asked == ["open"]
    assert not window.session.is_open


def test_a_damaged_file_is_refused_and_what_was_open_stays(
    window: Window, file: Path, tmp_path: Path
) -> None:
    files.open_file(window.main.desk, file)
    matrix = window.session.matrix
    damaged = tmp_path / "damaged.json"
    damaged.write_text('{"format": "matrixeditor", "version": 1, "id": "m", "title": ""}')

    assert not files.open_file(window.main.desk, damaged)

    assert window.session.matrix is matrix
    assert window.session.path == file
    assert window.said().startswith("damaged.json can't be opened")
    details = window.bar().findChild(QPlainTextEdit)
    assert details is not None
    assert not details.isVisible()
    window.click_in_bar("Details")
    assert details.isVisible()
    assert "title: must not be empty" in details.toPlainText()


def test_the_reasons_can_be_copied(window: Window, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.json"
    damaged.write_bytes(b"")
    files.open_file(window.main.desk, damaged)

    window.click_in_bar("Copy")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(window.said())
    assert "empty" in copied


def test_a_recent_file_that_is_gone_is_told_and_forgotten(window: Window, file: Path) -> None:
    window.settings.remember_file(file, when=0)
    file.unlink()

    files.open_file(window.main.desk, file)

    assert "no longer there" in window.said()
    assert window.settings.recent_files == ()


def test_saving_without_changes_of_a_file_keeps_its_bytes(window: Window, file: Path) -> None:
    before = file.read_bytes()
    files.open_file(window.main.desk, file)

    window.choose(ActionId.SAVE)

    assert file.read_bytes() == before
    assert window.questions.asked == []


def test_saving_a_new_document_asks_where_and_offers_its_title(
    window: Window, tmp_path: Path
) -> None:
    window.settings.remember_file(tmp_path / "other.matrix.json", when=0)
    window.session.open(a_matrix().changed(title="Q1: plan / review?"), None, clean=True)
    window.questions.save_answer = tmp_path / "plan"

    window.choose(ActionId.SAVE)

    assert window.questions.suggested == [tmp_path / "Q1- plan - review-.matrix.json"]
    assert (tmp_path / "plan.matrix.json").is_file()
    assert window.session.path == tmp_path / "plan.matrix.json"


def test_save_as_goes_on_with_the_new_file(window: Window, file: Path, tmp_path: Path) -> None:
    files.open_file(window.main.desk, file)
    retitle(window, "Another title")
    window.questions.save_answer = tmp_path / "copy.json"

    window.choose(ActionId.SAVE_AS)

    assert store.load(tmp_path / "copy.json").title == "Another title"
    assert store.load(file).title == "Test matrix"
    assert window.session.path == tmp_path / "copy.json"
    assert not window.shell.isWindowModified()


def test_a_failed_save_leaves_the_document_dirty_and_offers_ways_on(
    make_window: MakeWindow, file: Path, tmp_path: Path
) -> None:
    disk = FullDisk()
    window = make_window(documents=disk)
    files.open_file(window.main.desk, file)
    retitle(window, "Another title")

    window.choose(ActionId.SAVE)

    assert window.said() == (
        "Not saved: the disk is full. Your work is safe here as long as this window is open."
    )
    assert window.shell.isWindowModified()

    disk.is_full = False
    window.click_in_bar("Try again")

    assert window.said() == ""
    assert not window.shell.isWindowModified()
    assert store.load(file).title == "Another title"


def test_a_failed_save_can_go_somewhere_else(window: Window, file: Path, tmp_path: Path) -> None:
    files.open_file(window.main.desk, file)
    retitle(window, "Another title")
    window.session.saved(a_matrix(), tmp_path / "vanished" / "team.matrix.json")

    window.choose(ActionId.SAVE)
    assert "the folder is no longer there" in window.said()

    window.questions.save_answer = tmp_path / "elsewhere.matrix.json"
    window.click_in_bar("Save somewhere else")

    assert store.load(tmp_path / "elsewhere.matrix.json").title == "Another title"
    assert not window.shell.isWindowModified()


@pytest.mark.parametrize(
    ("answer", "closes"), [(Unsaved.CANCEL, False), (Unsaved.DISCARD, True), (Unsaved.SAVE, True)]
)
def test_closing_with_changes_asks_first(
    window: Window, file: Path, answer: Unsaved, closes: bool
) -> None:
    files.open_file(window.main.desk, file)
    retitle(window, "Another title")
    window.questions.unsaved_answer = answer

    assert window.shell.close() is closes

    assert window.questions.asked == ["unsaved team"]
    assert store.load(file).title == ("Another title" if answer is Unsaved.SAVE else "Test matrix")


def test_closing_stays_if_the_save_it_asked_for_fails(make_window: MakeWindow, file: Path) -> None:
    window = make_window(documents=FullDisk())
    files.open_file(window.main.desk, file)
    retitle(window, "Another title")
    window.questions.unsaved_answer = Unsaved.SAVE

    assert not window.shell.close()
    assert "disk is full" in window.said()


def test_closing_without_changes_does_not_ask(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)

    assert window.shell.close()
    assert window.questions.asked == []
    assert window.settings.geometry is not None


def test_close_returns_to_the_welcome_page(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)

    window.choose(ActionId.CLOSE)

    assert window.shell.windowTitle() == "Matrix Editor"
    assert window.page().objectName() == "welcome"
    assert not window.shell.toolbar.isVisible()


def test_export_writes_a_workbook_and_offers_its_folder(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)
    window.questions.export_answer = file.parent / "team"

    window.choose(ActionId.EXPORT)

    assert window.workbooks.exported == [(window.session.matrix, file.parent / "team.xlsx")]
    assert window.questions.suggested == [file.parent / "team.xlsx"]
    assert window.said() == "Exported to team.xlsx."
    window.click_in_bar("Open folder")
    assert window.desktop.folders == [file.parent]


def test_an_export_that_fails_is_told(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)
    window.questions.export_answer = file.parent / "team.xlsx"
    window.workbooks.trouble = FileTrouble.IN_USE

    window.choose(ActionId.EXPORT)

    assert "another program is using the file" in window.said()


def test_the_bar_can_be_closed_by_keyboard(window: Window, tmp_path: Path) -> None:
    files.open_file(window.main.desk, tmp_path / "missing.json")
    close = window.bar().findChild(type(window.shell.rail._group.button(0)))
    assert close is not None
    close.setFocus()

    window.press(Qt.Key.Key_Space)

    assert window.said() == ""


def test_a_failed_save_keeps_asking_even_where_nothing_was_changed(
    window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    path = folder / "team.matrix.json"
    store.save(a_matrix(), path)
    files.open_file(window.main.desk, path)
    shutil.rmtree(folder)

    assert not files.save(window.main.desk)

    assert window.shell.isWindowModified()
    window.questions.unsaved_answer = Unsaved.CANCEL
    assert not window.shell.close()
