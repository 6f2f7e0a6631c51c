"""Where a figure leads: a person, a skill, a role, or some of these."""

from typing import NamedTuple

from matrixeditor.core.types import PersonId, RoleId, SkillId


class Target(NamedTuple):
    """The cells behind a figure, as far as they can be named."""

    person: PersonId | None = None
    skill: SkillId | None = None
    role: RoleId | None = None
