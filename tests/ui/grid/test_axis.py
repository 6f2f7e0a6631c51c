"""Lines stand under their groups, in the order of the matrix."""

from datetime import date

from tests.builders import a_matrix
from tests.ui.ladders import a_ladder

from matrixeditor.core.model import Category
from matrixeditor.core.operations import skills
from matrixeditor.core.types import CategoryId, Noun, SkillId
from matrixeditor.ui.models.axis import Line, lined_up, role_groups, skill_groups


def test_skills_stand_under_their_categories_and_the_others_last() -> None:
    axis = lined_up(Noun.SKILL, skill_groups(a_ladder()), bands=True)

    assert [line.id or f"[{line.group}]" for line in axis.lines] == [
        *("[strategy]", "vision"),
        *("[discovery]", "research", "data"),
        *("[]", "backlog"),
    ]


def test_roles_are_grouped_by_track_in_ladder_order() -> None:
    groups = role_groups(a_ladder())

    assert [(group.name, group.members) for group in groups] == [
        ("Contributor", ("junior", "senior")),
        ("Management", ("head",)),
    ]


def test_where_nothing_is_grouped_there_is_no_band() -> None:
    axis = lined_up(Noun.SKILL, skill_groups(a_matrix(skills=2)), bands=True)

    assert [line.id for line in axis.lines] == ["skill-1", "skill-2"]


def test_a_folded_group_shows_its_band_only() -> None:
    groups = skill_groups(a_ladder())

    axis = lined_up(Noun.SKILL, groups, bands=True, collapsed=frozenset({"discovery"}))

    assert Line("discovery", "") in axis.positions
    assert "data" not in axis.places_of_ids
    assert axis.size == 4


def test_columns_have_no_bands() -> None:
    axis = lined_up(Noun.ROLE, role_groups(a_ladder()), bands=False)

    assert not any(line.is_band for line in axis.lines)


def test_a_category_without_skills_has_a_band_and_a_retired_skill_no_line() -> None:
    matrix = a_ladder()
    empty = Category(id=CategoryId("empty"), name="Empty")
    matrix = matrix.model_copy(update={"categories": (*matrix.categories, empty)})
    matrix = skills.retire_skill(matrix, skill=SkillId("vision"), on=date(2026, 1, 1))

    axis = lined_up(Noun.SKILL, skill_groups(matrix), bands=True)

    assert Line("empty", "") in axis.positions
    assert "vision" not in axis.places_of_ids
