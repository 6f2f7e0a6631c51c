"""Checks of skills and what is written about their levels."""

from collections.abc import Iterator

from matrixeditor.core import lookup
from matrixeditor.core.analysis.lint.hints import Facts, Hint, HintCode
from matrixeditor.core.model import Matrix, Skill
from matrixeditor.core.types import LevelValue, Noun, SkillId


def unused(matrix: Matrix) -> Iterator[Hint]:
    """Yield the skills that no role requires."""
    required = _required_levels(matrix)
    for skill in _skills(matrix):
        if skill.id not in required:
            yield Hint(HintCode.SKILL_UNUSED, ((Noun.SKILL, skill.id),), {"skill": skill.name})


def missing_indicators(matrix: Matrix) -> Iterator[Hint]:
    """Yield the required levels of which nobody has written what one sees people do."""
    required = _required_levels(matrix)
    for skill in _skills(matrix):
        for level in sorted(required.get(skill.id, ())):
            if not skill.indicators_at(level):
                facts: Facts = {"skill": skill.name, "level": level}
                yield Hint(HintCode.INDICATORS_MISSING, ((Noun.SKILL, skill.id),), facts)


def repeated_indicators(matrix: Matrix) -> Iterator[Hint]:
    """Yield the texts that describe more than one level of a skill."""
    for skill in _skills(matrix):
        levels_of: dict[str, dict[LevelValue, str]] = {}
        for level, texts in sorted(skill.indicators.items()):
            for text in texts:
                levels_of.setdefault(lookup.folded(text), {}).setdefault(level, text)
        for texts_by_level in levels_of.values():
            if len(texts_by_level) > 1:
                facts: Facts = {
                    "skill": skill.name,
                    "text": next(iter(texts_by_level.values())),
                    "levels": ", ".join(map(str, texts_by_level)),
                }
                yield Hint(HintCode.INDICATOR_REPEATED, ((Noun.SKILL, skill.id),), facts)


def _skills(matrix: Matrix) -> tuple[Skill, ...]:
    return lookup.active_skills(lookup.skills_in_order(matrix))


def _required_levels(matrix: Matrix) -> dict[SkillId, set[LevelValue]]:
    required: dict[SkillId, set[LevelValue]] = {}
    for role in lookup.active_roles(matrix.roles):
        for skill_id, requirement in role.requirements.items():
            required.setdefault(skill_id, set()).add(requirement.level)
    return required
