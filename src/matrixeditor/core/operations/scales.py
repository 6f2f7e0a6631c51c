"""Scales and their levels, and which scale a skill is measured on."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from matrixeditor.core import lookup
from matrixeditor.core.errors import Impossible, Reason, UnmappedLevels
from matrixeditor.core.model import Level, Matrix, Person, Scale, Skill
from matrixeditor.core.operations import closed, evidence, ids, parts
from matrixeditor.core.operations import levels as cells
from matrixeditor.core.operations.levels import Cells
from matrixeditor.core.types import LevelValue, Noun, ScaleId, SkillId

NO_HEIRS: Mapping[LevelValue, LevelValue | None] = MappingProxyType({})


def add_scale(
    matrix: Matrix, *, name: str, levels: tuple[Level, ...], scale_id: ScaleId | None = None
) -> Matrix:
    """Add a scale at the end; its id is made of its name.

    Raises:
        InvalidValue: the name is empty, or the levels are not two or more that increase by value.
        DuplicateId: there is a scale with that id.
    """
    if scale_id is None:
        scale_id = ScaleId(ids.slug_for(name, noun=Noun.SCALE, items=matrix.scales))
    ids.require_free(scale_id, noun=Noun.SCALE, items=matrix.scales)
    scale = parts.made(Scale, id=scale_id, name=name, levels=levels)
    first = matrix.scales[0].id

    def measured(skill: Skill) -> Skill:
        return parts.copied(skill, scale=first) if skill.scale is None else skill

    return parts.with_parts(
        matrix,
        scales=parts.inserted(matrix.scales, scale, index=None),
        skills=parts.each(matrix.skills, measured),
    )


def rename_scale(matrix: Matrix, *, scale: ScaleId, name: str) -> Matrix:
    """Give a scale another name; its id stays.

    Raises:
        InvalidValue: the name is empty.
    """
    return parts.replace_scale(matrix, parts.changed(lookup.scale(matrix, scale), name=name))


def move_scales(matrix: Matrix, *, scales: Collection[ScaleId], index: int) -> Matrix:
    """Move scales together to ``index``, counted among those that stay.

    New skills are measured on the first.
    """
    return parts.with_parts(
        matrix, scales=parts.moved(matrix.scales, scales, Noun.SCALE, index=index)
    )


def delete_scale(matrix: Matrix, *, scale: ScaleId) -> Matrix:
    """Delete a scale on which no skill is measured; unsorted evidence for its levels loses them.

    Raises:
        Impossible: ``LAST_SCALE`` or ``SCALE_IN_USE``.
    """
    found = lookup.scale(matrix, scale)
    if len(matrix.scales) == 1:
        raise Impossible(Reason.LAST_SCALE, {"scale": found.name})
    users = skills_on(matrix, scale)
    if users:
        raise Impossible(Reason.SCALE_IN_USE, {"scale": found.name, "skills": len(users)})
    after = parts.with_parts(matrix, scales=parts.without(matrix.scales, {scale}))

    def fitted(person: Person) -> Person:
        notes = parts.each(person.evidence, lambda note: evidence.fitted(after, note))
        return parts.copied(person, evidence=notes)

    return parts.with_parts(after, people=parts.each(matrix.people, fitted))


def skills_on(matrix: Matrix, scale: ScaleId) -> frozenset[SkillId]:
    """Return the skills measured on a scale, retired ones too."""
    return frozenset(
        skill.id for skill in matrix.skills if lookup.scale_of(matrix, skill).id == scale
    )


def levels_in_use(matrix: Matrix, *, scale: ScaleId) -> frozenset[LevelValue]:
    """Return the levels of a scale on which there are cells, those in closed reviews left aside."""
    return cells.levels_in_use(matrix, Cells(skills_on(matrix, scale), unsorted=scale))


def change_levels(
    matrix: Matrix,
    *,
    scale: ScaleId,
    levels: tuple[Level, ...],
    mapping: Mapping[LevelValue, LevelValue | None] = NO_HEIRS,
) -> Matrix:
    """Give a scale other levels: more, fewer, renamed, described, renumbered.

    ``mapping`` says what the cells on an old level become: another level's, or cleared for None.
    Where it says nothing, a value that is a level before and after stays what it is. Indicators of
    levels that become one are put together. The lowest level is what fulfilment is counted from, so
    it stays the lowest while a closed review is measured on the scale.

    Raises:
        InvalidValue: the levels are not two or more that increase by value.
        UnknownLevel: the mapping is from or to a level that is none.
        UnmappedLevels: there are cells on levels that vanish, and the mapping does not name them.
        KeptByClosedReview: a closed review mentions a level that would vanish or be remapped, or
            is measured from the lowest level.
    """
    before = lookup.scale(matrix, scale)
    after = parts.changed(before, levels=levels)
    _require_levels(mapping, before, after)
    heirs = {value: value for value in before.values if value in after.values} | dict(mapping)
    if after.lowest != before.lowest:
        closed.require_unmeasured(matrix, before, skills=skills_on(matrix, scale))
    touched = [value for value in before.values if heirs.get(value) != value]
    if touched:
        skills = skills_on(matrix, scale)
        for value in touched:
            closed.require_deletable_level(matrix, lookup.level_of(before, value), skills=skills)
        matrix = _remapped(matrix, before, Cells(skills, unsorted=scale), heirs)
    return parts.replace_scale(matrix, after)


def move_to_scale(
    matrix: Matrix,
    *,
    skill: SkillId,
    scale: ScaleId,
    mapping: Mapping[LevelValue, LevelValue | None] = NO_HEIRS,
) -> Matrix:
    """Measure a skill on another scale; ``mapping`` names what every level in use becomes.

    The same number means something else there, so nothing is taken over unsaid.

    Raises:
        UnknownLevel: the mapping is from or to a level that is none.
        UnmappedLevels: there are cells on levels that the mapping does not name.
        KeptByClosedReview: a closed review mentions the skill.
    """
    found = lookup.skill(matrix, skill)
    before, after = lookup.scale_of(matrix, found), lookup.scale(matrix, scale)
    if before is after:
        return matrix
    _require_levels(mapping, before, after)
    closed.require_deletable_skill(matrix, found)
    matrix = _remapped(matrix, before, Cells(frozenset({skill})), mapping)
    moved = parts.copied(lookup.skill(matrix, skill), scale=after.id)
    return parts.replace_skill(matrix, moved)


def _require_levels(
    mapping: Mapping[LevelValue, LevelValue | None], before: Scale, after: Scale
) -> None:
    for old, new in mapping.items():
        lookup.level_of(before, old)
        if new is not None:
            lookup.level_of(after, new)


def _remapped(matrix: Matrix, scale: Scale, affected: Cells, heirs: cells.Heirs) -> Matrix:
    unmapped = cells.levels_in_use(matrix, affected) - heirs.keys()
    if unmapped:
        raise UnmappedLevels(scale.name, tuple(sorted(unmapped)))
    return cells.remapped(matrix, affected, heirs)
