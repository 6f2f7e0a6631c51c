"""``report``: the figures, for scripts and for people."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.builders import a_matrix, a_person, a_review, a_role, a_scale, a_sheet, a_skill
from tests.cli.running import Outcome, run, saved

from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import ReviewId, RoleId, SkillId, Source

NINE = [f"skill-{n}" for n in range(1, 10)]


def hand_worked() -> Matrix:
    """Return the example that the arithmetic's description works by hand."""
    required = dict(zip(NINE, (3, 3, 3, 3, 3, 3, 4, 3, 3), strict=True))
    rated = dict(zip(NINE, (3, 3, 2, 2, 2, None, 3, 3, None), strict=True))
    sheet = a_sheet({skill: level for skill, level in rated.items() if level is not None})
    sheet = sheet.changed(not_applicable={SkillId("skill-6"): ""})
    ana = a_person("ana", role="pm").changed(assessments=(sheet,))
    return a_matrix().changed(
        scales=(a_scale(lowest=1, levels=4),),
        skills=tuple(a_skill(skill) for skill in NINE),
        roles=(a_role("pm", required),),
        people=(ana,),
    )


def report_json(path: Path, *options: str) -> dict[str, Any]:
    outcome = run("report", path, "--format", "json", *options)
    assert (outcome.code, outcome.err) == (0, "")
    report: dict[str, Any] = json.loads(outcome.out)
    return report


def test_the_hand_worked_example_comes_out(tmp_path: Path) -> None:
    (ana,) = report_json(saved(hand_worked(), tmp_path))["people"]

    assert (ana["applicable"], ana["met"], ana["unrated"]) == (8, 3, 1)
    assert ana["met_pct"] == 37.5
    assert (ana["readiness_low"], ana["readiness_high"]) == (64.6, 77.1)
    assert ana["verdict"] == "not yet"
    assert [gap["fulfilment"] for gap in ana["gaps"]] == [
        *(100.0, 100.0, 50.0, 50.0, 50.0, None, 66.7, 100.0, None)
    ]
    assert ana["gaps"][5]["state"] == "not applicable"
    assert ana["gaps"][8]["state"] == "not rated"


def test_keys_stand_in_the_promised_order(tmp_path: Path) -> None:
    report = report_json(saved(hand_worked(), tmp_path))

    assert list(report) == ["people", "coverage"]
    assert list(report["people"][0]) == [
        *("id", "name", "role", "against", "review", "applicable", "met", "met_pct"),
        *("readiness_low", "readiness_high", "unrated", "verdict", "blocking", "needs", "gaps"),
    ]
    assert list(report["people"][0]["gaps"][0]) == [
        *("skill", "required", "official", "self", "gap", "fulfilment", "weight", "must_have"),
        "state",
    ]
    assert list(report["coverage"][0]) == [
        *("skill", "level", "holders", "unrated", "target", "status", "only")
    ]


def test_without_a_role_nothing_is_defined(tmp_path: Path) -> None:
    team = a_matrix().changed(people=(a_person("ana", ratings={"skill-1": 2}),))

    (ana,) = report_json(saved(team, tmp_path))["people"]

    undefined = ("role", "against", "met_pct", "readiness_low", "readiness_high", "verdict")
    assert [ana[key] for key in undefined] == [None] * 6
    assert (ana["applicable"], ana["gaps"]) == (0, [])


def test_everyone_can_be_measured_against_one_role(tmp_path: Path) -> None:
    people = report_json(saved(a_matrix(), tmp_path), "--role", "role-2")["people"]

    assert [(one["role"], one["against"]) for one in people] == [
        ("role-1", "role-2"),
        ("role-2", "role-2"),
    ]


def test_an_empty_matrix_has_nobody_to_mean(tmp_path: Path) -> None:
    outcome = run("report", saved(a_matrix(people=0), tmp_path), "--person", "ana")

    assert outcome.code == 2
    assert 'There is no person "ana", and no other either.' in outcome.err


@pytest.mark.parametrize("said", ["person-2", "Person-2", "  PERSON-2 "])
def test_a_person_is_meant_by_id_or_name(said: str, tmp_path: Path) -> None:
    people = report_json(saved(a_matrix(people=3), tmp_path), "--person", said)["people"]

    assert [one["id"] for one in people] == ["person-2"]


def test_people_who_left_are_aside(tmp_path: Path) -> None:
    team = a_matrix(people=2)
    gone = team.people[0].changed(left=date(2026, 1, 1))
    path = saved(team.changed(people=(gone, team.people[1])), tmp_path)

    assert [one["id"] for one in report_json(path)["people"]] == ["person-2"]


