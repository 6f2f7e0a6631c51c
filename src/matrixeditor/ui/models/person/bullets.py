"""One skill of a person as a bullet bar: result, required level and own rating on one scale."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.analysis.readiness import Standing
from matrixeditor.core.model import Matrix, Scale
from matrixeditor.core.types import LevelValue, SkillId


class Mark(NamedTuple):
    """A level and its place on the scale, 0 being the lowest."""

    value: LevelValue
    rank: int
    ranks: int


def mark_of(scale: Scale, value: LevelValue) -> Mark:
    """Return a level with its place."""
    return Mark(value, scale.values.index(value), len(scale.values))


@dataclass(frozen=True, slots=True)
class Bullet:
    """A required skill.

    Attributes:
        skill: its id.
        name: its name.
        required: the level that is asked for.
        result: the rating that counts, None where there is none.
        own: the person's own rating where it differs from the result.
        gap: by how many levels the result is short; negative above, None without one.
        must_have: whether the role cannot do without it.
        state: rated, not rated or not applicable.
    """

    skill: SkillId
    name: str
    required: Mark
    result: Mark | None
    own: Mark | None
    gap: int | None
    must_have: bool
    state: GapState


@dataclass(frozen=True, slots=True)
class BulletGroup:
    """The required skills of a category, empty name for those in none."""

    key: str
    name: str
    bullets: tuple[Bullet, ...]


def bullets_of(matrix: Matrix, standing: Standing) -> tuple[BulletGroup, ...]:
    """Return what a role asks of a person, category by category in matrix order."""
    names: Mapping[str, str] = {one.id: one.name for one in matrix.categories}
    groups: dict[str, list[Bullet]] = {}
    for gap in standing.gaps:
        skill = lookup.skill(matrix, gap.skill)
        scale = lookup.scale_of(matrix, skill)
        groups.setdefault(skill.category or "", []).append(_bullet(gap, skill.name, scale))
    return tuple(
        BulletGroup(key, names.get(key, ""), tuple(bullets)) for key, bullets in groups.items()
    )


def _bullet(gap: Gap, name: str, scale: Scale) -> Bullet:
    differs = gap.self_rating is not None and gap.self_rating != gap.official
    return Bullet(
        skill=gap.skill,
        name=name,
        required=mark_of(scale, gap.required),
        result=None if gap.official is None else mark_of(scale, gap.official),
        own=mark_of(scale, gap.self_rating) if differs and gap.self_rating is not None else None,
        gap=gap.gap,
        must_have=gap.must_have,
        state=gap.state,
    )
