"""Merging and splitting skills."""

from decimal import Decimal

import pytest
from tests.builders import CURRENT, a_matrix, a_scale, a_sheet
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import (
    OTHER_ROLE,
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
    Impossible,
    InvalidValue,
    KeptByClosedReview,
    Reason,
)
from matrixeditor.core.model import Assessment, Matrix, Requirement, Resource
from matrixeditor.core.operations import requirements, reviews, scales, skills
from matrixeditor.core.types import ScaleId, SkillId

WRITING, SPEAKING = SkillId("writing"), SkillId("speaking")


def merged(matrix: Matrix) -> Matrix:
    return skills.merge_skills(matrix, into=SKILL, others=(OTHER_SKILL,))


def split(matrix: Matrix) -> Matrix:
    return skills.split_skill(matrix, skill=SKILL, names=("Writing", "Speaking"))


def with_sheet(sheet: Assessment) -> Matrix:
    return with_person(a_matrix(), assessments=(sheet,))


def order(matrix: Matrix) -> list[str]:
    return [skill.id for skill in matrix.skills]


def test_the_merged_skill_is_required_at_the_higher_level_and_never_less() -> None:
    matrix = requirements.set_many(
        a_matrix(),
        cells={
            (ROLE, SKILL): Requirement(level=2, weight=Decimal(3), note="Own product"),
            (ROLE, OTHER_SKILL): Requirement(level=3, must_have=True, note="All products"),
            (OTHER_ROLE, SKILL): None,
            (OTHER_ROLE, OTHER_SKILL): Requirement(level=4, note="Portfolio"),
        },
    )

    after = valid(merged(matrix))

    assert after.roles[0].requirements[SKILL] == Requirement(
        level=3, must_have=True, weight=Decimal(3), note="Own product\nAll products"
    )
    assert after.roles[1].requirements[SKILL] == Requirement(level=4, note="Portfolio")
    assert order(after) == ["skill-1", "skill-3"]


def test_a_role_without_the_merged_skills_is_shared() -> None:
    matrix = requirements.clear_requirement(a_matrix(), role=ROLE, skill=OTHER_SKILL)

    assert merged(matrix).roles[0] is matrix.roles[0]


def test_the_higher_confirmed_rating_stays() -> None:
    after = valid(merged(with_sheet(a_sheet({"skill-1": 1, "skill-2": 3, "skill-3": 0}))))

    assert sheet_of(after).ratings == {"skill-1": 3, "skill-3": 0}
    assert sheet_of(after).unconfirmed == ()


def test_a_confirmed_rating_counts_before_one_to_confirm() -> None:
    sheet = a_sheet({"skill-1": 1, "skill-2": 3}).model_copy(update={"unconfirmed": (OTHER_SKILL,)})

    after = valid(merged(with_sheet(sheet)))

    assert sheet_of(after).ratings == {"skill-1": 1}
    assert sheet_of(after).unconfirmed == ()


def test_ratings_to_confirm_stay_to_confirm() -> None:
    sheet = a_sheet({"skill-1": 1, "skill-2": 3, "skill-3": 2}).model_copy(
        update={"unconfirmed": (SKILL, OTHER_SKILL, THIRD_SKILL)}
    )

    after = valid(merged(with_sheet(sheet)))

    assert sheet_of(after).ratings == {"skill-1": 3, "skill-3": 2}
    assert set(sheet_of(after).unconfirmed) == {"skill-1", "skill-3"}


def test_a_rating_counts_before_not_applicable() -> None:
    sheet = a_sheet({"skill-2": 3}).model_copy(update={"not_applicable": {SKILL: "No budget"}})

    after = valid(merged(with_sheet(sheet)))

    assert sheet_of(after).ratings == {"skill-1": 3}
    assert sheet_of(after).not_applicable == {}


def test_not_applicable_counts_before_a_rating_to_confirm() -> None:
    sheet = a_sheet({"skill-1": 2}).model_copy(
        update={"unconfirmed": (SKILL,), "not_applicable": {OTHER_SKILL: "No budget"}}
    )

    after = valid(merged(with_sheet(sheet)))

    assert sheet_of(after).ratings == {}
    assert sheet_of(after).not_applicable == {"skill-1": "No budget"}


