"""Edits of what is written about a person, each with the label that undo names it by.

Edits of one field that follow each other become one step.
"""

import datetime

from matrixeditor.core import lookup
from matrixeditor.core.history import Label
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import people
from matrixeditor.core.types import PersonId, RoleId
from matrixeditor.ui.models.requirement_edits import Edit


def rename(matrix: Matrix, person: PersonId, name: str) -> Edit:
    """Give a person another name."""
    return Edit(
        Label("rename_person", _name(matrix, person)),
        lambda now: people.rename_person(now, person=person, name=name),
        merge_key=f"name {person}",
    )


def set_team(matrix: Matrix, person: PersonId, team: str) -> Edit:
    """Say which team a person is in."""
    return Edit(
        Label("set_person_team", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, team=team),
        merge_key=f"team {person}",
    )


def set_manager(matrix: Matrix, person: PersonId, manager: str) -> Edit:
    """Say whom a person reports to."""
    return Edit(
        Label("set_person_manager", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, manager=manager),
        merge_key=f"manager {person}",
    )


def set_email(matrix: Matrix, person: PersonId, email: str) -> Edit:
    """Say how a person is reached."""
    return Edit(
        Label("set_person_email", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, email=email),
        merge_key=f"email {person}",
    )


def set_number(matrix: Matrix, person: PersonId, number: str) -> Edit:
    """Say what a person's number in the company is."""
    return Edit(
        Label("set_person_number", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, number=number),
        merge_key=f"number {person}",
    )


def set_role(matrix: Matrix, person: PersonId, role: RoleId | None) -> Edit:
    """Say which role a person holds."""
    return Edit(
        Label("set_person_role", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, role=role),
    )


def set_target_role(matrix: Matrix, person: PersonId, role: RoleId | None) -> Edit:
    """Say which role a person aims at."""
    return Edit(
        Label("set_person_target_role", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, target_role=role),
    )


def set_in_role_since(matrix: Matrix, person: PersonId, since: datetime.date | None) -> Edit:
    """Say since when a person holds their role."""
    return Edit(
        Label("set_person_in_role_since", _name(matrix, person)),
        lambda now: people.change_person(now, person=person, in_role_since=since),
        merge_key=f"since {person}",
    )


def _name(matrix: Matrix, person: PersonId) -> dict[str, str | int]:
    return {"person": lookup.person(matrix, person).name}
