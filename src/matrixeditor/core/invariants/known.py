"""What the references of a matrix are checked against."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from matrixeditor.core.errors import Problem, ProblemCode
from matrixeditor.core.invariants.places import quoted, shown, within
from matrixeditor.core.model import Matrix, Scale
from matrixeditor.core.types import HIGHEST_LEVEL, LOWEST_LEVEL, LevelValue, Noun, SkillId


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that exist, and what can be rated.

    Attributes:
        scale_of: every skill with its scale, None where that cannot be told (a problem by itself).
        cells: every skill with each level of its scale.
        on_every_scale: the levels that any skill may be rated at.
    """

    scales: Mapping[str, Scale]
    categories: frozenset[str]
    roles: frozenset[str]
    reviews: frozenset[str]
    skills: frozenset[str]
    scale_of: Mapping[str, Scale | None]
    cells: frozenset[tuple[str, LevelValue]]
    on_every_scale: frozenset[LevelValue]

    @classmethod
    def of(cls, matrix: Matrix) -> "Known":
        """Return what a matrix has."""
        scales: dict[str, Scale] = {scale.id: scale for scale in matrix.scales}
        only = matrix.scales[0] if len(matrix.scales) == 1 else None
        scale_of: dict[str, Scale | None] = {
            skill.id: only if skill.scale is None else scales.get(skill.scale)
            for skill in matrix.skills
        }
        return cls(
            scales=scales,
            categories=frozenset(category.id for category in matrix.categories),
            roles=frozenset(role.id for role in matrix.roles),
            reviews=frozenset(review.id for review in matrix.reviews),
            skills=frozenset(scale_of),
            scale_of=scale_of,
            cells=frozenset(
                (skill, level.value)
                for skill, scale in scale_of.items()
                if scale is not None
                for level in scale.levels
            ),
            on_every_scale=frozenset.intersection(
                *(frozenset(scale.values) for scale in matrix.scales)
            ),
        )

    def may_hold(self, ratings: Mapping[SkillId, LevelValue]) -> bool:
        """Tell whether all ratings name a skill and a level of its scale, by set operations."""
        return self.skills >= ratings.keys() and (
            self.on_every_scale >= set(ratings.values()) or self.cells >= ratings.items()
        )


def reference_problem(
    known: Collection[str], place: str, noun: Noun, item_id: str | None
) -> Iterator[Problem]:
    """Yield a problem where something is referred to that does not exist."""
    if item_id is not None and item_id not in known:
        yield Problem(place, ProblemCode.UNKNOWN_ID, {"noun": noun, "id": shown(item_id)})


def cell_problem(known: Known, place: str, skill: str, level: LevelValue) -> Iterator[Problem]:
    """Yield a problem where a map's entry names no skill, or no level of the skill's scale."""
    if (skill, level) in known.cells:
        return
    entry = within(place, quoted(skill))
    yield from reference_problem(known.skills, entry, Noun.SKILL, skill)
    scale = known.scale_of.get(skill)
    if scale is not None:
        yield level_problem(entry, scale, level)


def level_problem(place: str, scale: Scale, level: LevelValue) -> Problem:
    """Return what is wrong with a number that is no level of a scale."""
    if not LOWEST_LEVEL <= level <= HIGHEST_LEVEL:
        bounds = {"low": str(LOWEST_LEVEL), "high": str(HIGHEST_LEVEL)}
        return Problem(place, ProblemCode.NUMBER_BETWEEN, bounds)
    facts: dict[str, str | int] = {"level": level, "scale": shown(scale.name)}
    return Problem(place, ProblemCode.UNKNOWN_LEVEL, facts)
