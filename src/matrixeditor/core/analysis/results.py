"""The rating that counts, skill by skill: ``docs/arithmetic.md``, "The result".

Sheets of self and of peers are shown beside it and never averaged in, unless the policy names
self among the official sources.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from matrixeditor.core.model import Assessment, Person
from matrixeditor.core.types import LevelValue, ReviewId, SkillId, Source


class _NotApplicable(Enum):
    """The one value that stands for a skill that does not apply to a person."""

    NOT_APPLICABLE = "not applicable"


NOT_APPLICABLE: Final = _NotApplicable.NOT_APPLICABLE

Official = LevelValue | _NotApplicable | None
"""A level, ``NOT_APPLICABLE``, or None where the skill is not rated."""

Results = Mapping[SkillId, LevelValue | _NotApplicable]
"""What the official sheets say of one person; a skill that is not rated is absent."""


@dataclass(frozen=True, slots=True)
class Result:
    """What counts for one skill of one person, and who said so.

    Attributes:
        level: the official rating, None where there is none.
        source: the sheet that decided, None where the skill is not rated.
        not_applicable: whether that sheet says that the skill does not apply.
    """

    level: LevelValue | None = None
    source: Source | None = None
    not_applicable: bool = False


def official(
    person: Person, skill_id: SkillId, review_id: ReviewId, sources: Sequence[Source]
) -> Result:
    """Return what counts for one skill.

    The first sheet, in the order of ``sources``, with a confirmed rating or a not-applicable
    decides.
    """
    for source in sources:
        said = confirmed(sheet_of(person, review_id, source)).get(skill_id)
        if said is NOT_APPLICABLE:
            return Result(source=source, not_applicable=True)
        if said is not None:
            return Result(level=said, source=source)
    return Result()


def results_of(person: Person, review_id: ReviewId, sources: Sequence[Source]) -> Results:
    """Return what counts for every skill that is rated or not applicable.

    The map may be a sheet's own: never write into it.
    """
    decided: Results = {}
    for source in reversed(sources):
        said = confirmed(sheet_of(person, review_id, source))
        if said:
            decided = {**decided, **said} if decided else said
    return decided


def sheet_of(person: Person, review_id: ReviewId, source: Source) -> Assessment | None:
    """Return a person's sheet of that source, None if there is none; of peers, the first."""
    for sheet in person.assessments:
        if sheet.source is source and sheet.review == review_id:
            return sheet
    return None


def confirmed(sheet: Assessment | None) -> Results:
    """Return what a sheet says, without what was carried over and is yet to be confirmed."""
    if sheet is None:
        return {}
    if not sheet.unconfirmed and not sheet.not_applicable:
        return sheet.ratings
    said: dict[SkillId, LevelValue | _NotApplicable] = dict(sheet.ratings)
    for skill_id in sheet.unconfirmed:
        said.pop(skill_id, None)
    return said | dict.fromkeys(sheet.not_applicable, NOT_APPLICABLE)


def self_ratings(person: Person, review_id: ReviewId) -> Mapping[SkillId, LevelValue]:
    """Return the person's own confirmed ratings. Never write into the map."""
    sheet = sheet_of(person, review_id, Source.SELF)
    if sheet is None:
        return {}
    if not sheet.unconfirmed:
        return sheet.ratings
    open_still = frozenset(sheet.unconfirmed)
    return {skill: level for skill, level in sheet.ratings.items() if skill not in open_still}
