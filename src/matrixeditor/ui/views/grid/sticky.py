"""The band that stays under the head while its lines scroll, pushed out by the next one."""

from typing import NamedTuple

from PySide6.QtWidgets import QTableView

from matrixeditor.ui.models.grid import GridModel


class StickyBand(NamedTuple):
    """A band's row, and where it stands in the viewport in logical pixels."""

    row: int
    top: int
    height: int


def sticky_band(view: QTableView, model: GridModel) -> StickyBand | None:
    """Return the band that covers the top of the viewport, None where none needs to."""
    header = view.verticalHeader()
    first = header.visualIndexAt(0)
    if first < 0:
        return None
    band = model.band_over(first)
    if band is None or header.sectionViewportPosition(band) >= 0:
        return None
    height = header.sectionSize(band)
    below = next_band(model, band)
    top = 0 if below is None else min(0, header.sectionViewportPosition(below) - height)
    return StickyBand(band, top, height)


def next_band(model: GridModel, band: int) -> int | None:
    """Return the row of the band after a band, None for the last."""
    lines = model.rows.lines
    return next((row for row in range(band + 1, len(lines)) if lines[row].is_band), None)
