"""Dates as the pages of figures write them."""

import datetime

from PySide6.QtCore import QDate, QLocale


def day_and_year(day: datetime.date) -> str:
    """Return a date in full: ``30 Jun 2026`` in the locale's words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day(day: datetime.date) -> str:
    """Return a date without its year: ``30 Jun``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
