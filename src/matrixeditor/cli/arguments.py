"""What can be typed after ``matrixeditor-cli``: every command with its options.

Only words and types stand here; what a command does stands in ``commands``. Nothing heavy may be
imported, so that ``--help`` and ``--version`` answer at once.
"""

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from matrixeditor import __version__, resources
from matrixeditor.cli import streams
from matrixeditor.cli.outcome import NAME
from matrixeditor.words.catalog import gettext as _

FORMATS = ("text", "markdown", "json")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    main = argparse.ArgumentParser(
        prog=NAME,
        description=_("Work on competency matrices without a window."),
        epilog=_(
            "- stands for standard input or output. Exit codes: 0 fine, 1 problems in a document, "
            "2 wrong usage, 3 the file system said no."
        ),
        allow_abbrev=False,
    )
    main.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    commands = main.add_subparsers(
        dest="command", required=True, metavar=_("COMMAND"), title=_("commands")
    )
    for add in (_add_new, _add_validate, _add_convert, _add_export, _add_report, _add_diff):
        add(commands)
    _command(commands, "schema", _("print the JSON Schema of the file format"))
    return main


class _ListTemplates(argparse.Action):
    """Says which templates there are and ends the program, like ``--help``."""

    def __call__(self, parser: argparse.ArgumentParser, *_args: Any, **_named: Any) -> None:
        for name in resources.template_names():
            streams.say(name)
        parser.exit()


def _add_new(commands: Any) -> None:
    new = _command(commands, "new", _("start a matrix from a template"))
    new.add_argument("--template", required=True, metavar=_("NAME"), help=_("what to start from"))
    new.add_argument("--list", action=_ListTemplates, nargs=0, help=_("name the templates"))
    _add_output(new, _("the new file"))
    new.add_argument("--force", action="store_true", help=_("replace a file that is there already"))


def _add_validate(commands: Any) -> None:
    validate = _command(commands, "validate", _("check whether files hold a matrix"))
    validate.add_argument("files", nargs="+", metavar=_("FILE"), help=_("what to check"))
    validate.add_argument(
        "--lint", action="store_true", help=_("check the ladder too: what is allowed but odd")
    )


def _add_convert(commands: Any) -> None:
    convert = _command(
        commands, "convert", _("write a matrix in the newest format and canonical form")
    )
    _add_file(convert)
    _add_output(convert, _("the file to write, .json"))


def _add_export(commands: Any) -> None:
    export = _command(commands, "export", _("write a workbook, or a table of every gap"))
    _add_file(export)
    _add_output(export, _("the file to write, .xlsx or .csv; - is CSV"))
    export.add_argument(
        "--sheets",
        type=_list_of_names,
        metavar=_("NAME,…"),
        help=_("only these sheets of the workbook"),
    )
    export.add_argument(
        "--person",
        action="append",
        metavar=_("ID"),
        help=_("only this person; may be repeated"),
    )
    _add_review(export)
    export.add_argument(
        "--bom", action="store_true", help=_("begin a CSV with a byte order mark, for Excel")
    )


def _add_report(commands: Any) -> None:
    report = _command(commands, "report", _("tell who meets what, and what is missing"))
    _add_file(report)
    report.add_argument("--person", metavar=_("ID"), help=_("this person only, in detail"))
    report.add_argument(
        "--role", metavar=_("ID"), help=_("against this role instead of everyone's own")
    )
    _add_review(report)
    report.add_argument(
        "--format", choices=FORMATS, default="text", help=_("how it is written (default: text)")
    )


def _add_diff(commands: Any) -> None:
    diff = _command(commands, "diff", _("tell in words what differs between two matrices"))
    diff.add_argument("before", metavar="A", help=_("the matrix as it was"))
    diff.add_argument("after", metavar="B", help=_("the matrix as it is"))


def _command(commands: Any, name: str, does: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=does, description=f"{does[0].upper()}{does[1:]}.", allow_abbrev=False
    )
    return command


def _add_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar=_("FILE"), help=_("the matrix"))


def _add_output(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument("-o", "--output", required=True, metavar=_("OUT"), help=what)


def _add_review(command: argparse.ArgumentParser) -> None:
    command.add_argument("--review", metavar=_("ID"), help=_("this review instead of the newest"))
    command.add_argument(
        "--as-of", type=_day, metavar=_("DATE"), help=_("what was known that day, as 2026-11-23")
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = _('"{text}" is not a date like 2026-11-23').format(text=text)
        raise argparse.ArgumentTypeError(message) from None


def _list_of_names(text: str) -> Sequence[str]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
