"""``validate``: whether files hold a matrix; with ``--lint`` also whether its ladder is odd."""

from collections.abc import Sequence

from matrixeditor.cli import documents, streams
from matrixeditor.cli.outcome import ExitCode, told
from matrixeditor.core.analysis.lint import lint
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.contents import contents_of
from matrixeditor.words.hints import hint_sentence
from matrixeditor.words.layout import one_line


def run(*, files: Sequence[str], with_lint: bool) -> ExitCode:
    """Check every file, also those after one that fails; return the gravest outcome.

    What is odd is allowed: hints change nothing about the outcome.
    """
    return max(_checked(file, with_lint=with_lint) for file in files)


def _checked(file: str, *, with_lint: bool) -> ExitCode:
    try:
        matrix = documents.load(file)
    except MatrixEditorError as error:
        return told(error)
    said = _("{file}: fine, {contents}").format(
        file=documents.spoken(file), contents=contents_of(matrix)
    )
    streams.say(one_line(said))
    if with_lint:
        for hint in lint(matrix):
            streams.say(one_line(f"{documents.spoken(file)}: {hint_sentence(hint)}"))
    return ExitCode.FINE
