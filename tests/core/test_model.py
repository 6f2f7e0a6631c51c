"""The model: what each part of a matrix may hold."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError
from tests.builders import a_matrix, a_person, a_scale

from matrixeditor.core.model import (
    Assessment,
    Experience,
    Level,
    Matrix,
    Person,
    Policy,
    Requirement,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import PersonId, RoleId, ScaleId


def refused(kind: type[Any], json: str) -> str:
    """Return the first reason for which a part is refused."""
    with pytest.raises(ValidationError) as caught:
        kind.model_validate_json(json)
    return str(caught.value.errors()[0]["type"])


def test_a_value_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        a_person("ana").name = "Bo"  # type: ignore[misc]


def test_changed_returns_a_validated_copy_that_shares_the_rest() -> None:
    person = a_person("ana", ratings={"a": 1})

    renamed = person.changed(name="Ana Novak")

    assert renamed.name == "Ana Novak"
    assert renamed.assessments is person.assessments
    with pytest.raises(ValidationError):
        person.changed(name=" ")


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
def test_a_name_says_something(name: str) -> None:
    with pytest.raises(ValidationError):
        Person(id=PersonId("p-1"), name=name)


@pytest.mark.parametrize("item_id", ["", "-a", "A", "a b", "a_b", "ä", "a" * 65, "a\n"])
def test_an_id_is_lower_case_letters_digits_and_dashes(item_id: str) -> None:
    with pytest.raises(ValidationError):
        Role(id=RoleId(item_id), name="PM")


def test_a_lone_surrogate_is_refused_wherever_text_enters() -> None:
    with pytest.raises(ValidationError):
        a_person("ana").changed(notes="\ud800")


@pytest.mark.parametrize("level", ["3.0", "true", '"3"', "null", "1001", "-1001", "1e2"])
def test_a_level_is_a_whole_number_in_range(level: str) -> None:
    assert refused(Requirement, f'{{"level": {level}}}')


@pytest.mark.parametrize("level", ["3.0", "true", '"3"', "null"])
def test_a_rating_is_a_whole_number(level: str) -> None:
    json = f'{{"review": "r", "source": "self", "ratings": {{"a": {level}}}}}'

    assert refused(Assessment, json) == "int_type"


@pytest.mark.parametrize(
    ("weight", "code"),
    [
        ('"1"', "number_type"),
        ("true", "number_type"),
        ("null", "number_type"),
        ("NaN", "finite_number"),
        ("Infinity", "finite_number"),
        ("0", "number_between"),
        ("1000.001", "number_between"),
        ("1e300", "number_range"),
        ("0.0001", "decimals"),
    ],
)
def test_a_weight_is_a_number_of_at_most_three_decimals_in_range(weight: str, code: str) -> None:
    assert refused(Requirement, f'{{"level": 1, "weight": {weight}}}') == code


@pytest.mark.parametrize(("weight", "exact"), [("0.1", "0.1"), ("2.0", "2"), ("1e2", "100")])
def test_a_weight_is_exactly_what_its_shortest_text_says(weight: str, exact: str) -> None:
    parsed = Requirement.model_validate_json(f'{{"level": 1, "weight": {weight}}}')

    assert parsed.weight == Decimal(exact)


@pytest.mark.parametrize("key", ["01", "+1", " 1", "1.0", "-0", "x", "", "1_0", "١", "9" * 5000])
def test_an_indicator_stands_under_its_level_in_shortest_form(key: str) -> None:
    assert refused(Skill, f'{{"id": "a", "name": "A", "indicators": {{"{key}": ["Does it"]}}}}')


def test_indicators_may_stand_under_negative_levels() -> None:
    skill = Skill.model_validate_json(
        '{"id": "a", "name": "A", "indicators": {"-1": ["Refuses"], "10": ["Shines"]}}'
    )

    assert skill.indicators_at(-1) == ("Refuses",)
    assert skill.indicators_at(3) == ()


@pytest.mark.parametrize("values", [(1,), (1, 1), (2, 1)])
def test_a_scale_has_two_levels_or_more_that_increase(values: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError):
        Scale(id=ScaleId("s"), name="S", levels=tuple(Level(value=v, name=f"L{v}") for v in values))


def test_a_scale_knows_its_ends_and_levels() -> None:
    scale = a_scale(lowest=-2, levels=4)

    assert (scale.lowest, scale.highest) == (-2, 1)
    assert scale.values == (-2, -1, 0, 1)
    assert scale.level(5) is None


def test_experience_runs_from_fewer_to_more_years() -> None:
    assert Experience(min_years=Decimal(2)).max_years is None
    assert refused(Experience, '{"min_years": 5, "max_years": 2}') == "years_order"


@pytest.mark.parametrize("sources", ['["peer"]', '["agreed", "agreed"]', "[]", '["boss"]'])
def test_results_come_from_agreed_manager_or_self_each_once(sources: str) -> None:
    assert refused(Policy, f'{{"official_sources": {sources}}}')


@pytest.mark.parametrize(
    "json",
    [
        '{"id": "pm", "name": "PM", "leads_to": ["a", "a"]}',
        '{"id": "pm", "name": "PM", "boss": "x"}',
        '{"id": "pm"}',
        '{"id": "pm", "name": null}',
        '{"id": "pm", "name": "PM", "retired": "01.02.2026"}',
        '{"id": "pm", "name": "PM", "retired": 20260201}',
    ],
)
def test_repeated_unknown_missing_or_mistyped_fields_are_refused(json: str) -> None:
    assert refused(Role, json)


def test_a_matrix_survives_its_own_json() -> None:
    matrix = a_matrix()

    assert Matrix.model_validate_json(matrix.model_dump_json()) == matrix


def test_format_and_version_must_be_said() -> None:
    json = a_matrix().model_dump_json(exclude={"version"})

    assert refused(Matrix, json) == "missing"
