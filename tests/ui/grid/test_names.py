"""Names of any kind are legible in heads, sentences and tooltips."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matrixeditor.ui.models.names import (
    LONGEST,
    MOST_TOOLTIP_LINES,
    TOOLTIP_WIDTH,
    in_sentence,
    shown,
    tooltip,
)


@pytest.mark.parametrize("name", ["Ana Novak", "Zoë Müller", "日本語の名前", "A" * LONGEST])
def test_a_usual_name_stays_as_it_is(name: str) -> None:
    assert shown(name) == name
    assert in_sentence(name[:40]) == name[:40]


def test_a_long_name_loses_its_middle() -> None:
    name = "Begin " + "x" * 10_000 + " end"

    assert shown(name, most=12) == "Begin…x end"
    assert len(shown(name)) <= LONGEST


def test_an_accent_stays_with_its_letter() -> None:
    name = unicodedata.normalize("NFD", "é" * 5000)

    before, after = shown(name).split("…")

    assert unicodedata.normalize("NFC", before) == "é" * (len(before) // 2)
    assert unicodedata.normalize("NFC", after) == "é" * (len(after) // 2)


@pytest.mark.parametrize("name", ["\u200b", "\u200d\u2060", "\u00a0", "\u0301", "\ufeff "])
def test_a_name_that_nobody_could_see_says_so(name: str) -> None:
    assert shown(name) == "(no visible name)"


def test_line_breaks_and_tabs_are_blanks_on_one_line() -> None:
    assert shown("A\nB\tC") == "A B C"


@pytest.mark.parametrize("name", ["نور الهاشمي", "שלום world", "\u202eevil"])
def test_a_name_from_the_right_does_not_turn_its_sentence(name: str) -> None:
    assert in_sentence(name) == f"\u2068{name}\u2069"


def test_a_tooltip_is_never_markup() -> None:
    said = tooltip("<img src='x'> & Co\n<b>bold</b>")

    assert said == (
        "<p style='white-space: pre'>&lt;img src=&#x27;x&#x27;&gt; &amp; Co<br>"
        "&lt;b&gt;bold&lt;/b&gt;</p>"
    )


def test_a_tooltip_fits_a_screen() -> None:
    lines = tooltip("Donaudampfschiff" * 1000).splitlines()

    assert len(lines) == MOST_TOOLTIP_LINES
    assert max(map(len, lines)) <= TOOLTIP_WIDTH
    assert lines[-1] == "…"


def test_a_short_tooltip_keeps_its_lines() -> None:
    assert tooltip("Ana Novak\nProduct Manager") == "Ana Novak\nProduct Manager"


@given(st.text(min_size=1, max_size=300), st.integers(min_value=4, max_value=100))
def test_what_is_shown_is_visible_and_never_longer_than_asked(name: str, most: int) -> None:
    said = shown(name, most=most)

    assert len(said) <= max(most, len("(no visible name)"))
    assert any(unicodedata.category(character)[0] in "LNPS" for character in said)
