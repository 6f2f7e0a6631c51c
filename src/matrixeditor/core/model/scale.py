"""Scales: the levels that skills are required and rated at."""

from itertools import pairwise
from typing import Annotated

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from matrixeditor.core.model.base import Id, LevelNumber, Name, Text, Value
from matrixeditor.core.types import LevelValue, ScaleId


class Level(Value):
    """One step of a scale; ``description`` is what it means for any skill."""

    value: LevelNumber
    name: Name
    description: Text = ""


class Scale(Value):
    """At least two levels, strictly increasing by value."""

    id: Annotated[ScaleId, Id]
    name: Name
    levels: Annotated[tuple[Level, ...], Field(min_length=2)]

    @field_validator("levels")
    @classmethod
    def _increasing(cls, levels: tuple[Level, ...]) -> tuple[Level, ...]:
        for lower, higher in pairwise(levels):
            if lower.value >= higher.value:
                raise PydanticCustomError("levels_order", "levels must increase by value")
        return levels

    @property
    def values(self) -> tuple[LevelValue, ...]:
        """The level values, lowest first."""
        return tuple(level.value for level in self.levels)

    @property
    def lowest(self) -> LevelValue:
        """The value of the lowest level."""
        return self.levels[0].value

    @property
    def highest(self) -> LevelValue:
        """The value of the highest level."""
        return self.levels[-1].value

    def level(self, value: LevelValue) -> Level | None:
        """Return the level with that value, None if the scale has none."""
        return next((level for level in self.levels if level.value == value), None)
