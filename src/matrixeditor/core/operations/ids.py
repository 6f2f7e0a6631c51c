"""New identifiers.

What everyone may know (a skill, a role, a category, a scale, a review) is called after its first
name; what is about a person gets a random id, so that the id gives nothing away.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Collection, Sequence
from itertools import count
from typing import Protocol

from matrixeditor.core.errors import DuplicateId
from matrixeditor.core.types import Noun

LONGEST = 64
"""So many characters an identifier may have."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def slug(name: str) -> str:
    """Return what is left of a name as lowercase ASCII letters, digits and hyphens; perhaps none.

    Accents and widths go by NFKD: "Décision ﬁnale" is ``decision-finale``.
    """
    ascii_text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")[:LONGEST].rstrip("-")


def slug_for(name: str, *, noun: Noun, items: Sequence[_HasId]) -> str:
    """Return an id after ``name`` that none of ``items`` has.

    ``discovery``, then ``discovery-2`` and so on; ``skill-1`` where nothing is left of the name.
    """
    taken = {item.id for item in items}
    stem = slug(name)
    if stem and stem not in taken:
        return stem
    numbers = count(2) if stem else count(1)
    stem = stem or noun.value
    candidates = (f"{stem[: LONGEST - len(str(n)) - 1].rstrip('-')}-{n}" for n in numbers)
    return next(candidate for candidate in candidates if candidate not in taken)


def random_id(
    prefix: str, *, items: Sequence[_HasId], draw: Callable[[], str] = lambda: secrets.token_hex(3)
) -> str:
    """Return ``prefix``, a hyphen and six random hexadecimal digits, an id none of ``items`` has.

    ``draw`` makes the digits.
    """
    taken = {item.id for item in items}
    candidates = (f"{prefix}-{draw()}" for _ in count())
    return next(candidate for candidate in candidates if candidate not in taken)


def require_free(item_id: str, *, noun: Noun, items: Collection[_HasId]) -> None:
    """Refuse an id that one of ``items`` has.

    Raises:
        DuplicateId: one has it.
    """
    if any(item.id == item_id for item in items):
        raise DuplicateId(noun, item_id)
