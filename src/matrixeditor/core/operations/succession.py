"""What becomes of everything that refers to a skill when it gives way to others, or to none.

Deleting, merging and splitting are one thing: each skill that goes has heirs, none, one or
several. Sheets of closed reviews stay as they are. Where an heir comes by more than one entry:

- requirements: the higher level, must-have if any was, the greater weight, the notes together;
- a sheet: the highest of the confirmed ratings; if there is none, not applicable if any was; if
  none was, the highest of the ratings still to confirm. Comments together. So a merge never lowers
  a rating, and what was required and met before stays met;
- evidence speaks for all heirs; a development step is for the first.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from matrixeditor.core.model import Assessment, Evidence, Matrix, Person, Requirement, Role, Step
from matrixeditor.core.operations import closed, evidence, parts, sheets
from matrixeditor.core.types import ReviewId, SkillId

Heirs = Mapping[SkillId, tuple[SkillId, ...]]
"""For each skill that gives way, those that inherit."""

Givers = Mapping[SkillId, tuple[SkillId, ...]]
"""For each heir, whose entries it takes together: its own first, then those of who gives way."""


def give_way(matrix: Matrix, heirs: Heirs) -> Matrix:
    """Return the matrix in which nothing refers to the skills that give way.

    Closed reviews and the list of skills stay as they are: whoever calls has made sure that the
    heirs exist and are on the same scale, and takes the skills away or retires them.
    """
    givers = _givers(heirs)
    frozen = closed.closed_ids(matrix.reviews)
    return parts.with_parts(
        matrix,
        roles=parts.each(matrix.roles, lambda role: _role(role, heirs, givers)),
        people=parts.each(
            matrix.people, lambda person: _person(matrix, person, heirs, givers, frozen)
        ),
    )


def _givers(heirs: Heirs) -> Givers:
    givers: defaultdict[SkillId, list[SkillId]] = defaultdict(list)
    for skill, successors in heirs.items():
        for heir in successors:
            givers[heir].append(skill)
    return {heir: (heir, *skills) for heir, skills in givers.items()}


def _role(role: Role, heirs: Heirs, givers: Givers) -> Role:
    if heirs.keys().isdisjoint(role.requirements):
        return role
    entries = {
        heir: [role.requirements[skill] for skill in skills if skill in role.requirements]
        for heir, skills in givers.items()
    }
    merged = {heir: _merged(requirements) for heir, requirements in entries.items() if requirements}
    kept = sheets.omitting(role.requirements, heirs)
    return parts.copied(role, requirements={**kept, **merged})


def _merged(requirements: Sequence[Requirement]) -> Requirement:
    """Return one requirement that asks no less than any of these."""
    if len(requirements) == 1:
        return requirements[0]
    return Requirement(
        level=max(requirement.level for requirement in requirements),
        must_have=any(requirement.must_have for requirement in requirements),
        weight=max(requirement.weight for requirement in requirements),
        note=joined(requirement.note for requirement in requirements),
    )


def joined(texts: Iterable[str]) -> str:
    """Return the texts that say something, each once, a line each."""
    return "\n".join(dict.fromkeys(text for text in texts if text))


def _person(
    matrix: Matrix, person: Person, heirs: Heirs, givers: Givers, frozen: frozenset[ReviewId]
) -> Person:
    def inherited(sheet: Assessment) -> Assessment:
        return sheet if sheet.review in frozen else _sheet(sheet, heirs, givers)

    return parts.copied(
        sheets.edit_each(person, inherited),
        evidence=parts.each(person.evidence, lambda note: _evidence(matrix, note, heirs)),
        plan=parts.each(person.plan, lambda step: _step(step, heirs)),
    )


def _sheet(sheet: Assessment, heirs: Heirs, givers: Givers) -> Assessment:
    if all(
        heirs.keys().isdisjoint(entries)
        for entries in (sheet.ratings, sheet.not_applicable, sheet.comments)
    ):
        return sheet
    gone = (*heirs, *givers)
    ratings = dict(sheets.omitting(sheet.ratings, gone))
    not_applicable = dict(sheets.omitting(sheet.not_applicable, gone))
    comments = dict(sheets.omitting(sheet.comments, gone))
    unconfirmed = [skill for skill in sheet.unconfirmed if skill not in gone]
    for heir, skills in givers.items():
        rated = [skill for skill in skills if skill in sheet.ratings]
        confirmed = [skill for skill in rated if skill not in sheet.unconfirmed]
        reasons = [sheet.not_applicable[skill] for skill in skills if skill in sheet.not_applicable]
        if reasons and not confirmed:
            not_applicable[heir] = joined(reasons)
        elif rated:
            ratings[heir] = max(sheet.ratings[skill] for skill in confirmed or rated)
        if rated and not confirmed and not reasons:
            unconfirmed.append(heir)
        if comment := joined(sheet.comments.get(skill, "") for skill in skills):
            comments[heir] = comment
    return parts.copied(
        sheet,
        ratings=ratings,
        unconfirmed=tuple(unconfirmed),
        not_applicable=not_applicable,
        comments=comments,
    )


def _evidence(matrix: Matrix, note: Evidence, heirs: Heirs) -> Evidence:
    if heirs.keys().isdisjoint(note.skills):
        return note
    skills = dict.fromkeys(heir for skill in note.skills for heir in heirs.get(skill, (skill,)))
    return evidence.fitted(matrix, parts.copied(note, skills=tuple(skills)))


def _step(step: Step, heirs: Heirs) -> Step:
    if step.skill is None or step.skill not in heirs:
        return step
    return parts.copied(step, skill=next(iter(heirs[step.skill]), None))
