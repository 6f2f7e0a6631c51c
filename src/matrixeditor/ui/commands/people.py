"""Adding people: one by name, or many by a list of names."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import people
from matrixeditor.core.types import Noun
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.prompts import Notice, NoticeKind

translate = QCoreApplication.translate


def add_person(desk: Desk) -> bool:
    """Ask for a name and add that person after the last."""
    name = desk.questions.name_of_new(Noun.PERSON)
    return name is not None and add_people(desk, [name])


def add_people(desk: Desk, names: Sequence[str]) -> bool:
    """Add people after the last, in one step; say so where there are no names."""
    if not names:
        said = translate(
            "people",
            "The clipboard holds no names. Copy a list of names, one per line, and try again.",
        )
        desk.notices.show_notice(Notice(NoticeKind.HINT, said))
        return False
    if len(names) == 1:
        label = Label("add_person", {"name": names[0]})
    else:
        label = Label("add_people", {"count": len(names)})
    desk.notices.clear()
    try:
        return desk.session.apply(label, lambda matrix: _with(matrix, names))
    except MatrixEditorError as error:
        tell(desk, error)
        return False


def _with(matrix: Matrix, names: Sequence[str]) -> Matrix:
    for name in names:
        matrix = people.add_person(matrix, name=name)
    return matrix
