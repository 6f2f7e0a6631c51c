"""Roles: the columns of the matrix, with the level each requires of a skill."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from matrixeditor.core.model.base import (
    Id,
    LevelNumber,
    Name,
    Text,
    Unrepeated,
    Value,
    Weight,
    Years,
)
from matrixeditor.core.types import RoleId, SkillId, StepKind


class Requirement(Value):
    """The level of one skill that a role requires.

    ``weight`` counts in readiness only; ``note`` says what the level looks like in this role.
    """

    level: LevelNumber
    must_have: bool = False
    weight: Weight = Decimal(1)
    note: Text = ""


class Experience(Value):
    """Years of experience that go with a role."""

    min_years: Years | None = None
    max_years: Years | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Experience":
        low, high = self.min_years, self.max_years
        if low is not None and high is not None and low > high:
            raise PydanticCustomError("years_order", "min_years must not exceed max_years")
        return self


class Preparation(Value):
    """One way to get ready for a role; offered as a development step."""

    kind: StepKind
    text: Name
    link: Text = ""


class Fact(Value):
    """A labelled piece of text that no rule reads."""

    label: Name
    text: Text


class Role(Value):
    """A position on the ladder and what it asks."""

    id: Annotated[RoleId, Id]
    name: Name
    short: Text = ""
    track: Text = ""
    summary: Text = ""
    responsibilities: tuple[Name, ...] = ()
    experience: Experience | None = None
    leads_to: Annotated[tuple[RoleId, ...], Unrepeated] = ()
    preparation: tuple[Preparation, ...] = ()
    facts: tuple[Fact, ...] = ()
    requirements: Mapping[SkillId, Requirement] = Field(default_factory=dict)
    retired: date | None = None
