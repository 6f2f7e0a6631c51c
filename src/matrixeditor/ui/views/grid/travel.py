"""Where a move leads, as numbers of lines: nothing here knows a widget.

Bands are passed over, save folded ones: such a band stands for its lines, and Enter unfolds it.
"""

from collections.abc import Callable, Sequence

from matrixeditor.ui.models.axis import Axis, Line

Stop = Callable[[int], bool]


def stops_of(axis: Axis) -> Stop:
    """Return the test for lines that arrows stop at."""
    lines = axis.lines

    def stops(position: int) -> bool:
        line = lines[position]
        return not line.is_band or line.group in axis.collapsed

    return stops


def cells_of(axis: Axis) -> Stop:
    """Return the test for lines that hold cells; Enter, Tab and typing go only there."""
    lines: Sequence[Line] = axis.lines
    return lambda position: not lines[position].is_band


def stepped(count: int, start: int, by: int, stops: Stop) -> int:
    """Return the next stop from ``start``, itself if there is none; ``by`` is 1 or -1."""
    position = start + by
    while 0 <= position < count:
        if stops(position):
            return position
        position += by
    return start


def nearest(count: int, wanted: int, by: int, stops: Stop) -> int:
    """Return the stop at ``wanted`` or the first after it going ``by``, else the last before."""
    wanted = min(max(wanted, 0), count - 1)
    if stops(wanted):
        return wanted
    ahead = stepped(count, wanted, by, stops)
    return ahead if ahead != wanted else stepped(count, wanted, -by, stops)


def edge(count: int, start: int, by: int, stops: Stop, filled: Stop) -> int:
    """Return where Ctrl and an arrow lead: the end of the block, or the next block's start."""
    position = stepped(count, start, by, stops)
    if position == start:
        return start
    if filled(start) and filled(position):
        while (after := stepped(count, position, by, stops)) != position and filled(after):
            position = after
        return position
    while not filled(position):
        after = stepped(count, position, by, stops)
        if after == position:
            return position
        position = after
    return position


def cycled(cells: Sequence[tuple[int, int]], current: tuple[int, int], by: int) -> tuple[int, int]:
    """Return the cell after the current one in a selection, from the last to the first."""
    if current not in cells:
        return cells[0 if by > 0 else -1]
    return cells[(cells.index(current) + by) % len(cells)]
