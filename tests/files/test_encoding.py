import json
from typing import Any

import pytest
from tests.builders import a_matrix

from matrixeditor import resources
from matrixeditor.core.model import Assessment, Matrix
from matrixeditor.core.types import ReviewId, SkillId, Source
from matrixeditor.files import store


def with_ratings(matrix: Matrix, ratings: dict[str, int]) -> Matrix:
    sheet = Assessment(
        review=ReviewId("current"),
        source=Source.SELF,
        ratings={SkillId(skill): level for skill, level in ratings.items()},
    )
    person = matrix.people[0].model_copy(update={"assessments": (sheet,)})
    return matrix.model_copy(update={"people": (person, *matrix.people[1:])})


def plain(raw: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(raw)
    return document


@pytest.mark.parametrize("name", resources.template_names())
def test_loading_and_saving_a_template_changes_nothing(name: str) -> None:
    raw = resources.template_bytes(name)

    assert store.dumps(store.loads(raw)) == raw


def test_the_bytes_are_those_of_json_dumps_with_indent_2() -> None:
    raw = store.dumps(a_matrix())

    assert raw == (json.dumps(plain(raw), indent=2, ensure_ascii=False) + "\n").encode()


def test_ratings_are_sorted_whatever_the_order_they_were_made_in() -> None:
    matrix = with_ratings(a_matrix(), {"skill-2": 1, "skill-1": 3})

    ratings = plain(store.dumps(matrix))["people"][0]["assessments"][0]["ratings"]

    assert list(ratings) == ["skill-1", "skill-2"]
