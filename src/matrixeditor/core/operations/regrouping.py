"""Merging skills into one, and splitting one into several (offered by ``skills``).

What becomes of requirements, ratings, evidence and plans is told in ``succession``. A skill that
closed reviews mention cannot go: with ``retired_on`` it is retired instead, keeping what stands
there, and everything else passes to its heirs all the same.
"""

import datetime
from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import chain, repeat
from typing import TypeVar

from matrixeditor.core import lookup
from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.core.model import Matrix, Skill
from matrixeditor.core.operations import closed, ids, parts, succession
from matrixeditor.core.types import LevelValue, Noun, SkillId

Item = TypeVar("Item", bound=Hashable)


def merge_skills(
    matrix: Matrix,
    *,
    into: SkillId,
    others: Collection[SkillId],
    retired_on: datetime.date | None = None,
) -> Matrix:
    """Make one skill of several: ``into`` stays, the others pass to it all they have.

    It keeps its name, category, kind and description (another's where it has none); indicators
    per level, resources and tags are put together. Ratings and requirements never become lower.

    Raises:
        Impossible: ``MERGE_ACROSS_SCALES``.
        KeptByClosedReview: a closed review mentions one of the others, and no ``retired_on``.
    """
    heir = lookup.skill(matrix, into)
    leaving = [lookup.skill(matrix, other) for other in dict.fromkeys(others) if other != into]
    if not leaving:
        return matrix
    for other in leaving:
        if lookup.scale_of(matrix, other) is not lookup.scale_of(matrix, heir):
            facts = {"skill": heir.name, "other": other.name}
            raise Impossible(Reason.MERGE_ACROSS_SCALES, facts)
    listed = parts.replaced(matrix.skills, _with_words_of(heir, leaving), Noun.SKILL)
    listed = _let_go(matrix, listed, leaving, retired_on)
    after = succession.give_way(matrix, {other.id: (into,) for other in leaving})
    return parts.with_parts(after, skills=listed)


def split_skill(
    matrix: Matrix,
    *,
    skill: SkillId,
    names: Sequence[str],
    skill_ids: Sequence[SkillId] = (),
    retired_on: datetime.date | None = None,
) -> Matrix:
    """Put several skills in the place of one; each is required, rated and described as it was.

    Evidence passes to all of them, a development step to the first. Their ids are made of the
    names, or are ``skill_ids``, as far as those reach.

    Raises:
        Impossible: ``SPLIT_NEEDS_TWO``.
        InvalidValue: a name is empty.
        DuplicateId: there is a skill with one of the ids.
        KeptByClosedReview: a closed review mentions the skill, and no ``retired_on``.
    """
    found = lookup.skill(matrix, skill)
    if len(names) < 2:
        raise Impossible(Reason.SPLIT_NEEDS_TWO, {"skill": found.name})
    listed = matrix.skills
    at = lookup.position(listed, skill, Noun.SKILL)
    heirs: list[SkillId] = []
    for name, chosen in zip(names, chain(skill_ids, repeat(None)), strict=False):
        heir = chosen or SkillId(ids.slug_for(name, noun=Noun.SKILL, items=listed))
        ids.require_free(heir, noun=Noun.SKILL, items=listed)
        part = parts.changed(found, id=heir, name=name, short="", retired=None)
        heirs.append(heir)
        listed = parts.inserted(listed, part, index=at + len(heirs))
    kept = _let_go(matrix, listed, (found,), retired_on)
    after = succession.give_way(parts.with_parts(matrix, skills=listed), {skill: tuple(heirs)})
    return parts.with_parts(after, skills=kept)


def _let_go(
    matrix: Matrix,
    listed: tuple[Skill, ...],
    leaving: Iterable[Skill],
    retired_on: datetime.date | None,
) -> tuple[Skill, ...]:
    """Return the skills without those that leave, or with them retired where reviews keep them."""
    for skill in leaving:
        if retired_on is None or not closed.reviews_keeping_skill(matrix, skill.id):
            closed.require_deletable_skill(matrix, skill)
            listed = parts.without(listed, {skill.id})
        else:
            retired = parts.changed(skill, retired=skill.retired or retired_on)
            listed = parts.replaced(listed, retired, Noun.SKILL)
    return listed


def _with_words_of(heir: Skill, others: Sequence[Skill]) -> Skill:
    skills = (heir, *others)
    indicators: dict[LevelValue, tuple[str, ...]] = {}
    for skill in skills:
        for level, texts in skill.indicators.items():
            indicators[level] = tuple(dict.fromkeys((*indicators.get(level, ()), *texts)))
    return parts.copied(
        heir,
        description=next((skill.description for skill in skills if skill.description), ""),
        indicators=indicators,
        resources=_together(resource for skill in skills for resource in skill.resources),
        tags=_together(tag for skill in skills for tag in skill.tags),
    )


def _together(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))