def test_comments_are_put_together_each_once() -> None:
    sheet = a_sheet({"skill-1": 2}).model_copy(
        update={"comments": {SKILL: "Good", OTHER_SKILL: "Good", THIRD_SKILL: "Fine"}}
    )

    after = valid(
        skills.merge_skills(with_sheet(sheet), into=SKILL, others=(OTHER_SKILL, THIRD_SKILL))
    )

    assert sheet_of(after).comments == {"skill-1": "Good\nFine"}


def test_a_comment_without_a_rating_is_kept() -> None:
    sheet = a_sheet({"skill-3": 1}).model_copy(update={"comments": {OTHER_SKILL: "Not seen"}})

    after = valid(merged(with_sheet(sheet)))

    assert sheet_of(after).comments == {"skill-1": "Not seen"}
    assert sheet_of(after).ratings == {"skill-3": 1}


def test_sheets_without_the_merged_skills_are_shared() -> None:
    matrix = with_sheet(a_sheet({"skill-1": 2, "skill-3": 1}))

    assert merged(matrix).people[0] is matrix.people[0]


def test_evidence_and_steps_follow_into_the_merged_skill() -> None:
    matrix = with_person(
        a_matrix(),
        evidence=(a_note("both", "skill-2", "skill-1", level=2),),
        plan=(a_step("course", "skill-2"),),
    )

    ana = valid(merged(matrix)).people[0]

    assert ana.evidence[0].skills == ("skill-1",)
    assert ana.evidence[0].level == 2
    assert ana.plan[0].skill == "skill-1"


def test_the_words_of_merged_skills_are_put_together() -> None:
    matrix = skills.set_indicators(a_matrix(), skill=SKILL, level=2, indicators=("Asks",))
    matrix = skills.set_indicators(matrix, skill=OTHER_SKILL, level=2, indicators=("Asks", "Hears"))
    matrix = skills.set_indicators(matrix, skill=OTHER_SKILL, level=3, indicators=("Leads",))
    matrix = skills.change_skill(matrix, skill=SKILL, tags=("a",), resources=(Resource(title="X"),))
    matrix = skills.change_skill(
        matrix,
        skill=OTHER_SKILL,
        description="What it is",
        tags=("b", "a"),
        resources=(Resource(title="X"), Resource(title="Y")),
    )

    skill = valid(merged(matrix)).skills[0]

    assert skill.indicators == {2: ("Asks", "Hears"), 3: ("Leads",)}
    assert skill.description == "What it is"
    assert skill.tags == ("a", "b")
    assert [resource.title for resource in skill.resources] == ["X", "Y"]


def test_merging_a_skill_with_nothing_or_itself_changes_nothing() -> None:
    matrix = a_matrix()

    assert skills.merge_skills(matrix, into=SKILL, others=()) is matrix
    assert skills.merge_skills(matrix, into=SKILL, others=(SKILL,)) is matrix


def test_skills_on_different_scales_cannot_be_merged() -> None:
    matrix = scales.add_scale(a_matrix(), name="Fine", levels=a_scale(levels=9).levels)
    matrix = skills.add_skill(matrix, name="Fine", scale=ScaleId("fine"))

    with pytest.raises(Impossible) as caught:
        skills.merge_skills(matrix, into=SKILL, others=(SkillId("fine"),))
    assert caught.value.reason is Reason.MERGE_ACROSS_SCALES
    assert caught.value.facts == {"skill": "Skill-1", "other": "Fine"}


def test_a_closed_review_keeps_a_skill_from_being_merged_or_split() -> None:
    matrix = with_closed_review()

    with pytest.raises(KeptByClosedReview):
        merged(matrix)
    with pytest.raises(KeptByClosedReview):
        split(matrix)


