"""How far the newest review has come: own ratings back, rated by the manager, agreed."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.model import Assessment, Matrix
from matrixeditor.core.types import PersonId, Source
from matrixeditor.ui.models.insights.portraits import Portrait


@dataclass(frozen=True, slots=True)
class ProgressFacts:
    """The review and its three counts.

    Attributes:
        review: its name.
        date: its date.
        closed: whether it is closed.
        people: how many people there are.
        back: how many own assessments have a rating or are completed.
        overdue: who has not answered though it was due, with their ids.
        required: how many ratings the roles ask for.
        by_manager: how many of these the manager gave.
        complete: for how many people the manager gave all; only those asked for any.
        agreed: how many are agreed; None where agreed ratings do not count by the rules.
        talks: how many agreed sheets are completed.
        first_open: the first person whom the manager has not rated completely.
    """

    review: str
    date: datetime.date
    closed: bool
    people: int
    back: int
    overdue: tuple[tuple[PersonId, str], ...]
    required: int
    by_manager: int
    complete: int
    agreed: int | None
    talks: int
    first_open: PersonId | None


def progress_of(
    matrix: Matrix, portraits: Sequence[Portrait], *, today: datetime.date
) -> ProgressFacts:
    """Return how far the newest review has come."""
    review = lookup.newest_review(matrix)
    waiting = [one for one in portraits if not _is_back(one.self_sheet)]
    open_still = [one for one in portraits if one.by_manager < one.required]
    agreed_counts = Source.AGREED in matrix.policy.official_sources
    return ProgressFacts(
        review=review.name,
        date=review.date,
        closed=review.closed,
        people=len(portraits),
        back=len(portraits) - len(waiting),
        overdue=tuple(
            (one.person.id, one.person.name)
            for one in waiting
            if not review.closed and _is_overdue(one.self_sheet, today)
        ),
        required=sum(one.required for one in portraits),
        by_manager=sum(one.by_manager for one in portraits),
        complete=sum(1 for one in portraits if one.required) - len(open_still),
        agreed=sum(one.agreed for one in portraits) if agreed_counts else None,
        talks=sum(one.talk_held for one in portraits),
        first_open=open_still[0].person.id if open_still else None,
    )


def _is_back(sheet: Assessment | None) -> bool:
    return sheet is not None and (sheet.completed_on is not None or bool(sheet.ratings))


def _is_overdue(sheet: Assessment | None, today: datetime.date) -> bool:
    return sheet is not None and sheet.due is not None and sheet.due < today
