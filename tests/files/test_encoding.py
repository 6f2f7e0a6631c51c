import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_matrix, a_scale, a_skill

from matrixeditor import resources
from matrixeditor.core.model import (
    Assessment,
    Experience,
    Matrix,
    Person,
    Policy,
    Requirement,
    Review,
    Role,
)
from matrixeditor.core.types import PersonId, ReviewId, RoleId, SkillId, Source
from matrixeditor.files import store
from matrixeditor.files.encoding import Encoder


def plain(raw: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(raw)
    return document


def by_json_dumps(raw: bytes) -> bytes:
    return (json.dumps(plain(raw), indent=2, ensure_ascii=False) + "\n").encode()


def with_ratings(matrix: Matrix, ratings: dict[str, int]) -> Matrix:
    sheet = Assessment(
        review=ReviewId("current"),
        source=Source.SELF,
        ratings={SkillId(skill): level for skill, level in ratings.items()},
    )
    return with_first_person(matrix, assessments=(sheet,))


def with_first_person(matrix: Matrix, **fields: Any) -> Matrix:
    person = matrix.people[0].changed(**fields)
    return matrix.model_copy(update={"people": (person, *matrix.people[1:])})


def with_requirement(requirement: Requirement) -> Matrix:
    matrix = a_matrix(roles=1, people=0)
    role = matrix.roles[0].changed(requirements={SkillId("skill-1"): requirement})
    return matrix.model_copy(update={"roles": (role,)})


@pytest.mark.parametrize("name", resources.template_names())
def test_loading_and_saving_a_template_changes_nothing(name: str) -> None:
    raw = resources.template_bytes(name)

    assert store.dumps(store.loads(raw)) == raw


@pytest.mark.parametrize("name", resources.template_names())
def test_the_bytes_are_those_of_json_dumps_with_indent_2(name: str) -> None:
    raw = store.dumps(store.loads(resources.template_bytes(name)))

    assert raw == by_json_dumps(raw)


@given(text=st.text())
def test_texts_are_escaped_like_json_dumps_does(text: str) -> None:
    matrix = a_matrix(people=1)
    raw = store.dumps(with_first_person(matrix, notes=text).changed(description=text))

    assert raw == by_json_dumps(raw)
    assert plain(raw).get("description", "") == text
    assert store.loads(raw).people[0].notes == text


def test_only_quotes_backslashes_and_control_characters_are_escaped() -> None:
    every_kind = "".join(map(chr, range(0x20))) + '"\\/\x7f\u0080\u2028ä\N{GRINNING FACE}'

    raw = store.dumps(a_matrix().changed(description=every_kind))

    control = "".join(f"\\u{code:04x}" for code in range(0x20))
    short = {
        "\\u0008": "\\b",
        "\\u0009": "\\t",
        "\\u000a": "\\n",
        "\\u000c": "\\f",
        "\\u000d": "\\r",
    }
    for long, brief in short.items():
        control = control.replace(long, brief)
    unescaped = "/\x7f\u0080\u2028ä\N{GRINNING FACE}"
    assert f'"description": "{control}\\"\\\\{unescaped}"'.encode() in raw


def test_format_and_version_stand_first_and_fields_in_the_order_of_the_model() -> None:
    keys = list(plain(store.dumps(a_matrix().changed(description="x"))))

    assert keys[:2] == ["format", "version"]
    assert keys == [name for name in Matrix.model_fields if name in keys]


def test_ratings_are_sorted_whatever_the_order_they_were_made_in() -> None:
    matrix = with_ratings(a_matrix(), {"skill-2": 1, "skill-1": 3})

    ratings = plain(store.dumps(matrix))["people"][0]["assessments"][0]["ratings"]

    assert list(ratings) == ["skill-1", "skill-2"]


def test_requirements_are_sorted_in_reviews_too() -> None:
    matrix = a_matrix()
    backwards = {SkillId(f"skill-{n}"): Requirement(level=1) for n in (3, 1, 2)}
    role = matrix.roles[0].changed(requirements=backwards)
    review = matrix.reviews[0].changed(
        closed=True, roles_as_of={RoleId("role-2"): {}, RoleId("role-1"): backwards}
    )
    matrix = matrix.model_copy(update={"roles": (role, matrix.roles[1]), "reviews": (review,)})

    document = plain(store.dumps(matrix))

    as_of = document["reviews"][0]["roles_as_of"]
    assert list(as_of) == ["role-1", "role-2"]
    assert list(as_of["role-1"]) == ["skill-1", "skill-2", "skill-3"]
    assert list(document["roles"][0]["requirements"]) == ["skill-1", "skill-2", "skill-3"]


def test_requirements_in_a_review_that_are_sorted_are_written_as_they_are() -> None:
    matrix = a_matrix()
    as_of = {RoleId("role-1"): {SkillId("skill-1"): Requirement(level=1)}}
    review = matrix.reviews[0].changed(closed=True, roles_as_of=as_of)

    document = plain(store.dumps(matrix.model_copy(update={"reviews": (review,)})))

    assert document["reviews"][0]["roles_as_of"] == {"role-1": {"skill-1": {"level": 1}}}


def test_indicators_are_sorted_by_the_number_of_their_level() -> None:
    scale = a_scale(lowest=-2, levels=14)
    skill = a_skill("skill-1").changed(indicators=dict.fromkeys((10, 9, -1, 0, -2), ("x",)))
    matrix = a_matrix(people=0, roles=0).model_copy(update={"scales": (scale,), "skills": (skill,)})

    indicators = plain(store.dumps(matrix))["skills"][0]["indicators"]

    assert list(indicators) == ["-2", "-1", "0", "9", "10"]


def test_optional_fields_at_their_default_are_left_out() -> None:
    document = plain(store.dumps(a_matrix(roles=0, people=0, skills=0)))

    assert list(document) == ["format", "version", "id", "title", "scales", "reviews"]


def test_entries_of_maps_and_items_of_lists_are_never_left_out() -> None:
    sheet = Assessment(
        review=ReviewId("current"),
        source=Source.PEER,
        ratings={SkillId("skill-1"): 0},
        not_applicable={SkillId("skill-2"): ""},
        comments={SkillId("skill-3"): ""},
    )
    matrix = with_first_person(a_matrix(), assessments=(sheet,))
    skill = matrix.skills[0].changed(indicators={0: ()})
    role = Role(id=RoleId("empty"), name="Empty")
    review = Review(
        id=ReviewId("next"),
        name="Next",
        date=matrix.reviews[0].date,
        closed=True,
        roles_as_of={RoleId("empty"): {}},
    )
    matrix = matrix.model_copy(
        update={
            "skills": (skill, *matrix.skills[1:]),
            "roles": (*matrix.roles, role),
            "reviews": (*matrix.reviews, review),
        }
    )

    document = plain(store.dumps(matrix))

    assert document["people"][0]["assessments"][0] == {
        "review": "current",
        "source": "peer",
        "ratings": {"skill-1": 0},
        "not_applicable": {"skill-2": ""},
        "comments": {"skill-3": ""},
    }
    assert document["skills"][0]["indicators"] == {"0": []}
    assert document["reviews"][1]["roles_as_of"] == {"empty": {}}


@pytest.mark.parametrize(
    ("weight", "text"),
    [
        ("2.00", b"2"),
        ("0.500", b"0.5"),
        ("0.001", b"0.001"),
        ("1000", b"1000"),
        ("12.34", b"12.34"),
    ],
)
def test_decimals_are_written_in_their_shortest_form(weight: str, text: bytes) -> None:
    raw = store.dumps(with_requirement(Requirement(level=1, weight=Decimal(weight))))

    assert b'"weight": ' + text + b"\n" in raw


@given(thousandths=st.integers(min_value=1, max_value=1_000_000))
def test_a_decimal_is_read_as_it_was_written(thousandths: int) -> None:
    weight = Decimal(thousandths) / 1000
    raw = store.dumps(with_requirement(Requirement(level=1, weight=weight)))

    assert store.loads(raw).roles[0].requirements[SkillId("skill-1")].weight == weight
    assert b"e" not in raw.split(b'"weight": ')[-1].split(b"\n")[0]


def test_a_weight_of_one_is_the_default_and_left_out() -> None:
    assert b"weight" not in store.dumps(
        with_requirement(Requirement(level=1, weight=Decimal("1.0")))
    )


def test_of_the_policy_only_what_differs_is_written() -> None:
    matrix = a_matrix().changed(policy=Policy(near_gap=2))

    assert plain(store.dumps(matrix))["policy"] == {"near_gap": 2}


def test_an_experience_without_years_is_written_all_the_same() -> None:
    matrix = a_matrix()
    role = matrix.roles[0].changed(experience=Experience())
    matrix = matrix.model_copy(update={"roles": (role, *matrix.roles[1:])})

    assert store.loads(store.dumps(matrix)) == matrix


def test_a_skill_always_names_its_scale() -> None:
    matrix = a_matrix()
    skills = (matrix.skills[0].changed(scale=None), *matrix.skills[1:])

    raw = store.dumps(matrix.model_copy(update={"skills": skills}))

    assert raw == store.dumps(matrix)


def test_an_edit_is_written_like_a_matrix_made_from_nothing() -> None:
    encoder = Encoder()
    before = a_matrix(people=5)
    encoder.encode(before)

    after = with_ratings(before, {"skill-3": 4})

    assert encoder.encode(after) == Encoder().encode(after)
    assert encoder.encode(before) == Encoder().encode(before)


def test_what_no_longer_exists_leaves_no_trace_in_later_bytes() -> None:
    encoder = Encoder()
    matrix = a_matrix(people=3)
    encoder.encode(matrix)

    for number in range(50):
        other = Person(id=PersonId(f"other-{number}"), name=f"Other {number}")
        matrix = matrix.model_copy(update={"people": (other,)})
        assert plain(encoder.encode(matrix))["people"] == [
            {"id": f"other-{number}", "name": f"Other {number}"}
        ]


def test_a_matrix_without_any_items_is_written_as_empty_lists() -> None:
    # Only code can make one; what it would look like is told apart from a crash.
    nothing = a_matrix().model_copy(update={"scales": (), "reviews": ()})

    assert b'"scales": [],' in store.dumps(nothing)
