"""Skills: the rows of the grids."""

from collections.abc import Callable

import pytest
from tests.builders import CURRENT, a_matrix, a_scale, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    ANA,
    OTHER_SKILL,
    ROLE,
    SKILL,
    THIRD_SKILL,
    TODAY,
    a_note,
    a_step,
    sheet_of,
    with_closed_review,
    with_person,
)

from matrixeditor.core.errors import (
    DuplicateId,
    InvalidValue,
    KeptByClosedReview,
    UnknownId,
    UnknownLevel,
)
from matrixeditor.core.model import Matrix, Resource
from matrixeditor.core.operations import categories, ratings, requirements, reviews, scales, skills
from matrixeditor.core.types import CategoryId, Noun, ScaleId, SkillId, SkillKind, Source

DELIVERY = CategoryId("delivery")
NEW = SkillId("new")


def order(matrix: Matrix) -> list[str]:
    return [skill.id for skill in matrix.skills]


def categorized() -> Matrix:
    return categories.add_category(a_matrix(), name="Delivery")


def test_a_skill_is_added_at_the_end_under_the_slug_of_its_name() -> None:
    before = a_matrix()

    after = valid(skills.add_skill(before, name="Décision making"))

    assert order(after) == ["skill-1", "skill-2", "skill-3", "decision-making"]
    assert after.skills[3].scale == "proficiency"
    assert after.skills[0] is before.skills[0]
    assert after.roles is before.roles


def test_a_skill_is_added_at_a_place_in_a_category_on_a_scale() -> None:
    matrix = scales.add_scale(categorized(), name="Yes or no", levels=a_scale(levels=2).levels)

    matrix = valid(
        skills.add_skill(
            matrix,
            name="Hiring",
            category=DELIVERY,
            index=1,
            scale=ScaleId("yes-or-no"),
            skill_id=SkillId("hire"),
        )
    )

    added = matrix.skills[1]
    assert (added.id, added.category, added.scale) == ("hire", "delivery", "yes-or-no")


def test_a_skill_needs_a_name_a_free_id_and_a_category_that_exists() -> None:
    with pytest.raises(InvalidValue) as caught:
        skills.add_skill(a_matrix(), name=" ")
    assert caught.value.noun is Noun.SKILL
    with pytest.raises(DuplicateId):
        skills.add_skill(a_matrix(), name="Again", skill_id=SKILL)
    with pytest.raises(UnknownId):
        skills.add_skill(a_matrix(), name="Lost", category=DELIVERY)


def test_renaming_keeps_the_id_and_everything_else() -> None:
    before = a_matrix()

    after = valid(skills.rename_skill(before, skill=SKILL, name="Research"))

    assert (after.skills[0].id, after.skills[0].name) == ("skill-1", "Research")
    assert after.skills[1] is before.skills[1]
    assert after.people is before.people
    assert skills.rename_skill(after, skill=SKILL, name="Research") is after


def test_every_field_can_be_changed() -> None:
    book = Resource(title="A book", from_level=2)

    matrix = valid(
        skills.change_skill(
            categorized(),
            skill=SKILL,
            short="S1",
            category=DELIVERY,
            kind=SkillKind.HARD,
            description="What it is",
            resources=(book,),
            tags=("strategic",),
        )
    )

    skill = matrix.skills[0]
    assert (skill.short, skill.category, skill.kind) == ("S1", "delivery", SkillKind.HARD)
    assert (skill.resources, skill.tags) == ((book,), ("strategic",))
    assert skills.change_skill(matrix, skill=SKILL, tags=("strategic",)) is matrix


def test_a_resource_begins_at_a_level_of_the_scale() -> None:
    with pytest.raises(UnknownLevel):
        skills.change_skill(
            a_matrix(), skill=SKILL, resources=(Resource(title="Book", from_level=7),)
        )
    anywhere = (Resource(title="Book"),)
    assert skills.change_skill(a_matrix(), skill=SKILL, resources=anywhere).skills[0].resources


def test_an_unknown_category_is_refused() -> None:
    with pytest.raises(UnknownId):
        skills.change_skill(a_matrix(), skill=SKILL, category=DELIVERY)


