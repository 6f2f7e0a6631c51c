"""What someone means by ``--person``, ``--role`` and ``--review``: an id, or a name.

A name is taken where it is exactly one thing's. Whoever names something that does not exist is
told what does.
"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from matrixeditor.cli.outcome import WrongUsage
from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun, PersonId, ReviewId, RoleId
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.filling import listed, noun_word


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


Choice = TypeVar("Choice", bound=_Named)


def chosen_people(matrix: Matrix, texts: Sequence[str] | None) -> frozenset[PersonId] | None:
    """Return the people someone means, of those who have not left; None for no texts.

    Raises:
        WrongUsage: one text is nobody's id, and nobody's name or that of several.
    """
    if texts is None:
        return None
    people = lookup.active_people(matrix.people)
    return frozenset(_chosen(people, Noun.PERSON, text).id for text in texts)


def chosen_role(matrix: Matrix, text: str | None) -> RoleId | None:
    """Return the role someone means, None for no text.

    Raises:
        WrongUsage: it is no role's id, and no role's name or that of several.
    """
    return None if text is None else _chosen(matrix.roles, Noun.ROLE, text).id


def chosen_review(matrix: Matrix, text: str | None, *, as_of: date | None) -> ReviewId | None:
    """Return the review someone means, None for no text.

    Raises:
        WrongUsage: it is no review's id, and no review's name or that of several; or it came after
            the day asked about.
    """
    if text is None:
        return None
    review = _chosen(matrix.reviews, Noun.REVIEW, text)
    if as_of is not None and review.date > as_of:
        message = _('The review "{name}" is of {date}, which is after {day}.')
        raise WrongUsage(message.format(name=review.name, date=review.date, day=as_of))
    return review.id


def _chosen(items: Sequence[Choice], noun: Noun, text: str) -> Choice:
    found = [item for item in items if item.id == text] or list(lookup.named(items, text))
    if len(found) == 1:
        return found[0]
    if found:
        message = _('Several are called "{name}". Say which by its id: {known}.')
        raise WrongUsage(message.format(name=text, known=_offered(found)))
    if not items:
        message = _('There is no {noun} "{name}", and no other either.')
        raise WrongUsage(message.format(noun=noun_word(noun), name=text))
    message = _('There is no {noun} "{name}". Known: {known}.')
    raise WrongUsage(message.format(noun=noun_word(noun), name=text, known=_offered(items)))


def _offered(items: Sequence[_Named]) -> str:
    return listed(f"{item.id} ({item.name})" for item in items)
