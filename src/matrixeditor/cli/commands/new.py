"""``new``: a matrix of one's own from a template."""

from pathlib import Path

from matrixeditor import resources
from matrixeditor.cli import documents, streams
from matrixeditor.cli.outcome import ExitCode, Refused
from matrixeditor.core.operations import matrices
from matrixeditor.files import store
from matrixeditor.words.catalog import gettext as _


def run(*, template: str, output: str, force: bool) -> ExitCode:
    """Write the template under a new matrix id.

    Raises:
        UnknownId: there is no such template.
        Refused: the file exists, and ``force`` was not given.
    """
    matrix = matrices.started_from(store.loads(resources.template_bytes(template), source=template))
    if output != streams.STANDARD and not force and Path(output).exists():
        message = _("{file} exists already and was left as it is. --force replaces it.")
        raise Refused(message.format(file=output))
    documents.save(matrix, output)
    return ExitCode.FINE
