"""What to say when a rating does not count, or cannot go where it was to, and the ways on.

The page says what happened and makes entries; here are the words and the buttons.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt

from matrixeditor.core import lookup
from matrixeditor.core.errors import AnotherManagersSheet, ClosedReview, MatrixEditorError
from matrixeditor.core.model import Matrix, Review
from matrixeditor.core.operations import assessments
from matrixeditor.core.types import PersonId, ReviewId, Source
from matrixeditor.ui import messages
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.models import people_words, rating_edits
from matrixeditor.ui.models.counting import Outranked
from matrixeditor.ui.models.people_grid import Refusal
from matrixeditor.ui.models.perspective import Entering
from matrixeditor.ui.models.rating_edits import Entry
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.prompts import Notice, NoticeAction, NoticeKind

translate = QCoreApplication.translate


class EntryPage(Protocol):
    """The page on which ratings are entered."""

    def enter_elsewhere(self, entry: Entry, entering: Entering) -> bool:
        """Enter there from now on, and make an entry."""
        ...

    def show_source(self, source: Source) -> None:
        """Show one sheet's ratings from now on."""
        ...


def tell_outranked(desk: Desk, page: EntryPage, outranked: Outranked) -> None:
    """Say that a rating was saved and another counts, until the next step."""
    both = translate("ratings", "{saved} {counts}", "two sentences")
    said = both.format(
        saved=_saved_as(desk.session.matrix, outranked), counts=_what_counts(outranked)
    )
    actions = tuple(_ways_to_count(desk, page, outranked))
    notice = Notice(NoticeKind.HINT, said, actions=actions)
    desk.notices.show_notice(notice)
    once = Qt.ConnectionType.SingleShotConnection
    desk.session.changed.connect(lambda _change: desk.notices.withdraw(notice), once)


def _saved_as(matrix: Matrix, outranked: Outranked) -> str:
    match outranked.entering.source:
        case Source.SELF:
            person = lookup.person(matrix, outranked.cell.person)
            said = translate("ratings", "Saved as {person}’s own rating.")
            return said.format(person=people_words.given_name(person))
        case Source.PEER:
            return translate("ratings", "Saved as your rating as a peer.")
        case Source.AGREED:
            return translate("ratings", "Saved as the agreed rating.")
        case _:
            return translate("ratings", "Saved as your rating.")


def _what_counts(outranked: Outranked) -> str:
    result = outranked.result
    if result.not_applicable:
        return translate("ratings", "The skill still counts as not applicable.")
    if result.level is None:
        return translate("ratings", "It doesn’t count as the result.")
    match result.source:
        case Source.AGREED:
            said = translate("ratings", "The agreed {level} still counts.")
        case Source.MANAGER:
            said = translate("ratings", "The manager’s {level} still counts.")
        case _:
            said = translate("ratings", "The result is still {level}.")
    return said.format(level=result.level)


def _ways_to_count(desk: Desk, page: EntryPage, outranked: Outranked) -> Sequence[NoticeAction]:
    entering = outranked.entering
    if entering.source is Source.MANAGER and outranked.result.source is Source.AGREED:
        text = translate("ratings", "Change the agreed rating")
        return (NoticeAction(text, lambda: change_agreed(desk, outranked)),)
    if entering.source is Source.SELF:
        text = translate("ratings", "Show own ratings")
        return (NoticeAction(text, lambda: _show(desk, page, Source.SELF)),)
    return ()


def change_agreed(desk: Desk, outranked: Outranked) -> bool:
    """Make the rating just entered the agreed one as well."""
    entering = replace(outranked.entering, source=Source.AGREED)
    entry = rating_edits.rate([outranked.cell], outranked.level)
    desk.notices.clear()
    return _apply(desk, entry(desk.session.matrix, entering))


def _show(desk: Desk, page: EntryPage, source: Source) -> None:
    desk.notices.clear()
    page.show_source(source)


def tell_refused(desk: Desk, page: EntryPage, refusal: Refusal) -> None:
    """Say why an entry could not be made, with the ways on."""
    said = messages.told(refusal.error)
    match refusal.error:
        case AnotherManagersSheet():
            actions = _ways_past_manager(desk, page, refusal, refusal.error)
        case ClosedReview():
            actions = _ways_past_closed(desk, page, refusal)
        case _:
            actions = ()
    desk.notices.show_notice(
        Notice(NoticeKind.TROUBLE, said.text, details=said.details, actions=tuple(actions))
    )


def _ways_past_closed(desk: Desk, page: EntryPage, refusal: Refusal) -> Sequence[NoticeAction]:
    review = _newest_open(desk.session.matrix)
    if review is None:
        return ()
    text = translate("ratings", "Rate in {review} instead").format(review=review.name)
    entering = replace(refusal.entering, review=review.id)
    return (NoticeAction(text, partial(_elsewhere, desk, page, refusal.entry, entering)),)


def _newest_open(matrix: Matrix) -> Review | None:
    found = [item for item in enumerate(matrix.reviews) if not item[1].closed]
    return max(found, key=lambda item: (item[1].date, item[0]))[1] if found else None


def _ways_past_manager(
    desk: Desk, page: EntryPage, refusal: Refusal, error: AnotherManagersSheet
) -> Sequence[NoticeAction]:
    ways = [
        NoticeAction(
            translate("ratings", "Go on with it"),
            partial(_take_over, desk, refusal, error, assessments.take_over_sheets),
        ),
        NoticeAction(
            translate("ratings", "Start my own from it"),
            partial(_take_over, desk, refusal, error, assessments.start_own_sheets),
        ),
    ]
    managers = set(error.managers)
    if len(managers) == 1:
        name = managers.pop()
        text = translate("ratings", "I am {name}").format(name=name)
        ways.insert(0, NoticeAction(text, partial(_be, desk, page, refusal, name)))
    return ways


def _be(desk: Desk, page: EntryPage, refusal: Refusal, name: str) -> bool:
    """Enter under that name from now on, in every matrix."""
    desk.settings.my_name = name
    return _elsewhere(desk, page, refusal.entry, replace(refusal.entering, assessor=name))


class _Succession(Protocol):
    def __call__(
        self, matrix: Matrix, *, people: Sequence[PersonId], review: ReviewId, assessor: str
    ) -> Matrix: ...


def _take_over(
    desk: Desk, refusal: Refusal, error: AnotherManagersSheet, succession: _Succession
) -> bool:
    """Settle whose sheets they are and make the entry, in one step."""
    edit = refusal.entry(desk.session.matrix, refusal.entering)

    def operation(matrix: Matrix) -> Matrix:
        settled = succession(
            matrix,
            people=[PersonId(person) for person in error.people],
            review=ReviewId(error.review),
            assessor=error.assessor,
        )
        return edit.operation(settled)

    desk.notices.clear()
    return _apply(desk, Edit(edit.label, operation))


def _elsewhere(desk: Desk, page: EntryPage, entry: Entry, entering: Entering) -> bool:
    desk.notices.clear()
    return page.enter_elsewhere(entry, entering)


def _apply(desk: Desk, edit: Edit) -> bool:
    try:
        return edit.apply_to(desk.session)
    except MatrixEditorError as error:
        said = messages.told(error)
        desk.notices.show_notice(Notice(NoticeKind.TROUBLE, said.text, details=said.details))
        return False