def test_with_a_date_the_kept_skill_is_retired_and_the_review_stays_as_it_was() -> None:
    matrix = reviews.start_next_review(
        reviews.close_review(a_matrix(), review=CURRENT, on=TODAY, who="Maja"),
        name="Next",
        on=TODAY,
    )
    matrix = skills.add_skill(matrix, name="New")

    after = valid(
        skills.merge_skills(
            matrix, into=SKILL, others=(OTHER_SKILL, SkillId("new")), retired_on=TODAY
        )
    )

    assert order(after) == ["skill-1", "skill-2", "skill-3"]
    assert after.skills[1].retired == TODAY
    assert sheet_of(after) is sheet_of(matrix)
    assert sheet_of(after, sheet=1).ratings == {"skill-1": 2, "skill-3": 2}
    assert after.reviews is matrix.reviews
    assert OTHER_SKILL not in after.roles[0].requirements


def test_a_split_puts_parts_in_the_place_of_a_skill_required_and_rated_as_it_was() -> None:
    sheet = a_sheet({"skill-1": 3, "skill-2": 1}).model_copy(
        update={"unconfirmed": (SKILL,), "comments": {SKILL: "Good"}}
    )
    matrix = skills.set_indicators(with_sheet(sheet), skill=SKILL, level=2, indicators=("Asks",))
    matrix = skills.change_skill(matrix, skill=SKILL, short="S1")

    after = valid(split(matrix))

    assert order(after) == ["writing", "speaking", "skill-2", "skill-3"]
    assert [skill.short for skill in after.skills[:2]] == ["", ""]
    assert after.skills[1].indicators == {2: ("Asks",)}
    for role, before in zip(after.roles, matrix.roles, strict=True):
        assert role.requirements[WRITING] is before.requirements[SKILL]
        assert role.requirements[SPEAKING] is before.requirements[SKILL]
    assert sheet_of(after).ratings == {"writing": 3, "speaking": 3, "skill-2": 1}
    assert set(sheet_of(after).unconfirmed) == {"writing", "speaking"}
    assert sheet_of(after).comments == {"writing": "Good", "speaking": "Good"}


def test_evidence_follows_into_all_parts_and_a_step_into_the_first() -> None:
    matrix = with_person(
        a_matrix(),
        evidence=(a_note("seen", "skill-1", "skill-2"),),
        plan=(a_step("course", "skill-1"),),
    )

    ana = valid(split(matrix)).people[0]

    assert ana.evidence[0].skills == ("writing", "speaking", "skill-2")
    assert ana.plan[0].skill == "writing"


def test_parts_may_be_given_ids() -> None:
    after = skills.split_skill(
        a_matrix(), skill=SKILL, names=("A", "B"), skill_ids=(WRITING, SPEAKING)
    )

    assert order(valid(after))[:2] == ["writing", "speaking"]


def test_a_split_needs_two_names_that_say_something_and_free_ids() -> None:
    with pytest.raises(Impossible) as caught:
        skills.split_skill(a_matrix(), skill=SKILL, names=("Writing",))
    assert caught.value.reason is Reason.SPLIT_NEEDS_TWO
    with pytest.raises(InvalidValue):
        skills.split_skill(a_matrix(), skill=SKILL, names=("Writing", " "))
    with pytest.raises(DuplicateId):
        skills.split_skill(
            a_matrix(), skill=SKILL, names=("A", "B"), skill_ids=(WRITING, OTHER_SKILL)
        )


def test_a_split_names_ids_for_as_many_parts_as_it_likes() -> None:
    after = valid(
        skills.split_skill(
            a_matrix(skills=1),
            skill=SkillId("skill-1"),
            names=("A", "B"),
            skill_ids=(SkillId("x"),),
        )
    )

    assert [skill.id for skill in after.skills] == ["x", "b"]


def test_a_split_with_a_date_retires_what_a_closed_review_keeps() -> None:
    matrix = skills.retire_skill(with_closed_review(), skill=SKILL, on=TODAY.replace(day=2))

    after = valid(
        skills.split_skill(matrix, skill=SKILL, names=("Writing", "Speaking"), retired_on=TODAY)
    )

    assert order(after)[:3] == ["skill-1", "writing", "speaking"]
    assert after.skills[0].retired == TODAY.replace(day=2)
    assert after.skills[1].retired is None
