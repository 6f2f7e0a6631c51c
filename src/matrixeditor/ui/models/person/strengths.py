"""What a person is good at in the eyes of a role: above it, or met and shown by evidence."""

from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.analysis.readiness import Standing
from matrixeditor.core.model import Evidence, Matrix, Person
from matrixeditor.core.types import SkillId
from matrixeditor.ui.models.person.bullets import Mark, mark_of
from matrixeditor.ui.models.perspective import days_of


@dataclass(frozen=True, slots=True)
class Strength:
    """A met skill: ``above`` by so many levels, and the newest evidence for it."""

    skill: SkillId
    name: str
    result: Mark
    above: int
    must_have: bool
    evidence: str


def strengths_of(matrix: Matrix, person: Person, standing: Standing) -> tuple[Strength, ...]:
    """Return the strengths: the farthest above first, then must-haves, then the most evidenced.

    Evidence counts if it is of the review, or names the level or a higher one.
    """
    first, last = days_of(matrix, standing.review)
    found: list[tuple[tuple[int, bool, int], Strength]] = []
    for gap in standing.gaps:
        if gap.official is None or gap.gap is None or gap.gap > 0:
            continue
        notes = [note for note in person.evidence if _speaks(note, gap)]
        notes = [note for note in notes if first <= note.date <= last]
        if gap.gap == 0 and not notes:
            continue
        skill = lookup.skill(matrix, gap.skill)
        newest = max(notes, key=lambda note: note.date).text if notes else ""
        mark = mark_of(lookup.scale_of(matrix, skill), gap.official)
        strength = Strength(gap.skill, skill.name, mark, -gap.gap, gap.must_have, newest)
        found.append(((gap.gap, not gap.must_have, -len(notes)), strength))
    found.sort(key=lambda item: item[0])
    return tuple(strength for _, strength in found)


def _speaks(note: Evidence, gap: Gap) -> bool:
    """Tell whether a note is about the skill and does not speak for less than is asked."""
    return gap.skill in note.skills and (note.level is None or note.level >= gap.required)
