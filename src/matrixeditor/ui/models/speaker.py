"""Who it is that rates: the name that a manager's sheet gets."""

from pathlib import Path

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Source


def speaker(matrix: Matrix, path: Path | None, my_name: str) -> str:
    """Return the name under which to enter ratings.

    That is ``my_name``, except in a matrix that no file holds yet and that comes with the ratings
    of one manager: whoever tries out the sample is not to be asked whose sheets these are.
    """
    if path is not None:
        return my_name
    review = lookup.newest_review(matrix).id
    managers = {
        sheet.assessor
        for person in matrix.people
        for sheet in lookup.sheets_of(person, review)
        if sheet.source is Source.MANAGER and sheet.assessor
    }
    return managers.pop() if len(managers) == 1 else my_name
