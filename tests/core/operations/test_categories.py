"""Categories: the bands that group the skills."""

import pytest
from tests.builders import a_matrix
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import SKILL

from matrixeditor.core.errors import DuplicateId, InvalidValue, UnknownId
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import categories, skills
from matrixeditor.core.types import CategoryId, Noun

CRAFT = CategoryId("craft")


def a_matrix_with_bands() -> Matrix:
    matrix = categories.add_category(a_matrix(), name="People")
    return categories.add_category(matrix, name="Craft", index=0, description="What we make")


def order(matrix: Matrix) -> list[str]:
    return [category.id for category in matrix.categories]


def test_categories_are_added_where_wanted() -> None:
    matrix = valid(a_matrix_with_bands())

    assert order(matrix) == ["craft", "people"]
    assert matrix.categories[0].description == "What we make"
    added = categories.add_category(matrix, name="People", category_id=CategoryId("x"))
    assert order(added)[-1] == "x"


def test_a_category_needs_a_name_and_a_free_id() -> None:
    with pytest.raises(InvalidValue) as caught:
        categories.add_category(a_matrix(), name="")
    assert caught.value.noun is Noun.CATEGORY
    with pytest.raises(DuplicateId):
        categories.add_category(a_matrix_with_bands(), name="Craft", category_id=CRAFT)


def test_a_category_is_renamed_and_described() -> None:
    matrix = categories.rename_category(a_matrix_with_bands(), category=CRAFT, name="Trade")
    matrix = valid(categories.change_category(matrix, category=CRAFT, description=""))

    assert (matrix.categories[0].id, matrix.categories[0].name) == ("craft", "Trade")
    assert categories.rename_category(matrix, category=CRAFT, name="Trade") is matrix


def test_categories_move() -> None:
    before = a_matrix_with_bands()

    after = categories.move_categories(before, categories=(CRAFT,), index=1)

    assert order(valid(after)) == ["people", "craft"]


def test_the_skills_of_a_deleted_category_stay_without_one() -> None:
    before = skills.set_category(a_matrix_with_bands(), skills=(SKILL,), category=CRAFT)

    after = valid(categories.delete_category(before, category=CRAFT))

    assert order(after) == ["people"]
    assert after.skills[0].category is None
    assert after.skills[1] is before.skills[1]
    with pytest.raises(UnknownId):
        categories.delete_category(after, category=CRAFT)
