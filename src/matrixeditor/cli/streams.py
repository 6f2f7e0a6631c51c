"""Standard input, output and error, and the ``-`` that stands for the first two.

Output is UTF-8 whatever the locale says: names come in every script, and what a pipe carries must
not depend on the machine. Text is flushed by ``program`` before the exit code is settled.
"""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, TextIO

from matrixeditor.words.catalog import gettext as _

STANDARD = "-"
"""Names standard input or output in place of a file."""

CLEARED_LINE = "\r\x1b[K"
"""Takes back what stands in the last line of a terminal."""

_UNWRITABLE = "surrogateescape" if os.name == "posix" else "backslashreplace"
"""A file's name need not be text: on POSIX its bytes are written as they are, else an escape."""


def speak_utf8() -> None:
    """Make both output streams write UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=_UNWRITABLE)


def say(text: str) -> None:
    """Write a line, or several, to standard output."""
    _standard_output().write(f"{text}\n")


def complain(text: str) -> None:
    """Write a line to standard error, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


def write_bytes(raw: bytes) -> None:
    """Write bytes, exactly these, to standard output."""
    stream = _standard_output()
    stream.flush()
    stream.buffer.write(raw)


def standard_input() -> BinaryIO:
    """Return standard input as bytes."""
    return _open(sys.stdin, _("Standard input")).buffer


@contextmanager
def progress(text: str) -> Iterator[None]:
    """Show on standard error what is being done, while it is; only if someone sits there."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    sys.stderr.write(text)
    sys.stderr.flush()
    try:
        yield
    finally:
        sys.stderr.write(CLEARED_LINE)
        sys.stderr.flush()


def flush() -> None:
    """Write out what is still held back; the errors of standard output show here at the latest."""
    if sys.stdout is not None:
        sys.stdout.flush()


def abandon_output() -> None:
    """Let go of standard output, so that the interpreter does not stumble over it at its end."""
    with suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def _standard_output() -> TextIO:
    return _open(sys.stdout, _("Standard output"))


def _open(stream: TextIO | None, name: str) -> TextIO:
    """Return a standard stream; an error where the caller has closed it."""
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), name)
    return stream
