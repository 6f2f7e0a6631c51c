"""What the frame says of the open document: the title of the window, the state of saving."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from matrixeditor.ui.commands import files
from matrixeditor.ui.session import Session
from matrixeditor.ui.shell import Shell

MODIFIED_PLACE = "[*]"
"""Where Qt puts its sign for unsaved changes; a name that holds it must double it."""

translate = QCoreApplication.translate


def show_title(shell: Shell, session: Session) -> None:
    """Name the window after the document, with the sign for unsaved changes."""
    if not session.is_open:
        shell.setWindowModified(False)
        shell.setWindowFilePath("")
        shell.setWindowTitle(translate("window", "Matrix Editor"))
        return
    name = files.document_name(session).replace(MODIFIED_PLACE, MODIFIED_PLACE * 2)
    shell.setWindowFilePath(str(session.path or ""))
    shell.setWindowTitle(translate("window", "{name}[*] - Matrix Editor").format(name=name))
    shell.setWindowModified(session.is_dirty)


def show_nothing_open(shell: Shell) -> None:
    """Say in the status bar that there is no document."""
    shell.show_selection(["", translate("window", "No file open")])


def save_state(session: Session, saved_at: datetime | None) -> str:
    """Return where the document stands: saved (and when), changed; nothing if there is none."""
    if not session.is_open:
        return ""
    if session.is_dirty:
        return translate("window", "Not saved yet")
    if session.path is None:
        return translate("window", "Not in a file yet")
    if saved_at is None:
        return translate("window", "Saved")
    time = QLocale().toString(QTime(saved_at.hour, saved_at.minute), QLocale.FormatType.ShortFormat)
    return translate("window", "Saved {time}").format(time=time)
