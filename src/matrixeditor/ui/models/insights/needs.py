"""What the team is short of, skill by skill, everyone against their own role."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Skill
from matrixeditor.core.types import PersonId, SkillId
from matrixeditor.ui.models.insights.portraits import Portrait

MOST_NAMED = 12
"""So many people of each skill are kept to be named."""


class Short(NamedTuple):
    """One person who is short in a skill, by so many levels."""

    levels: int
    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One skill.

    Attributes:
        skill: its id.
        name: its name.
        short: its short name.
        gaps: by how many levels each is short who is, the most first.
        people: who they are, the farthest first; at most ``MOST_NAMED``.
        levels: by how many levels all of them are short together.
    """

    skill: SkillId
    name: str
    short: str
    gaps: tuple[int, ...]
    people: tuple[Short, ...]
    levels: int


@dataclass(frozen=True, slots=True)
class NeedsFacts:
    """All skills somebody is short in, the most levels first, then people, then matrix order."""

    lines: tuple[NeedLine, ...]

    @property
    def cells(self) -> int:
        """How many results are short."""
        return sum(len(line.gaps) for line in self.lines)

    @property
    def levels(self) -> int:
        """By how many levels all of them are short together."""
        return sum(line.levels for line in self.lines)


def needs_of(matrix: Matrix, portraits: Sequence[Portrait]) -> NeedsFacts:
    """Return what the team is short of."""
    short: dict[SkillId, list[tuple[int, int]]] = {}
    for place, portrait in enumerate(portraits):
        for skill_id, levels in portrait.shortfalls.items():
            short.setdefault(skill_id, []).append((-levels, place))
    lines = [
        _line(skill, sorted(short[skill.id]), portraits)
        for skill in lookup.skills_in_order(matrix)
        if skill.id in short
    ]
    return NeedsFacts(tuple(sorted(lines, key=lambda line: (-line.levels, -len(line.gaps)))))


def _line(
    skill: Skill, short: Sequence[tuple[int, int]], portraits: Sequence[Portrait]
) -> NeedLine:
    """Return the line of a skill; ``short`` are minus the levels, and who it is."""
    gaps = tuple(-levels for levels, _ in short)
    named = [(-levels, portraits[place].person) for levels, place in short[:MOST_NAMED]]
    return NeedLine(
        skill=skill.id,
        name=skill.name,
        short=skill.short or skill.name,
        gaps=gaps,
        people=tuple(Short(levels, person.id, person.name) for levels, person in named),
        levels=sum(gaps),
    )
