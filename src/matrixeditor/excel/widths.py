"""How much room a text takes, in the units of Excel: measured for Calibri, guessed for the rest."""

import unicodedata

from xlsxwriter.utility import xl_pixel_width

WIDE_PIXELS = 15
"""A character of a script whose characters fill a square, at 11 points."""

CHARACTER_PIXELS = 7
"""The width that a column's width counts in: a digit at 11 points."""

AIR_PIXELS = 15
"""What a cell keeps free left and right, with an indent."""

POINTS_A_LINE = 13.5
"""The height of a line of 10-point text."""


def pixels(text: str, *, size: int = 10, bold: bool = False) -> float:
    """Return the width of the longest line of a text on a screen of 96 dots an inch."""
    longest = max(map(_line_pixels, text.split("\n")))
    return longest * size / 11 * (1.06 if bold else 1)


def _line_pixels(line: str) -> float:
    if line.isascii():
        return float(xl_pixel_width(line))
    return float(sum(map(_char_pixels, line)))


def _char_pixels(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    if unicodedata.east_asian_width(char) in "WF":
        return WIDE_PIXELS
    return int(xl_pixel_width(char))


def column_width(texts: list[str], *, least: float, most: float, bold: bool = False) -> float:
    """Return the width, in characters, of a column for ``texts`` with some air."""
    widest = max((pixels(text, bold=bold) for text in texts), default=0)
    return min(max((widest + AIR_PIXELS + 2) / CHARACTER_PIXELS, least), most)


def lines(text: str, *, width: float, bold: bool = False) -> int:
    """Return how many lines a wrapped text takes in a column of ``width`` characters."""
    room = width * CHARACTER_PIXELS - AIR_PIXELS
    return sum(_wrapped(line, room, bold=bold) for line in text.split("\n"))


def _wrapped(line: str, room: float, *, bold: bool) -> int:
    """Return how many lines a line becomes; words break only where one alone is too long."""
    count, used = 1, 0.0
    space = pixels(" ", bold=bold)
    for word in line.split():
        size = pixels(word, bold=bold)
        if used and used + space + size > room:
            count, used = count + 1, 0.0
        elif used:
            used += space
        count += int(size // room) if size > room else 0
        used += size % room if size > room else size
    return count


def height(count: int) -> float:
    """Return the height, in points, of a row of so many lines."""
    return min(409.0, max(16.0, count * POINTS_A_LINE + 3))
