"""Edits of one assessment, and of the assessments of one person.

The rules that every edit of a sheet obeys stand here, once:
a sheet is made by its first entry and goes with its last (``is_empty``);
the role rated against is the person's own when the first rating is made (``_has_begun``);
a sheet that has no assessor yet takes the name of whoever enters something first;
a manager's sheet is not continued by another manager unasked (``AnotherManagersSheet``).

Ratings are copied, never validated anew: there are hundreds on a sheet. Whether the review is open
and a level is one of the skill's scale is for ``ratings`` to check.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import chain, count
from typing import TypeVar

from matrixeditor.core.errors import AnotherManagersSheet
from matrixeditor.core.lookup import folded
from matrixeditor.core.model import Assessment, Person
from matrixeditor.core.operations import parts
from matrixeditor.core.types import LevelValue, ReviewId, SkillId, Source


@dataclass(frozen=True, slots=True)
class SheetName:
    """Which of a person's sheets: of self, manager and agreed there is one a review.

    Peers are told apart by ``assessor``; for the others it says who enters something now, empty if
    nobody in particular.
    """

    review: ReviewId
    source: Source
    assessor: str = ""

    def names(self, sheet: Assessment) -> bool:
        """Tell whether ``sheet`` is the one."""
        return (
            sheet.review == self.review
            and sheet.source == self.source
            and (self.source is not Source.PEER or sheet.assessor == self.assessor)
        )


SheetEdit = Callable[[Assessment], Assessment]
Entry = TypeVar("Entry")


def find(person: Person, name: SheetName) -> int | None:
    """Return the index of the sheet of that name among the person's, None if there is none."""
    for index, sheet in enumerate(person.assessments):
        if name.names(sheet):
            return index
    return None


def edit_sheet(person: Person, name: SheetName, edit: SheetEdit) -> Person:
    """Return the person with one sheet edited, made for the purpose if there was none.

    Raises:
        AnotherManagersSheet: it is a manager's sheet that another manager began.
    """
    index = find(person, name)
    if index is None:
        return _with_first_entry(person, name, edit)
    before = person.assessments[index]
    after = edit(before)
    if after is before:
        return person
    if is_anothers(before, name):
        raise AnotherManagersSheet(
            review=name.review,
            assessor=name.assessor,
            people=(person.id,),
            managers=(before.assessor,),
        )
    if name.assessor and not before.assessor:
        after = parts.changed(after, assessor=name.assessor)
    if is_empty(after):
        return without_sheet(person, index)
    return with_sheet(person, index, _begun(person, before, after))


def _with_first_entry(person: Person, name: SheetName, edit: SheetEdit) -> Person:
    blank = parts.made(Assessment, review=name.review, source=name.source, assessor=name.assessor)
    sheet = edit(blank)
    if is_empty(sheet):
        return person
    return _with(person, (*person.assessments, _begun(person, blank, sheet)))


def with_sheet(person: Person, index: int, sheet: Assessment) -> Person:
    """Return the person with ``sheet`` in the place of another."""
    if sheet is person.assessments[index]:
        return person
    return _with(person, (*person.assessments[:index], sheet, *person.assessments[index + 1 :]))


def without_sheet(person: Person, index: int) -> Person:
    """Return the person without one of the sheets."""
    return _with(person, person.assessments[:index] + person.assessments[index + 1 :])


def _with(person: Person, assessments: tuple[Assessment, ...]) -> Person:
    return person.model_copy(update={"assessments": assessments})


def edit_each(person: Person, edit: SheetEdit) -> Person:
    """Return the person with every sheet edited, without those that the edit empties."""
    pairs = [(sheet, edit(sheet)) for sheet in person.assessments]
    kept = tuple(after for before, after in pairs if after is before or not is_empty(after))
    return person if all(before is after for before, after in pairs) else _with(person, kept)


def renamed_assessors(person: Person, named: Callable[[str], str]) -> Person:
    """Return the person with other assessors; peers of one review stay apart (``peer_name``)."""
    for index, sheet in enumerate(person.assessments):
        name = named(sheet.assessor)
        if name != sheet.assessor:
            if sheet.source is Source.PEER:
                name = peer_name(person, sheet.review, name)
            person = with_sheet(person, index, parts.changed(sheet, assessor=name))
    return person


