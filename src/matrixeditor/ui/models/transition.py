"""From one order of lines to another in steps that an item model can announce one by one.

A reset would be simpler and would lose the current cell, the selection and what is scrolled to.
Lines are matched by what they stand for, so a skill that moves to another category is moved, not
removed and added.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from matrixeditor.ui.models.axis import Line

Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """The lines from ``first`` to ``last`` go; ``lines`` are left."""

    first: int
    last: int
    lines: Lines


@dataclass(frozen=True, slots=True)
class Reordering:
    """The same things stand in another order; ``to`` tells for each line where it goes."""

    to: tuple[int, ...]
    lines: Lines


@dataclass(frozen=True, slots=True)
class Insertion:
    """Lines come in and stand from ``first`` to ``last``; ``lines`` are all there are then."""

    first: int
    last: int
    lines: Lines


Transition = Removal | Reordering | Insertion


def transitions(before: Lines, after: Lines) -> Iterator[Transition]:
    """Yield the steps from ``before`` to ``after``: removals, one reordering, insertions."""
    wanted = {_thing(line) for line in after}
    lines = before
    for first, last in reversed(_runs([_thing(line) not in wanted for line in before])):
        lines = lines[:first] + lines[last + 1 :]
        yield Removal(first, last, lines)
    there = {_thing(line) for line in lines}
    kept = tuple(line for line in after if _thing(line) in there)
    if kept != lines:
        place = {_thing(line): position for position, line in enumerate(kept)}
        yield Reordering(tuple(place[_thing(line)] for line in lines), kept)
    for first, last in _runs([_thing(line) not in there for line in after]):
        coming = {_thing(line) for line in after[: last + 1]} | there
        yield Insertion(first, last, tuple(line for line in after if _thing(line) in coming))


def _thing(line: Line) -> Hashable:
    return line if line.is_band else line.id


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the stretches of true flags as pairs of first and last."""
    runs: list[tuple[int, int]] = []
    for position, flag in enumerate(flags):
        if not flag:
            continue
        if runs and runs[-1][1] == position - 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs
