"""Check the ladder: what looks wrong though no rule forbids it."""

from datetime import date

import pytest
from hypothesis import given
from tests.builders import a_matrix, a_person, a_role, a_scale, a_skill
from tests.core.analysis.random_matrices import matrices

from matrixeditor.core.analysis import figures
from matrixeditor.core.analysis.lint import Hint, HintCode, lint
from matrixeditor.core.model import Category, Evidence, Level, Matrix, Role
from matrixeditor.core.types import CategoryId, EvidenceId, Noun, RoleId, SkillId

LONG_AGO = date(2020, 1, 1)


def hints(matrix: Matrix, code: HintCode) -> list[Hint]:
    return [hint for hint in lint(matrix) if hint.code is code]


def with_roles(*roles: Role, skills: int = 3) -> Matrix:
    return a_matrix(skills=skills, people=0).changed(roles=roles)


def leading(role: Role, *others: str, track: str = "") -> Role:
    return role.changed(track=track, leads_to=tuple(RoleId(other) for other in others))


def test_a_clean_ladder_has_no_hints() -> None:
    base = a_matrix(skills=2, people=0)
    matrix = base.changed(
        skills=tuple(
            skill.changed(indicators={1: (f"tries {skill.id}",), 2: (f"does {skill.id}",)})
            for skill in base.skills
        ),
        roles=(leading(base.roles[0], "role-2"), base.roles[1]),
    )

    assert lint(matrix) == ()


def test_a_skill_that_no_role_requires() -> None:
    matrix = with_roles(a_role("pm", {"skill-1": 2, "skill-3": 2}))

    assert hints(matrix, HintCode.SKILL_UNUSED) == [
        Hint(HintCode.SKILL_UNUSED, ((Noun.SKILL, "skill-2"),), {"skill": "Skill-2"})
    ]


def test_what_only_a_retired_role_requires_is_required_by_none() -> None:
    matrix = with_roles(a_role("pm", {"skill-1": 2}).changed(retired=LONG_AGO), skills=1)

    assert len(hints(matrix, HintCode.SKILL_UNUSED)) == 1
    assert hints(matrix, HintCode.ROLE_EMPTY) == []


def test_a_retired_skill_is_not_missed() -> None:
    matrix = with_roles(a_role("pm", {"skill-1": 0}), skills=1)
    matrix = matrix.changed(skills=(matrix.skills[0].changed(retired=LONG_AGO),))

    assert [hint.code for hint in lint(matrix)] == [HintCode.ROLE_EMPTY]


def test_a_role_that_requires_nothing() -> None:
    assert hints(with_roles(a_role("pm")), HintCode.ROLE_EMPTY) == [
        Hint(HintCode.ROLE_EMPTY, ((Noun.ROLE, "pm"),), {"role": "PM"})
    ]


def test_a_requirement_that_falls_on_a_step_within_one_track() -> None:
    matrix = with_roles(
        leading(a_role("pm", {"skill-1": 3, "skill-2": 2, "skill-3": 2}), "lead"),
        a_role("lead", {"skill-1": 1, "skill-2": 3}),
    )

    assert hints(matrix, HintCode.REQUIREMENT_FALLS) == [
        Hint(
            HintCode.REQUIREMENT_FALLS,
            ((Noun.ROLE, "pm"), (Noun.ROLE, "lead"), (Noun.SKILL, "skill-1")),
            {"role": "PM", "role_to": "LEAD", "skill": "Skill-1", "before": 3, "after": 1},
        )
    ]


def test_a_step_within_one_track_that_changes_nothing() -> None:
    matrix = with_roles(
        leading(a_role("pm", {"skill-1": 3}), "lead"), a_role("lead", {"skill-1": 3})
    )

    assert hints(matrix, HintCode.STEP_CHANGES_NOTHING) == [
        Hint(
            HintCode.STEP_CHANGES_NOTHING,
            ((Noun.ROLE, "pm"), (Noun.ROLE, "lead")),
            {"role": "PM", "role_to": "LEAD"},
        )
    ]


def test_a_step_to_another_track_may_fall_or_change_nothing() -> None:
    matrix = with_roles(
        leading(a_role("pm", {"skill-1": 3}), "lead", "head"),
        leading(a_role("lead", {"skill-1": 3}), track="management"),
        leading(a_role("head", {"skill-1": 1}), track="management"),
    )

    assert not hints(matrix, HintCode.REQUIREMENT_FALLS)
    assert not hints(matrix, HintCode.STEP_CHANGES_NOTHING)


def test_a_required_level_without_indicators() -> None:
    matrix = with_roles(a_role("pm", {"skill-1": 3}), a_role("lead", {"skill-1": 2}), skills=1)
    described = matrix.skills[0].changed(indicators={3: ("leads it",)})
    matrix = matrix.changed(skills=(described,))

    assert hints(matrix, HintCode.INDICATORS_MISSING) == [
        Hint(
            HintCode.INDICATORS_MISSING,
            ((Noun.SKILL, "skill-1"),),
            {"skill": "Skill-1", "level": 2},
        )
    ]


