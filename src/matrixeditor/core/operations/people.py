"""People: who is rated. What is said of them is for ``ratings``, ``evidence`` and ``plans``."""

import datetime
from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.model import Evidence, Fact, LogEntry, Matrix, Person, Review
from matrixeditor.core.operations import ids, parts, sheets
from matrixeditor.core.types import Noun, PersonId, RoleId


class PersonFields(TypedDict, total=False):
    """The fields of a person that can be set as they are."""

    name: str
    number: str
    email: str
    team: str
    manager: str
    role: RoleId | None
    target_role: RoleId | None
    in_role_since: datetime.date | None
    experience_since: datetime.date | None
    facts: tuple[Fact, ...]
    notes: str


def add_person(
    matrix: Matrix,
    *,
    name: str,
    role: RoleId | None = None,
    person_id: PersonId | None = None,
    index: int | None = None,
) -> Matrix:
    """Add a person at ``index``, at the end by default, under a random id.

    Raises:
        InvalidValue: the name is empty.
        UnknownId: there is no such role.
        DuplicateId: there is a person with that id.
    """
    if role is not None:
        lookup.role(matrix, role)
    chosen = new_person_id(matrix) if person_id is None else person_id
    person = parts.made(Person, id=chosen, name=name, role=role)
    ids.require_free(person.id, noun=Noun.PERSON, items=matrix.people)
    return parts.with_parts(matrix, people=parts.inserted(matrix.people, person, index=index))


def new_person_id(matrix: Matrix) -> PersonId:
    """Return a random id that no person has."""
    return PersonId(ids.random_id("p", items=matrix.people))


def change_person(matrix: Matrix, *, person: PersonId, **fields: Unpack[PersonFields]) -> Matrix:
    """Change fields of a person; for a promotion see ``move_people_to_role``.

    Raises:
        InvalidValue: a field may not hold the value given for it.
        UnknownId: there is no such role.
    """
    found = lookup.person(matrix, person)
    for role in (fields.get("role"), fields.get("target_role")):
        if role is not None:
            lookup.role(matrix, role)
    return parts.replace_person(matrix, parts.changed(found, **fields))


def rename_person(matrix: Matrix, *, person: PersonId, name: str) -> Matrix:
    """Give a person another name; the texts in which others are named stay as they are.

    Raises:
        InvalidValue: the name is empty.
    """
    return change_person(matrix, person=person, name=name)


def move_people(matrix: Matrix, *, people: Collection[PersonId], index: int) -> Matrix:
    """Move people together to ``index``, counted among those that stay."""
    return parts.with_parts(
        matrix, people=parts.moved(matrix.people, people, Noun.PERSON, index=index)
    )


def copy_person(
    matrix: Matrix, *, person: PersonId, name: str, person_id: PersonId | None = None
) -> Matrix:
    """Add someone after a person who has the same role, target role, team and manager.

    What is about the person alone (number, dates, notes, ratings, evidence, plan) is not copied.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a person with that id.
    """
    found = lookup.person(matrix, person)
    chosen = new_person_id(matrix) if person_id is None else person_id
    ids.require_free(chosen, noun=Noun.PERSON, items=matrix.people)
    copy = parts.made(
        Person,
        id=chosen,
        name=name,
        team=found.team,
        manager=found.manager,
        role=found.role,
        target_role=found.target_role,
    )
    at = lookup.position(matrix.people, person, Noun.PERSON)
    return parts.with_parts(matrix, people=parts.inserted(matrix.people, copy, index=at + 1))


def move_people_to_role(
    matrix: Matrix,
    *,
    people: Collection[PersonId],
    role: RoleId | None,
    since: datetime.date | None = None,
) -> Matrix:
    """Give people another role, from ``since`` on (None: not known).

    Whoever had it as their target has reached it. Those who hold it already stay as they are.
    """
    if role is not None:
        lookup.role(matrix, role)

    def in_role(person: Person) -> Person:
        if person.role == role:
            return person
        target = None if person.target_role == role else person.target_role
        return parts.changed(person, role=role, in_role_since=since, target_role=target)

    movers = lookup.people(matrix, people)
    return parts.replace_people(matrix, {person.id: in_role(person) for person in movers})


def mark_left(matrix: Matrix, *, person: PersonId, on: datetime.date) -> Matrix:
    """Take a person out of grids, coverage and bench; past reviews keep them."""
    found = lookup.person(matrix, person)
    return parts.replace_person(matrix, parts.changed(found, left=on))


def mark_returned(matrix: Matrix, *, person: PersonId) -> Matrix:
    """Bring back a person who had left."""
    found = lookup.person(matrix, person)
    return parts.replace_person(matrix, parts.copied(found, left=None))


def delete_person(matrix: Matrix, *, person: PersonId, name_becomes: str | None = None) -> Matrix:
    """Delete everything about a person for good, in closed reviews too.

    With ``name_becomes``, that stands from then on wherever others have the person's name as their
    manager, assessor or author, or a review has it in its log.

    Raises:
        InvalidValue: the replacement cannot be written to a file.
    """
    found = lookup.person(matrix, person)
    after = parts.with_parts(matrix, people=parts.without(matrix.people, {person}))
    return after if name_becomes is None else _renaming(after, found.name, name_becomes)


def _renaming(matrix: Matrix, name: str, becomes: str) -> Matrix:
    """Return the matrix with a name replaced wherever people are named by plain text."""
    gone = lookup.folded(name)

    def named(text: str) -> str:
        return becomes if lookup.folded(text) == gone else text

    def of_person(person: Person) -> Person:
        return parts.changed(
            sheets.renamed_assessors(person, named),
            manager=named(person.manager),
            evidence=parts.each(person.evidence, of_note),
        )

    def of_note(note: Evidence) -> Evidence:
        return parts.changed(note, author=named(note.author))

    def of_entry(entry: LogEntry) -> LogEntry:
        return parts.changed(entry, who=named(entry.who))

    def of_review(review: Review) -> Review:
        return parts.changed(review, log=parts.each(review.log, of_entry))

    return parts.with_parts(
        matrix,
        people=parts.each(matrix.people, of_person),
        reviews=parts.each(matrix.reviews, of_review),
    )
