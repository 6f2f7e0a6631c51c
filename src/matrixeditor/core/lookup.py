"""Finding things in a matrix: by id, by name, by what is current.

An index is computed once per tuple and kept while that very tuple is in use: values are immutable,
so identity is enough of a key. Every getter raises ``UnknownId`` with the ids that exist.
"""

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Protocol, TypeVar

from matrixeditor.core.errors import UnknownId, UnknownLevel
from matrixeditor.core.model import (
    Assessment,
    Category,
    Level,
    Matrix,
    Person,
    Review,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import (
    CategoryId,
    LevelValue,
    Noun,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
)

KEPT_RESULTS = 16
"""So many results of one ``once_per_value`` function are kept, the latest used."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


class _HasName(Protocol):
    @property
    def name(self) -> str: ...


Identified = TypeVar("Identified", bound=_HasId)
Named = TypeVar("Named", bound=_HasName)
Argument = TypeVar("Argument")
Result = TypeVar("Result")


def once_per_value(function: Callable[[Argument], Result]) -> Callable[[Argument], Result]:
    """Compute ``function`` once per immutable argument, told apart by identity.

    The argument is kept with its result, so that its identity cannot be used again meanwhile.
    """
    kept: OrderedDict[int, tuple[Argument, Result]] = OrderedDict()

    def cached(argument: Argument) -> Result:
        key = id(argument)
        found = kept.get(key)
        if found is not None:
            kept.move_to_end(key)
            return found[1]
        result = function(argument)
        kept[key] = (argument, result)
        if len(kept) > KEPT_RESULTS:
            kept.popitem(last=False)
        return result

    return cached


def _by_id(items: Sequence[Identified]) -> Mapping[str, Identified]:
    return {item.id: item for item in items}


_scales: Callable[[tuple[Scale, ...]], Mapping[str, Scale]] = once_per_value(_by_id)
_categories: Callable[[tuple[Category, ...]], Mapping[str, Category]] = once_per_value(_by_id)
_skills: Callable[[tuple[Skill, ...]], Mapping[str, Skill]] = once_per_value(_by_id)
_roles: Callable[[tuple[Role, ...]], Mapping[str, Role]] = once_per_value(_by_id)
_reviews: Callable[[tuple[Review, ...]], Mapping[str, Review]] = once_per_value(_by_id)


def _get(index: Mapping[str, Identified], noun: Noun, item_id: str) -> Identified:
    try:
        return index[item_id]
    except KeyError:
        raise UnknownId(noun, item_id, tuple(index)) from None


def scale(matrix: Matrix, scale_id: ScaleId) -> Scale:
    """Return the scale with that id."""
    return _get(_scales(matrix.scales), Noun.SCALE, scale_id)


def category(matrix: Matrix, category_id: CategoryId) -> Category:
    """Return the category with that id."""
    return _get(_categories(matrix.categories), Noun.CATEGORY, category_id)


def skill(matrix: Matrix, skill_id: SkillId) -> Skill:
    """Return the skill with that id."""
    return _get(_skills(matrix.skills), Noun.SKILL, skill_id)


def role(matrix: Matrix, role_id: RoleId) -> Role:
    """Return the role with that id."""
    return _get(_roles(matrix.roles), Noun.ROLE, role_id)


def review(matrix: Matrix, review_id: ReviewId) -> Review:
    """Return the review with that id."""
    return _get(_reviews(matrix.reviews), Noun.REVIEW, review_id)


def person(matrix: Matrix, person_id: PersonId) -> Person:
    """Return the person with that id."""
    return matrix.people[position(matrix.people, person_id, Noun.PERSON)]


def people(matrix: Matrix, person_ids: Collection[PersonId]) -> tuple[Person, ...]:
    """Return the people with those ids, in the order of the matrix."""
    wanted = frozenset(person_ids)
    found = tuple(person for person in matrix.people if person.id in wanted)
    if len(found) != len(wanted):
        for person_id in wanted:
            position(matrix.people, person_id, Noun.PERSON)
    return found


def position(items: Sequence[_HasId], item_id: str, noun: Noun) -> int:
    """Return the index of the item with that id.

    A scan, not an index: after an edit of a person the tuple is new, and building an index for
    it would cost more than one scan.
    """
    for index, item in enumerate(items):
        if item.id == item_id:
            return index
    raise UnknownId(noun, item_id, tuple(item.id for item in items))


def scale_of(matrix: Matrix, skill: Skill) -> Scale:
    """Return the scale a skill is measured on: its own, or the matrix's only one."""
    return matrix.scales[0] if skill.scale is None else scale(matrix, skill.scale)


def level_of(scale: Scale, value: LevelValue) -> Level:
    """Return the level with that value.

    Raises:
        UnknownLevel: the scale has no such level.
    """
    found = scale.level(value)
    if found is None:
        raise UnknownLevel(value, scale.name, scale.values)
    return found


@once_per_value
def newest_review(matrix: Matrix) -> Review:
    """Return the review with the latest date; of two on one day, the later in the list."""
    return max(enumerate(matrix.reviews), key=lambda item: (item[1].date, item[0]))[1]


def sheets_of(person: Person, review_id: ReviewId) -> tuple[Assessment, ...]:
    """Return a person's assessments in one review."""
    return tuple(sheet for sheet in person.assessments if sheet.review == review_id)


@once_per_value
def active_people(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Return those who have not left."""
    return tuple(person for person in people if person.left is None)


@once_per_value
def active_skills(skills: tuple[Skill, ...]) -> tuple[Skill, ...]:
    """Return the skills that are not retired, in the order of the tuple."""
    return tuple(skill for skill in skills if skill.retired is None)


@once_per_value
def active_roles(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """Return the roles that are not retired."""
    return tuple(role for role in roles if role.retired is None)


@once_per_value
def skills_in_order(matrix: Matrix) -> tuple[Skill, ...]:
    """Return all skills in matrix order: by category, those without one last."""
    rank = {category.id: index for index, category in enumerate(matrix.categories)}
    last = len(rank)
    return tuple(
        sorted(
            matrix.skills,
            key=lambda skill: last if skill.category is None else rank.get(skill.category, last),
        )
    )


def folded(name: str) -> str:
    """Return a name as it is compared with others: NFC, case folded, format characters removed."""
    visible = "".join(char for char in name if unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", visible).casefold()).strip()


def named(items: Iterable[Named], name: str) -> tuple[Named, ...]:
    """Return the items whose name is alike."""
    wanted = folded(name)
    return tuple(item for item in items if folded(item.name) == wanted)


_NUMBER_AND_NAME = re.compile(r"(-?\d+)\s*[-–—:.)]\s*(\D.*)", re.DOTALL)


def read_level(scale: Scale, text: str) -> LevelValue | None:
    """Return the level that someone means by ``3``, ``3.0``, ``Mastering`` or ``3 - Mastering``.

    None if it is none of the scale's. Where number and name contradict each other, it is none.
    """
    text = text.strip()
    by_name = {folded(level.name): level.value for level in scale.levels}
    if (value := by_name.get(folded(text))) is not None:
        return value
    if (both := _NUMBER_AND_NAME.fullmatch(text)) is not None:
        value = by_name.get(folded(both[2]))
        return value if value is not None and str(value) == both[1] else None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return int(number) if number.is_finite() and number in scale.values else None
