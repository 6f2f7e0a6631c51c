"""Categories: the bands that group the skills."""

from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.model import Category, Matrix, Skill
from matrixeditor.core.operations import ids, parts
from matrixeditor.core.types import CategoryId, Noun


class CategoryFields(TypedDict, total=False):
    """The fields of a category, but its id."""

    name: str
    description: str


def add_category(
    matrix: Matrix,
    *,
    name: str,
    index: int | None = None,
    category_id: CategoryId | None = None,
    description: str = "",
) -> Matrix:
    """Add a category at ``index``, at the end by default; its id is made of its name.

    Raises:
        InvalidValue: the name is empty.
        DuplicateId: there is a category with that id.
    """
    if category_id is None:
        category_id = CategoryId(ids.slug_for(name, noun=Noun.CATEGORY, items=matrix.categories))
    ids.require_free(category_id, noun=Noun.CATEGORY, items=matrix.categories)
    category = parts.made(Category, id=category_id, name=name, description=description)
    return parts.with_parts(
        matrix, categories=parts.inserted(matrix.categories, category, index=index)
    )


def change_category(
    matrix: Matrix, *, category: CategoryId, **fields: Unpack[CategoryFields]
) -> Matrix:
    """Change fields of a category.

    Raises:
        InvalidValue: a field may not hold the value given for it.
    """
    found = lookup.category(matrix, category)
    return parts.replace_category(matrix, parts.changed(found, **fields))


def rename_category(matrix: Matrix, *, category: CategoryId, name: str) -> Matrix:
    """Give a category another name; its id stays."""
    return change_category(matrix, category=category, name=name)


def move_categories(matrix: Matrix, *, categories: Collection[CategoryId], index: int) -> Matrix:
    """Move categories together to ``index``, counted among those that stay."""
    moved = parts.moved(matrix.categories, categories, Noun.CATEGORY, index=index)
    return parts.with_parts(matrix, categories=moved)


def delete_category(matrix: Matrix, *, category: CategoryId) -> Matrix:
    """Delete a category; its skills stay, without one."""
    lookup.category(matrix, category)

    def freed(skill: Skill) -> Skill:
        return parts.copied(skill, category=None) if skill.category == category else skill

    return parts.with_parts(
        matrix,
        categories=parts.without(matrix.categories, {category}),
        skills=parts.each(matrix.skills, freed),
    )
