"""How the team stands, in the few figures of one sentence."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.analysis.readiness import Standing, Verdict
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import SkillId

MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class Headline:
    """The verdicts of the team against everyone's own role.

    Attributes:
        people: how many people there are.
        verdicts: how many of them have each verdict; None counts those without one.
        rated: how many of the ratings asked for are there.
        required: how many are asked for.
        gaps_in: the skills in which those with gaps to close fall short, at most ``MOST_NAMED``.
        gaps_in_more: how many skills are left out there.
        review: the name of the review.
    """

    people: int
    verdicts: Mapping[Verdict | None, int]
    rated: int
    required: int
    gaps_in: tuple[str, ...]
    gaps_in_more: int
    review: str


def headline_of(matrix: Matrix, figures: Figures) -> Headline:
    """Return the headline of a matrix."""
    skills = _short_in(matrix, figures)
    named = [lookup.skill(matrix, skill) for skill in skills[:MOST_NAMED]]
    return Headline(
        people=len(figures.people),
        verdicts=figures.verdicts,
        rated=figures.rated,
        required=figures.required,
        gaps_in=tuple(skill.short or skill.name for skill in named),
        gaps_in_more=max(0, len(skills) - MOST_NAMED),
        review=lookup.review(matrix, figures.review).name,
    )


def _short_in(matrix: Matrix, figures: Figures) -> list[SkillId]:
    """Return what decided against those with gaps to close, by people, levels and matrix order.

    That is the must-haves that are too far below; where there are none, all that is short.
    """
    people: dict[SkillId, int] = defaultdict(int)
    levels: dict[SkillId, int] = defaultdict(int)
    for standing in figures.people.values():
        if standing.verdict is Verdict.NOT_YET:
            for skill, gap in _deciding(standing, matrix.policy.near_gap):
                people[skill] += 1
                levels[skill] += gap
    return sorted(people, key=lambda skill: (-people[skill], -levels[skill]))


def _deciding(standing: Standing, near: int) -> list[tuple[SkillId, int]]:
    yardstick = standing.yardstick
    short = [
        (skill, mark.level - result, mark.must_have)
        for skill, mark, result in zip(
            yardstick.skills, yardstick.marks, standing.results, strict=True
        )
        if isinstance(result, int) and result < mark.level
    ]
    far = [(skill, gap) for skill, gap, must_have in short if must_have and gap > near]
    return far or [(skill, gap) for skill, gap, _ in short]
