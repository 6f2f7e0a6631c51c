"""The levels of one skill with the words that say what each means."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.model import Level, Matrix, Skill
from matrixeditor.core.types import LevelValue, SkillId
from matrixeditor.ui.models import names


@dataclass(frozen=True, slots=True)
class LevelWords:
    """One level of a skill.

    Attributes:
        value: the level's number.
        name: its name on the scale.
        rank: its place on the scale, 0 being the lowest.
        ranks: how many levels the scale has.
        words: the skill's indicators at this level; where it has none, what the level means for
            any skill.
    """

    value: LevelValue
    name: str
    rank: int
    ranks: int
    words: tuple[str, ...]


def levels_of(matrix: Matrix, skill_id: SkillId) -> tuple[LevelWords, ...]:
    """Return the levels that a skill is measured by, lowest first."""
    skill = lookup.skill(matrix, skill_id)
    levels = lookup.scale_of(matrix, skill).levels
    return tuple(
        LevelWords(level.value, names.shown(level.name), rank, len(levels), words_of(skill, level))
        for rank, level in enumerate(levels)
    )


def words_of(skill: Skill, level: Level) -> tuple[str, ...]:
    """Return what one sees at a level, in the skill's own words where it has some."""
    own = skill.indicators_at(level.value)
    return own or ((level.description,) if level.description else ())
