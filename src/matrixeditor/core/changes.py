"""What changed between two matrices, computed by comparing them.

By identity where the two share parts, by value where they do not, so it costs as much as changed
and works for an edit, for two files loaded apart, for an import's preview and for a merge alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from matrixeditor.core.model import (
    Assessment,
    Category,
    Matrix,
    Person,
    Policy,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
    Value,
)
from matrixeditor.core.types import (
    CategoryId,
    LevelValue,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
)

Key = TypeVar("Key")
Item_co = TypeVar("Item_co", covariant=True)

SheetKey = tuple[ReviewId, Source, str]
"""What tells a person's assessments apart: review, source, assessor."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[Item_co]):
    """One thing as it was and as it is."""

    before: Item_co
    after: Item_co


@dataclass(frozen=True, slots=True)
class Listing(Generic[Key, Item_co]):
    """What changed in an ordered collection of things with ids."""

    added: tuple[Key, ...] = ()
    removed: tuple[Key, ...] = ()
    changed: Mapping[Key, Pair[Item_co]] = field(default_factory=dict)
    reordered: bool = False

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.added or self.removed or self.changed or self.reordered)

    @property
    def same_layout(self) -> bool:
        """Whether the same things stand in the same order."""
        return not (self.added or self.removed or self.reordered)


@dataclass(frozen=True, slots=True)
class Changes:
    """All differences of two matrices, down to the things; the functions below go into them."""

    fields: tuple[str, ...] = ()
    policy: Pair[Policy] | None = None
    scales: Listing[ScaleId, Scale] = Listing()
    categories: Listing[CategoryId, Category] = Listing()
    skills: Listing[SkillId, Skill] = Listing()
    roles: Listing[RoleId, Role] = Listing()
    people: Listing[PersonId, Person] = Listing()
    reviews: Listing[ReviewId, Review] = Listing()

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.fields or self.policy) or any(
            (self.scales, self.categories, self.skills, self.roles, self.people, self.reviews)
        )


def between(before: Matrix, after: Matrix) -> Changes:
    """Return what changed from ``before`` to ``after``."""
    if before is after:
        return Changes()
    return Changes(
        fields=tuple(
            name
            for name in ("id", "title", "description")
            if getattr(before, name) != getattr(after, name)
        ),
        policy=None if before.policy == after.policy else Pair(before.policy, after.policy),
        scales=_listing(before.scales, after.scales),
        categories=_listing(before.categories, after.categories),
        skills=_listing(before.skills, after.skills),
        roles=_listing(before.roles, after.roles),
        people=_listing(before.people, after.people),
        reviews=_listing(before.reviews, after.reviews),
    )


def _listing(before: Sequence[Any], after: Sequence[Any]) -> Listing[Any, Any]:
    if before is after:
        return Listing()
    if len(before) == len(after):
        moved = [(old, new) for old, new in zip(before, after, strict=True) if old is not new]
        if all(old.id == new.id for old, new in moved):
            return Listing(changed={o.id: Pair(o, n) for o, n in moved if o != n})
    was = {item.id: item for item in before}
    now = {item.id: item for item in after}
    kept_before = [item.id for item in before if item.id in now]
    kept_after = [item.id for item in after if item.id in was]
    return Listing(
        added=tuple(item_id for item_id in now if item_id not in was),
        removed=tuple(item_id for item_id in was if item_id not in now),
        changed={
            item_id: Pair(was[item_id], now[item_id])
            for item_id in kept_after
            if was[item_id] is not now[item_id] and was[item_id] != now[item_id]
        },
        reordered=kept_before != kept_after,
    )


def changed_fields(pair: Pair[Value]) -> tuple[str, ...]:
    """Return the names of the fields that differ, in the model's order."""
    return tuple(
        name
        for name in type(pair.after).model_fields
        if (old := getattr(pair.before, name)) is not (new := getattr(pair.after, name))
        and old != new
    )


Entry = TypeVar("Entry")


def map_changes(
    before: Mapping[Key, Entry], after: Mapping[Key, Entry]
) -> Mapping[Key, Pair[Entry | None]]:
    """Return the entries of two maps that differ; None stands where there is no entry."""
    if before is after:
        return {}
    keys: Iterable[Key] = before.keys() | after.keys()
    return {
        key: Pair(old, new)
        for key in keys
        if (old := before.get(key)) is not (new := after.get(key)) and old != new
    }


def requirement_changes(pair: Pair[Role]) -> Mapping[SkillId, Pair[Requirement | None]]:
    """Return the requirements of one role that differ."""
    return map_changes(pair.before.requirements, pair.after.requirements)


def sheet_key(sheet: Assessment) -> SheetKey:
    """Return what tells an assessment from the person's others."""
    return (sheet.review, sheet.source, sheet.assessor)


_NO_SHEET = Assessment(review=ReviewId(""), source=Source.PEER)


def sheet_changes(pair: Pair[Person]) -> Mapping[SheetKey, Pair[Assessment | None]]:
    """Return the assessments of one person that differ."""
    if pair.before.assessments is pair.after.assessments:
        return {}
    was = {sheet_key(sheet): sheet for sheet in pair.before.assessments}
    now = {sheet_key(sheet): sheet for sheet in pair.after.assessments}
    return map_changes(was, now)


def rating_changes(
    pair: Pair[Person],
) -> Mapping[tuple[SheetKey, SkillId], Pair[LevelValue | None]]:
    """Return the ratings of one person that differ, sheet by sheet."""
    return {
        (key, skill_id): change
        for key, sheets in sheet_changes(pair).items()
        for skill_id, change in map_changes(
            (sheets.before or _NO_SHEET).ratings, (sheets.after or _NO_SHEET).ratings
        ).items()
    }


def touched_skills(pair: Pair[Person]) -> frozenset[SkillId]:
    """Return the skills whose cell of this person looks or counts otherwise than before."""
    touched: set[SkillId] = set()
    for sheets in sheet_changes(pair).values():
        before, after = sheets.before or _NO_SHEET, sheets.after or _NO_SHEET
        touched |= map_changes(before.ratings, after.ratings).keys()
        touched |= map_changes(before.not_applicable, after.not_applicable).keys()
        touched |= map_changes(before.comments, after.comments).keys()
        touched |= set(before.unconfirmed) ^ set(after.unconfirmed)
    if pair.before.evidence is not pair.after.evidence:
        was, now = set(pair.before.evidence), set(pair.after.evidence)
        touched |= {skill_id for note in was ^ now for skill_id in note.skills}
    return frozenset(touched)
