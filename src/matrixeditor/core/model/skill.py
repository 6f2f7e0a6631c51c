"""Skills: the rows of the matrix, and the categories that group them."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from matrixeditor.core.model.base import Id, LevelNumber, Name, Text, Unrepeated, Value
from matrixeditor.core.types import CategoryId, LevelValue, ScaleId, SkillId, SkillKind


class Category(Value):
    """A band of skills."""

    id: Annotated[CategoryId, Id]
    name: Name
    description: Text = ""


class Resource(Value):
    """Something to learn a skill from, useful from ``from_level`` on."""

    title: Name
    link: Text = ""
    from_level: LevelNumber | None = None


def _canonical_key(key: object) -> object:
    """Take an indicator's level as the file writes it: ``0`` or ``-?[1-9][0-9]*``."""
    if isinstance(key, str):
        if not (key.removeprefix("-").isascii() and key.removeprefix("-").isdecimal()):
            raise PydanticCustomError("level_key", "must be a whole number")
        if str(int(key[:6])) != key:
            raise PydanticCustomError("level_key", "must be a whole number in its shortest form")
        return int(key)
    return key


IndicatorLevel = Annotated[LevelNumber, BeforeValidator(_canonical_key)]


class Skill(Value):
    """What people can be good at.

    ``indicators`` maps a level's value to what one sees people do at that level. A ``retired``
    skill is kept for closed reviews and hidden from grids, pickers and new figures.
    """

    id: Annotated[SkillId, Id]
    name: Name
    short: Text = ""
    category: CategoryId | None = None
    kind: SkillKind | None = None
    scale: ScaleId | None = None
    description: Text = ""
    indicators: Mapping[IndicatorLevel, tuple[Name, ...]] = Field(default_factory=dict)
    resources: tuple[Resource, ...] = ()
    tags: Annotated[tuple[Name, ...], Unrepeated] = ()
    retired: date | None = None

    def indicators_at(self, level: LevelValue) -> tuple[str, ...]:
        """Return the behavioral indicators of a level, none if there are none."""
        return self.indicators.get(level, ())
