import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.builders import a_matrix
from tests.files import damaged
from tests.files.damaged import Damaged, healthy

from matrixeditor import resources
from matrixeditor.core.errors import ProblemCode
from matrixeditor.files import store
from matrixeditor.files.locating import MAPS
from matrixeditor.files.schema import document_schema

SCHEMA = document_schema()
PARTS: dict[str, Any] = SCHEMA["$defs"]


def complaints(raw: bytes) -> list[str]:
    checker = Draft202012Validator.FORMAT_CHECKER
    validator = Draft202012Validator(SCHEMA, format_checker=checker)
    return [error.message for error in validator.iter_errors(json.loads(raw))]


def fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for part in (SCHEMA, *PARTS.values()):
        yield from part.get("properties", {}).items()


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("name", resources.template_names())
def test_every_template_follows_the_schema(name: str) -> None:
    assert complaints(resources.template_bytes(name)) == []


def test_what_is_saved_follows_the_schema() -> None:
    assert complaints(store.dumps(a_matrix())) == []
    assert complaints(healthy()) == []


# JSON Schema knows no difference between 3 and 3.0, and nothing of Python's NaN.
BEYOND_A_SCHEMA = {"rating-3.0", "rating-1e0", "required-decimal", "version-decimal"}


@pytest.mark.parametrize(
    "flawed",
    [
        flawed
        for flawed in (*damaged.OF_THE_HEAD, *damaged.OF_A_VALUE)
        if flawed.name not in BEYOND_A_SCHEMA
        and flawed.code not in {ProblemCode.FINITE_NUMBER, ProblemCode.DECIMALS}
        and len(flawed.raw) < 2000  # numbers of thousands of digits
    ],
    ids=repr,
)
def test_a_flawed_value_breaks_the_schema(flawed: Damaged) -> None:
    assert complaints(flawed.raw)


def test_the_required_keys_are_the_documented_ones() -> None:
    required = {name: part["required"] for name, part in PARTS.items() if "required" in part}

    assert SCHEMA["required"] == ["format", "version", "id", "title", "scales", "reviews"]
    assert required == {
        "Assessment": ["review", "source"],
        "Category": ["id", "name"],
        "Evidence": ["id", "date", "text"],
        "Fact": ["label", "text"],
        "Level": ["value", "name"],
        "LogEntry": ["when", "who", "action", "reason"],
        "Person": ["id", "name"],
        "Preparation": ["kind", "text"],
        "Requirement": ["level"],
        "Resource": ["title"],
        "Review": ["id", "name", "date"],
        "Role": ["id", "name"],
        "Scale": ["id", "name", "levels"],
        "Skill": ["id", "name"],
        "Step": ["id", "text"],
    }


def test_the_keys_of_every_map_have_a_pattern() -> None:
    maps = {name for name, field in fields() if "additionalProperties" in field}

    assert maps == set(MAPS)
    assert all("propertyNames" in field for name, field in fields() if name in MAPS)
    as_of = PARTS["Review"]["properties"]["roles_as_of"]
    assert "propertyNames" in as_of["additionalProperties"]


def test_defaults_of_numbers_are_numbers() -> None:
    policy = PARTS["Policy"]["properties"]

    assert policy["ready_threshold"]["default"] == 0.8
    assert PARTS["Requirement"]["properties"]["weight"]["default"] == 1


def test_the_schema_says_what_things_are_in_a_sentence() -> None:
    assert PARTS["Role"]["description"] == "A position on the ladder and what it asks."
    assert "``" not in json.dumps(SCHEMA)
