"""The questions of ``prompts.Questions``, asked with Qt's dialogs.

Dialogs are named when they are needed: PySide builds a class when it is first named, and the first
document would wait for these.
"""

from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from matrixeditor.core.types import Noun
from matrixeditor.ui.prompts import Unsaved

translate = QCoreApplication.translate


class DialogQuestions:
    """Asks in front of a window."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def unsaved(self, name: str) -> Unsaved:
        """Ask what to do with unsaved changes."""
        box = QtWidgets.QMessageBox(self._parent)
        button = box.StandardButton
        box.setWindowTitle(translate("questions", "Unsaved changes"))
        said = translate("questions", "Save the changes to {name}?")
        box.setText(said.format(name=name))
        box.setInformativeText(translate("questions", "If you discard them, they are lost."))
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answers = {button.Save: Unsaved.SAVE, button.Discard: Unsaved.DISCARD}
        return answers.get(button(box.exec()), Unsaved.CANCEL)

    def file_to_open(self, folder: Path | None) -> Path | None:
        """Ask for a matrix to open."""
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._parent,
            translate("questions", "Open a matrix"),
            str(folder or _documents()),
            translate("questions", "Matrices (*.matrix.json *.json);;All files (*)"),
        )
        return Path(chosen) if chosen else None

    def file_to_save(self, suggested: Path) -> Path | None:
        """Ask where to save."""
        return self._file_to_write(
            suggested,
            translate("questions", "Save the matrix"),
            translate("questions", "Matrices (*.matrix.json *.json);;All files (*)"),
        )

    def file_to_export(self, suggested: Path) -> Path | None:
        """Ask where to put a workbook."""
        return self._file_to_write(
            suggested,
            translate("questions", "Export a workbook"),
            translate("questions", "Excel workbooks (*.xlsx)"),
        )

    def _file_to_write(self, suggested: Path, title: str, kinds: str) -> Path | None:
        place = suggested if suggested.is_absolute() else _documents() / suggested
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(self._parent, title, str(place), kinds)
        return Path(chosen) if chosen else None

    def name_of_new(self, noun: Noun) -> str | None:
        """Ask for the name of something that is to be added."""
        title = {
            Noun.PERSON: translate("questions", "Add a person"),
            Noun.ROLE: translate("questions", "Add a role"),
            Noun.SKILL: translate("questions", "Add a skill"),
            Noun.CATEGORY: translate("questions", "Add a category"),
        }[noun]
        return self._name(title, translate("questions", "Name:"))

    def other_name(self, noun: Noun, now: str) -> str | None:
        """Ask for another name of something, or for that of its copy."""
        title = {
            Noun.PERSON: translate("questions", "Name of the person"),
            Noun.ROLE: translate("questions", "Name of the role"),
            Noun.SKILL: translate("questions", "Name of the skill"),
            Noun.CATEGORY: translate("questions", "Name of the category"),
        }[noun]
        return self._name(title, translate("questions", "Name:"), now)

    def may_delete(self, name: str, what_goes: str) -> bool:
        """Ask whether something may go, having said what goes with it."""
        box = QtWidgets.QMessageBox(self._parent)
        box.setWindowTitle(translate("questions", "Delete"))
        box.setText(translate("questions", "Delete {name}?").format(name=name))
        undone = translate("questions", "Ctrl+Z brings it back while the file is open.")
        both = translate("questions", "{what} {undone}", "two sentences")
        box.setInformativeText(both.format(what=what_goes, undone=undone))
        role = QtWidgets.QMessageBox.ButtonRole
        delete = box.addButton(translate("questions", "Delete"), role.DestructiveRole)
        box.setDefaultButton(box.addButton(box.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is delete

    def my_name(self, now: str) -> str | None:
        """Ask under which name to enter ratings."""
        title = translate("questions", "My name")
        return self._name(title, translate("questions", "Ratings are entered as:"), now)

    def _name(self, title: str, label: str, now: str = "") -> str | None:
        normal = QtWidgets.QLineEdit.EchoMode.Normal
        name, fine = QtWidgets.QInputDialog.getText(self._parent, title, label, normal, now)
        return name.strip() or None if fine else None


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
