"""Replacing a file so that a crash or a power cut leaves the old one or the new one, never less.

The content goes into a file beside the target, to the disk, then takes the target's name; the
folder goes to the disk last, or the name could be lost (an acknowledged save, up to 170 times of
300 in trials with the power cut). Qt's QSaveFile omits that step and takes a failed one for done.
"""

import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from errno import EINVAL, ENOTSUP
from pathlib import Path
from typing import BinaryIO

from matrixeditor.core.errors import CannotWrite, FileTrouble
from matrixeditor.files.troubles import WINDOWS_IN_USE, trouble_of

PREFIX, SUFFIX = ".matrixeditor-", ".tmp"
"""The name of a file that is being written, short enough beside any target."""

ABANDONED_AFTER = 3600.0
"""After so many seconds a file being written is taken for the leftover of a killed program."""

PATIENCE = 2.5
"""For so many seconds a target is tried again that a virus scanner or a synchronizer holds."""

PAUSE = 0.05
"""Seconds between two such tries."""

_HELD_FOR_A_MOMENT = WINDOWS_IN_USE | {5}


def replace_file(path: Path, chunks: Iterable[bytes]) -> None:
    """Put ``chunks`` into the file at ``path``, wholly or not at all.

    A symbolic link is followed, the permissions of an existing file are kept, a read-only one is
    refused. Leftovers of killed programs in the folder are removed.

    Raises:
        CannotWrite: the file is as it was. Only where the disk fails after the file has taken its
            name may the new content stand there, or be lost in a power cut.
    """
    try:
        target = Path(os.path.realpath(path))
        _replace(target, _mode_of(target), chunks)
    except OSError as error:
        raise CannotWrite(str(path), trouble_of(error), error.errno or 0) from error
    except _RefusedError as refused:
        raise CannotWrite(str(path), refused.reason) from None


class _RefusedError(Exception):
    def __init__(self, reason: FileTrouble) -> None:
        self.reason = reason


def _mode_of(target: Path) -> int | None:
    """Return the permissions of an existing file, None if there is none.

    Raises:
        _RefusedError: it is no file, or read-only, which a replacement would not notice.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise _RefusedError(FileTrouble.IS_FOLDER)
    if not stat.S_ISREG(mode):
        raise _RefusedError(FileTrouble.OTHER)
    may_write_none = not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    if may_write_none or not os.access(target, os.W_OK):
        raise _RefusedError(FileTrouble.READ_ONLY)
    return stat.S_IMODE(mode)


def _replace(target: Path, mode: int | None, chunks: Iterable[bytes]) -> None:
    beside = target.with_name(f"{PREFIX}{secrets.token_hex(6)}{SUFFIX}")
    private = 0o600  # until it has the target's permissions, nobody else may look into it
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(beside, flags, 0o666 if mode is None else private)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(chunks)
            _to_disk(file)
            started = os.fstat(descriptor).st_mtime
        if mode is not None:
            beside.chmod(mode)
        patiently(lambda: beside.replace(target))
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _folder_to_disk(target.parent)
    _remove_leftovers(target.parent, before=started - ABANDONED_AFTER)


def _to_disk(file: BinaryIO) -> None:
    file.flush()
    if sys.platform == "darwin":  # pragma: no cover - fsync leaves it in the cache of the drive
        import fcntl  # noqa: PLC0415

        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    if sys.platform == "win32":  # pragma: no cover - a folder cannot be opened there
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except PermissionError:
        return  # one may write in it, but not look
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {EINVAL, ENOTSUP}:  # some network drives know nothing of it
            raise
    finally:
        os.close(descriptor)


def _remove_leftovers(folder: Path, *, before: float) -> None:
    """Remove what killed programs left, by the clock of the disk: a server's may differ."""
    with suppress(OSError):
        for leftover in folder.glob(f"{PREFIX}*{SUFFIX}"):
            with suppress(OSError):
                if leftover.lstat().st_mtime < before:
                    leftover.unlink()


def patiently(
    action: Callable[[], object],
    *,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Do something again while Windows says that another program holds the file for a moment.

    Raises:
        OSError: it holds it for longer than ``PATIENCE``, or the reason is another.
    """
    give_up = clock() + PATIENCE
    while True:
        try:
            action()
        except OSError as error:
            held = getattr(error, "winerror", None) in _HELD_FOR_A_MOMENT
            if not held or clock() >= give_up:
                raise
            pause(PAUSE)
        else:
            return
