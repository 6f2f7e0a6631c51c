"""Picture files: PNG with at most 256 colors, a third of the size and no difference to the eye.

A window has few colors; the many others are the edges of letters. The most frequent ones stay
exact, every other becomes the nearest of those chosen.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

COLORS, EXACT = 256, 48
SMALLEST = 0
"""What Qt takes as the quality of a PNG: 0 packs tightest, nothing is lost at any."""


def save(image: QImage, path: Path) -> int:
    """Write a picture, making folders as needed; return its bytes.

    Raises:
        OSError: it could not be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not in_few_colors(image).save(str(path), "PNG", SMALLEST):  # type: ignore[call-overload] # the stubs want bytes, the library str
        message = f"{path} could not be written"
        raise OSError(message)
    return path.stat().st_size


def in_few_colors(image: QImage) -> QImage:
    """Return a picture that needs one byte for each pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    return plain.convertToFormat(QImage.Format.Format_Indexed8, few_of(counted))


def few_of(counted: Counter[int]) -> list[int]:
    """Choose colors so that no color of many pixels is far from all of them.

    The most frequent ones first; then again and again the one that is worst off: the square of
    its distance to the nearest chosen one, times its pixels.
    """
    ranked = [color for color, _ in counted.most_common()]
    chosen, others = ranked[:EXACT], ranked[EXACT:]
    nearest = {color: min(distance(color, one) for one in chosen) for color in others}
    while len(chosen) < COLORS and nearest:
        worst = max(nearest, key=lambda color: nearest[color] * counted[color])
        chosen.append(worst)
        del nearest[worst]
        for color, known in nearest.items():
            nearest[color] = min(known, distance(color, worst))
    return chosen


def distance(one: int, other: int) -> int:
    """Return the squared distance of two colors, as red, green and blue in one number each."""
    red = (one >> 16 & 255) - (other >> 16 & 255)
    green = (one >> 8 & 255) - (other >> 8 & 255)
    blue = (one & 255) - (other & 255)
    return red * red + green * green + blue * blue
