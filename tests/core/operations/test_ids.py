"""New identifiers."""

import re

import pytest
from tests.builders import a_person, a_skill

from matrixeditor.core.errors import DuplicateId
from matrixeditor.core.operations import ids
from matrixeditor.core.types import ID_PATTERN, Noun


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Discovery", "discovery"),
        ("  Launch & go-to-market!  ", "launch-go-to-market"),
        ("Décision ﬁnale", "decision-finale"),
        ("Ａ／Ｂ testing", "a-b-testing"),
        ("決断", ""),
        ("--", ""),
    ],
)
def test_a_slug_is_what_ascii_keeps_of_a_name(name: str, slug: str) -> None:
    assert ids.slug(name) == slug


def test_a_slug_is_no_longer_than_an_id_may_be_and_ends_in_no_hyphen() -> None:
    assert ids.slug("a" * 63 + " b") == "a" * 63
    assert len(ids.slug("a" * 200)) == 64


def test_the_second_and_third_of_a_name_are_numbered() -> None:
    items = (a_skill("writing"), a_skill("writing-2"))

    assert ids.slug_for("Writing", noun=Noun.SKILL, items=()) == "writing"
    assert ids.slug_for("Writing", noun=Noun.SKILL, items=items) == "writing-3"


def test_a_number_fits_into_the_longest_id() -> None:
    longest = "a" * 64
    numbered = ids.slug_for(longest, noun=Noun.SKILL, items=(a_skill(longest),))

    assert numbered == "a" * 62 + "-2"
    assert re.fullmatch(ID_PATTERN, numbered)


def test_names_of_which_nothing_is_left_are_called_after_their_noun() -> None:
    assert ids.slug_for("決断", noun=Noun.SKILL, items=()) == "skill-1"
    assert ids.slug_for("決断", noun=Noun.SKILL, items=(a_skill("skill-1"),)) == "skill-2"


def test_a_random_id_is_drawn_again_while_it_is_taken() -> None:
    draws = iter(("aaaaaa", "aaaaaa", "bbbbbb"))
    people = (a_person("p-aaaaaa"),)

    assert ids.random_id("p", items=people, draw=lambda: next(draws)) == "p-bbbbbb"


def test_a_random_id_has_six_hexadecimal_digits() -> None:
    assert re.fullmatch(r"p-[0-9a-f]{6}", ids.random_id("p", items=()))


def test_a_taken_id_is_refused() -> None:
    with pytest.raises(DuplicateId) as caught:
        ids.require_free("ana", noun=Noun.PERSON, items=(a_person("ana"),))
    assert (caught.value.noun, caught.value.id) == (Noun.PERSON, "ana")
