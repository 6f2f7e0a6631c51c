"""Scales, their levels, and moving a skill to another scale."""

import pytest
from tests.builders import CURRENT, a_matrix, a_scale, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    OTHER_SKILL,
    ROLE,
    SKILL,
    TODAY,
    a_note,
    sheet_of,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import (
    DuplicateId,
    Impossible,
    InvalidValue,
    KeptByClosedReview,
    Reason,
    UnknownId,
    UnknownLevel,
    UnmappedLevels,
)
from matrixeditor.core.model import Level, Matrix, Requirement, Resource
from matrixeditor.core.operations import ratings, requirements, reviews, scales, skills
from matrixeditor.core.types import Noun, ScaleId, SkillId, Source

PROFICIENCY, FINE = ScaleId("proficiency"), ScaleId("fine")
FINE_LEVELS = a_scale(lowest=10, levels=5).levels
FIVE = a_scale().levels


def with_fine_scale() -> Matrix:
    """Return a matrix with a second scale, 10 to 14, on which skill "fine" is measured."""
    matrix = scales.add_scale(a_matrix(), name="Fine", levels=FINE_LEVELS)
    return skills.add_skill(matrix, name="Fine", scale=FINE)


def with_words() -> Matrix:
    matrix = skills.set_indicators(a_matrix(), skill=SKILL, level=2, indicators=("Asks", "Hears"))
    matrix = skills.set_indicators(matrix, skill=SKILL, level=3, indicators=("Leads", "Asks"))
    return skills.change_skill(
        matrix,
        skill=SKILL,
        resources=(Resource(title="Book", from_level=2), Resource(title="Talk")),
    )


def order(matrix: Matrix) -> list[str]:
    return [scale.id for scale in matrix.scales]


def test_with_a_second_scale_every_skill_names_its_own() -> None:
    before = a_matrix()
    unsaid = before.skills[0].model_copy(update={"scale": None})
    before = before.model_copy(update={"skills": (unsaid, *before.skills[1:])})

    after = valid(scales.add_scale(before, name="Fine", levels=FINE_LEVELS))

    assert order(after) == ["proficiency", "fine"]
    assert after.skills[0].scale == "proficiency"
    assert after.skills[1] is before.skills[1]


def test_a_scale_has_a_name_a_free_id_and_two_levels_that_increase() -> None:
    with pytest.raises(InvalidValue) as caught:
        scales.add_scale(a_matrix(), name="Fine", levels=tuple(reversed(FINE_LEVELS)))
    assert caught.value.noun is Noun.SCALE
    with pytest.raises(InvalidValue):
        scales.add_scale(a_matrix(), name="", levels=FINE_LEVELS)
    with pytest.raises(DuplicateId):
        scales.add_scale(a_matrix(), name="X", levels=FINE_LEVELS, scale_id=PROFICIENCY)


def test_a_scale_is_renamed_and_moved() -> None:
    matrix = scales.rename_scale(with_fine_scale(), scale=FINE, name="Finer")
    matrix = valid(scales.move_scales(matrix, scales=(FINE,), index=0))

    assert order(matrix) == ["fine", "proficiency"]
    assert matrix.scales[0].name == "Finer"


def test_a_scale_on_which_nothing_is_measured_is_deleted() -> None:
    before = scales.add_scale(a_matrix(), name="Fine", levels=FINE_LEVELS)
    before = with_person(before, evidence=(a_note("high", level=12), a_note("low", level=2)))

    after = valid(scales.delete_scale(before, scale=FINE))

    assert order(after) == ["proficiency"]
    assert [note.level for note in after.people[0].evidence] == [None, 2]
    assert after.people[1] is before.people[1]


def test_the_last_scale_and_one_in_use_stay() -> None:
    with pytest.raises(Impossible) as caught:
        scales.delete_scale(a_matrix(), scale=PROFICIENCY)
    assert caught.value.reason is Reason.LAST_SCALE
    with pytest.raises(Impossible) as caught:
        scales.delete_scale(with_fine_scale(), scale=PROFICIENCY)
    assert caught.value.reason is Reason.SCALE_IN_USE
    assert caught.value.facts == {"scale": "Proficiency", "skills": 3}


def test_levels_are_renamed_described_and_added_without_touching_a_cell() -> None:
    before = a_matrix()
    named = (
        Level(value=-1, name="Below"),
        *(Level(value=v, name=f"N{v}", description="What it means") for v in range(5)),
        Level(value=9, name="Top"),
    )

    after = valid(scales.change_levels(before, scale=PROFICIENCY, levels=named))

    assert after.scales[0].levels == named
    assert after.people is before.people
    assert after.roles is before.roles
    assert scales.change_levels(after, scale=PROFICIENCY, levels=named) is after


