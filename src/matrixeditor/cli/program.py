"""The program: runs one command, words what goes wrong, and returns the exit code.

A user's situation never ends in a traceback; a mistake of ours does, it needs one.
"""

from collections.abc import Sequence

from matrixeditor.cli import streams
from matrixeditor.cli.arguments import parser
from matrixeditor.cli.commands import run
from matrixeditor.cli.outcome import ExitCode, Refused, WrongUsage, failed, told
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.files.troubles import trouble_of
from matrixeditor.words import file_troubles
from matrixeditor.words.catalog import gettext as _


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        arguments: what was typed after the program's name; by default ``sys.argv[1:]``.
    """
    streams.speak_utf8()
    try:
        code = _run(arguments)
        streams.flush()
    except BrokenPipeError:  # whoever read our output has seen enough
        streams.abandon_output()
        return ExitCode.READER_GONE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except OSError as error:
        streams.abandon_output()
        return failed(_of_the_system(error), ExitCode.FILE_SYSTEM)
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = parser().parse_args(arguments)
    except SystemExit as stop:  # argparse has said everything
        return int(stop.code or 0)
    try:
        return run(options)
    except WrongUsage as error:
        return failed(str(error), ExitCode.WRONG_USAGE)
    except Refused as error:
        return failed(str(error), ExitCode.FILE_SYSTEM)
    except MatrixEditorError as error:
        return told(error)


def _of_the_system(error: OSError) -> str:
    """Return what the system refused; a matrix's file has its own errors, this is a stream."""
    return _("{file}: {reason}.").format(
        file=error.filename or _("Standard output"),
        reason=file_troubles.clause(trouble_of(error), error.errno or 0),
    )
