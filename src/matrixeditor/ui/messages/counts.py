"""How a count is written: the one place that knows the locale's separators of thousands."""

from PySide6.QtCore import QLocale


def figure(count: int) -> str:
    """Return a count as the locale writes it: ``236,319``."""
    return QLocale().toString(count)
