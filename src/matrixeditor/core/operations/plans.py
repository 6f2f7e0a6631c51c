"""Plans: the development steps of a person. They belong to no review and outlive them all."""

import datetime
from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.model import Matrix, Person, Step
from matrixeditor.core.operations import ids, parts
from matrixeditor.core.types import Noun, PersonId, SkillId, StepId, StepKind, StepStatus


class StepFields(TypedDict, total=False):
    """The fields of a development step, but its id."""

    text: str
    skill: SkillId | None
    kind: StepKind | None
    due: datetime.date | None
    status: StepStatus
    outcome: str


def add_step(
    matrix: Matrix,
    *,
    person: PersonId,
    step_id: StepId | None = None,
    index: int | None = None,
    **fields: Unpack[StepFields],
) -> Matrix:
    """Add a step to a plan at ``index``, at the end by default; ``text`` is needed.

    Raises:
        UnknownId: there is no such person or skill.
        InvalidValue: a field may not hold the value given for it, or is missing.
        DuplicateId: the plan has a step with that id.
    """
    found = lookup.person(matrix, person)
    if step_id is None:
        step_id = StepId(ids.random_id("s", items=found.plan))
    ids.require_free(step_id, noun=Noun.STEP, items=found.plan)
    _require_skill(matrix, fields.get("skill"))
    step = parts.made(Step, id=step_id, **fields)
    return _with(matrix, found, parts.inserted(found.plan, step, index=index))


def change_step(
    matrix: Matrix, *, person: PersonId, step: StepId, **fields: Unpack[StepFields]
) -> Matrix:
    """Change fields of a step.

    Raises:
        UnknownId: there is no such person, step or skill.
        InvalidValue: a field may not hold the value given for it.
    """
    found = lookup.person(matrix, person)
    at = lookup.position(found.plan, step, Noun.STEP)
    _require_skill(matrix, fields.get("skill"))
    changed = parts.changed(found.plan[at], **fields)
    return _with(matrix, found, parts.replaced(found.plan, changed, Noun.STEP))


def set_status(matrix: Matrix, *, person: PersonId, step: StepId, status: StepStatus) -> Matrix:
    """Say how far a step has come."""
    return change_step(matrix, person=person, step=step, status=status)


def move_steps(
    matrix: Matrix, *, person: PersonId, steps: Collection[StepId], index: int
) -> Matrix:
    """Move steps together to ``index`` of the plan, counted among those that stay."""
    found = lookup.person(matrix, person)
    return _with(matrix, found, parts.moved(found.plan, steps, Noun.STEP, index=index))


def delete_step(matrix: Matrix, *, person: PersonId, step: StepId) -> Matrix:
    """Delete a step."""
    found = lookup.person(matrix, person)
    lookup.position(found.plan, step, Noun.STEP)
    return _with(matrix, found, parts.without(found.plan, {step}))


def _require_skill(matrix: Matrix, skill: SkillId | None) -> None:
    if skill is not None:
        lookup.skill(matrix, skill)


def _with(matrix: Matrix, person: Person, plan: tuple[Step, ...]) -> Matrix:
    return parts.replace_person(matrix, parts.copied(person, plan=plan))
