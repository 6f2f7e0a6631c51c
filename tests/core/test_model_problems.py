"""What pydantic finds wrong, in our codes."""

from typing import Any

import pytest
from pydantic import ValidationError

from matrixeditor.core.errors import ProblemCode
from matrixeditor.core.model import (
    Assessment,
    Evidence,
    Experience,
    Person,
    Policy,
    Requirement,
    Scale,
    Skill,
    Value,
)
from matrixeditor.core.model.problems import findings
from matrixeditor.core.types import ScaleId


def found(kind: type[Value], json: str) -> list[tuple[str, ProblemCode, dict[str, Any]]]:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate_json(json)
    return [
        (".".join(map(str, place)), code, dict(facts))
        for place, code, facts in findings(caught.value)
    ]


@pytest.mark.parametrize(
    ("kind", "json", "problem"),
    [
        (Policy, '{"x": 1}', ("x", ProblemCode.UNKNOWN_KEY, {})),
        (Policy, '{"x": null}', ("x", ProblemCode.UNKNOWN_KEY, {})),
        (Policy, "3", ("", ProblemCode.MAP_TYPE, {})),
        (Policy, '{"near_gap": -1}', ("near_gap", ProblemCode.AT_LEAST, {"low": 0})),
        (Policy, '{"near_gap": 9999}', ("near_gap", ProblemCode.AT_MOST, {"high": 2000})),
        (Policy, '{"near_gap": 1.0}', ("near_gap", ProblemCode.INTEGER_TYPE, {})),
        (Policy, '{"near_gap": null}', ("near_gap", ProblemCode.NULL, {})),
        (
            Policy,
            '{"ready_threshold": 2}',
            ("ready_threshold", ProblemCode.NUMBER_BETWEEN, {"low": "0", "high": "1"}),
        ),
        (
            Policy,
            '{"ready_threshold": NaN}',
            ("ready_threshold", ProblemCode.FINITE_NUMBER, {}),
        ),
        (
            Policy,
            '{"official_sources": []}',
            ("official_sources", ProblemCode.TOO_FEW, {"least": 1}),
        ),
        (
            Policy,
            '{"official_sources": ["boss"]}',
            ("official_sources.0", ProblemCode.CHOICE, {"known": "self, manager, peer, agreed"}),
        ),
        (Policy, '{"official_sources": 1}', ("official_sources", ProblemCode.LIST_TYPE, {})),
        (
            Policy,
            '{"official_sources": ["peer"]}',
            ("official_sources", ProblemCode.PEER_OFFICIAL, {}),
        ),
        (Requirement, "{}", ("level", ProblemCode.MISSING, {})),
        (Requirement, '{"level": "3"}', ("level", ProblemCode.INTEGER_TYPE, {})),
        (Requirement, '{"level": 1, "must_have": 1}', ("must_have", ProblemCode.FLAG_TYPE, {})),
        (Requirement, '{"level": 1, "weight": "1"}', ("weight", ProblemCode.NUMBER_TYPE, {})),
        (Requirement, '{"level": 1, "weight": 0.1234}', ("weight", ProblemCode.DECIMALS, {})),
        (Requirement, '{"level": 1, "note": 1}', ("note", ProblemCode.TEXT_TYPE, {})),
        (Scale, '{"id": "A", "name": "A", "levels": []}', ("id", ProblemCode.ID_FORM, {})),
        (
            Evidence,
            '{"id": "e", "date": "1 May", "text": "x"}',
            ("date", ProblemCode.DATE_FORM, {}),
        ),
        (Evidence, '{"id": "e", "date": 3, "text": "x"}', ("date", ProblemCode.DATE_FORM, {})),
        (Experience, '{"min_years": 2, "max_years": 1}', ("", ProblemCode.YEARS_ORDER, {})),
        (Person, '{"id": "p", "name": " "}', ("name", ProblemCode.BLANK, {})),
        (
            Assessment,
            '{"review": "r", "source": "self", "ratings": []}',
            ("ratings", ProblemCode.MAP_TYPE, {}),
        ),
        (
            Skill,
            '{"id": "s", "name": "S", "indicators": {"01": []}}',
            ("indicators.01.[key]", ProblemCode.LEVEL_KEY, {}),
        ),
    ],
)
def test_what_a_field_may_not_hold_is_told_in_our_codes(
    kind: type[Value], json: str, problem: tuple[str, ProblemCode, dict[str, Any]]
) -> None:
    assert found(kind, json)[0] == problem


def test_a_lone_surrogate_offered_by_the_window_has_a_code_too() -> None:
    with pytest.raises(ValidationError) as caught:
        Scale(id=ScaleId("s"), name="\ud800", levels=())

    place, code, _ = next(findings(caught.value))
    assert place == ("name",)
    assert code is ProblemCode.SURROGATE


def test_a_kind_of_error_that_the_table_lacks_is_called_unfit() -> None:
    error = ValidationError.from_exception_data(
        "Matrix", [{"type": "recursion_loop", "loc": ("scales",), "input": 1}]
    )

    assert list(findings(error)) == [(("scales",), ProblemCode.UNFIT, {})]