def test_the_same_indicator_at_two_levels() -> None:
    matrix = a_matrix(skills=1)
    repeated = matrix.skills[0].changed(
        indicators={3: ("does it ALONE",), 1: ("tries", "tries"), 2: ("does it alone", "more")}
    )
    matrix = matrix.changed(skills=(repeated,))

    assert hints(matrix, HintCode.INDICATOR_REPEATED) == [
        Hint(
            HintCode.INDICATOR_REPEATED,
            ((Noun.SKILL, "skill-1"),),
            {"skill": "Skill-1", "text": "does it alone", "levels": "2, 3"},
        )
    ]


@pytest.mark.parametrize(("count", "told"), [(25, 0), (26, 1)])
def test_more_than_25_required_skills(count: int, told: int) -> None:
    matrix = a_matrix(roles=1, skills=count, people=0)

    found = hints(matrix, HintCode.MANY_REQUIREMENTS)

    assert len(found) == told
    assert all(hint.facts == {"role": "ROLE-1", "count": 26, "most": 25} for hint in found)


def test_a_circle_of_roles_is_told_once() -> None:
    matrix = with_roles(
        leading(a_role("intern"), "pm"),
        leading(a_role("pm"), "lead", "old"),
        leading(a_role("lead"), "head", "coach"),
        leading(a_role("head"), "pm"),
        leading(a_role("coach")),
        leading(a_role("old"), "intern").changed(retired=LONG_AGO),
    )

    assert hints(matrix, HintCode.CYCLE) == [
        Hint(
            HintCode.CYCLE,
            ((Noun.ROLE, "pm"), (Noun.ROLE, "lead"), (Noun.ROLE, "head")),
            {"roles": "PM, LEAD, HEAD", "count": 3},
        )
    ]


def test_names_alike_within_each_kind() -> None:
    base = a_matrix(skills=0)
    matrix = base.changed(
        scales=(
            a_scale().changed(levels=(Level(value=0, name="None"), Level(value=1, name="none"))),
            a_scale("other").changed(name="PROFICIENCY"),
        ),
        categories=tuple(Category(id=CategoryId(i), name="Craft") for i in ("c1", "c2", "c3")),
        skills=(
            a_skill("s1").changed(name="Stra\u00dfe"),
            a_skill("s2").changed(name="STRASSE\u200b"),
            a_skill("s3").changed(name="strasse", retired=LONG_AGO),
        ),
        roles=(a_role("pm"), a_role("p").changed(name=" pm ")),
        people=(
            a_person("zoe1").changed(name="Zo\u00eb"),
            a_person("zoe2").changed(name="Zoe\u0308"),
            a_person("zoe3").changed(name="Zo\u00eb", left=LONG_AGO),
        ),
        reviews=(base.reviews[0], base.reviews[0].changed(id="again")),
    )

    found = hints(matrix, HintCode.NAMES_ALIKE)

    assert [(hint.facts["noun"], hint.facts["count"]) for hint in found] == [
        ("scale", 2),
        ("category", 3),
        ("skill", 2),
        ("role", 2),
        ("person", 2),
        ("review", 2),
        ("level", 2),
    ]
    assert found[2].places == ((Noun.SKILL, "s1"), (Noun.SKILL, "s2"))
    assert found[-1].places == ((Noun.SCALE, "proficiency"),)


def test_a_person_without_a_role_unless_they_left() -> None:
    ana, ben = a_person("ana"), a_person("ben").changed(left=LONG_AGO)
    matrix = a_matrix().changed(people=(ana, ben))

    assert hints(matrix, HintCode.PERSON_WITHOUT_ROLE) == [
        Hint(HintCode.PERSON_WITHOUT_ROLE, ((Noun.PERSON, "ana"),), {"person": "Ana"})
    ]


def test_a_result_above_the_requirement_needs_evidence() -> None:
    note = Evidence(
        id=EvidenceId("e"), date=LONG_AGO, text="Ran it alone", skills=(SkillId("skill-1"),)
    )
    ana = a_person("ana", role="role-1", ratings={"skill-1": 3, "skill-2": 3, "skill-3": 1})
    matrix = a_matrix().changed(people=(ana.changed(evidence=(note,)),))

    assert hints(matrix, HintCode.ABOVE_WITHOUT_EVIDENCE) == [
        Hint(
            HintCode.ABOVE_WITHOUT_EVIDENCE,
            ((Noun.PERSON, "ana"), (Noun.SKILL, "skill-2")),
            {"person": "Ana", "skill": "Skill-2", "official": 3, "required": 1},
        )
    ]


def test_a_requirement_at_the_lowest_level() -> None:
    matrix = with_roles(a_role("pm", {"skill-1": 0, "skill-2": 1}))

    assert hints(matrix, HintCode.REQUIREMENT_AT_LOWEST) == [
        Hint(
            HintCode.REQUIREMENT_AT_LOWEST,
            ((Noun.ROLE, "pm"), (Noun.SKILL, "skill-1")),
            {"role": "PM", "skill": "Skill-1", "level": 0},
        )
    ]


@given(matrices())
def test_figures_at_hand_spare_nothing_but_time(matrix: Matrix) -> None:
    assert lint(matrix, figures=figures.of(matrix)) == lint(matrix)
