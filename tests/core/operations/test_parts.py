"""Parts: the nested updates that every operation is built of."""

import pytest
from tests.builders import a_matrix, a_person, a_review, a_scale

from matrixeditor.core.errors import InvalidValue, ProblemCode, UnknownId
from matrixeditor.core.model import Category, Fact, Requirement, Skill
from matrixeditor.core.operations import parts
from matrixeditor.core.types import CategoryId, Noun, SkillId


def test_what_pydantic_refuses_is_told_with_noun_place_and_code() -> None:
    with pytest.raises(InvalidValue) as caught:
        parts.made(Category, id="delivery", name="  ")

    assert caught.value.noun is Noun.CATEGORY
    assert [(p.place, p.code) for p in caught.value.problems] == [("name", ProblemCode.BLANK)]


def test_a_lone_surrogate_cannot_enter() -> None:
    category = Category(id=CategoryId("delivery"), name="Delivery")

    with pytest.raises(InvalidValue) as caught:
        parts.changed(category, description="\ud800")
    assert caught.value.problems[0].code is ProblemCode.SURROGATE


def test_a_kind_without_a_noun_of_its_own_is_the_matrixs() -> None:
    with pytest.raises(InvalidValue) as caught:
        parts.made(Fact, label="", text="")
    assert caught.value.noun is Noun.MATRIX


def test_a_change_to_equal_values_returns_the_same_object() -> None:
    requirement = Requirement(level=2)

    assert parts.changed(requirement, level=2, note="") is requirement
    assert parts.copied(requirement, level=2) is requirement


def test_a_change_shares_what_it_does_not_change() -> None:
    skill = Skill(id=SkillId("discovery"), name="Discovery", tags=("strategic",))

    assert parts.changed(skill, name="Research", tags=("strategic",)).tags is skill.tags


def test_replacing_shares_all_else() -> None:
    before = a_matrix()
    role = before.roles[0].model_copy(update={"name": "Lead"})

    after = parts.replace_role(before, role)

    assert after.roles[0] is role
    assert after.roles[1] is before.roles[1]
    assert after.people is before.people
    assert parts.replace_role(after, role) is after


def test_replacing_what_is_not_there_names_what_is() -> None:
    with pytest.raises(UnknownId) as caught:
        parts.replace_person(a_matrix(people=1), a_person("stranger"))
    assert caught.value.known == ("person-1",)


def test_every_collection_can_be_replaced_in() -> None:
    before = a_matrix()
    scale = a_scale(levels=6)
    review = a_review().model_copy(update={"name": "H1"})

    after = parts.replace_review(parts.replace_scale(before, scale), review)

    assert after.scales == (scale,)
    assert after.reviews == (review,)


def test_replacing_nobody_returns_the_same_matrix() -> None:
    matrix = a_matrix()

    assert parts.replace_people(matrix, {}) is matrix


@pytest.mark.parametrize(
    ("index", "expected"), [(0, "xabc"), (1, "axbc"), (None, "abcx"), (9, "abcx"), (-3, "xabc")]
)
def test_an_index_beyond_the_ends_means_the_end(index: int | None, expected: str) -> None:
    assert "".join(parts.inserted(tuple("abc"), "x", index=index)) == expected


@pytest.mark.parametrize(
    ("index", "expected"), [(0, "bdace"), (1, "abdce"), (3, "acebd"), (99, "acebd"), (-1, "bdace")]
)
def test_what_moves_keeps_its_order_and_the_index_counts_what_stays(
    index: int, expected: str
) -> None:
    people = tuple(a_person(letter) for letter in "abcde")

    moved = parts.moved(people, {"d", "b"}, Noun.PERSON, index=index)

    assert "".join(person.id for person in moved) == expected


def test_moving_to_where_they_stand_changes_nothing() -> None:
    people = tuple(a_person(letter) for letter in "abc")

    assert parts.moved(people, {"b"}, Noun.PERSON, index=1) is people


def test_what_does_not_exist_cannot_move() -> None:
    with pytest.raises(UnknownId):
        parts.moved((a_person("a"),), {"z"}, Noun.PERSON, index=0)
