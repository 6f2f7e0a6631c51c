"""PySide6 6.12.0 lost a reference to None on each call that returns nothing, and then aborted."""

import sys

from PySide6.QtCore import QObject


def test_thousands_of_calls_that_return_nothing_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(20_000):
        thing.setObjectName("")

    assert sys.getrefcount(None) > before - 1_000
