"""What differs between two matrices, in words: down to requirements, ratings and notes.

``core.changes`` finds the differences; here they get a heading per kind of thing and a line each.
What is added or removed is named and not spelled out.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from matrixeditor.core.changes import Changes, Listing, Pair, between, changed_fields
from matrixeditor.core.model import Matrix
from matrixeditor.words.catalog import gettext as _
from matrixeditor.words.differences.fields import field_lines, named_lines
from matrixeditor.words.differences.names import Names
from matrixeditor.words.differences.people import person_lines
from matrixeditor.words.differences.roles import role_lines
from matrixeditor.words.layout import Block, Heading
from matrixeditor.words.layout import Listing as Lines

__all__ = ["difference_blocks"]

Item = TypeVar("Item")


def difference_blocks(before: Matrix, after: Matrix) -> list[Block]:
    """Return the differences by kind of thing; none where the two are equal."""
    changes = between(before, after)
    names = Names(before, after)
    blocks: list[Block] = []
    for heading, lines in _sections(changes, before, after, names):
        if lines:
            blocks += [Heading(heading, 2), Lines(tuple(lines))]
    return blocks


def _sections(
    changes: Changes, before: Matrix, after: Matrix, names: Names
) -> Iterator[tuple[str, Sequence[str]]]:
    yield _("Matrix"), field_lines(Pair(before, after), changes.fields, names)
    if changes.policy is not None:
        yield _("Rules"), field_lines(changes.policy, changed_fields(changes.policy), names)

    def plain(pair: Pair[Any]) -> list[str]:
        lines = field_lines(pair, changed_fields(pair), names)
        return named_lines(pair.after.name, lines)

    yield _("Scales"), _listed(changes.scales, names.scales, plain)
    yield _("Categories"), _listed(changes.categories, names.categories, plain)
    yield _("Skills"), _listed(changes.skills, names.skills, plain)
    yield _("Roles"), _listed(changes.roles, names.roles, lambda pair: role_lines(pair, names))
    yield _("Reviews"), _listed(changes.reviews, names.reviews, plain)
    yield _("People"), _listed(changes.people, names.people, lambda pair: person_lines(pair, names))


def _listed(
    listing: Listing[Any, Item],
    names: Callable[[str], str],
    lines_of: Callable[[Pair[Item]], list[str]],
) -> list[str]:
    lines = [_("added: {name}").format(name=names(item_id)) for item_id in listing.added]
    lines += [_("removed: {name}").format(name=names(item_id)) for item_id in listing.removed]
    if listing.reordered:
        lines.append(_("the order is another one"))
    for pair in listing.changed.values():
        lines += lines_of(pair)
    return lines
