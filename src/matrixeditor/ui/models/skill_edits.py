"""Edits of skills, categories and scales, each with the label that undo names it by.

Edits of one field that follow each other become one step.
"""

from matrixeditor.core import lookup
from matrixeditor.core.history import Label
from matrixeditor.core.model import Level, Matrix
from matrixeditor.core.operations import categories, parts, scales, skills
from matrixeditor.core.types import CategoryId, LevelValue, ScaleId, SkillId, SkillKind
from matrixeditor.ui.models.requirement_edits import Edit


def rename(matrix: Matrix, skill: SkillId, name: str) -> Edit:
    """Give a skill another name."""
    return Edit(
        Label("rename_skill", _skill(matrix, skill)),
        lambda now: skills.rename_skill(now, skill=skill, name=name),
        merge_key=f"skill name {skill}",
    )


def set_short(matrix: Matrix, skill: SkillId, short: str) -> Edit:
    """Give a skill another name for narrow places."""
    return Edit(
        Label("set_skill_short", _skill(matrix, skill)),
        lambda now: skills.change_skill(now, skill=skill, short=short),
        merge_key=f"skill short {skill}",
    )


def set_category(matrix: Matrix, skill: SkillId, category: CategoryId | None) -> Edit:
    """Put a skill into a category, or into none."""
    return Edit(
        Label("set_skill_category", _skill(matrix, skill)),
        lambda now: skills.change_skill(now, skill=skill, category=category),
    )


def set_kind(matrix: Matrix, skill: SkillId, kind: SkillKind | None) -> Edit:
    """Say whether a skill is about the craft or about working with people."""
    return Edit(
        Label("set_skill_kind", _skill(matrix, skill)),
        lambda now: skills.change_skill(now, skill=skill, kind=kind),
    )


def describe(matrix: Matrix, skill: SkillId, description: str) -> Edit:
    """Say what a skill is about."""
    return Edit(
        Label("set_skill_description", _skill(matrix, skill)),
        lambda now: skills.change_skill(now, skill=skill, description=description),
        merge_key=f"skill description {skill}",
    )


def set_indicators(matrix: Matrix, skill: SkillId, level: LevelValue, text: str) -> Edit:
    """Say what one sees people do at a level, a line each."""
    said = tuple(line.strip() for line in text.splitlines() if line.strip())
    return Edit(
        Label("set_indicators", {**_skill(matrix, skill), "level": level}),
        lambda now: skills.set_indicators(now, skill=skill, level=level, indicators=said),
        merge_key=f"indicators {skill} {level}",
    )


def restore(matrix: Matrix, skill: SkillId) -> Edit:
    """Bring a retired skill back."""
    return Edit(
        Label("restore_skill", _skill(matrix, skill)),
        lambda now: skills.restore_skill(now, skill=skill),
    )


def rename_category(matrix: Matrix, category: CategoryId, name: str) -> Edit:
    """Give a category another name."""
    return Edit(
        Label("rename_category", {"category": lookup.category(matrix, category).name}),
        lambda now: categories.rename_category(now, category=category, name=name),
        merge_key=f"category name {category}",
    )


def describe_category(matrix: Matrix, category: CategoryId, description: str) -> Edit:
    """Say what a category is about."""
    return Edit(
        Label("describe_category", {"category": lookup.category(matrix, category).name}),
        lambda now: categories.change_category(now, category=category, description=description),
        merge_key=f"category description {category}",
    )


def rename_scale(matrix: Matrix, scale: ScaleId, name: str) -> Edit:
    """Give a scale another name."""
    return Edit(
        Label("rename_scale", {"scale": lookup.scale(matrix, scale).name}),
        lambda now: scales.rename_scale(now, scale=scale, name=name),
        merge_key=f"scale name {scale}",
    )


def rename_level(matrix: Matrix, scale: ScaleId, level: LevelValue, name: str) -> Edit:
    """Give a level another name."""
    return Edit(
        Label("rename_level", _level(matrix, scale, level)),
        lambda now: _with_level(now, scale, level, name=name),
        merge_key=f"level name {scale} {level}",
    )


def describe_level(matrix: Matrix, scale: ScaleId, level: LevelValue, text: str) -> Edit:
    """Say what a level means for any skill."""
    return Edit(
        Label("describe_level", _level(matrix, scale, level)),
        lambda now: _with_level(now, scale, level, description=text),
        merge_key=f"level description {scale} {level}",
    )


def _with_level(
    matrix: Matrix,
    scale: ScaleId,
    value: LevelValue,
    *,
    name: str | None = None,
    description: str | None = None,
) -> Matrix:
    def changed(level: Level) -> Level:
        if level.value != value:
            return level
        return parts.changed(
            level,
            name=level.name if name is None else name,
            description=level.description if description is None else description,
        )

    levels = tuple(changed(level) for level in lookup.scale(matrix, scale).levels)
    return scales.change_levels(matrix, scale=scale, levels=levels)


def _skill(matrix: Matrix, skill: SkillId) -> dict[str, str | int]:
    return {"skill": lookup.skill(matrix, skill).name}


def _level(matrix: Matrix, scale: ScaleId, level: LevelValue) -> dict[str, str | int]:
    return {"scale": lookup.scale(matrix, scale).name, "level": level}
