"""Who holds the required levels: the table, and what rests on one person."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.coverage import Coverage, CoverageBySkill
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import LevelValue, PersonId, ScaleId, SkillId

USUAL_COLUMNS, MOST_COLUMNS = 3, 6


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One skill.

    Attributes:
        skill: its id.
        name: its name.
        cells: its coverage by level, where a role requires that level.
        only: who alone holds a required level, the highest such level.
        missing: whether nobody holds some required level.
    """

    skill: SkillId
    name: str
    cells: Mapping[LevelValue, Coverage]
    only: str
    only_id: PersonId | None
    missing: bool


@dataclass(frozen=True, slots=True)
class CoverageBlock:
    """The skills of one scale; ``levels`` are the columns, low to high."""

    scale: str
    levels: tuple[LevelValue, ...]
    lines: tuple[CoverageLine, ...]


@dataclass(frozen=True, slots=True)
class CoverageFacts:
    """The table and its sum.

    Attributes:
        blocks: a block per scale in use.
        missing: how many required levels nobody holds.
        single: how many rest on one person.
        holders: who these are with how many levels, most first.
    """

    blocks: tuple[CoverageBlock, ...]
    missing: int
    single: int
    holders: tuple[tuple[str, int], ...]
    target: int


def coverage_of(matrix: Matrix, figures: Figures) -> CoverageFacts:
    """Return the coverage of all required levels."""
    names = {person.id: person.name for person in lookup.active_people(matrix.people)}
    alone = Counter(row.only for row in figures.coverage if row.only is not None)
    by_scale: dict[ScaleId, list[CoverageLine]] = {}
    for skill_id, rows in figures.coverage_by_skill.items():
        skill = lookup.skill(matrix, skill_id)
        line = _line(skill_id, skill.name, rows, names)
        by_scale.setdefault(lookup.scale_of(matrix, skill).id, []).append(line)
    return CoverageFacts(
        blocks=tuple(
            CoverageBlock(
                lookup.scale(matrix, scale).name,
                _columns([tuple(line.cells) for line in lines]),
                tuple(lines),
            )
            for scale, lines in by_scale.items()
        ),
        missing=_missing(figures.coverage_by_skill),
        single=sum(alone.values()),
        holders=tuple((names[person], count) for person, count in alone.most_common()),
        target=matrix.policy.coverage_target,
    )


def _line(
    skill: SkillId, name: str, rows: Sequence[Coverage], names: Mapping[PersonId, str]
) -> CoverageLine:
    only = next((row.only for row in reversed(rows) if row.only is not None), None)
    return CoverageLine(
        skill=skill,
        name=name,
        cells={row.level: row for row in rows},
        only="" if only is None else names[only],
        only_id=only,
        missing=any(row.holders == 0 for row in rows),
    )


def _missing(by_skill: CoverageBySkill) -> int:
    return sum(row.holders == 0 for rows in by_skill.values() for row in rows)


def _columns(required: Sequence[tuple[LevelValue, ...]]) -> tuple[LevelValue, ...]:
    """Return the levels that get a column: the highest, so many that every skill has a figure."""
    levels = sorted({level for one in required for level in one})
    lowest_needed = min((max(one) for one in required), default=0)
    needed = sum(level >= lowest_needed for level in levels)
    return tuple(levels[-min(max(needed, USUAL_COLUMNS), MOST_COLUMNS) :])
