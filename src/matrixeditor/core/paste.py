"""A block of texts and a place in a grid, turned into a plan: what is set, and what is refused.

Nothing is edited here. The window shows the rejects before it applies a plan; one without rejects
it applies at once, by ``operations.requirements.set_many`` or ``operations.ratings.set_many``.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial

from matrixeditor.core import lookup
from matrixeditor.core.blocks import Block
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import LevelValue, SkillId


class RejectReason(StrEnum):
    """Why a cell of the block cannot be pasted."""

    NO_LEVEL = "no level"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a block goes: the grid as it is seen, from the anchor cell to its far corner.

    Attributes:
        skills: the visible skills from the anchor on, in view order.
        subjects: ids of the visible roles or people from the anchor on, in view order.
        skills_are_rows: whether skills run down (else across).
        height: how many rows are selected from the anchor on, at least 1.
        width: how many columns are selected from the anchor on, at least 1.
    """

    skills: tuple[SkillId, ...]
    subjects: tuple[str, ...]
    skills_are_rows: bool = True
    height: int = 1
    width: int = 1


@dataclass(frozen=True, slots=True)
class Reject:
    """A cell that is not pasted: its place in the block, counted from 0, its text and why."""

    row: int
    column: int
    text: str
    reason: RejectReason


@dataclass(frozen=True, slots=True)
class Plan:
    """What a paste would do.

    Attributes:
        levels: the level that each cell (subject, skill) gets; None clears it.
        rejects: the cells that fit nowhere or name no level.
        height: rows of the grid that the paste covers, to select them afterwards.
        width: columns of the grid that the paste covers.
    """

    levels: Mapping[tuple[str, SkillId], LevelValue | None]
    rejects: tuple[Reject, ...]
    height: int
    width: int


def plan(matrix: Matrix, target: Target, block: Block) -> Plan:
    """Return what pasting ``block`` at ``target`` would do.

    A block is repeated where the selection is a whole multiple of it, both ways, as spreadsheets
    do; otherwise it is pasted once from the anchor on, over the selection's edge if it is larger.
    """
    if not block.rows or not block.width:
        return Plan({}, (), 0, 0)
    height, width = _covered(target, block)
    levels: dict[tuple[str, SkillId], LevelValue | None] = {}
    rejects: list[Reject] = []
    read = {skill_id: _reader(matrix, skill_id) for skill_id in target.skills}
    for row, column, text in _cells(block, height, width):
        place = _place(target, row, column)
        if place is None:
            rejects.append(Reject(row, column, text, RejectReason.OUTSIDE))
            continue
        level = read[place[1]](text)
        if level is None and text.strip():
            rejects.append(Reject(row, column, text, RejectReason.NO_LEVEL))
        else:
            levels[place] = level
    rows, columns = _size(target)
    return Plan(levels, tuple(rejects), min(height, rows), min(width, columns))


def _size(target: Target) -> tuple[int, int]:
    """Return how many rows and columns of the grid there are from the anchor on."""
    size = len(target.skills), len(target.subjects)
    return size if target.skills_are_rows else (size[1], size[0])


def _place(target: Target, row: int, column: int) -> tuple[str, SkillId] | None:
    """Return the cell at an offset from the anchor, None outside the grid."""
    skill, subject = (row, column) if target.skills_are_rows else (column, row)
    if skill >= len(target.skills) or subject >= len(target.subjects):
        return None
    return target.subjects[subject], target.skills[skill]


def _covered(target: Target, block: Block) -> tuple[int, int]:
    """Return the height and width that the block takes, repeats over the selection included."""
    repeats = target.height % block.height == 0 and target.width % block.width == 0
    if repeats:
        return target.height, target.width
    return block.height, block.width


def _cells(block: Block, height: int, width: int) -> Iterator[tuple[int, int, str]]:
    for row in range(height):
        texts = block.rows[row % block.height]
        for column in range(width):
            yield row, column, texts[column % block.width]


def _reader(matrix: Matrix, skill_id: SkillId) -> Callable[[str], LevelValue | None]:
    """Return what reads a skill's levels; equal texts are read once."""
    scale = lookup.scale_of(matrix, lookup.skill(matrix, skill_id))
    return lru_cache(maxsize=256)(partial(lookup.read_level, scale))
