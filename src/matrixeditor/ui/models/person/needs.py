"""What a person lacks for a role: the must-haves with what is not shown yet, then the rest."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap, GapState
from matrixeditor.core.analysis.readiness import Standing
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import SkillId
from matrixeditor.ui.models.person.bullets import Mark, mark_of


@dataclass(frozen=True, slots=True)
class Blocker:
    """A must-have that is short.

    Attributes:
        skill: its id.
        name: its name.
        now: the result.
        required: the level that is asked for.
        required_name: what that level is called.
        gap: by how many levels it is short.
        not_shown: the indicators of that level that no evidence stands for.
    """

    skill: SkillId
    name: str
    now: Mark
    required: Mark
    required_name: str
    gap: int
    not_shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonNeeds:
    """All that is short or not rated.

    Attributes:
        blockers: the must-haves that are short, in matrix order.
        others: other skills that are short, by how many levels, most first.
        unrated: the names of required skills that are not rated, must-haves first.
        short: how many skills are short in all.
        applicable: how many skills are asked for.
    """

    blockers: tuple[Blocker, ...]
    others: tuple[tuple[int, tuple[str, ...]], ...]
    unrated: tuple[str, ...]
    short: int
    applicable: int


def needs_of(matrix: Matrix, person: Person, standing: Standing) -> PersonNeeds:
    """Return what a person lacks."""
    by_skill = standing.gap_by_skill
    short = [by_skill[skill] for skill in standing.needs]
    others: dict[int, list[str]] = {}
    for gap in short:
        if not gap.must_have and gap.gap is not None:
            others.setdefault(gap.gap, []).append(lookup.skill(matrix, gap.skill).name)
    unrated = [gap for gap in standing.gaps if gap.state is GapState.NOT_RATED]
    unrated.sort(key=lambda gap: not gap.must_have)
    must_haves = [gap for skill in standing.blocking if (gap := by_skill[skill]).must_have]
    blockers = [_blocker(matrix, person, gap) for gap in must_haves]
    return PersonNeeds(
        blockers=tuple(one for one in blockers if one is not None),
        others=tuple((levels, tuple(others[levels])) for levels in sorted(others, reverse=True)),
        unrated=tuple(lookup.skill(matrix, gap.skill).name for gap in unrated),
        short=len(short),
        applicable=standing.applicable,
    )


def _blocker(matrix: Matrix, person: Person, gap: Gap) -> Blocker | None:
    if gap.official is None or gap.gap is None:
        return None
    skill = lookup.skill(matrix, gap.skill)
    scale = lookup.scale_of(matrix, skill)
    shown = {note.indicator for note in person.evidence if gap.skill in note.skills}
    return Blocker(
        skill=gap.skill,
        name=skill.name,
        now=mark_of(scale, gap.official),
        required=mark_of(scale, gap.required),
        required_name=lookup.level_of(scale, gap.required).name,
        gap=gap.gap,
        not_shown=tuple(one for one in skill.indicators_at(gap.required) if one not in shown),
    )
