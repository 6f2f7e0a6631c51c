"""Why the system would not read or write a file, in words that follow a colon, without a period."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import FileTrouble
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP

TROUBLES: Mapping[FileTrouble, str] = {
    FileTrouble.PERMISSION: QT_TRANSLATE_NOOP(
        "trouble", "you have no right to this file or folder"
    ),
    FileTrouble.READ_ONLY: QT_TRANSLATE_NOOP("trouble", "the file or folder is read-only"),
    FileTrouble.IS_FOLDER: QT_TRANSLATE_NOOP("trouble", "it is a folder"),
    FileTrouble.FOLDER_MISSING: QT_TRANSLATE_NOOP("trouble", "the folder is no longer there"),
    FileTrouble.DISK_FULL: QT_TRANSLATE_NOOP("trouble", "the disk is full"),
    FileTrouble.IN_USE: QT_TRANSLATE_NOOP("trouble", "another program is using the file"),
    FileTrouble.NAME: QT_TRANSLATE_NOOP("trouble", "this name is too long or not allowed here"),
    FileTrouble.OTHER: QT_TRANSLATE_NOOP("trouble", "the system refused, see the details"),
}


def trouble_text(reason: FileTrouble) -> str:
    """Return the reason in words."""
    return QCoreApplication.translate("trouble", TROUBLES[reason])