def test_indicators_are_said_level_by_level_and_removed_when_emptied() -> None:
    before = a_matrix()

    matrix = skills.set_indicators(before, skill=SKILL, level=2, indicators=("Asks why", "Listens"))

    assert valid(matrix).skills[0].indicators_at(2) == ("Asks why", "Listens")
    emptied = skills.set_indicators(matrix, skill=SKILL, level=2, indicators=())
    assert valid(emptied) == before
    assert skills.set_indicators(before, skill=SKILL, level=2, indicators=()) is before


def test_indicators_say_something_about_a_level_that_exists() -> None:
    with pytest.raises(UnknownLevel):
        skills.set_indicators(a_matrix(), skill=SKILL, level=7, indicators=("Flies",))
    with pytest.raises(InvalidValue):
        skills.set_indicators(a_matrix(), skill=SKILL, level=2, indicators=("",))


def test_skills_move_together() -> None:
    matrix = skills.move_skills(a_matrix(skills=4), skills=(THIRD_SKILL, SKILL), index=1)

    assert order(valid(matrix)) == ["skill-2", "skill-1", "skill-3", "skill-4"]
    assert skills.move_skills(matrix, skills=(OTHER_SKILL,), index=0) is matrix


def test_several_skills_are_put_into_a_category_and_out_of_it() -> None:
    before = categorized()
    within = valid(skills.set_category(before, skills=(SKILL, THIRD_SKILL), category=DELIVERY))

    assert [skill.category for skill in within.skills] == ["delivery", None, "delivery"]
    assert within.skills[1] is before.skills[1]
    assert skills.set_category(within, skills=(SKILL, THIRD_SKILL), category=None) == before


def test_a_copy_stands_after_the_skill_and_is_required_alike_but_not_rated() -> None:
    before = skills.set_indicators(a_matrix(), skill=SKILL, level=2, indicators=("Asks why",))
    before = skills.retire_skill(before, skill=SKILL, on=TODAY)
    before = skills.delete_skill(before, skill=OTHER_SKILL)

    after = valid(skills.copy_skill(before, skill=SKILL, name="Skill-1 copy"))

    assert order(after) == ["skill-1", "skill-1-copy", "skill-3"]
    copy = after.skills[1]
    assert copy.indicators == {2: ("Asks why",)}
    assert copy.retired is None
    for role in after.roles:
        assert role.requirements[copy.id] is role.requirements[SKILL]
    assert after.people is before.people


def test_copying_a_skill_that_nobody_requires_shares_the_roles() -> None:
    before = skills.add_skill(a_matrix(), name="New")

    after = skills.copy_skill(before, skill=NEW, name="New copy", skill_id=SkillId("x"))

    assert after.roles is before.roles
    assert order(after)[-1] == "x"


def test_a_retired_skill_stays_where_it_is_and_comes_back() -> None:
    before = a_matrix()
    retired = valid(skills.retire_skill(before, skill=SKILL, on=TODAY))

    assert retired.skills[0].retired == TODAY
    assert retired.people is before.people
    assert skills.restore_skill(retired, skill=SKILL) == before
    assert skills.restore_skill(before, skill=SKILL) is before


def test_deleting_a_skill_takes_everything_that_refers_to_it() -> None:
    sheet = a_sheet({"skill-1": 2, "skill-2": 1}).model_copy(
        update={"unconfirmed": (SKILL,), "comments": {SKILL: "Good", OTHER_SKILL: "Fine"}}
    )
    absent = a_sheet({}, source=Source.SELF).model_copy(update={"not_applicable": {SKILL: ""}})
    before = with_person(
        a_matrix(people=3),
        assessments=(sheet, absent),
        evidence=(a_note("both", "skill-1", "skill-2", level=2), a_note("other", "skill-2")),
        plan=(a_step("course", "skill-1"), a_step("book", "skill-2"), a_step("talk")),
    )
    before = with_person(before, 2, assessments=())

    after = valid(skills.delete_skill(before, skill=SKILL))

    assert order(after) == ["skill-2", "skill-3"]
    assert all(SKILL not in role.requirements for role in after.roles)
    ana = after.people[0]
    assert len(ana.assessments) == 1
    assert ana.assessments[0].ratings == {"skill-2": 1}
    assert ana.assessments[0].unconfirmed == ()
    assert ana.assessments[0].comments == {"skill-2": "Fine"}
    assert [note.skills for note in ana.evidence] == [("skill-2",), ("skill-2",)]
    assert ana.evidence[1] is before.people[0].evidence[1]
    assert [step.skill for step in ana.plan] == [None, "skill-2", None]
    assert after.people[2] is before.people[2]


