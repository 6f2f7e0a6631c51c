"""Reviews: the rounds in which people are rated, from the first rating to the closing."""

import datetime
from collections.abc import Collection, Mapping

from matrixeditor.core import lookup
from matrixeditor.core.errors import Impossible, Reason
from matrixeditor.core.model import Assessment, LogEntry, Matrix, Person, Requirement, Review, Role
from matrixeditor.core.operations import closed, ids, parts, sheets
from matrixeditor.core.types import Noun, ReviewAction, ReviewId, SkillId, Source

CARRIED = frozenset({Source.SELF, Source.MANAGER, Source.AGREED})
"""Whose ratings go along into the next review; a peer speaks once."""


def add_review(
    matrix: Matrix, *, name: str, on: datetime.date, review_id: ReviewId | None = None
) -> Matrix:
    """Add an empty review; its id is made of its name.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a review with that id.
    """
    chosen = new_review_id(matrix, name=name) if review_id is None else review_id
    review = parts.made(Review, id=chosen, name=name, date=on)
    ids.require_free(review.id, noun=Noun.REVIEW, items=matrix.reviews)
    return parts.with_parts(matrix, reviews=(*matrix.reviews, review))


def new_review_id(matrix: Matrix, *, name: str) -> ReviewId:
    """Return the id that a new review of that name gets."""
    return ReviewId(ids.slug_for(name, noun=Noun.REVIEW, items=matrix.reviews))


def start_next_review(
    matrix: Matrix,
    *,
    name: str,
    on: datetime.date,
    review_id: ReviewId | None = None,
    sources: Collection[Source] = CARRIED,
) -> Matrix:
    """Add a review that begins with the ratings of the newest one, all of them to be confirmed.

    Carried over are the sheets of ``sources`` of everyone who has not left: ratings of skills that
    are not retired, and what is not applicable as long as the person's role is the one rated
    against. Comments, summaries, dates and assessors stay behind. The steps of the plans belong to
    no review, so the open ones come along by themselves. The newest review stays as it is.

    Raises:
        Impossible: ``REVIEW_BEFORE_LAST``, ``on`` is before the date of the newest review.
        InvalidValue: the name is empty.
        DuplicateId: there is a review with that id.
    """
    last = lookup.newest_review(matrix)
    if on < last.date:
        facts = {"review": last.name, "date": last.date.isoformat()}
        raise Impossible(Reason.REVIEW_BEFORE_LAST, facts)
    after = add_review(matrix, name=name, on=on, review_id=review_id)
    new = after.reviews[-1].id
    skills = frozenset(skill.id for skill in lookup.active_skills(matrix.skills))

    def carrying(person: Person) -> Person:
        if person.left is not None:
            return person
        carried = tuple(
            sheet
            for old in lookup.sheets_of(person, last.id)
            if old.source in sources
            if not sheets.is_empty(sheet := _carried(old, person, new, skills))
        )
        return parts.copied(person, assessments=(*person.assessments, *carried))

    return parts.with_parts(after, people=parts.each(matrix.people, carrying))


def _carried(
    sheet: Assessment, person: Person, review: ReviewId, skills: frozenset[SkillId]
) -> Assessment:
    ratings = {skill: level for skill, level in sheet.ratings.items() if skill in skills}
    same_role = sheet.role == person.role
    not_applicable = {
        skill: reason
        for skill, reason in sheet.not_applicable.items()
        if same_role and skill in skills
    }
    return Assessment(
        review=review,
        source=sheet.source,
        role=person.role if not_applicable else None,
        ratings=ratings,
        unconfirmed=tuple(ratings),
        not_applicable=not_applicable,
    )


def rename_review(matrix: Matrix, *, review: ReviewId, name: str) -> Matrix:
    """Give a review another name, closed or not; its id stays.

    Raises:
        InvalidValue: the name is empty.
    """
    found = lookup.review(matrix, review)
    return parts.replace_review(matrix, parts.changed(found, name=name))


def set_date(matrix: Matrix, *, review: ReviewId, on: datetime.date) -> Matrix:
    """Give a review another date.

    Raises:
        ClosedReview: what was known when is not changed afterwards.
    """
    found = closed.require_open(matrix, review)
    return parts.replace_review(matrix, parts.changed(found, date=on))


def close_review(
    matrix: Matrix, *, review: ReviewId, on: datetime.date, who: str, reason: str = ""
) -> Matrix:
    """Freeze a review: its sheets, and what every role requires now; log who did it.

    Skills retired by now are not kept among the requirements. A closed review stays as it is.
    """
    found = lookup.review(matrix, review)
    if found.closed:
        return matrix
    retired = frozenset(skill.id for skill in matrix.skills if skill.retired is not None)
    return parts.replace_review(
        matrix,
        parts.changed(
            found,
            closed=True,
            log=(*found.log, _entry(ReviewAction.CLOSED, on=on, who=who, reason=reason)),
            roles_as_of={role.id: _required(role, retired) for role in matrix.roles},
        ),
    )


def _required(role: Role, retired: frozenset[SkillId]) -> Mapping[SkillId, Requirement]:
    return sheets.omitting(role.requirements, retired)


def reopen_review(
    matrix: Matrix, *, review: ReviewId, on: datetime.date, who: str, reason: str
) -> Matrix:
    """Let a closed review be edited again; log who did it and why.

    The requirements kept at its closing are dropped: it counts by those of now. An open review
    stays as it is.

    Raises:
        Impossible: ``REASON_NEEDED``, the reason says nothing.
    """
    found = lookup.review(matrix, review)
    if not found.closed:
        return matrix
    if not reason.strip():
        raise Impossible(Reason.REASON_NEEDED, {"review": found.name})
    return parts.replace_review(
        matrix,
        parts.changed(
            found,
            closed=False,
            log=(*found.log, _entry(ReviewAction.REOPENED, on=on, who=who, reason=reason)),
            roles_as_of={},
        ),
    )


def _entry(action: ReviewAction, *, on: datetime.date, who: str, reason: str) -> LogEntry:
    return parts.made(LogEntry, when=on, who=who, action=action, reason=reason)


def delete_review(matrix: Matrix, *, review: ReviewId) -> Matrix:
    """Delete an open review with all its sheets.

    Raises:
        ClosedReview: it would have to be reopened first.
        Impossible: ``LAST_REVIEW``.
    """
    found = closed.require_open(matrix, review)
    if len(matrix.reviews) == 1:
        raise Impossible(Reason.LAST_REVIEW, {"review": found.name})

    def without_its_sheets(person: Person) -> Person:
        kept = tuple(sheet for sheet in person.assessments if sheet.review != review)
        return parts.copied(person, assessments=kept)

    return parts.with_parts(
        matrix,
        reviews=parts.without(matrix.reviews, {review}),
        people=parts.each(matrix.people, without_its_sheets),
    )
