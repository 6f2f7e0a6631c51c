"""What the operating system said about a file, in words."""

from collections.abc import Mapping

from matrixeditor.core.errors import FileTrouble
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.catalog import marked

CLAUSES: Mapping[FileTrouble, str] = {
    FileTrouble.PERMISSION: marked("access is denied"),
    FileTrouble.READ_ONLY: marked("it is write-protected"),
    FileTrouble.IS_FOLDER: marked("that is a folder"),
    FileTrouble.FOLDER_MISSING: marked("there is no such folder"),
    FileTrouble.DISK_FULL: marked("the disk is full"),
    FileTrouble.IN_USE: marked("another program is using it"),
    FileTrouble.NAME: marked("a file can't have that name"),
    FileTrouble.OTHER: marked("the system refused (error {errno})"),
}


def clause(reason: FileTrouble, errno: int) -> str:
    """Return why a file could not be read or written, to be read after a colon."""
    if reason is FileTrouble.OTHER and not errno:
        return _("it is not an ordinary file")
    return _(CLAUSES[reason]).format(errno=errno)
