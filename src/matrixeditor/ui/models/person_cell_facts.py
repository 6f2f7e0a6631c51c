"""All that the inspector tells of one person in one skill, as facts without words."""

import datetime
from dataclasses import dataclass

from matrixeditor.core import lookup
from matrixeditor.core.analysis.gaps import Gap
from matrixeditor.core.analysis.ladder import ladder_of
from matrixeditor.core.analysis.results import NOT_APPLICABLE, official, sheet_of
from matrixeditor.core.model import Assessment, Evidence, Matrix, Person, Step
from matrixeditor.core.types import LevelValue, SkillId, Source, StepStatus
from matrixeditor.ui.models import counting, names, people_words
from matrixeditor.ui.models.levels import LevelWords, levels_of
from matrixeditor.ui.models.person_cells import PersonCells, sources_of
from matrixeditor.ui.models.perspective import Perspective, days_of
from matrixeditor.ui.models.rating_edits import PersonCell

USUAL_SOURCES = (Source.SELF, Source.MANAGER, Source.AGREED)
"""These are shown whether they say something or not; peers only if they do."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What one sheet says of the skill.

    Attributes:
        source: whose sheet.
        level: the level, None where there is none.
        to_confirm: whether that level was carried over and not confirmed yet.
        not_applicable: whether the sheet says that the skill does not apply.
        who: the assessor; of a person's own sheet, the name they are spoken of by.
        on: when the sheet was completed, None if it is not.
        counts: whether this is the result.
    """

    source: Source
    level: LevelWords | None
    to_confirm: bool
    not_applicable: bool
    who: str
    on: datetime.date | None
    counts: bool


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on another sheet than the one that is entered on."""

    source: Source
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class PersonCellFacts:
    """One cell.

    Attributes:
        cell: which.
        person: the person's name.
        given: the name by which the person is spoken of.
        role: the short name of the role asked for, empty for none.
        skill: the skill's short name.
        full_skill: its whole name.
        levels: the skill's levels, lowest first.
        said: the level that is shown, None if there is none.
        to_confirm: whether that level is yet to be confirmed.
        not_applicable: whether the skill is shown as not applicable.
        why_not: the reason on the sheet that decides that, which may be empty.
        reason: the reason on the sheet that is entered on.
        is_marked: whether that sheet says that it does not apply.
        gap: what is asked and by how much it is missed; None where the role does not ask.
        sources: what the sheets say.
        difference: the person's own rating minus the result, None where one of them is missing.
        evidence: this review's, newest first.
        older: earlier reviews', newest first.
        review: the review's name.
        year: the review's year: dates of other years are shown with theirs.
        comment: on the sheet that is entered on.
        remarks: on other sheets, the latest sheet first.
        steps: the plan's steps for the skill that are not dropped, open ones first.
    """

    cell: PersonCell
    person: str
    given: str
    role: str
    skill: str
    full_skill: str
    levels: tuple[LevelWords, ...]
    said: LevelWords | None
    to_confirm: bool
    not_applicable: bool
    why_not: str
    reason: str
    is_marked: bool
    gap: Gap | None
    sources: tuple[SourceLine, ...]
    difference: int | None
    evidence: tuple[Evidence, ...]
    older: tuple[Evidence, ...]
    review: str
    year: int
    comment: str
    remarks: tuple[Remark, ...]
    steps: tuple[Step, ...]

    @property
    def required(self) -> LevelWords | None:
        """The level that is asked for."""
        return None if self.gap is None else self._level(self.gap.required)

    def _level(self, value: LevelValue) -> LevelWords | None:
        return next((level for level in self.levels if level.value == value), None)


def facts_of(
    matrix: Matrix, cells: PersonCells, skill_id: SkillId, perspective: Perspective
) -> PersonCellFacts:
    """Return the facts of a cell."""
    person, levels = cells.person, levels_of(matrix, skill_id)
    skill, review = lookup.skill(matrix, skill_id), lookup.review(matrix, perspective.review)
    said, carried = cells.said.get(skill_id), cells.to_confirm.get(skill_id)
    shown = said if isinstance(said, int) else carried
    sheet = counting.sheet_for(person, perspective.entering)
    now, older = _evidence(matrix, person, skill_id, perspective)
    return PersonCellFacts(
        cell=PersonCell(person.id, skill_id),
        person=names.in_sentence(person.name),
        given=names.in_sentence(people_words.given_name(person)),
        role=names.in_sentence(people_words.asked_role_name(matrix, cells.standing)),
        skill=names.in_sentence(skill.short or skill.name),
        full_skill=skill.name,
        levels=levels,
        said=next((level for level in levels if level.value == shown), None),
        to_confirm=carried is not None,
        not_applicable=said is NOT_APPLICABLE,
        why_not=_why_not(matrix, person, skill_id, perspective),
        reason="" if sheet is None else sheet.not_applicable.get(skill_id, ""),
        is_marked=sheet is not None and skill_id in sheet.not_applicable,
        gap=cells.gap(skill_id),
        sources=_sources(matrix, person, skill_id, perspective, levels),
        difference=_difference(matrix, person, skill_id, perspective),
        evidence=now,
        older=older,
        review=review.name,
        year=review.date.year,
        comment="" if sheet is None else sheet.comments.get(skill_id, ""),
        remarks=tuple(
            Remark(other.source, other.assessor, other.comments[skill_id])
            for other in reversed(lookup.sheets_of(person, review.id))
            if other is not sheet and skill_id in other.comments
        ),
        steps=_steps(person, skill_id),
    )


def _why_not(matrix: Matrix, person: Person, skill_id: SkillId, perspective: Perspective) -> str:
    shown = sources_of(ladder_of(matrix, perspective.review), perspective)
    sheets = [sheet_of(person, perspective.review, source) for source in shown]
    marked = [sheet for sheet in sheets if sheet is not None and skill_id in sheet.not_applicable]
    return marked[0].not_applicable[skill_id] if marked else ""


def _evidence(
    matrix: Matrix, person: Person, skill_id: SkillId, perspective: Perspective
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    first, last = days_of(matrix, perspective.review)
    notes = sorted(
        (note for note in person.evidence if skill_id in note.skills),
        key=lambda note: note.date,
        reverse=True,
    )
    return (
        tuple(note for note in notes if first <= note.date <= last),
        tuple(note for note in notes if note.date < first),
    )


def _sources(
    matrix: Matrix,
    person: Person,
    skill_id: SkillId,
    perspective: Perspective,
    levels: tuple[LevelWords, ...],
) -> tuple[SourceLine, ...]:
    review, policy = perspective.review, matrix.policy
    counting_source = official(person, skill_id, review, policy.official_sources).source
    sheets = lookup.sheets_of(person, review)
    lines: list[SourceLine] = []
    for source in Source:
        of_source = [sheet for sheet in sheets if sheet.source is source]
        if source is Source.PEER:
            of_source = [sheet for sheet in of_source if skill_id in sheet.ratings]
        lines += [
            _source_line(person, sheet, skill_id, levels, counts=source is counting_source)
            for sheet in of_source
        ]
        if not of_source and source in USUAL_SOURCES:
            lines.append(
                SourceLine(
                    source,
                    level=None,
                    to_confirm=False,
                    not_applicable=False,
                    who="",
                    on=None,
                    counts=False,
                )
            )
    return tuple(lines)


def _source_line(
    person: Person,
    sheet: Assessment,
    skill_id: SkillId,
    levels: tuple[LevelWords, ...],
    *,
    counts: bool,
) -> SourceLine:
    rated = sheet.ratings.get(skill_id)
    return SourceLine(
        source=sheet.source,
        level=next((level for level in levels if level.value == rated), None),
        to_confirm=skill_id in sheet.unconfirmed,
        not_applicable=skill_id in sheet.not_applicable,
        who=names.shown(
            people_words.given_name(person) if sheet.source is Source.SELF else sheet.assessor
        ),
        on=sheet.completed_on,
        counts=counts,
    )


def _difference(
    matrix: Matrix, person: Person, skill_id: SkillId, perspective: Perspective
) -> int | None:
    own = official(person, skill_id, perspective.review, (Source.SELF,)).level
    result = official(person, skill_id, perspective.review, matrix.policy.official_sources).level
    return None if own is None or result is None else own - result


def _steps(person: Person, skill_id: SkillId) -> tuple[Step, ...]:
    wanted = [
        step
        for step in person.plan
        if step.skill == skill_id and step.status is not StepStatus.DROPPED
    ]
    return tuple(sorted(wanted, key=lambda step: step.status is StepStatus.DONE))
