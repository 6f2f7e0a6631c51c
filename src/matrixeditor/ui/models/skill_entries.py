"""What the Skills page lists: categories with their skills, retired skills, scales."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Skill
from matrixeditor.core.types import LevelValue, Noun, SkillId
from matrixeditor.ui.models.axis import skill_groups
from matrixeditor.ui.models.role_words import role_name


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that has a form: a category, a skill or a scale."""

    noun: Noun
    id: str
    name: str

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.noun} {self.id}"


@dataclass(frozen=True, slots=True)
class Entries:
    """All that is listed, in matrix order.

    ``skills`` holds each category before its skills; skills in none come last, after an entry
    without an id.
    """

    skills: tuple[Entry, ...]
    retired: tuple[Entry, ...]
    scales: tuple[Entry, ...]

    def by_key(self, key: str | None) -> Entry | None:
        """Return the entry of that key that has a form, None if there is none."""
        every = (*self.skills, *self.retired, *self.scales)
        return next((one for one in every if one.id and one.key == key), None)

    @property
    def first_skill(self) -> Entry | None:
        """The first skill in use."""
        return next((one for one in self.skills if one.noun is Noun.SKILL), None)


def entries_of(matrix: Matrix, *, search: str = "") -> Entries:
    """Return what is listed; with ``search``, only skills whose names or words contain it."""
    wanted = lookup.folded(search)
    skills: list[Entry] = []
    for group in skill_groups(matrix):
        members = [lookup.skill(matrix, SkillId(one)) for one in group.members]
        found = [_entry(skill) for skill in members if _matches(skill, wanted)]
        if found or not wanted:
            skills += [Entry(Noun.CATEGORY, group.key, group.name), *found]
    retired = (skill for skill in lookup.skills_in_order(matrix) if skill.retired is not None)
    return Entries(
        skills=tuple(skills),
        retired=tuple(_entry(skill) for skill in retired if _matches(skill, wanted)),
        scales=tuple(Entry(Noun.SCALE, one.id, one.name) for one in matrix.scales),
    )


def _entry(skill: Skill) -> Entry:
    return Entry(Noun.SKILL, skill.id, skill.name)


def _matches(skill: Skill, wanted: str) -> bool:
    if not wanted:
        return True
    texts = (skill.name, skill.short, skill.description)
    return any(wanted in lookup.folded(text) for text in texts)


def asked_by(matrix: Matrix, skill: SkillId) -> dict[LevelValue, tuple[str, ...]]:
    """Return the short names of the roles that ask for each level of a skill."""
    found: dict[LevelValue, tuple[str, ...]] = {}
    for role in lookup.active_roles(matrix.roles):
        requirement = role.requirements.get(skill)
        if requirement is not None:
            found[requirement.level] = (*found.get(requirement.level, ()), role_name(role))
    return found
