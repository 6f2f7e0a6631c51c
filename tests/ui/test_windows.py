"""A window for every document, the same file once, and what arrives from outside."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication
from tests.builders import a_matrix
from tests.ui.fixtures import Window

from matrixeditor.core.history import Label
from matrixeditor.core.operations import matrices
from matrixeditor.files import store
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.commands import files
from matrixeditor.ui.main_window import MainWindow
from matrixeditor.ui.prompts import Unsaved
from matrixeditor.ui.theme import DARK
from matrixeditor.ui.views.message_bar import MessageBar


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "team.matrix.json"
    store.save(a_matrix(), path)
    return path


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    path = tmp_path / "other.matrix.json"
    store.save(matrices.set_title(a_matrix(), title="Other"), path)
    return path


def drop(window: Window, *paths: Path) -> bool:
    """Drop files onto a window as a hand does; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifiers = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), action, data, button, modifiers)
    enter.ignore()
    QApplication.sendEvent(window.shell, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(300, 300), action, data, button, modifiers)
        QApplication.sendEvent(window.shell, event)
    return enter.isAccepted()


def change(window: MainWindow) -> None:
    label = Label("add_role", {"name": "x"})
    window.desk.session.apply(label, lambda matrix: matrices.set_title(matrix, title="Changed"))


def test_a_second_file_gets_a_window_of_its_own(
    window: Window, file: Path, other_file: Path
) -> None:
    files.open_file(window.main.desk, file)
    assert window.others() == []

    files.open_file(window.main.desk, other_file)

    (other,) = window.others()
    assert other.desk.session.path == other_file
    assert window.session.path == file
    assert window.questions.asked == []


def test_the_same_file_is_open_once(window: Window, file: Path, other_file: Path) -> None:
    files.open_file(window.main.desk, file)
    files.open_file(window.main.desk, other_file)
    (other,) = window.others()
    link = file.with_name("link.matrix.json")
    link.symlink_to(file)

    assert files.open_file(other.desk, link)

    assert window.windows.count == 2
    assert window.shell.isActiveWindow()


def test_a_new_document_leaves_the_open_one_alone(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)

    window.choose(ActionId.NEW_BLANK)

    (other,) = window.others()
    assert other.desk.session.path is None
    assert window.session.path == file


def test_closing_one_of_two_windows_takes_it_away_and_the_last_shows_the_first_page(
    window: Window, file: Path
) -> None:
    files.open_file(window.main.desk, file)
    window.choose(ActionId.NEW_BLANK)

    window.choose(ActionId.CLOSE)

    assert window.windows.count == 1
    (left,) = window.windows.all
    files.close(left.desk)
    assert window.windows.count == 1
    assert not left.desk.session.is_open


def test_quitting_asks_for_each_window_and_stays_where_the_user_stays(
    window: Window, file: Path
) -> None:
    files.open_file(window.main.desk, file)
    window.choose(ActionId.NEW_BLANK)
    (other,) = window.others()
    for one in (window.main, other):
        change(one)
    window.questions.unsaved_answer = Unsaved.CANCEL

    window.choose(ActionId.QUIT)
    assert len(window.questions.asked) == 1
    assert window.windows.count == 2

    window.questions.unsaved_answer = Unsaved.DISCARD
    window.choose(ActionId.QUIT)
    assert len(window.questions.asked) == 3
    assert window.windows.count == 0


def test_a_theme_is_worn_by_all_windows(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)
    window.choose(ActionId.NEW_BLANK)

    window.choose(ActionId.THEME_DARK)

    (other,) = window.windows.shells[1:]
    assert other.palette().color(QPalette.ColorRole.Window) == DARK.page
    assert other.actions_by_id[ActionId.THEME_DARK].isChecked()
    window.choose(ActionId.THEME_LIGHT)


def test_files_dropped_on_a_window_are_opened(window: Window, file: Path, other_file: Path) -> None:
    assert drop(window, file, other_file)

    assert window.session.path == file
    assert [other.desk.session.path for other in window.others()] == [other_file]


def test_nothing_but_files_is_taken_from_a_drag(window: Window) -> None:
    assert not drop(window)


def test_the_sample_says_what_to_try_and_hands_its_ladder_over(window: Window) -> None:
    files.new_from_template(window.main.desk, "sample")
    assert window.said().startswith("Sample team. Type a number, press F2")
    sample = window.session.matrix

    window.click_in_bar("Use this ladder with my own people")

    matrix = window.session.matrix
    assert matrix.people == ()
    assert matrix.roles == sample.roles
    assert matrix.id != sample.id
    assert window.said() == ""
    assert window.windows.count == 1
    assert not window.session.is_dirty


def test_a_sample_that_was_changed_stays_open_beside_its_ladder(window: Window) -> None:
    files.new_from_template(window.main.desk, "sample")
    change(window.main)

    window.click_in_bar("Use this ladder with my own people")

    (other,) = window.others()
    assert other.desk.session.matrix.people == ()
    assert window.session.matrix.people


def test_the_hint_stands_in_the_window_of_the_sample(window: Window, file: Path) -> None:
    files.open_file(window.main.desk, file)

    files.new_from_template(window.main.desk, "sample")

    (shell,) = window.windows.shells[1:]
    bar = shell.findChild(MessageBar)
    assert bar is not None
    assert bar.notice is not None
    assert window.said() == ""
