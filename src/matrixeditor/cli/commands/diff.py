"""``diff``: what differs between two matrices, in words."""

from matrixeditor.cli import documents, streams
from matrixeditor.cli.outcome import ExitCode
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.differences import difference_blocks
from matrixeditor.words.layout import as_text


def run(*, before: str, after: str) -> ExitCode:
    """Print the differences, or that there are none; either is fine."""
    blocks = difference_blocks(documents.load(before), documents.load(after))
    streams.say(as_text(blocks) if blocks else _("No differences."))
    return ExitCode.FINE
