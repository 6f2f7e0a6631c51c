"""Intents of the Edit menu that hold for every page."""

from PySide6.QtCore import QCoreApplication

from matrixeditor.ui import messages
from matrixeditor.ui.commands.desk import Desk

translate = QCoreApplication.translate


def undo(desk: Desk) -> bool:
    """Take the last step back."""
    return desk.session.undo()


def redo(desk: Desk) -> bool:
    """Make the step that was last taken back again."""
    return desk.session.redo()


def undo_text(desk: Desk) -> str:
    """Return what the menu says for undo: "Undo Set level of Discovery"."""
    label = desk.session.history.undo_label if desk.session.is_open else None
    if label is None:
        return translate("edit", "&Undo")
    step = messages.step_text(label).replace("&", "&&")
    return translate("edit", "&Undo {step}").format(step=step)


def redo_text(desk: Desk) -> str:
    """Return what the menu says for redo: "Redo Set level of Discovery"."""
    label = desk.session.history.redo_label if desk.session.is_open else None
    if label is None:
        return translate("edit", "&Redo")
    step = messages.step_text(label).replace("&", "&&")
    return translate("edit", "&Redo {step}").format(step=step)