def test_evidence_loses_a_level_that_no_scale_of_its_skills_has_any_more() -> None:
    matrix = scales.add_scale(a_matrix(), name="Fine", levels=a_scale(lowest=10).levels)
    matrix = skills.add_skill(matrix, name="Fine", scale=ScaleId("fine"))
    matrix = with_person(matrix, evidence=(a_note("seen", "fine", "skill-1", level=12),))

    after = valid(skills.delete_skill(matrix, skill=SkillId("fine")))

    assert after.people[0].evidence[0].level is None


def test_a_skill_that_a_closed_review_mentions_is_kept_and_can_be_retired() -> None:
    matrix = with_closed_review()

    with pytest.raises(KeptByClosedReview) as caught:
        skills.delete_skill(matrix, skill=SKILL)
    error = caught.value
    assert (error.noun, error.id, error.name) == (Noun.SKILL, "skill-1", "Skill-1")
    assert error.reviews == ("Current",)
    assert valid(skills.retire_skill(matrix, skill=SKILL, on=TODAY)).skills[0].retired


def rated(matrix: Matrix) -> Matrix:
    return ratings.set_rating(
        matrix, person=ANA, review=CURRENT, source=Source.SELF, skill=NEW, level=1
    )


def not_applicable(matrix: Matrix) -> Matrix:
    return ratings.mark_not_applicable(
        matrix, person=ANA, review=CURRENT, source=Source.SELF, skill=NEW
    )


def commented(matrix: Matrix) -> Matrix:
    return ratings.set_comment(
        matrix, person=ANA, review=CURRENT, source=Source.SELF, skill=NEW, text="Hm"
    )


def required(matrix: Matrix) -> Matrix:
    return requirements.set_level(matrix, role=ROLE, skill=NEW, level=1)


@pytest.mark.parametrize("mention", [rated, not_applicable, commented, required])
def test_any_mention_in_a_closed_review_keeps_a_skill(mention: Callable[[Matrix], Matrix]) -> None:
    matrix = with_closed_review(mention(skills.add_skill(a_matrix(), name="New")))

    with pytest.raises(KeptByClosedReview):
        skills.delete_skill(matrix, skill=NEW)


def test_a_closed_review_keeps_only_what_it_mentions() -> None:
    matrix = skills.add_skill(with_closed_review(), name="New")

    assert NEW not in order(valid(skills.delete_skill(matrix, skill=NEW)))


def test_deleting_in_an_open_review_leaves_sheets_of_closed_ones_alone() -> None:
    matrix = skills.add_skill(with_closed_review(), name="New")
    matrix = ratings.set_rating(
        matrix,
        person=ANA,
        review=matrix.reviews[1].id,
        source=Source.MANAGER,
        skill=NEW,
        level=3,
    )

    after = valid(skills.delete_skill(matrix, skill=NEW))

    assert sheet_of(after) is sheet_of(matrix)
    assert len(after.people[0].assessments) == 1


def test_a_skill_retired_before_the_closing_is_not_kept_by_its_requirements() -> None:
    matrix = skills.add_skill(a_matrix(people=0), name="Old")
    matrix = skills.retire_skill(matrix, skill=SKILL, on=TODAY)
    matrix = reviews.close_review(matrix, review=CURRENT, on=TODAY, who="")

    assert SKILL not in order(valid(skills.delete_skill(matrix, skill=SKILL)))
    assert ROLE in matrix.reviews[0].roles_as_of
