"""What a role asks for, prepared so that a thousand people are measured against it quickly.

Fulfilments are kept as integers over one common denominator per role, so that nothing is rounded
and no fraction is built in the inner loop (``docs/arithmetic.md``, "Readiness").
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from math import lcm
from typing import NamedTuple

from matrixeditor.core.types import LevelValue, RoleId, SkillId


@dataclass(frozen=True, slots=True)
class RequiredSkill:
    """One requirement, with the lowest level of the skill's scale."""

    skill: SkillId
    level: LevelValue
    lowest: LevelValue
    must_have: bool
    weight: Decimal


class Mark(NamedTuple):
    """One requirement in integers.

    Attributes:
        level: the required level.
        lowest: the lowest level of the skill's scale.
        full: what meeting the requirement earns.
        per_level: what each level above the lowest earns, as long as it is not met.
        must_have: whether the requirement is a must-have.
    """

    level: int
    lowest: int
    full: int
    per_level: int
    must_have: bool


@dataclass(frozen=True)
class Yardstick:
    """The requirements of a role, in matrix order; none where a person has no role."""

    role: RoleId | None
    required: tuple[RequiredSkill, ...]

    @cached_property
    def skills(self) -> tuple[SkillId, ...]:
        """The required skills."""
        return tuple(item.skill for item in self.required)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """The requirements in integers, alongside ``skills``."""
        spans = [max(item.level - item.lowest, 1) for item in self.required]
        common = lcm(*spans)
        return tuple(
            Mark(
                level=item.level,
                lowest=item.lowest,
                full=(thousandths := int(item.weight.scaleb(3))) * common,
                per_level=thousandths * common // span,
                must_have=item.must_have,
            )
            for item, span in zip(self.required, spans, strict=True)
        )

    @cached_property
    def total(self) -> int:
        """What meeting every requirement earns."""
        return sum(mark.full for mark in self.marks)
