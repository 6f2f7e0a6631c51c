"""Layouts that are done before anything is painted."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractScrollArea

ROUNDS = 8
"""Wrapped text, its card, its panel, column and page get their heights one after the other; then a
scroll bar may come, and all is wrapped once more. A round with nothing to do is free."""


def settle(area: QAbstractScrollArea) -> None:
    """Give every widget the place that the layouts have for it, now.

    A layout tells the one around it by a posted event, and an area shows its scroll bar by one; a
    page nested deep would be painted in between, its rows on top of each other.
    """
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents(area, QEvent.Type.MetaCall.value)
