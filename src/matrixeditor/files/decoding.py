"""Bytes as a matrix, or the reasons why they are none."""

from pydantic import ValidationError

from matrixeditor.core.errors import Problem, UnreadableDocument
from matrixeditor.core.invariants import problems_of
from matrixeditor.core.model import Matrix
from matrixeditor.files.encoding import with_scales_named

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def decode(raw: bytes, *, source: str) -> Matrix:
    """Return the matrix that ``raw`` holds; ``source`` is the name errors give it.

    Raises:
        UnreadableDocument: it holds none, or one that breaks rules.
    """
    raw = raw.removeprefix(BYTE_ORDER_MARK)
    try:
        matrix = Matrix.model_validate_json(raw)
    except ValidationError as error:
        problems = tuple(
            Problem(" → ".join(map(str, detail["loc"])), detail["type"])
            for detail in error.errors(include_url=False, include_context=False)
        )
        raise UnreadableDocument.of(problems, file=source) from None
    problems = tuple(problems_of(matrix))
    if problems:
        raise UnreadableDocument.of(problems, file=source)
    return with_scales_named(matrix)