def test_a_level_without_cells_vanishes_without_a_word() -> None:
    before = a_matrix()

    after = valid(scales.change_levels(before, scale=PROFICIENCY, levels=FIVE[:4]))

    assert after.scales[0].values == (0, 1, 2, 3)
    assert after.people is before.people


def test_cells_on_a_vanished_level_need_an_heir() -> None:
    with pytest.raises(UnmappedLevels) as caught:
        scales.change_levels(a_matrix(), scale=PROFICIENCY, levels=(FIVE[0], FIVE[3], FIVE[4]))
    assert caught.value.levels == (1, 2)
    assert caught.value.scale == "Proficiency"


def test_all_cells_follow_their_levels_when_these_are_renumbered() -> None:
    before = with_person(with_words(), evidence=(a_note("seen", "skill-1", level=2),))
    before = with_person(before, 1, assessments=(), evidence=())
    tens = tuple(Level(value=level.value * 10, name=level.name) for level in FIVE)

    after = valid(
        scales.change_levels(
            before, scale=PROFICIENCY, levels=tens, mapping={v: v * 10 for v in range(5)}
        )
    )

    assert sheet_of(after).ratings == {"skill-1": 20, "skill-2": 20, "skill-3": 20}
    assert after.roles[0].requirements[SKILL] == Requirement(level=10)
    assert after.skills[0].indicators == {20: ("Asks", "Hears"), 30: ("Leads", "Asks")}
    assert [resource.from_level for resource in after.skills[0].resources] == [20, None]
    assert after.people[0].evidence[0].level == 20
    assert after.people[1] is before.people[1]


def test_levels_may_swap() -> None:
    before = ratings.set_rating(
        a_matrix(), person=ANA, review=CURRENT, source=Source.MANAGER, skill=SKILL, level=1
    )

    after = valid(
        scales.change_levels(before, scale=PROFICIENCY, levels=FIVE, mapping={1: 2, 2: 1})
    )

    assert sheet_of(after).ratings == {"skill-1": 2, "skill-2": 1, "skill-3": 1}


def test_two_levels_become_one_and_their_indicators_stand_together() -> None:
    levels = (FIVE[0], FIVE[1], FIVE[2], FIVE[4])

    after = valid(
        scales.change_levels(with_words(), scale=PROFICIENCY, levels=levels, mapping={3: 2})
    )

    assert after.skills[0].indicators == {2: ("Asks", "Hears", "Leads")}


def test_cells_on_a_vanished_level_are_cleared_if_wanted() -> None:
    before = with_person(with_words(), evidence=(a_note("seen", "skill-1", level=2),))
    sheet = a_sheet({"skill-1": 2, "skill-2": 3}).model_copy(update={"unconfirmed": (SKILL,)})
    before = with_person(before, assessments=(sheet, a_sheet({"skill-1": 2}, source=Source.SELF)))
    levels = (FIVE[0], FIVE[1], FIVE[3])

    after = valid(scales.change_levels(before, scale=PROFICIENCY, levels=levels, mapping={2: None}))

    assert [sheet.ratings for sheet in after.people[0].assessments] == [{"skill-2": 3}]
    assert sheet_of(after).unconfirmed == ()
    assert SKILL not in after.roles[1].requirements
    assert after.skills[0].indicators == {3: ("Leads", "Asks")}
    assert after.skills[0].resources[0].from_level is None
    assert after.people[0].evidence[0].level is None


def test_a_mapping_is_from_and_to_levels_that_exist() -> None:
    with pytest.raises(UnknownLevel):
        scales.change_levels(a_matrix(), scale=PROFICIENCY, levels=FIVE, mapping={9: 1})
    with pytest.raises(UnknownLevel):
        scales.change_levels(a_matrix(), scale=PROFICIENCY, levels=FIVE[:4], mapping={4: 4})


def test_cells_of_skills_on_another_scale_stay() -> None:
    before = requirements.set_level(with_fine_scale(), role=ROLE, skill=SkillId("fine"), level=12)
    tens = tuple(Level(value=level.value * 10, name=level.name) for level in FIVE)

    after = valid(
        scales.change_levels(
            before, scale=PROFICIENCY, levels=tens, mapping={v: v * 10 for v in range(5)}
        )
    )

    fine = SkillId("fine")
    assert after.roles[0].requirements[fine] is before.roles[0].requirements[fine]
    assert after.skills[3] is before.skills[3]


def test_evidence_of_several_scales_speaks_for_the_first_that_has_its_level() -> None:
    matrix = scales.add_scale(a_matrix(), name="Fine", levels=a_scale(levels=9).levels)
    matrix = skills.add_skill(matrix, name="Fine", scale=FINE)
    matrix = with_person(
        matrix,
        evidence=(
            a_note("ours", "skill-1", "fine", level=2),
            a_note("theirs", "fine", "skill-1", level=2),
            a_note("beyond", "skill-1", "fine", level=7),
            a_note("unsorted", level=3),
            a_note("unsorted-beyond", level=8),
        ),
    )
    tens = tuple(Level(value=level.value + 20, name=level.name) for level in FIVE)

    after = valid(
        scales.change_levels(
            matrix, scale=PROFICIENCY, levels=tens, mapping={v: v + 20 for v in range(5)}
        )
    )

    assert [note.level for note in after.people[0].evidence] == [22, 2, 7, 23, 8]


