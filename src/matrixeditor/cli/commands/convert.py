"""``convert``: a matrix in the newest version of the format and in canonical form."""

from pathlib import PurePath

from matrixeditor.cli import documents, streams
from matrixeditor.cli.outcome import ExitCode, WrongUsage
from matrixeditor.words.catalog import gettext as _


def run(*, file: str, output: str) -> ExitCode:
    """Write the matrix of one file to another, or over itself.

    Raises:
        WrongUsage: the output is not to be a ``.json`` file.
    """
    if output != streams.STANDARD and PurePath(output).suffix.lower() != ".json":
        message = _("{file}: convert writes .json files. A workbook or a table: export.")
        raise WrongUsage(message.format(file=output))
    documents.save(documents.load(file), output)
    return ExitCode.FINE