@pytest.mark.parametrize(
    ("option", "noun", "known"),
    [
        ("--person", "person", "person-1 (Person-1), person-2 (Person-2)"),
        ("--role", "role", "role-1 (ROLE-1), role-2 (ROLE-2)"),
        ("--review", "review", "current (Current)"),
    ],
)
def test_what_does_not_exist_is_told_with_what_does(
    option: str, noun: str, known: str, tmp_path: Path
) -> None:
    outcome = run("report", saved(a_matrix(), tmp_path), option, "zoë")

    assert outcome.code == 2
    assert outcome.err == f'matrixeditor-cli: There is no {noun} "zoë". Known: {known}.\n'


def test_a_name_of_several_asks_for_the_id(tmp_path: Path) -> None:
    team = a_matrix(people=2)
    namesakes = tuple(person.changed(name="Ana") for person in team.people)

    outcome = run("report", saved(team.changed(people=namesakes), tmp_path), "--person", "ana")

    assert outcome.code == 2
    assert "Say which by its id: person-1 (Ana), person-2 (Ana)." in outcome.err


def two_reviews() -> Matrix:
    team = a_matrix(roles=1, skills=1, people=0)
    ana = Person.model_validate(
        {
            **a_person("ana", role="role-1").__dict__,
            "assessments": (
                a_sheet({"skill-1": 0}, review="h1"),
                a_sheet({"skill-1": 1}, review="h2"),
            ),
        }
    )
    reviews = (a_review("h1", on=date(2026, 6, 30)), a_review("h2", on=date(2026, 12, 31)))
    return team.changed(people=(ana,), reviews=reviews)


@pytest.mark.parametrize(
    ("options", "review", "met"),
    [
        ([], "h2", 1),
        (["--review", "h1"], "h1", 0),
        (["--review", "H2"], "h2", 1),
        (["--as-of", "2026-12-30"], "h1", 0),
        (["--as-of", "2026-12-31"], "h2", 1),
    ],
)
def test_the_review_is_the_newest_or_the_one_asked_for(
    options: list[str], review: str, met: int, tmp_path: Path
) -> None:
    (ana,) = report_json(saved(two_reviews(), tmp_path), *options)["people"]

    assert (ana["review"], ana["met"]) == (review, met)


def test_before_the_first_review_everything_is_unrated_and_said_so(tmp_path: Path) -> None:
    path = saved(two_reviews(), tmp_path)

    (ana,) = report_json(path, "--as-of", "2026-01-01")["people"]
    text = run("report", path, "--as-of", "2026-01-01").out

    assert (ana["review"], ana["unrated"], ana["readiness_low"]) == (None, 1, 0.0)
    assert "As of 2026-01-01 there was no review yet: nothing is rated." in text


@pytest.mark.parametrize("day", ["2026-07-01", "2025-01-01"])
def test_a_review_after_the_day_asked_about_is_told_to_be_later(day: str, tmp_path: Path) -> None:
    path = saved(two_reviews(), tmp_path)

    outcome = run("report", path, "--review", "h2", "--as-of", day)

    assert outcome.code == 2
    assert outcome.err == (
        f'matrixeditor-cli: The review "H2" is of 2026-12-31, which is after {day}.\n'
    )


def test_a_date_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    outcome = run("report", saved(a_matrix(), tmp_path), "--as-of", "2026-02-30")

    assert outcome.code == 2
    assert '"2026-02-30" is not a date like 2026-11-23' in outcome.err


def texts(path: Path, *options: str) -> tuple[Outcome, Outcome]:
    return run("report", path, *options), run("report", path, "--format", "markdown", *options)


def test_a_person_in_detail_names_nobody_else(tmp_path: Path) -> None:
    for outcome in texts(saved(a_matrix(people=3), tmp_path), "--person", "person-2"):
        assert outcome.code == 0
        assert "Person-2" in outcome.out
        assert "Person-1" not in outcome.out
        assert "Person-3" not in outcome.out


def test_the_sentence_comes_before_the_numbers(tmp_path: Path) -> None:
    for outcome in texts(saved(hand_worked(), tmp_path), "--person", "ana"):
        sentence = "Between 65 and 77 %: 1 of 8 skills isn't rated yet."
        assert outcome.out.index(sentence) < outcome.out.index("64.6–77.1 %")


def test_an_empty_matrix_says_so(tmp_path: Path) -> None:
    for outcome in texts(saved(a_matrix(people=0), tmp_path)):
        assert outcome.out.splitlines()[-1] == "No people yet."


def test_the_source_of_a_result_is_the_policys_business(tmp_path: Path) -> None:
    team = a_matrix(roles=1, skills=1, people=0)
    ana = a_person("ana", role="role-1").changed(
        assessments=(a_sheet({"skill-1": 4}, source=Source.SELF),)
    )
    (row,) = report_json(saved(team.changed(people=(ana,)), tmp_path))["people"]

    assert (row["gaps"][0]["self"], row["gaps"][0]["official"]) == (4, None)
    assert row["role"] == RoleId("role-1")
    assert row["review"] == ReviewId("current")