def test_a_level_that_a_closed_review_mentions_is_neither_removed_nor_renumbered() -> None:
    matrix = with_closed_review()

    with pytest.raises(KeptByClosedReview) as caught:
        scales.change_levels(
            matrix, scale=PROFICIENCY, levels=(FIVE[0], FIVE[1], FIVE[3]), mapping={2: 3}
        )
    error = caught.value
    assert (error.noun, error.id, error.name) == (Noun.LEVEL, "2", "L2")
    assert error.reviews == ("Current",)


def test_a_level_required_in_a_closed_review_is_kept() -> None:
    matrix = requirements.set_level(a_matrix(), role=ROLE, skill=SKILL, level=4)
    matrix = with_closed_review(matrix)
    matrix = requirements.set_level(matrix, role=ROLE, skill=SKILL, level=1)

    with pytest.raises(KeptByClosedReview):
        scales.change_levels(matrix, scale=PROFICIENCY, levels=FIVE[:4])


def test_the_lowest_level_stays_where_a_closed_review_is_measured_from_it() -> None:
    matrix = with_closed_review()

    for levels in (FIVE[1:], (Level(value=-1, name="Below"), *FIVE)):
        with pytest.raises(KeptByClosedReview) as caught:
            scales.change_levels(matrix, scale=PROFICIENCY, levels=levels)
        assert (caught.value.noun, caught.value.id) == (Noun.LEVEL, "0")


def test_beside_closed_reviews_levels_that_they_do_not_mention_change() -> None:
    matrix = with_closed_review()
    matrix = ratings.set_rating(
        matrix,
        person=ANA,
        review=matrix.reviews[1].id,
        source=Source.MANAGER,
        skill=SKILL,
        level=4,
    )

    after = valid(scales.change_levels(matrix, scale=PROFICIENCY, levels=FIVE[:4], mapping={4: 3}))

    assert sheet_of(after) is sheet_of(matrix)
    assert sheet_of(after, sheet=1).ratings == {"skill-1": 3}


def test_the_levels_in_use_are_told() -> None:
    matrix = with_person(with_words(), evidence=(a_note("seen", level=0),))
    assert scales.levels_in_use(matrix, scale=PROFICIENCY) == {0, 1, 2, 3}

    closed = reviews.close_review(
        ratings.set_rating(
            a_matrix(roles=0), person=ANA, review=CURRENT, source=Source.SELF, skill=SKILL, level=4
        ),
        review=CURRENT,
        on=TODAY,
        who="",
    )
    assert scales.levels_in_use(closed, scale=PROFICIENCY) == set()


def test_a_skill_moves_to_another_scale_with_its_cells() -> None:
    before = with_fine_scale()
    before = skills.set_indicators(before, skill=SKILL, level=2, indicators=("Asks",))
    before = with_person(
        before,
        evidence=(a_note("seen", "skill-1", level=2), a_note("other", "skill-2", level=2)),
    )

    after = valid(scales.move_to_scale(before, skill=SKILL, scale=FINE, mapping={1: 11, 2: None}))

    assert after.skills[0].scale == "fine"
    assert after.skills[0].indicators == {}
    assert after.roles[0].requirements[SKILL].level == 11
    assert SKILL not in after.roles[1].requirements
    assert sheet_of(after).ratings == {"skill-2": 2, "skill-3": 2}
    assert [note.level for note in after.people[0].evidence] == [None, 2]
    assert after.skills[1] is before.skills[1]


def test_a_moving_skill_leaves_no_level_unsaid() -> None:
    with pytest.raises(UnmappedLevels) as caught:
        scales.move_to_scale(with_fine_scale(), skill=SKILL, scale=FINE, mapping={1: 11})
    assert caught.value.levels == (2,)
    with pytest.raises(UnknownLevel):
        scales.move_to_scale(with_fine_scale(), skill=SKILL, scale=FINE, mapping={1: 1})
    with pytest.raises(UnknownId):
        scales.move_to_scale(a_matrix(), skill=SKILL, scale=FINE)


def test_a_skill_stays_on_its_scale_and_where_a_closed_review_mentions_it() -> None:
    matrix = with_fine_scale()
    assert scales.move_to_scale(matrix, skill=SKILL, scale=PROFICIENCY) is matrix

    with pytest.raises(KeptByClosedReview):
        scales.move_to_scale(
            with_closed_review(matrix), skill=OTHER_SKILL, scale=FINE, mapping={1: 11, 2: 12}
        )
