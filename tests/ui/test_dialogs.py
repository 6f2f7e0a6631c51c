"""The dialogs a user asked for, answered by clicks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)
from tests.ui.fixtures import Window

from matrixeditor import __version__
from matrixeditor.core.types import Noun
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.dialogs.questions import DialogQuestions
from matrixeditor.ui.prompts import Unsaved

# The offscreen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

NO_NATIVE = Qt.ApplicationAttribute.AA_DontUseNativeDialogs


@pytest.fixture(autouse=True)
def dialogs_of_qt(qapp: QApplication) -> Iterator[None]:
    """Use Qt's own file dialogs, which a test can reach."""
    qapp.setAttribute(NO_NATIVE)
    yield
    qapp.setAttribute(NO_NATIVE, False)  # noqa: FBT003 - Qt has no keyword for it


def when_asked(answer: Callable[[QDialog], object]) -> None:
    """Give an answer to the next dialog as soon as it is there."""

    def give() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        answer(dialog)

    QTimer.singleShot(50, give)


def click(button: QMessageBox.StandardButton) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        dialog.button(button).click()

    return answer


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (QMessageBox.StandardButton.Save, Unsaved.SAVE),
        (QMessageBox.StandardButton.Discard, Unsaved.DISCARD),
        (QMessageBox.StandardButton.Cancel, Unsaved.CANCEL),
    ],
)
def test_unsaved_changes_can_be_saved_given_up_or_kept(
    window: Window, button: QMessageBox.StandardButton, expected: Unsaved
) -> None:
    when_asked(click(button))

    assert DialogQuestions(window.shell).unsaved("team") is expected


def test_escape_keeps_unsaved_changes(window: Window) -> None:
    when_asked(lambda dialog: dialog.reject())

    assert DialogQuestions(window.shell).unsaved("team") is Unsaved.CANCEL


def test_a_name_is_trimmed_and_none_is_no_answer(window: Window) -> None:
    questions = DialogQuestions(window.shell)

    def type_name(text: str) -> Callable[[QDialog], None]:
        def answer(dialog: QDialog) -> None:
            assert isinstance(dialog, QInputDialog)
            dialog.setTextValue(text)
            dialog.accept()

        return answer

    when_asked(type_name("  Designer "))
    assert questions.name_of_new(Noun.ROLE) == "Designer"
    when_asked(type_name("   "))
    assert questions.name_of_new(Noun.SKILL) is None
    when_asked(lambda dialog: dialog.reject())
    assert questions.name_of_new(Noun.SKILL) is None


def test_a_file_to_save_is_offered_by_name(window: Window, tmp_path: Path) -> None:
    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        assert field.text().startswith("team")
        dialog.accept()

    when_asked(accept)
    chosen = DialogQuestions(window.shell).file_to_save(tmp_path / "team.matrix.json")

    assert chosen is not None
    assert chosen.parent == tmp_path
    assert chosen.name.startswith("team")


def test_a_file_dialog_that_is_left_is_no_answer(window: Window, tmp_path: Path) -> None:
    questions = DialogQuestions(window.shell)

    when_asked(lambda dialog: dialog.reject())
    assert questions.file_to_open(tmp_path) is None
    when_asked(lambda dialog: dialog.reject())
    assert questions.file_to_export(tmp_path / "team.xlsx") is None


def test_about_tells_the_version(window: Window) -> None:
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    when_asked(read)
    window.choose(ActionId.ABOUT)

    assert f"Matrix Editor {__version__}" in said
