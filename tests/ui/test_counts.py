"""Counts are written with the locale's separators, and said in words that agree with them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from matrixeditor.core.analysis.lint import HintCode
from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.ui.messages.counts import figure
from matrixeditor.ui.messages.hints import hints_line
from matrixeditor.ui.models import people_words, role_words, standing_words
from matrixeditor.ui.views.insights import hints_words, progress_words
from matrixeditor.ui.views.inspector import sentences
from matrixeditor.ui.views.panels import quantities
from matrixeditor.ui.views.person import talk_words


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    was = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(was)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (lambda: figure(236_319), "236,319"),
        (lambda: people_words.people(1_000), "1,000 people"),
        (lambda: people_words.cells_selected(1_000), "1,000 cells"),
        (lambda: role_words.people(1_000), "1,000 people"),
        (
            lambda: standing_words.counted_verdict(Verdict.READY, 1_000, own_role=True),
            "1,000 meet the role",
        ),
        (lambda: progress_words.part(236_319, 259_968), "236,319 of 259,968"),
        (lambda: hints_words.remark(15_699), "15,699 hints"),
        (lambda: quantities.joined(["A"], total=2_001), "A and 2,000 more"),
        (
            lambda: hints_line(HintCode.ROLE_EMPTY, 1_000),
            "1,000 roles ask for nothing.",
        ),
    ],
)
def test_thousands_are_set_apart(said: object, expected: str) -> None:
    assert callable(said)
    assert said() == expected


def test_one_cell_asks_for_nothing_and_two_ask() -> None:
    assert sentences.spread([3], 1) == "They ask for 3. 1 asks for nothing."
    assert sentences.spread([3], 2) == "They ask for 3. 2 ask for nothing."


def test_levels_that_are_missing_are_spelled_alike() -> None:
    assert talk_words.short_by(1, ("A",)) == "One level short: A"
    assert talk_words.short_by(2, ("A", "B")) == "Two levels short: A, B"
