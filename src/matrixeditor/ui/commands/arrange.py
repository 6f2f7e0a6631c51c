"""Intents of the Arrange menu: rename, move, duplicate, retire and delete one thing."""

import datetime
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from matrixeditor.core import lookup
from matrixeditor.core.errors import KeptByClosedReview, MatrixEditorError
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import categories, people, roles, skills
from matrixeditor.core.types import CategoryId, Noun, PersonId, RoleId, SkillId
from matrixeditor.ui.commands import what_goes
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.models.axis import role_groups, skill_groups
from matrixeditor.ui.prompts import NoticeAction

RETIRED_INSTEAD = frozenset({Noun.ROLE, Noun.SKILL})
translate = QCoreApplication.translate


class Thing(NamedTuple):
    """A person, role, skill or category of the open document."""

    noun: Noun
    id: str


def name_of(matrix: Matrix, thing: Thing) -> str:
    """Return what a thing is called."""
    match thing.noun:
        case Noun.PERSON:
            return lookup.person(matrix, PersonId(thing.id)).name
        case Noun.ROLE:
            return lookup.role(matrix, RoleId(thing.id)).name
        case Noun.SKILL:
            return lookup.skill(matrix, SkillId(thing.id)).name
    return lookup.category(matrix, CategoryId(thing.id)).name


def rename(desk: Desk, thing: Thing) -> bool:
    """Ask for another name and give it."""
    before = name_of(desk.session.matrix, thing)
    name = desk.questions.other_name(thing.noun, before)
    if name is None:
        return False
    label = Label(f"rename_{thing.noun}", {str(thing.noun): before})
    return _apply(desk, label, lambda matrix: _renamed(matrix, thing, name))


def _renamed(matrix: Matrix, thing: Thing, name: str) -> Matrix:
    match thing.noun:
        case Noun.PERSON:
            return people.rename_person(matrix, person=PersonId(thing.id), name=name)
        case Noun.ROLE:
            return roles.rename_role(matrix, role=RoleId(thing.id), name=name)
        case Noun.SKILL:
            return skills.rename_skill(matrix, skill=SkillId(thing.id), name=name)
    return categories.rename_category(matrix, category=CategoryId(thing.id), name=name)


def duplicate(desk: Desk, thing: Thing) -> bool:
    """Ask for the copy's name and put it after the original."""
    name = desk.questions.other_name(thing.noun, name_of(desk.session.matrix, thing))
    if name is None:
        return False
    return _apply(desk, _label("duplicate", desk, thing), lambda m: _copied(m, thing, name))


def _copied(matrix: Matrix, thing: Thing, name: str) -> Matrix:
    match thing.noun:
        case Noun.PERSON:
            return people.copy_person(matrix, person=PersonId(thing.id), name=name)
        case Noun.ROLE:
            return roles.copy_role(matrix, role=RoleId(thing.id), name=name)
    return skills.copy_skill(matrix, skill=SkillId(thing.id), name=name)


def retire(desk: Desk, thing: Thing) -> bool:
    """Hide a thing from now on; where it is mentioned it stays."""
    desk.notices.clear()
    today = datetime.datetime.now().astimezone().date()
    return _apply(desk, _label("retire", desk, thing), lambda m: _retired(m, thing, today))


def _retired(matrix: Matrix, thing: Thing, on: datetime.date) -> Matrix:
    match thing.noun:
        case Noun.PERSON:
            return people.mark_left(matrix, person=PersonId(thing.id), on=on)
        case Noun.ROLE:
            return roles.retire_role(matrix, role=RoleId(thing.id), on=on)
    return skills.retire_skill(matrix, skill=SkillId(thing.id), on=on)


def delete(desk: Desk, thing: Thing) -> bool:
    """Say what goes with a thing, and delete it if that is meant."""
    matrix = desk.session.matrix
    said = what_goes.sentence(matrix, thing.noun, thing.id)
    if not desk.questions.may_delete(name_of(matrix, thing), said):
        return False
    label = _label("delete", desk, thing)
    try:
        return desk.session.apply(label, lambda m: _deleted(m, thing))
    except KeptByClosedReview as error:
        instead = NoticeAction(translate("arrange", "Retire it"), lambda: retire(desk, thing))
        tell(desk, error, *([instead] if thing.noun in RETIRED_INSTEAD else []))
        return False


def _deleted(matrix: Matrix, thing: Thing) -> Matrix:
    match thing.noun:
        case Noun.PERSON:
            return people.delete_person(matrix, person=PersonId(thing.id))
        case Noun.ROLE:
            return roles.delete_role(matrix, role=RoleId(thing.id))
        case Noun.SKILL:
            return skills.delete_skill(matrix, skill=SkillId(thing.id))
    return categories.delete_category(matrix, category=CategoryId(thing.id))


def move(desk: Desk, thing: Thing, *, later: bool) -> bool:
    """Let a thing change places with its neighbor in the same group; at the end it stays."""
    matrix = desk.session.matrix
    neighbor = _neighbor(_group_of(matrix, thing), thing.id, later=later)
    if neighbor is None:
        return False
    stay = [item_id for item_id in _all_ids(matrix, thing.noun) if item_id != thing.id]
    index = stay.index(neighbor) + (1 if later else 0)
    return _apply(desk, _label("move", desk, thing), lambda m: _moved(m, thing, index))


def _neighbor(group: Sequence[str], item_id: str, *, later: bool) -> str | None:
    place = group.index(item_id) + (1 if later else -1)
    return group[place] if 0 <= place < len(group) else None


def _group_of(matrix: Matrix, thing: Thing) -> Sequence[str]:
    """Return the ids of what stands together with a thing, as the grids show it."""
    match thing.noun:
        case Noun.PERSON:
            return [person.id for person in lookup.active_people(matrix.people)]
        case Noun.CATEGORY:
            return [category.id for category in matrix.categories]
        case Noun.ROLE:
            groups = role_groups(matrix)
        case _:
            groups = skill_groups(matrix)
    return next((group.members for group in groups if thing.id in group.members), (thing.id,))


def _all_ids(matrix: Matrix, noun: Noun) -> list[str]:
    match noun:
        case Noun.PERSON:
            return [person.id for person in matrix.people]
        case Noun.ROLE:
            return [role.id for role in matrix.roles]
        case Noun.SKILL:
            return [skill.id for skill in matrix.skills]
    return [category.id for category in matrix.categories]


def _moved(matrix: Matrix, thing: Thing, index: int) -> Matrix:
    match thing.noun:
        case Noun.PERSON:
            return people.move_people(matrix, people=[PersonId(thing.id)], index=index)
        case Noun.ROLE:
            return roles.move_roles(matrix, roles=[RoleId(thing.id)], index=index)
        case Noun.SKILL:
            return skills.move_skills(matrix, skills=[SkillId(thing.id)], index=index)
    return categories.move_categories(matrix, categories=[CategoryId(thing.id)], index=index)


def _label(verb: str, desk: Desk, thing: Thing) -> Label:
    return Label(f"{verb}_{thing.noun}", {"name": name_of(desk.session.matrix, thing)})


def _apply(desk: Desk, label: Label, operation: Callable[[Matrix], Matrix]) -> bool:
    try:
        return desk.session.apply(label, operation)
    except MatrixEditorError as error:
        tell(desk, error)
        return False
