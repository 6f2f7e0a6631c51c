"""One person's cells as a perspective shows them: results, what is to confirm, evidence, looks.

Made once per person and kept by the grid for as long as the person and the ladder stay as they
are. The figures are the core's; here they only become looks.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap, gap_of
from matrixeditor.core.analysis.ladder import Ladder
from matrixeditor.core.analysis.readiness import Standing, measured
from matrixeditor.core.analysis.results import NOT_APPLICABLE, Results, confirmed, sheet_of
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import LevelValue, SkillId, Source
from matrixeditor.ui.models.gap_look import look_of_gap, not_applicable
from matrixeditor.ui.models.look import NOT_REQUIRED, Fill, Look
from matrixeditor.ui.models.perspective import Perspective, days_of


@dataclass(frozen=True, eq=False)
class PersonCells:
    """What the grid knows of one person.

    Attributes:
        person: who.
        standing: how they stand by what is shown, against what they are measured by.
        said: what is shown for every skill that is rated or not applicable.
        to_confirm: carried-over ratings where nothing else is said.
        evidence: how many pieces of the review's evidence there are for each skill.
    """

    person: Person
    standing: Standing
    said: Results
    to_confirm: Mapping[SkillId, LevelValue]
    evidence: Mapping[SkillId, int]
    _looks: dict[str, Look] = field(default_factory=dict, repr=False)

    def look(self, skill_id: str) -> Look:
        """Return what the cell of a skill looks like."""
        found = self._looks.get(skill_id)
        if found is None:
            found = self._looks[skill_id] = self._made_look(SkillId(skill_id))
        return found

    def gap(self, skill_id: SkillId) -> Gap | None:
        """Return what is asked and by how much it is missed, None where nothing is asked.

        One at a time: a person has hundreds of cells, and only those in sight are looked at.
        """
        place = _places(self.standing.yardstick.skills).get(skill_id)
        if place is None:
            return None
        standing = self.standing
        return gap_of(
            standing.yardstick.required[place], standing.results[place], standing.selves[place]
        )

    def _made_look(self, skill_id: SkillId) -> Look:
        gap = self.gap(skill_id)
        look = self._not_required(skill_id) if gap is None else look_of_gap(gap)
        level = self.to_confirm.get(skill_id)
        if level is not None:
            look = look._replace(text=str(level), missing=False, to_confirm=True)
        return look._replace(evidence=True) if self.evidence.get(skill_id) else look

    def _not_required(self, skill_id: SkillId) -> Look:
        said = self.said.get(skill_id)
        if said is None:
            return NOT_REQUIRED
        return not_applicable() if said is NOT_APPLICABLE else Look(Fill.NOT_REQUIRED, str(said))


@lookup.once_per_value
def _places(skills: tuple[SkillId, ...]) -> Mapping[SkillId, int]:
    return {skill_id: place for place, skill_id in enumerate(skills)}


def cells_of(
    matrix: Matrix, person: Person, ladder: Ladder, perspective: Perspective
) -> PersonCells:
    """Return one person's cells."""
    shown = sources_of(ladder, perspective)
    if perspective.showing is None:
        said = ladder.results_of(person)
    else:
        said = confirmed(sheet_of(person, perspective.review, perspective.showing))
    yardstick = ladder.yardstick(perspective.role_of(person, ladder))
    first, last = days_of(matrix, perspective.review)
    return PersonCells(
        person=person,
        standing=measured(person, ladder, yardstick, said),
        said=said,
        to_confirm=_to_confirm(person, perspective, shown, said),
        evidence=Counter(
            skill for note in person.evidence if first <= note.date <= last for skill in note.skills
        ),
    )


def sources_of(ladder: Ladder, perspective: Perspective) -> tuple[Source, ...]:
    """Return whose sheets are shown, the first that says something deciding."""
    if perspective.showing is None:
        return ladder.policy.official_sources
    return (perspective.showing,)


def _to_confirm(
    person: Person, perspective: Perspective, shown: tuple[Source, ...], said: Results
) -> Mapping[SkillId, LevelValue]:
    found: dict[SkillId, LevelValue] = {}
    for source in reversed(shown):
        sheet = sheet_of(person, perspective.review, source)
        if sheet is not None:
            found |= {skill: sheet.ratings[skill] for skill in sheet.unconfirmed}
    return {skill: level for skill, level in found.items() if skill not in said}
