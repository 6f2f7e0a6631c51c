"""Plans: development steps."""

import re

import pytest
from tests.builders import a_matrix
from tests.core.operations.revalidation import valid
from tests.core.operations.situations import ANA, SKILL, TODAY, a_step, ids, with_person

from matrixeditor.core.errors import DuplicateId, InvalidValue, UnknownId
from matrixeditor.core.model import Matrix
from matrixeditor.core.operations import plans
from matrixeditor.core.types import Noun, SkillId, StepId, StepKind, StepStatus

COURSE = StepId("course")


def planned() -> Matrix:
    return with_person(a_matrix(), plan=(a_step("course"), a_step("book"), a_step("talk")))


def test_a_step_is_added_where_wanted() -> None:
    before = planned()
    after = valid(
        plans.add_step(
            before,
            person=ANA,
            index=1,
            step_id=StepId("larger"),
            text="Take over search",
            skill=SKILL,
            kind=StepKind.LARGER_SCOPE,
            due=TODAY,
        )
    )

    step = after.people[0].plan[1]
    assert (step.id, step.skill, step.kind, step.status) == (
        "larger",
        "skill-1",
        StepKind.LARGER_SCOPE,
        StepStatus.PLANNED,
    )
    assert after.people[1] is before.people[1]
    added = plans.add_step(before, person=ANA, text="Read").people[0].plan[-1]
    assert re.fullmatch(r"s-[0-9a-f]{6}", added.id)


def test_a_step_says_something_about_a_skill_that_exists_under_a_free_id() -> None:
    with pytest.raises(InvalidValue) as caught:
        plans.add_step(a_matrix(), person=ANA, text="")
    assert caught.value.noun is Noun.STEP
    with pytest.raises(UnknownId):
        plans.add_step(a_matrix(), person=ANA, text="Read", skill=SkillId("nothing"))
    with pytest.raises(DuplicateId):
        plans.add_step(planned(), person=ANA, text="Read", step_id=COURSE)
    with pytest.raises(UnknownId):
        plans.change_step(planned(), person=ANA, step=COURSE, skill=SkillId("nothing"))


def test_a_step_is_edited_and_done() -> None:
    before = planned()
    after = plans.change_step(before, person=ANA, step=COURSE, outcome="Held it herself")
    after = valid(plans.set_status(after, person=ANA, step=COURSE, status=StepStatus.DONE))

    step = after.people[0].plan[0]
    assert (step.outcome, step.status) == ("Held it herself", StepStatus.DONE)
    assert after.people[0].plan[1] is before.people[0].plan[1]
    assert plans.set_status(after, person=ANA, step=COURSE, status=StepStatus.DONE) is after


def test_steps_move_and_go() -> None:
    matrix = plans.move_steps(planned(), person=ANA, steps=(COURSE,), index=9)
    assert ids(valid(matrix).people[0].plan) == ["book", "talk", "course"]

    matrix = valid(plans.delete_step(matrix, person=ANA, step=COURSE))
    assert ids(matrix.people[0].plan) == ["book", "talk"]
    with pytest.raises(UnknownId):
        plans.delete_step(matrix, person=ANA, step=COURSE)
