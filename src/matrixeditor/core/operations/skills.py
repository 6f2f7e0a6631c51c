"""Skills: the rows of the grids, and the words that say what each level means.

Moving a skill to another scale is for ``scales``. Merging and splitting, offered here, are made in
``regrouping``.
"""

import datetime
from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Resource, Role, Skill
from matrixeditor.core.operations import closed, ids, parts, succession
from matrixeditor.core.operations.regrouping import merge_skills, split_skill
from matrixeditor.core.types import CategoryId, LevelValue, Noun, ScaleId, SkillId, SkillKind

__all__ = [
    "SkillFields",
    "add_skill",
    "change_skill",
    "copy_skill",
    "delete_skill",
    "merge_skills",
    "move_skills",
    "new_skill_id",
    "rename_skill",
    "restore_skill",
    "retire_skill",
    "set_category",
    "set_indicators",
    "split_skill",
]


class SkillFields(TypedDict, total=False):
    """The fields of a skill that can be set as they are."""

    name: str
    short: str
    category: CategoryId | None
    kind: SkillKind | None
    description: str
    resources: tuple[Resource, ...]
    tags: tuple[str, ...]


def add_skill(
    matrix: Matrix,
    *,
    name: str,
    category: CategoryId | None = None,
    index: int | None = None,
    scale: ScaleId | None = None,
    skill_id: SkillId | None = None,
) -> Matrix:
    """Add a skill at ``index`` of the skills, at the end by default; its id is made of its name.

    Without ``scale`` it is measured on the first one.

    Raises:
        InvalidValue: the name is empty.
        UnknownId: there is no such category or scale.
        DuplicateId: there is a skill with that id.
    """
    if category is not None:
        lookup.category(matrix, category)
    measured_on = matrix.scales[0] if scale is None else lookup.scale(matrix, scale)
    skill = parts.made(
        Skill,
        id=new_skill_id(matrix, name=name) if skill_id is None else skill_id,
        name=name,
        category=category,
        scale=measured_on.id,
    )
    ids.require_free(skill.id, noun=Noun.SKILL, items=matrix.skills)
    return parts.with_parts(matrix, skills=parts.inserted(matrix.skills, skill, index=index))


def new_skill_id(matrix: Matrix, *, name: str) -> SkillId:
    """Return the id that a new skill of that name gets."""
    return SkillId(ids.slug_for(name, noun=Noun.SKILL, items=matrix.skills))


def change_skill(matrix: Matrix, *, skill: SkillId, **fields: Unpack[SkillFields]) -> Matrix:
    """Change fields of a skill.

    Raises:
        InvalidValue: a field may not hold the value given for it.
        UnknownId: there is no such category.
        UnknownLevel: a resource begins at a level that the skill's scale does not have.
    """
    found = lookup.skill(matrix, skill)
    category = fields.get("category")
    if category is not None:
        lookup.category(matrix, category)
    after = parts.changed(found, **fields)
    for resource in after.resources:
        if resource.from_level is not None:
            lookup.level_of(lookup.scale_of(matrix, found), resource.from_level)
    return parts.replace_skill(matrix, after)


def rename_skill(matrix: Matrix, *, skill: SkillId, name: str) -> Matrix:
    """Give a skill another name; its id stays.

    Raises:
        InvalidValue: the name is empty.
    """
    return change_skill(matrix, skill=skill, name=name)


def set_indicators(
    matrix: Matrix, *, skill: SkillId, level: LevelValue, indicators: tuple[str, ...]
) -> Matrix:
    """Say what one sees people do who are at ``level``; nothing to say removes the entry.

    Raises:
        InvalidValue: an indicator is empty.
        UnknownLevel: no level of the skill's scale.
    """
    found = lookup.skill(matrix, skill)
    value = lookup.level_of(lookup.scale_of(matrix, found), level).value
    said = {**found.indicators, value: indicators}
    if not indicators:
        del said[value]
    return parts.replace_skill(matrix, parts.changed(found, indicators=said))


def move_skills(matrix: Matrix, *, skills: Collection[SkillId], index: int) -> Matrix:
    """Move skills together to ``index``, counted among those that stay.

    Grids show categories one after the other: within each, this order holds.
    """
    return parts.with_parts(
        matrix, skills=parts.moved(matrix.skills, skills, Noun.SKILL, index=index)
    )


def set_category(
    matrix: Matrix, *, skills: Collection[SkillId], category: CategoryId | None
) -> Matrix:
    """Put skills into a category, or into none."""
    for skill in skills:
        matrix = change_skill(matrix, skill=skill, category=category)
    return matrix


def copy_skill(
    matrix: Matrix, *, skill: SkillId, name: str, skill_id: SkillId | None = None
) -> Matrix:
    """Add a copy after a skill, with all its words and required alike; ratings are not copied.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a skill with that id.
    """
    found = lookup.skill(matrix, skill)
    copy_id = new_skill_id(matrix, name=name) if skill_id is None else skill_id
    ids.require_free(copy_id, noun=Noun.SKILL, items=matrix.skills)
    copy = parts.changed(found, id=copy_id, name=name, retired=None)
    at = lookup.position(matrix.skills, skill, Noun.SKILL)

    def requiring(role: Role) -> Role:
        if skill not in role.requirements:
            return role
        requirements = {**role.requirements, copy_id: role.requirements[skill]}
        return parts.copied(role, requirements=requirements)

    return parts.with_parts(
        matrix,
        skills=parts.inserted(matrix.skills, copy, index=at + 1),
        roles=parts.each(matrix.roles, requiring),
    )


def retire_skill(matrix: Matrix, *, skill: SkillId, on: datetime.date) -> Matrix:
    """Hide a skill from grids, pickers and new figures, keeping it where it is mentioned."""
    found = lookup.skill(matrix, skill)
    return parts.replace_skill(matrix, parts.changed(found, retired=on))


def restore_skill(matrix: Matrix, *, skill: SkillId) -> Matrix:
    """Bring a retired skill back."""
    found = lookup.skill(matrix, skill)
    return parts.replace_skill(matrix, parts.copied(found, retired=None))


def delete_skill(matrix: Matrix, *, skill: SkillId) -> Matrix:
    """Delete a skill with its requirements, ratings and comments; evidence and steps lose it.

    Raises:
        KeptByClosedReview: a closed review mentions it; it can be retired.
    """
    found = lookup.skill(matrix, skill)
    closed.require_deletable_skill(matrix, found)
    after = succession.give_way(matrix, {skill: ()})
    return parts.with_parts(after, skills=parts.without(matrix.skills, {skill}))
