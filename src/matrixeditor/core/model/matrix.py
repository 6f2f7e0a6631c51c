"""The document itself, and the rules by which it is read."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from matrixeditor.core.model.base import Id, Name, Share, Text, Unrepeated, Value
from matrixeditor.core.model.person import Person
from matrixeditor.core.model.review import Review
from matrixeditor.core.model.role import Role
from matrixeditor.core.model.scale import Scale
from matrixeditor.core.model.skill import Category, Skill
from matrixeditor.core.types import MatrixId, Source

FORMAT: Literal["matrixeditor"] = "matrixeditor"
VERSION: Literal[1] = 1


def _whole_number(value: object) -> object:
    """Refuse 1.0 and true, which a literal 1 takes for itself."""
    if type(value) is not int:
        raise PydanticCustomError("level_type", "must be a whole number")
    return value


class Policy(Value):
    """The rules: how results are taken from the sheets and turned into verdicts.

    Attributes:
        ready_threshold: the readiness, as a share of one, that *ready* asks for.
        near_gap: by how many levels a must-have may be short and still be *nearly ready*.
        coverage_target: how many people a required level needs to be *covered*.
        discuss_difference: from how many levels self and result differ enough to be flagged.
        official_sources: whose sheet counts, first to last.
    """

    ready_threshold: Share = Decimal("0.8")
    near_gap: Annotated[int, Field(ge=0, le=2000)] = 1
    coverage_target: Annotated[int, Field(ge=1, le=1_000_000)] = 2
    discuss_difference: Annotated[int, Field(ge=1, le=2000)] = 2
    official_sources: Annotated[tuple[Source, ...], Field(min_length=1), Unrepeated] = (
        Source.AGREED,
        Source.MANAGER,
    )

    @field_validator("official_sources")
    @classmethod
    def _no_peers(cls, sources: tuple[Source, ...]) -> tuple[Source, ...]:
        if Source.PEER in sources:
            raise PydanticCustomError("peer_official", "a peer's sheet never counts as the result")
        return sources


class Matrix(Value):
    """A competency matrix: the ladder (roles by skills) and the people rated against it."""

    format: Literal["matrixeditor"]
    version: Annotated[Literal[1], BeforeValidator(_whole_number)]
    id: Annotated[MatrixId, Id]
    title: Name
    description: Text = ""
    scales: Annotated[tuple[Scale, ...], Field(min_length=1)]
    categories: tuple[Category, ...] = ()
    skills: tuple[Skill, ...] = ()
    roles: tuple[Role, ...] = ()
    people: tuple[Person, ...] = ()
    reviews: Annotated[tuple[Review, ...], Field(min_length=1)]
    policy: Policy = Policy()
