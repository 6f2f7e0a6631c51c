"""The rules for people: their sheets, notes and plans.

A person is first looked at as a whole, by set operations; only one with something wrong, or with
something rare, is gone through entry by entry.
"""

from collections.abc import Iterator, Sequence

from matrixeditor.core.errors import Problem, ProblemCode
from matrixeditor.core.invariants.known import (
    Known,
    cell_problem,
    level_problem,
    reference_problem,
)
from matrixeditor.core.invariants.ladder import repeated_ids
from matrixeditor.core.invariants.places import labelled, quoted, within
from matrixeditor.core.model import Assessment, Evidence, Person, Scale, Step
from matrixeditor.core.types import Noun, Source

ONE_SHEET_SOURCES = frozenset({Source.SELF, Source.MANAGER, Source.AGREED})
"""Of these a person has at most one sheet a review; of peers, one an assessor."""


def person_problems(known: Known, index: int, person: Person) -> Iterator[Problem]:
    """Yield what is wrong with a person, the ``index``-th of the matrix."""
    if _is_plainly_right(known, person):
        return
    for problem in _problems_within(known, person):
        place = within(labelled("people", index, person.name), problem.place)
        yield Problem(place, problem.code, problem.facts)


def _is_plainly_right(known: Known, person: Person) -> bool:
    """Tell whether nothing is wrong; False only means that one has to look closer."""
    sheets, notes, plan = person.assessments, person.evidence, person.plan
    return (
        (person.role is None or person.role in known.roles)
        and (person.target_role is None or person.target_role in known.roles)
        and len({sheet_key(sheet) for sheet in sheets}) == len(sheets)
        and all(_is_plain_and_right(known, sheet) for sheet in sheets)
        and len({note.id for note in notes}) == len(notes)
        and all(note.level is None for note in notes)
        and known.skills.issuperset([skill for note in notes for skill in note.skills])
        and len({step.id for step in plan}) == len(plan)
        and known.skills.issuperset([step.skill for step in plan if step.skill is not None])
    )


def _is_plain_and_right(known: Known, sheet: Assessment) -> bool:
    return (
        sheet.review in known.reviews
        and (sheet.role is None or sheet.role in known.roles)
        and not (sheet.unconfirmed or sheet.not_applicable or sheet.comments)
        and known.may_hold(sheet.ratings)
    )


def sheet_key(sheet: Assessment) -> tuple[str, ...]:
    """Return what may stand only once among a person's sheets."""
    if sheet.source in ONE_SHEET_SOURCES:
        return (sheet.review, sheet.source)
    return (sheet.review, sheet.source, sheet.assessor)


def _problems_within(known: Known, person: Person) -> Iterator[Problem]:
    yield from reference_problem(known.roles, "role", Noun.ROLE, person.role)
    yield from reference_problem(known.roles, "target_role", Noun.ROLE, person.target_role)
    yield from _sheets_problems(known, person.assessments)
    yield from _evidence_problems(known, person.evidence)
    yield from _plan_problems(known, person.plan)


def _sheets_problems(known: Known, sheets: Sequence[Assessment]) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for number, sheet in enumerate(sheets):
        place = f"assessments[{number}]"
        key = sheet_key(sheet)
        if key in seen:
            yield Problem(place, ProblemCode.SECOND_SHEET, {"source": sheet.source})
        seen.add(key)
        yield from _sheet_problems(known, place, sheet)


def _sheet_problems(known: Known, place: str, sheet: Assessment) -> Iterator[Problem]:
    where = within(place, "review")
    yield from reference_problem(known.reviews, where, Noun.REVIEW, sheet.review)
    yield from reference_problem(known.roles, within(place, "role"), Noun.ROLE, sheet.role)
    where = within(place, "ratings")
    for skill, level in sheet.ratings.items():
        yield from cell_problem(known, where, skill, level)
    yield from _exception_problems(known, place, sheet)


def _exception_problems(known: Known, place: str, sheet: Assessment) -> Iterator[Problem]:
    """Yield what is wrong with what a sheet says beside its ratings."""
    for field in ("unconfirmed", "not_applicable", "comments"):
        for skill in getattr(sheet, field):
            entry = within(place, field, quoted(skill))
            yield from reference_problem(known.skills, entry, Noun.SKILL, skill)
    for skill in sheet.not_applicable:
        if skill in sheet.ratings:
            entry = within(place, "not_applicable", quoted(skill))
            yield Problem(entry, ProblemCode.RATED_AND_NOT_APPLICABLE)
    for skill in sheet.unconfirmed:
        if skill not in sheet.ratings:
            entry = within(place, "unconfirmed", quoted(skill))
            yield Problem(entry, ProblemCode.UNCONFIRMED_UNRATED)


def _evidence_problems(known: Known, notes: Sequence[Evidence]) -> Iterator[Problem]:
    yield from repeated_ids("evidence", notes)
    for number, note in enumerate(notes):
        place = f"evidence[{number}]"
        for skill in note.skills:
            where = within(place, "skills")
            yield from reference_problem(known.skills, where, Noun.SKILL, skill)
        if note.level is not None:
            scales = _scales_of(known, note)
            if all(note.level not in scale.values for scale in scales):
                yield level_problem(within(place, "level"), scales[0], note.level)


def _scales_of(known: Known, note: Evidence) -> Sequence[Scale]:
    """Return the scales that a note's level may be on: those of its skills, or any."""
    scales = [scale for skill in note.skills if (scale := known.scale_of.get(skill)) is not None]
    return scales or list(known.scales.values())


def _plan_problems(known: Known, plan: Sequence[Step]) -> Iterator[Problem]:
    yield from repeated_ids("plan", plan)
    for number, step in enumerate(plan):
        where = within(f"plan[{number}]", "skill")
        yield from reference_problem(known.skills, where, Noun.SKILL, step.skill)
