"""Picture files: PNG with at most 256 colors, a third of the size and no difference to the eye.

A window has few colors; the many others are the edges of letters. The most frequent ones stay
exact, every other becomes the nearest of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

COLORS = 256
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
    table = [color for color, _ in counted.most_common(COLORS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table)