def peer_name(person: Person, review: ReviewId, wanted: str) -> str:
    """Return ``wanted``, numbered if a peer of that name has a sheet in the review already."""
    taken = {
        sheet.assessor
        for sheet in person.assessments
        if sheet.review == review and sheet.source is Source.PEER
    }
    numbered = (f"{wanted} ({number})".strip() for number in count(2))
    return next(name for name in chain((wanted,), numbered) if name not in taken)


def is_anothers(sheet: Assessment, name: SheetName) -> bool:
    """Tell whether a manager's sheet was begun by another than the one who enters now."""
    return (
        name.source is Source.MANAGER
        and name.assessor != ""
        and sheet.assessor not in ("", name.assessor)
        and folded(sheet.assessor) != folded(name.assessor)
    )


def is_empty(sheet: Assessment) -> bool:
    """Tell whether a sheet says nothing: no entry of any kind and no date."""
    return not (
        sheet.ratings
        or sheet.not_applicable
        or sheet.comments
        or sheet.summary
        or sheet.requested
        or sheet.due
        or sheet.completed_on
    )


def _begun(person: Person, before: Assessment, after: Assessment) -> Assessment:
    if _has_begun(after) and not _has_begun(before):
        return parts.copied(after, role=person.role)
    return after


def _has_begun(sheet: Assessment) -> bool:
    """Tell whether something was rated in this review: what was carried over does not count."""
    return bool(sheet.not_applicable) or len(sheet.ratings) > len(sheet.unconfirmed)


def with_ratings(sheet: Assessment, levels: Mapping[SkillId, LevelValue | None]) -> Assessment:
    """Return the sheet with these ratings; where None stands, the skill is neither rated nor n/a.

    What was to confirm is confirmed by a rating, and what was not applicable becomes applicable.
    """
    ratings = {**sheet.ratings, **levels}
    if None in levels.values():
        ratings = {skill: level for skill, level in ratings.items() if level is not None}
    return parts.copied(
        sheet,
        ratings=ratings,
        unconfirmed=_less(sheet.unconfirmed, levels),
        not_applicable=omitting(sheet.not_applicable, levels),
    )


def with_not_applicable(sheet: Assessment, skill: SkillId, reason: str) -> Assessment:
    """Return the sheet with ``skill`` not applicable instead of rated."""
    marked = parts.changed(sheet, not_applicable={**sheet.not_applicable, skill: reason})
    return parts.copied(
        marked,
        ratings=omitting(sheet.ratings, (skill,)),
        unconfirmed=_less(sheet.unconfirmed, (skill,)),
    )


def with_applicable(sheet: Assessment, skill: SkillId) -> Assessment:
    """Return the sheet with ``skill`` applicable again, not rated if it was not applicable."""
    return parts.copied(sheet, not_applicable=omitting(sheet.not_applicable, (skill,)))


def with_comment(sheet: Assessment, skill: SkillId, text: str) -> Assessment:
    """Return the sheet with a comment on ``skill``, without one for an empty text."""
    if not text:
        return parts.copied(sheet, comments=omitting(sheet.comments, (skill,)))
    return parts.changed(sheet, comments={**sheet.comments, skill: text})


def with_confirmed(sheet: Assessment, skills: Collection[SkillId] | None = None) -> Assessment:
    """Return the sheet with the carried-over ratings of ``skills``, or all, confirmed."""
    kept = () if skills is None else _less(sheet.unconfirmed, skills)
    return parts.copied(sheet, unconfirmed=kept)


def omitting(
    entries: Mapping[SkillId, Entry], skills: Collection[SkillId]
) -> Mapping[SkillId, Entry]:
    """Return a map without the entries of ``skills``; itself if it has none."""
    if entries.keys().isdisjoint(skills):
        return entries
    return {skill: entry for skill, entry in entries.items() if skill not in skills}


def _less(listed: tuple[SkillId, ...], skills: Collection[SkillId]) -> tuple[SkillId, ...]:
    return tuple(skill for skill in listed if skill not in skills) if listed else listed
