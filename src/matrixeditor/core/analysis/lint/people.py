"""Checks of people and their results."""

from collections.abc import Iterator

from matrixeditor.core import lookup
from matrixeditor.core.analysis.figures import Figures
from matrixeditor.core.analysis.lint.hints import Facts, Hint, HintCode
from matrixeditor.core.model import Matrix
from matrixeditor.core.types import Noun


def without_role(matrix: Matrix) -> Iterator[Hint]:
    """Yield the people who have no role."""
    for person in lookup.active_people(matrix.people):
        if person.role is None:
            places = ((Noun.PERSON, person.id),)
            yield Hint(HintCode.PERSON_WITHOUT_ROLE, places, {"person": person.name})


def above_without_evidence(matrix: Matrix, figures: Figures) -> Iterator[Hint]:
    """Yield the results beyond what the own role requires that no evidence speaks for."""
    for person in lookup.active_people(matrix.people):
        standing = figures.people[person.id]
        evident = {skill_id for note in person.evidence for skill_id in note.skills}
        for item, result in zip(standing.yardstick.required, standing.results, strict=True):
            if isinstance(result, int) and result > item.level and item.skill not in evident:
                facts: Facts = {
                    "person": person.name,
                    "skill": lookup.skill(matrix, item.skill).name,
                    "official": result,
                    "required": item.level,
                }
                places = ((Noun.PERSON, person.id), (Noun.SKILL, item.skill))
                yield Hint(HintCode.ABOVE_WITHOUT_EVIDENCE, places, facts)
