"""The templates: what every new user judges the program by."""

import pytest

from matrixeditor.core import invariants
from matrixeditor.core.analysis.lint import lint
from matrixeditor.core.analysis.readiness import Verdict, standing
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.resources import template_bytes, template_names


def template(name: str) -> Matrix:
    return store.loads(template_bytes(name))


def requirements(matrix: Matrix) -> int:
    return sum(len(role.requirements) for role in matrix.roles)


def test_the_four_templates_are_offered() -> None:
    assert set(template_names()) == {
        "product-management",
        "software-engineering",
        "blank",
        "sample",
    }


@pytest.mark.parametrize("name", template_names())
def test_a_template_is_sound_canonical_and_free_of_hints(name: str) -> None:
    matrix = template(name)

    assert not list(invariants.problems_of(matrix))
    assert store.dumps(matrix) == template_bytes(name)
    assert lint(matrix) == ()


def test_all_templates_share_one_scale() -> None:
    assert len({template(name).scales for name in template_names()}) == 1


def test_the_product_ladder_is_complete() -> None:
    matrix = template("product-management")

    assert len(matrix.roles) == 9
    assert 24 <= len(matrix.skills) <= 25
    assert requirements(matrix) >= 150
    assert {role.track for role in matrix.roles} == {"Contributor", "Management", "Operations"}
    for role in matrix.roles:
        assert role.short
        assert role.summary
        assert role.responsibilities
        assert role.preparation
        assert any(requirement.must_have for requirement in role.requirements.values())


def test_the_engineering_ladder_has_two_tracks() -> None:
    matrix = template("software-engineering")

    assert len(matrix.roles) >= 8
    assert len(matrix.skills) == 20
    assert len({role.track for role in matrix.roles}) == 2


@pytest.mark.parametrize("name", template_names())
def test_every_required_level_has_two_or_three_indicators(name: str) -> None:
    matrix = template(name)
    skills = {skill.id: skill for skill in matrix.skills}

    for role in matrix.roles:
        for skill_id, requirement in role.requirements.items():
            assert 2 <= len(skills[skill_id].indicators_at(requirement.level)) <= 3


def test_the_sample_is_the_product_ladder_with_twelve_people() -> None:
    sample, ladder = template("sample"), template("product-management")

    assert (sample.scales, sample.categories, sample.skills, sample.roles) == (
        ladder.scales,
        ladder.categories,
        ladder.skills,
        ladder.roles,
    )
    assert len(sample.people) == 12
    assert len(sample.reviews) == 2


def test_the_sample_shows_every_verdict_and_every_kind_of_cell() -> None:
    sample = template("sample")

    verdicts = {standing(sample, person).verdict for person in sample.people}
    sheets = [sheet for person in sample.people for sheet in person.assessments]

    assert verdicts == set(Verdict)
    assert any(sheet.not_applicable for sheet in sheets)
    assert any(sheet.unconfirmed for sheet in sheets)
    assert any(sheet.comments for sheet in sheets)
    assert any(not note.skills for person in sample.people for note in person.evidence)
    assert any(person.plan for person in sample.people)
    assert any(person.target_role for person in sample.people)
