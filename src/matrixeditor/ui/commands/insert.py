"""Intents of the Insert menu: each asks for a name, then adds."""

from collections.abc import Callable

from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import categories, roles, skills
from matrixeditor.core.types import Noun
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.people import add_person
from matrixeditor.ui.commands.telling import tell


def add(desk: Desk, noun: Noun) -> bool:
    """Add a person, a role or a skill after the last."""
    match noun:
        case Noun.PERSON:
            return add_person(desk)
        case Noun.ROLE:
            return add_role(desk)
    return add_skill(desk)


def add_role(desk: Desk) -> bool:
    """Add a role after the last."""
    name = desk.questions.name_of_new(Noun.ROLE)
    if name is None:
        return False
    return _apply(desk, Label("add_role", {"name": name}), lambda m: roles.add_role(m, name=name))


def add_skill(desk: Desk) -> bool:
    """Add a skill after the last."""
    name = desk.questions.name_of_new(Noun.SKILL)
    if name is None:
        return False
    label = Label("add_skill", {"name": name})
    return _apply(desk, label, lambda m: skills.add_skill(m, name=name))


def add_category(desk: Desk) -> bool:
    """Add a category after the last."""
    name = desk.questions.name_of_new(Noun.CATEGORY)
    if name is None:
        return False
    label = Label("add_category", {"name": name})
    return _apply(desk, label, lambda m: categories.add_category(m, name=name))


def _apply(desk: Desk, label: Label, operation: Callable[[Matrix], Matrix]) -> bool:
    try:
        return desk.session.apply(label, operation)
    except MatrixEditorError as error:
        tell(desk, error)
        return False
