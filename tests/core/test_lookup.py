"""Lookup: finding things by id, by name and by what is current."""

from datetime import date

import pytest
from tests.builders import a_matrix, a_review, a_scale, a_sheet, a_skill

from matrixeditor.core import lookup
from matrixeditor.core.errors import UnknownId, UnknownLevel
from matrixeditor.core.model import Category, Scale, Skill
from matrixeditor.core.types import (
    CategoryId,
    Noun,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
)


def test_each_kind_of_thing_is_found_by_its_id() -> None:
    matrix = a_matrix().model_copy(
        update={"categories": (Category(id=CategoryId("craft"), name="Craft"),)}
    )

    assert lookup.scale(matrix, ScaleId("proficiency")) is matrix.scales[0]
    assert lookup.category(matrix, CategoryId("craft")) is matrix.categories[0]
    assert lookup.skill(matrix, SkillId("skill-2")) is matrix.skills[1]
    assert lookup.role(matrix, RoleId("role-2")) is matrix.roles[1]
    assert lookup.person(matrix, PersonId("person-1")) is matrix.people[0]
    assert lookup.review(matrix, ReviewId("current")) is matrix.reviews[0]


def test_an_unknown_id_names_the_known_ones() -> None:
    with pytest.raises(UnknownId) as caught:
        lookup.role(a_matrix(roles=2), RoleId("ceo"))

    assert (caught.value.noun, caught.value.id) == (Noun.ROLE, "ceo")
    assert caught.value.known == ("role-1", "role-2")


def test_an_unknown_person_names_the_known_ones() -> None:
    with pytest.raises(UnknownId) as caught:
        lookup.person(a_matrix(people=1), PersonId("nobody"))

    assert caught.value.known == ("person-1",)


def test_a_result_is_computed_once_for_the_same_value_and_anew_for_an_equal_one() -> None:
    computed: list[tuple[int, ...]] = []

    @lookup.once_per_value
    def total(numbers: tuple[int, ...]) -> int:
        computed.append(numbers)
        return sum(numbers)

    first, second = tuple(range(1, 3)), tuple(range(1, 3))
    assert [total(first), total(first), total(second)] == [3, 3, 3]
    assert len(computed) == 2


def test_only_the_latest_results_are_kept() -> None:
    computed: list[int] = []

    @lookup.once_per_value
    def length(numbers: tuple[int, ...]) -> int:
        computed.append(len(numbers))
        return len(numbers)

    arguments = [(number,) for number in range(lookup.KEPT_RESULTS + 1)]
    for argument in [*arguments, arguments[0]]:
        length(argument)

    assert len(computed) == lookup.KEPT_RESULTS + 2


def test_the_newest_review_is_the_later_in_the_list_of_two_on_one_day() -> None:
    day = date(2026, 6, 30)
    reviews = (a_review("a", on=day), a_review("b", on=day), a_review("old", on=date(2025, 1, 1)))

    assert lookup.newest_review(a_matrix().model_copy(update={"reviews": reviews})).id == "b"


def test_skills_stand_by_category_and_those_without_one_last() -> None:
    craft, people = CategoryId("craft"), CategoryId("people")
    skills = tuple(
        Skill(id=SkillId(name), name=name, scale=ScaleId("proficiency"), category=category)
        for name, category in (("a", None), ("b", people), ("c", craft), ("d", people))
    )
    categories = (Category(id=craft, name="Craft"), Category(id=people, name="People"))
    matrix = a_matrix(roles=0, people=0).model_copy(
        update={"skills": skills, "categories": categories}
    )

    assert [skill.id for skill in lookup.skills_in_order(matrix)] == ["c", "b", "d", "a"]


def test_people_who_left_and_what_is_retired_are_not_active() -> None:
    matrix, gone = a_matrix(roles=2, skills=2, people=2), date(2026, 1, 1)
    people = (matrix.people[0], matrix.people[1].model_copy(update={"left": gone}))
    skills = (matrix.skills[0].model_copy(update={"retired": gone}), matrix.skills[1])
    roles = (matrix.roles[0].model_copy(update={"retired": gone}), matrix.roles[1])

    assert [person.id for person in lookup.active_people(people)] == ["person-1"]
    assert [skill.id for skill in lookup.active_skills(skills)] == ["skill-2"]
    assert [role.id for role in lookup.active_roles(roles)] == ["role-2"]


def test_a_skill_without_a_scale_is_on_the_only_one() -> None:
    matrix = a_matrix()

    assert lookup.scale_of(matrix, Skill(id=SkillId("x"), name="X")) is matrix.scales[0]
    assert lookup.scale_of(matrix, a_skill("x")) is matrix.scales[0]


def test_a_level_is_found_by_value_or_refused_with_those_there_are() -> None:
    scale = a_scale(lowest=1, levels=3)

    assert lookup.level_of(scale, 2).name == "L2"
    with pytest.raises(UnknownLevel) as caught:
        lookup.level_of(scale, 7)
    assert caught.value.levels == (1, 2, 3)


def test_sheets_of_a_review_are_told_from_others() -> None:
    old, new = a_sheet({"skill-1": 1}, review="old"), a_sheet({"skill-1": 2})
    person = a_matrix().people[0].model_copy(update={"assessments": (old, new)})

    assert lookup.sheets_of(person, ReviewId("current")) == (new,)


@pytest.mark.parametrize(
    "name", ["Ana Novak", " ana novak ", "ANA NOVAK", "Ana\u200b Novak", "\u202bAna Novak\u202c"]
)
def test_names_are_compared_without_case_and_invisible_characters(name: str) -> None:
    people = tuple(
        person.model_copy(update={"name": "Ana Novak"}) for person in a_matrix(people=1).people
    )

    assert lookup.named(people, name) == people


def test_composed_and_decomposed_letters_are_alike() -> None:
    assert lookup.folded("E\u0301lodie") == lookup.folded("\u00c9LODIE")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("-1", -1),
        ("-1 - Below", -1),
        ("below", -1),
        ("0 – Fine", 0),
        ("1. Above", 1),
        ("+1", 1),
        ("0 - Above", None),
        ("Fine!", None),
        ("0.5", None),
        ("NaN", None),
        ("7", None),
        ("", None),
    ],
)
def test_a_level_is_read_as_people_write_it(text: str, level: int | None) -> None:
    names = {-1: "Below", 0: "Fine", 1: "Above"}
    scale = Scale(
        id=ScaleId("s"),
        name="S",
        levels=tuple(
            given.model_copy(update={"name": names[given.value]})
            for given in a_scale(lowest=-1, levels=3).levels
        ),
    )

    assert lookup.read_level(scale, text) == level
