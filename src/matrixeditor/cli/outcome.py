"""How a command ends: what is said on standard error, and the exit code."""

from enum import IntEnum

from matrixeditor.cli import streams
from matrixeditor.core.errors import (
    CannotRead,
    CannotWrite,
    FileMissing,
    InvalidDocument,
    MatrixEditorError,
    UnknownId,
    UnreadableDocument,
)
from matrixeditor.words import sentence
from matrixeditor.words.errors import problem_lines
from matrixeditor.words.layout import one_line

NAME = "matrixeditor-cli"


class ExitCode(IntEnum):
    """What the caller of the program is told.

    Merging will add 4, conflicts left. ``INTERRUPTED`` and ``READER_GONE`` are 128 plus the number
    of the signal, as shells count.
    """

    FINE = 0
    PROBLEMS = 1
    WRONG_USAGE = 2
    FILE_SYSTEM = 3
    INTERRUPTED = 130
    READER_GONE = 141


class WrongUsage(Exception):
    """The command was asked for something that does not exist; the message says it in words."""


class Refused(Exception):
    """Nothing was written, so as not to destroy something; the message says it in words."""


def told(error: MatrixEditorError) -> ExitCode:
    """Say an error on standard error, a line for each problem of a document; return its code."""
    match error:
        case UnreadableDocument():
            for line in problem_lines(error):
                streams.complain(one_line(f"{error.file}: {line}"))
            return ExitCode.PROBLEMS
        case InvalidDocument():
            for line in problem_lines(error):
                streams.complain(one_line(line))
            return ExitCode.PROBLEMS
    return failed(sentence(error), _code_of(error))


def failed(said: str, code: ExitCode) -> ExitCode:
    """Say on standard error why the command failed; return the code."""
    streams.complain(f"{NAME}: {one_line(said)}")
    return code


def _code_of(error: MatrixEditorError) -> ExitCode:
    match error:
        case UnknownId():
            return ExitCode.WRONG_USAGE
        case FileMissing() | CannotRead() | CannotWrite():
            return ExitCode.FILE_SYSTEM
    return ExitCode.PROBLEMS
