"""``schema``: the JSON Schema of the file format."""

import json

from matrixeditor.cli import streams
from matrixeditor.cli.outcome import ExitCode
from matrixeditor.files.schema import document_schema


def run() -> ExitCode:
    """Print the schema."""
    streams.say(json.dumps(document_schema(), indent=2, ensure_ascii=False))
    return ExitCode.FINE
