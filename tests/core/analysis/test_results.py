"""The rating that counts."""

from tests.builders import CURRENT, a_person, a_sheet

from matrixeditor.core.analysis.results import (
    NOT_APPLICABLE,
    Result,
    official,
    results_of,
    self_ratings,
)
from matrixeditor.core.model import Assessment, Person
from matrixeditor.core.types import ReviewId, SkillId, Source

SKILL = SkillId("discovery")
SOURCES = (Source.AGREED, Source.MANAGER)


def rated_by(**levels: int) -> Person:
    """Return a person whose sheets, by source, rate the one skill."""
    return person_with(
        *(a_sheet({SKILL: level}, source=Source(source)) for source, level in levels.items())
    )


def person_with(*sheets: Assessment) -> Person:
    return a_person("ana").changed(assessments=sheets)


def decided(person: Person) -> Result:
    return official(person, SKILL, CURRENT, SOURCES)


def test_what_was_agreed_counts_before_what_the_manager_said() -> None:
    assert decided(rated_by(manager=2, agreed=3)) == Result(3, Source.AGREED)


def test_skill_by_skill_the_next_sheet_speaks_where_the_first_is_silent() -> None:
    person = person_with(
        a_sheet({"pricing": 1}, source=Source.AGREED), a_sheet({SKILL: 2, "pricing": 4})
    )

    assert decided(person) == Result(2, Source.MANAGER)
    assert results_of(person, CURRENT, SOURCES) == {SKILL: 2, "pricing": 1}


def test_self_and_peers_never_count_unless_the_policy_says_so() -> None:
    person = rated_by(self=4, peer=4)

    assert decided(person) == Result()
    assert official(person, SKILL, CURRENT, (Source.SELF,)) == Result(4, Source.SELF)


def test_not_applicable_decides_as_a_rating_does() -> None:
    agreed = a_sheet({}, source=Source.AGREED).changed(not_applicable={SKILL: ""})
    person = person_with(a_sheet({SKILL: 2}), agreed)

    assert decided(person) == Result(source=Source.AGREED, not_applicable=True)
    assert results_of(person, CURRENT, SOURCES) == {SKILL: NOT_APPLICABLE}


def test_an_unconfirmed_rating_lets_the_next_sheet_speak() -> None:
    agreed = a_sheet({SKILL: 4}, source=Source.AGREED).changed(unconfirmed=(SKILL,))

    assert decided(person_with(agreed)) == Result()
    assert decided(person_with(agreed, a_sheet({SKILL: 2}))) == Result(2, Source.MANAGER)


def test_the_lowest_level_is_a_rating() -> None:
    assert decided(rated_by(agreed=0, manager=3)) == Result(0, Source.AGREED)


def test_other_reviews_say_nothing() -> None:
    person = person_with(a_sheet({SKILL: 3}, review="spring"))

    assert decided(person) == Result()
    assert results_of(person, ReviewId("spring"), SOURCES) == {SKILL: 3}


def test_the_own_rating_is_shown_once_it_is_confirmed() -> None:
    own = a_sheet({SKILL: 3, "pricing": 1}, source=Source.SELF)

    assert self_ratings(person_with(own), CURRENT) == {SKILL: 3, "pricing": 1}
    assert self_ratings(person_with(own.changed(unconfirmed=(SKILL,))), CURRENT) == {"pricing": 1}
    assert self_ratings(person_with(), CURRENT) == {}
