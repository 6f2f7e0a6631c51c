"""People: everything about one person stands in one value, to be handed over or deleted whole."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field

from matrixeditor.core.model.base import Id, LevelNumber, Name, Text, Unrepeated, Value
from matrixeditor.core.model.role import Fact
from matrixeditor.core.types import (
    EvidenceId,
    LevelValue,
    PersonId,
    ReviewId,
    RoleId,
    SkillId,
    Source,
    StepId,
    StepKind,
    StepStatus,
)


class Assessment(Value):
    """One rater's sheet for one person in one review.

    ``role`` is the role rated against, the person's own at the first rating. ``unconfirmed`` are
    ratings carried over from an earlier review: until confirmed they count as not rated.
    ``not_applicable`` maps a skill to the reason, which may be empty.

    ``ratings`` are neither checked against the scale nor key by key here: there are hundreds of
    thousands of them, and ``invariants`` checks them by set operations.
    """

    review: ReviewId
    source: Source
    assessor: Text = ""
    role: RoleId | None = None
    requested: date | None = None
    due: date | None = None
    completed_on: date | None = None
    ratings: Mapping[SkillId, LevelValue] = Field(default_factory=dict)
    unconfirmed: Annotated[tuple[SkillId, ...], Unrepeated] = ()
    not_applicable: Mapping[SkillId, Text] = Field(default_factory=dict)
    comments: Mapping[SkillId, Text] = Field(default_factory=dict)
    summary: Text = ""


class Evidence(Value):
    """Something seen, with its date; a note without skills waits to be sorted.

    ``level`` is the level it speaks for. ``private`` keeps it out of what the person is handed.
    """

    id: Annotated[EvidenceId, Id]
    date: date
    text: Name
    skills: Annotated[tuple[SkillId, ...], Unrepeated] = ()
    author: Text = ""
    link: Text = ""
    level: LevelNumber | None = None
    indicator: Text = ""
    private: bool = False


class Step(Value):
    """A development step of a person's plan."""

    id: Annotated[StepId, Id]
    text: Name
    skill: SkillId | None = None
    kind: StepKind | None = None
    due: date | None = None
    status: StepStatus = StepStatus.PLANNED
    outcome: Text = ""


class Person(Value):
    """Someone who is rated; ``left`` takes them out of grids, coverage and bench from that day."""

    id: Annotated[PersonId, Id]
    name: Name
    number: Text = ""
    email: Text = ""
    team: Text = ""
    manager: Text = ""
    role: RoleId | None = None
    target_role: RoleId | None = None
    in_role_since: date | None = None
    experience_since: date | None = None
    left: date | None = None
    facts: tuple[Fact, ...] = ()
    notes: Text = ""
    assessments: tuple[Assessment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    plan: tuple[Step, ...] = ()
