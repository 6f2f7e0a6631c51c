"""Names that people, and an import that matches by name, would take for one another."""

from collections.abc import Iterable, Iterator
from itertools import chain

from matrixeditor.core import lookup
from matrixeditor.core.analysis.lint.hints import Facts, Hint, HintCode
from matrixeditor.core.model import Matrix, Scale
from matrixeditor.core.types import Noun

NameAndId = tuple[str, str]


def alike(matrix: Matrix) -> Iterator[Hint]:
    """Yield the groups of names within one kind that are equal but for case and the invisible."""
    kinds: tuple[tuple[Noun, Iterable[NameAndId]], ...] = (
        (Noun.SCALE, ((scale.name, scale.id) for scale in matrix.scales)),
        (Noun.CATEGORY, ((category.name, category.id) for category in matrix.categories)),
        (Noun.SKILL, ((skill.name, skill.id) for skill in lookup.active_skills(matrix.skills))),
        (Noun.ROLE, ((role.name, role.id) for role in lookup.active_roles(matrix.roles))),
        (Noun.PERSON, ((one.name, one.id) for one in lookup.active_people(matrix.people))),
        (Noun.REVIEW, ((review.name, review.id) for review in matrix.reviews)),
    )
    yield from chain.from_iterable(_of_kind(noun, items) for noun, items in kinds)
    yield from chain.from_iterable(map(_of_levels, matrix.scales))


def _of_kind(noun: Noun, items: Iterable[NameAndId]) -> Iterator[Hint]:
    for group in _groups(items):
        places = tuple((noun, item_id) for _, item_id in group)
        facts: Facts = {"noun": noun.value, "name": group[0][0], "count": len(group)}
        yield Hint(HintCode.NAMES_ALIKE, places, facts)


def _of_levels(scale: Scale) -> Iterator[Hint]:
    for group in _groups((level.name, str(level.value)) for level in scale.levels):
        facts: Facts = {
            "noun": Noun.LEVEL.value,
            "name": group[0][0],
            "count": len(group),
            "scale": scale.name,
        }
        yield Hint(HintCode.NAMES_ALIKE, ((Noun.SCALE, scale.id),), facts)


def _groups(items: Iterable[NameAndId]) -> Iterator[list[NameAndId]]:
    by_name: dict[str, list[NameAndId]] = {}
    for name, item_id in items:
        by_name.setdefault(lookup.folded(name), []).append((name, item_id))
    return (group for group in by_name.values() if len(group) > 1)
