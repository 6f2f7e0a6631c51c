"""Results as sentences."""

from collections.abc import Mapping

import pytest
from tests.builders import a_matrix, a_person, a_role, a_skill

from matrixeditor.core.analysis.readiness import Verdict, standing
from matrixeditor.core.model import Matrix, Requirement
from matrixeditor.core.types import RoleId, SkillId
from matrixeditor.words.verdicts import result_sentence, verdict_word

SENIOR = RoleId("senior")


def team(
    ratings: Mapping[str, int], *, must_haves: Mapping[str, int], others: Mapping[str, int]
) -> Matrix:
    """Return a matrix with Ana, rated so, and the role Senior PM, which asks for this."""
    requirements = {
        SkillId(skill): Requirement(level=level, must_have=skill in must_haves)
        for skill, level in {**must_haves, **others}.items()
    }
    role = a_role("senior").changed(name="Senior Product Manager", short="Senior PM")
    return a_matrix().changed(
        skills=tuple(a_skill(skill) for skill in {**must_haves, **others}),
        roles=(role.changed(requirements=requirements),),
        people=(a_person("ana", role="senior", ratings=ratings),),
    )


def said_of(matrix: Matrix, *, own_role: bool = False) -> str:
    found = standing(matrix, matrix.people[0], role=SENIOR)
    return result_sentence(matrix, found, own_role=own_role)


def test_must_haves_that_are_short_are_named_with_both_levels() -> None:
    matrix = team(
        {"experimentation": 2, "negotiation": 1, "discovery": 3},
        must_haves={"experimentation": 3, "negotiation": 3},
        others={"discovery": 3},
    )

    assert said_of(matrix) == (
        "Not yet for Senior PM: Experimentation (2, needs 3) and Negotiation (1, needs 3) are "
        "must-haves. 67 %: 1 of 3 skills met."
    )
    assert said_of(matrix, own_role=True).startswith("Gaps to close as Senior PM: ")


def test_a_must_have_that_is_nearly_met_is_named_too() -> None:
    matrix = team({"a": 2, "b": 3, "c": 3}, must_haves={"a": 3}, others={"b": 3, "c": 3})

    assert said_of(matrix) == (
        "Nearly ready for Senior PM: A (2, needs 3) is a must-have. 89 %: 2 of 3 skills met."
    )


def test_ready_needs_no_reason() -> None:
    matrix = team({"a": 3, "b": 4}, must_haves={"a": 3}, others={"b": 3})

    assert said_of(matrix) == "Ready for Senior PM. 100 %: 2 of 2 skills met."
    assert said_of(matrix, own_role=True) == (
        "Meets the role of Senior PM. 100 %: 2 of 2 skills met."
    )


def test_what_is_not_rated_makes_a_range() -> None:
    matrix = team({"a": 3}, must_haves={"a": 3}, others={"b": 3})

    assert said_of(matrix) == (
        "Not enough rated for Senior PM. Between 50 and 100 %: 1 of 2 skills isn't rated yet."
    )


def test_a_must_have_that_is_not_rated_stands_in_the_way_of_not_yet() -> None:
    matrix = team({"b": 0}, must_haves={"a": 3}, others={"b": 3})

    assert said_of(matrix).startswith(
        "Not yet for Senior PM: A (not rated, needs 3) is a must-have"
    )


def test_without_must_haves_the_greatest_needs_are_named() -> None:
    levels = {"a": 0, "b": 1, "c": 2, "d": 2, "e": 4}
    matrix = team(levels, must_haves={}, others=dict.fromkeys(levels, 4))

    assert said_of(matrix) == (
        "Not yet for Senior PM: most is missing in A (0, needs 4), B (1, needs 4), C (2, needs 4) "
        "and 1 more. 45 %: 1 of 5 skills met."
    )


def test_nothing_to_measure_is_said() -> None:
    matrix = team({}, must_haves={}, others={})
    nobody = matrix.changed(people=(a_person("ana"),))

    assert said_of(matrix) == "Nothing that Senior PM requires applies."
    assert (
        result_sentence(nobody, standing(nobody, nobody.people[0]), own_role=True)
        == "No role to compare with."
    )


@pytest.mark.parametrize(
    ("verdict", "own", "other"),
    [
        (Verdict.READY, "Meets the role", "Ready"),
        (Verdict.NEARLY, "Nearly", "Nearly ready"),
        (Verdict.UNRATED, "Not enough rated", "Not enough rated"),
        (Verdict.NOT_YET, "Gaps to close", "Not yet"),
        (None, "–", "–"),
    ],
)
def test_a_verdict_has_a_word_for_the_own_and_for_another_role(
    verdict: Verdict | None, own: str, other: str
) -> None:
    assert verdict_word(verdict, own_role=True) == own
    assert verdict_word(verdict, own_role=False) == other
