"""Why the system refuses a file, in our own short list of reasons."""

import errno
from collections.abc import Mapping

from matrixeditor.core.errors import FileTrouble

WINDOWS_IN_USE = frozenset({32, 33})
"""WinError of a file that another program has open or has locked."""

_NAMES: Mapping[str, FileTrouble] = {
    "EACCES": FileTrouble.PERMISSION,
    "EPERM": FileTrouble.PERMISSION,
    "EROFS": FileTrouble.READ_ONLY,
    "EISDIR": FileTrouble.IS_FOLDER,
    "ENOENT": FileTrouble.FOLDER_MISSING,
    "ENOTDIR": FileTrouble.FOLDER_MISSING,
    "ENOSPC": FileTrouble.DISK_FULL,
    "EDQUOT": FileTrouble.DISK_FULL,
    "EFBIG": FileTrouble.DISK_FULL,
    "EBUSY": FileTrouble.IN_USE,
    "ETXTBSY": FileTrouble.IN_USE,
    "ENAMETOOLONG": FileTrouble.NAME,
    "EINVAL": FileTrouble.NAME,
    "ELOOP": FileTrouble.NAME,
}
"""Names, since no system has all of them."""

_REASONS = {getattr(errno, name): why for name, why in _NAMES.items() if hasattr(errno, name)}


def trouble_of(error: OSError) -> FileTrouble:
    """Return the reason behind an error of the system."""
    if getattr(error, "winerror", None) in WINDOWS_IN_USE:
        return FileTrouble.IN_USE
    return _REASONS.get(error.errno or 0, FileTrouble.OTHER)
