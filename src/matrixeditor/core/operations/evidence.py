"""Evidence: what was seen of a person, with its date; sorted into skills at once or later.

Evidence belongs to its date, not to a review, so a closed review does not hold it.
"""

import datetime
from collections.abc import Collection
from typing import TypedDict, Unpack

from matrixeditor.core import lookup
from matrixeditor.core.errors import UnknownLevel
from matrixeditor.core.model import Evidence, Matrix, Person, Scale
from matrixeditor.core.operations import ids, parts
from matrixeditor.core.types import EvidenceId, LevelValue, Noun, PersonId, SkillId


class EvidenceFields(TypedDict, total=False):
    """The fields of a piece of evidence, but its id."""

    date: datetime.date
    text: str
    skills: tuple[SkillId, ...]
    author: str
    link: str
    level: LevelValue | None
    indicator: str
    private: bool


def add_evidence(
    matrix: Matrix,
    *,
    person: PersonId,
    evidence_id: EvidenceId | None = None,
    **fields: Unpack[EvidenceFields],
) -> Matrix:
    """Add what was seen of a person; ``date`` and ``text`` are needed, a random id is drawn.

    Raises:
        UnknownId: there is no such person or skill.
        UnknownLevel: the level is on the scale of none of the skills.
        InvalidValue: a field may not hold the value given for it, or is missing.
        DuplicateId: the person has evidence with that id.
    """
    found = lookup.person(matrix, person)
    if evidence_id is None:
        evidence_id = EvidenceId(ids.random_id("e", items=found.evidence))
    ids.require_free(evidence_id, noun=Noun.EVIDENCE, items=found.evidence)
    note = parts.made(Evidence, id=evidence_id, **fields)
    _require_resolved(matrix, note)
    return _with(matrix, found, (*found.evidence, note))


def change_evidence(
    matrix: Matrix,
    *,
    person: PersonId,
    evidence: EvidenceId,
    **fields: Unpack[EvidenceFields],
) -> Matrix:
    """Change fields of a piece of evidence.

    Other skills without a level beside them drop a level that is not on their scale.

    Raises:
        UnknownId: there is no such person, evidence or skill.
        UnknownLevel: the level is on the scale of none of the skills.
        InvalidValue: a field may not hold the value given for it.
    """
    found = lookup.person(matrix, person)
    at = lookup.position(found.evidence, evidence, Noun.EVIDENCE)
    note = parts.changed(found.evidence[at], **fields)
    if "level" in fields:
        _require_resolved(matrix, note)
    else:
        note = fitted(matrix, note)
    return _with(matrix, found, parts.replaced(found.evidence, note, Noun.EVIDENCE))


def assign_skills(
    matrix: Matrix, *, person: PersonId, evidence: EvidenceId, skills: Collection[SkillId]
) -> Matrix:
    """Sort a piece of evidence into these skills and no others."""
    return change_evidence(
        matrix, person=person, evidence=evidence, skills=tuple(dict.fromkeys(skills))
    )


def delete_evidence(matrix: Matrix, *, person: PersonId, evidence: EvidenceId) -> Matrix:
    """Delete a piece of evidence."""
    found = lookup.person(matrix, person)
    lookup.position(found.evidence, evidence, Noun.EVIDENCE)
    return _with(matrix, found, parts.without(found.evidence, {evidence}))


def fitted(matrix: Matrix, note: Evidence) -> Evidence:
    """Return the evidence without its level if the level is on the scale of none of its skills."""
    fits = any(note.level in scale.values for scale in scales_of(matrix, note))
    return note if fits else parts.copied(note, level=None)


def scales_of(matrix: Matrix, note: Evidence) -> tuple[Scale, ...]:
    """Return the scales of the evidence's skills in their order; all while it is not sorted."""
    if not note.skills:
        return matrix.scales
    return tuple(lookup.scale_of(matrix, lookup.skill(matrix, skill)) for skill in note.skills)


def _require_resolved(matrix: Matrix, note: Evidence) -> None:
    scales = scales_of(matrix, note)
    if note.level is not None and all(note.level not in scale.values for scale in scales):
        raise UnknownLevel(note.level, scales[0].name, scales[0].values)


def _with(matrix: Matrix, person: Person, evidence: tuple[Evidence, ...]) -> Matrix:
    return parts.replace_person(matrix, parts.copied(person, evidence=evidence))
