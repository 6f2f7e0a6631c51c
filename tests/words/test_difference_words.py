"""What differs, in words."""

from datetime import date
from decimal import Decimal

import pytest
from tests.builders import a_matrix, a_person, a_review, a_sheet, a_skill

from matrixeditor.core.model import (
    Assessment,
    Category,
    Evidence,
    Matrix,
    Person,
    Policy,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
    Step,
    Value,
)
from matrixeditor.core.types import CategoryId, EvidenceId, SkillId, StepId
from matrixeditor.words.differences import difference_blocks
from matrixeditor.words.differences.fields import FIELDS
from matrixeditor.words.layout import as_text

GOES_DEEPER: dict[type[Value], set[str]] = {
    Matrix: {
        *("format", "version", "scales", "categories", "skills", "roles", "people", "reviews"),
        "policy",
    },
    Role: {"requirements"},
    Person: {"assessments", "evidence", "plan"},
    Assessment: {"review", "source", "ratings", "unconfirmed", "not_applicable", "comments"},
}
"""Fields that are told item by item, or cannot differ."""


def told(before: Matrix, after: Matrix) -> list[str]:
    return as_text(difference_blocks(before, after)).splitlines()


@pytest.mark.parametrize(
    "kind",
    [
        *(Matrix, Policy, Scale, Category, Skill, Role, Requirement, Person, Assessment),
        *(Evidence, Step, Review),
    ],
)
def test_every_field_has_a_word(kind: type[Value]) -> None:
    assert set(kind.model_fields) - GOES_DEEPER.get(kind, set()) <= FIELDS.keys()


def test_short_values_are_shown_and_long_ones_only_told() -> None:
    before = a_matrix(skills=1)
    skill = before.skills[0].changed(
        short="S1",
        description="Finding out what people need, which is not the same as what they say.",
        retired=date(2026, 5, 1),
        tags=("strategic", "tactical"),
        indicators={1: ("Asks.",)},
    )

    assert told(before, before.changed(skills=(skill,)))[3:] == [
        '- Skill-1: short name none → "S1"',
        "- Skill-1: description changed",
        "- Skill-1: indicators changed",
        '- Skill-1: tags none → "strategic" and "tactical"',
        "- Skill-1: retired none → 2026-05-01",
    ]


def test_ids_are_told_by_name() -> None:
    before = a_matrix(skills=1).changed(
        categories=(Category(id=CategoryId("craft"), name="Craft"),)
    )
    skill = before.skills[0].changed(category=CategoryId("craft"))

    assert told(before, before.changed(skills=(skill,)))[-1] == "- Skill-1: category none → Craft"


def test_rules_are_told() -> None:
    before = a_matrix()
    after = before.changed(policy=Policy(ready_threshold=Decimal("0.75"), near_gap=0))

    assert told(before, after)[3:] == [
        "- readiness asked for 0.8 → 0.75",
        "- levels short and still nearly ready 1 → 0",
    ]


def test_another_order_is_told() -> None:
    before = a_matrix(skills=3)

    assert told(before, before.changed(skills=before.skills[::-1])) == [
        *("Skills", "------", "", "- the order is another one")
    ]


def test_a_review_that_was_closed_is_told() -> None:
    before = a_matrix()

    assert told(before, before.changed(reviews=(a_review().changed(closed=True),)))[-1] == (
        "- Current: closed no → yes"
    )


def with_ana(**fields: object) -> Matrix:
    return a_matrix(people=0).changed(people=(a_person("ana").changed(**fields),))


def test_sheets_come_and_go_with_their_ratings() -> None:
    without, with_sheet = with_ana(), with_ana(assessments=(a_sheet({"skill-1": 3}),))

    assert told(without, with_sheet)[3:] == [
        "- Ana: sheet added, manager in Current",
        "- Ana: Skill-1 not rated → 3, manager in Current",
    ]
    assert told(with_sheet, without)[3:] == [
        "- Ana: sheet removed, manager in Current",
        "- Ana: Skill-1 3 → not rated, manager in Current",
    ]


def test_what_stands_beside_a_rating_is_told() -> None:
    skill_1, skill_2 = SkillId("skill-1"), SkillId("skill-2")
    was = a_sheet({"skill-1": 3}).changed(unconfirmed=(skill_1,), not_applicable={skill_2: "new"})
    now = a_sheet({"skill-1": 3}).changed(
        not_applicable={skill_2: "no budget"},
        comments={skill_1: "well done"},
        completed_on=date(2026, 11, 20),
    )

    assert told(with_ana(assessments=(was,)), with_ana(assessments=(now,)))[3:] == [
        "- Ana: completed on none → 2026-11-20, manager in Current",
        "- Ana: Skill-1 3 (to confirm) → 3, manager in Current",
        "- Ana: Skill-1: comment changed, manager in Current",
        "- Ana: Skill-2: reason changed, manager in Current",
    ]


def test_evidence_and_plan_are_told_item_by_item() -> None:
    seen = Evidence(id=EvidenceId("e-1"), date=date(2026, 3, 1), text="Ran five interviews")
    step = Step(id=StepId("s-1"), text="Run ten")
    before = with_ana(evidence=(seen,), plan=(step,))
    after = with_ana(
        evidence=(seen.changed(private=True),),
        plan=(step.changed(id=StepId("s-2"), text="Run twenty"),),
    )

    assert told(before, after)[3:] == [
        '- Ana: evidence "Ran five interviews": private no → yes',
        "- Ana: plan added: Run twenty",
        "- Ana: plan removed: Run ten",
    ]


def test_a_name_that_is_gone_is_still_known() -> None:
    before = a_matrix(roles=1, skills=2, people=0)
    role = before.roles[0].changed(requirements={SkillId("skill-2"): Requirement(level=1)})
    after = before.changed(skills=(a_skill("skill-2"),), roles=(role,))

    assert "- ROLE-1: Skill-1 no longer required (was 1)" in told(before, after)
