"""The commands, each in a module of its own that is imported only when it is asked for.

The imports are statements inside functions (not ``importlib`` by name), so that the type checker,
the import contracts and the packager all see them.
"""

from argparse import Namespace
from collections.abc import Callable, Mapping

from matrixeditor.cli.outcome import ExitCode


def run(options: Namespace) -> ExitCode:
    """Run the command that was typed."""
    return _COMMANDS[options.command](options)


def _new(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import new

    return new.run(template=options.template, output=options.output, force=options.force)


def _validate(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import validate

    return validate.run(files=options.files, with_lint=options.lint)


def _convert(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import convert

    return convert.run(file=options.file, output=options.output)


def _export(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import export

    return export.run(
        file=options.file,
        output=options.output,
        sheets=options.sheets,
        people=options.person,
        review=options.review,
        as_of=options.as_of,
        with_bom=options.bom,
    )


def _report(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import report

    return report.run(
        file=options.file,
        person=options.person,
        role=options.role,
        review=options.review,
        as_of=options.as_of,
        form=options.format,
    )


def _diff(options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import diff

    return diff.run(before=options.before, after=options.after)


def _schema(_options: Namespace) -> ExitCode:
    from matrixeditor.cli.commands import schema

    return schema.run()


_COMMANDS: Mapping[str, Callable[[Namespace], ExitCode]] = {
    "new": _new,
    "validate": _validate,
    "convert": _convert,
    "export": _export,
    "report": _report,
    "diff": _diff,
    "schema": _schema,
}
