"""Making, changing and placing parts of a matrix: the one place of nested updates.

Everything here shares what stays the same, and returns its argument where nothing changes. Text
that enters a matrix comes through ``made`` or ``changed``, which turn pydantic's complaints into
``InvalidValue``; ``copied`` is the fast way for values that are known to be valid.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from operator import is_
from typing import Protocol, TypedDict, TypeVar, Unpack

from pydantic import ValidationError

from matrixeditor.core import lookup
from matrixeditor.core.errors import InvalidValue, Problem
from matrixeditor.core.model import (
    Assessment,
    Category,
    Evidence,
    Level,
    Matrix,
    Person,
    Policy,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
    Step,
    Value,
)
from matrixeditor.core.model.problems import findings
from matrixeditor.core.types import Noun, PersonId


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Kind = TypeVar("Kind", bound=Value)
Item = TypeVar("Item")
Identified = TypeVar("Identified", bound=_HasId)

_NOUNS: Mapping[type[Value], Noun] = {
    Scale: Noun.SCALE,
    Level: Noun.LEVEL,
    Category: Noun.CATEGORY,
    Skill: Noun.SKILL,
    Role: Noun.ROLE,
    Requirement: Noun.ROLE,
    Person: Noun.PERSON,
    Assessment: Noun.ASSESSMENT,
    Evidence: Noun.EVIDENCE,
    Step: Noun.STEP,
    Review: Noun.REVIEW,
    Policy: Noun.MATRIX,
}
"""What an ``InvalidValue`` calls a kind; others (a fact, a resource) are the matrix's."""


def made(kind: type[Kind], /, **fields: object) -> Kind:
    """Return a new value of that kind.

    Raises:
        InvalidValue: a field may not hold the value given for it.
    """
    with _told_kindly(kind):
        return kind.model_validate(fields)


def changed(value: Kind, /, **fields: object) -> Kind:
    """Return ``value`` with other ``fields``, checked; itself if they are equal to what it has.

    Raises:
        InvalidValue: a field may not hold the value given for it.
    """
    with _told_kindly(type(value)):
        checked = value.changed(**fields)
    return copied(value, **{name: getattr(checked, name) for name in fields})


def copied(value: Kind, /, **fields: object) -> Kind:
    """Return ``value`` with other ``fields``, unchecked; itself if they are equal to what it has.

    Only for fields that are known to be valid.
    """
    differing = {name: new for name, new in fields.items() if getattr(value, name) != new}
    return value.model_copy(update=differing) if differing else value


@contextmanager
def _told_kindly(kind: type[Value]) -> Iterator[None]:
    try:
        yield
    except ValidationError as error:
        problems = tuple(
            Problem(" → ".join(map(str, place)), code, facts)
            for place, code, facts in findings(error)
        )
        raise InvalidValue(_NOUNS.get(kind, Noun.MATRIX), problems) from None


def replaced(items: tuple[Identified, ...], item: Identified, noun: Noun) -> tuple[Identified, ...]:
    """Return ``items`` with ``item`` in the place of the one that has its id."""
    at = lookup.position(items, item.id, noun)
    return items if items[at] is item else (*items[:at], item, *items[at + 1 :])


def inserted(items: tuple[Item, ...], item: Item, *, index: int | None) -> tuple[Item, ...]:
    """Return ``items`` with ``item`` at ``index``, at the end for None or anything beyond it."""
    at = len(items) if index is None else max(index, 0)
    return (*items[:at], item, *items[at:])


def without(items: tuple[Identified, ...], ids: Collection[str]) -> tuple[Identified, ...]:
    """Return the items whose id is none of ``ids``."""
    kept = tuple(item for item in items if item.id not in ids)
    return items if len(kept) == len(items) else kept


def moved(
    items: tuple[Identified, ...], ids: Collection[str], noun: Noun, *, index: int
) -> tuple[Identified, ...]:
    """Return ``items`` with those of ``ids``, in their present order, standing together.

    ``index`` counts among the items that stay: 0 is before all of them, their number (or more)
    after all.

    Raises:
        UnknownId: one of ``ids`` is nobody's.
    """
    wanted = frozenset(ids)
    for item_id in wanted:
        lookup.position(items, item_id, noun)
    staying = without(items, wanted)
    at = max(index, 0)
    moving = tuple(item for item in items if item.id in wanted)
    return _shared(items, (*staying[:at], *moving, *staying[at:]))


def each(items: tuple[Item, ...], edit: Callable[[Item], Item]) -> tuple[Item, ...]:
    """Return every item edited; ``items`` itself if ``edit`` returns each as it is."""
    return _shared(items, tuple(map(edit, items)))


def _shared(before: tuple[Item, ...], after: tuple[Item, ...]) -> tuple[Item, ...]:
    return before if all(map(is_, before, after)) else after


class Collections(TypedDict, total=False):
    """The collections of a matrix."""

    scales: tuple[Scale, ...]
    categories: tuple[Category, ...]
    skills: tuple[Skill, ...]
    roles: tuple[Role, ...]
    people: tuple[Person, ...]
    reviews: tuple[Review, ...]


def with_parts(matrix: Matrix, **parts: Unpack[Collections]) -> Matrix:
    """Return the matrix with other collections; itself if they are the very ones it has."""
    differing = {name: items for name, items in parts.items() if items is not getattr(matrix, name)}
    return matrix.model_copy(update=differing) if differing else matrix


def replace_scale(matrix: Matrix, scale: Scale) -> Matrix:
    """Return the matrix with ``scale`` in the place of the one that has its id."""
    return with_parts(matrix, scales=replaced(matrix.scales, scale, Noun.SCALE))


def replace_category(matrix: Matrix, category: Category) -> Matrix:
    """Return the matrix with ``category`` in the place of the one that has its id."""
    return with_parts(matrix, categories=replaced(matrix.categories, category, Noun.CATEGORY))


def replace_skill(matrix: Matrix, skill: Skill) -> Matrix:
    """Return the matrix with ``skill`` in the place of the one that has its id."""
    return with_parts(matrix, skills=replaced(matrix.skills, skill, Noun.SKILL))


def replace_role(matrix: Matrix, role: Role) -> Matrix:
    """Return the matrix with ``role`` in the place of the one that has its id."""
    return with_parts(matrix, roles=replaced(matrix.roles, role, Noun.ROLE))


def replace_person(matrix: Matrix, person: Person) -> Matrix:
    """Return the matrix with ``person`` in the place of the one that has their id."""
    return with_parts(matrix, people=replaced(matrix.people, person, Noun.PERSON))


def replace_people(matrix: Matrix, people: Mapping[PersonId, Person]) -> Matrix:
    """Return the matrix with these people, by id, in the places of those that have the ids."""
    if not people:
        return matrix
    return with_parts(
        matrix, people=each(matrix.people, lambda person: people.get(person.id, person))
    )


def replace_review(matrix: Matrix, review: Review) -> Matrix:
    """Return the matrix with ``review`` in the place of the one that has its id."""
    return with_parts(matrix, reviews=replaced(matrix.reviews, review, Noun.REVIEW))
