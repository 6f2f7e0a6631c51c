"""What the team is short of, skill by skill, everyone against their own role."""

from collections.abc import Sequence
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import PersonId, SkillId
from matrixeditor.ui.models.insights.portraits import Portrait


@dataclass(frozen=True, slots=True)
class Short:
    """One person who is short in a skill, by so many levels."""

    person: PersonId
    name: str
    levels: int


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One skill; ``people`` are those who are short, the farthest first."""

    skill: SkillId
    name: str
    short: str
    people: tuple[Short, ...]

    @property
    def levels(self) -> int:
        """By how many levels all of them are short together."""
        return sum(one.levels for one in self.people)


@dataclass(frozen=True, slots=True)
class NeedsFacts:
    """All skills somebody is short in, the most levels first, then people, then matrix order."""

    lines: tuple[NeedLine, ...]

    @property
    def cells(self) -> int:
        """How many results are short."""
        return sum(len(line.people) for line in self.lines)

    @property
    def levels(self) -> int:
        """By how many levels all of them are short together."""
        return sum(line.levels for line in self.lines)


def needs_of(matrix: Matrix, portraits: Sequence[Portrait]) -> NeedsFacts:
    """Return what the team is short of."""
    short: dict[SkillId, list[Short]] = {}
    for portrait in portraits:
        for skill_id, levels in portrait.shortfalls:
            person = portrait.person
            short.setdefault(skill_id, []).append(Short(person.id, person.name, levels))
    lines = [
        NeedLine(
            skill.id,
            skill.name,
            skill.short or skill.name,
            tuple(sorted(short[skill.id], key=lambda one: -one.levels)),
        )
        for skill in lookup.skills_in_order(matrix)
        if skill.id in short
    ]
    return NeedsFacts(tuple(sorted(lines, key=lambda line: (-line.levels, -len(line.people)))))
