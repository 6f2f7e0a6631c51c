"""A hint: one thing worth a look, as facts."""

from dataclasses import dataclass
from enum import StrEnum

from matrixeditor.core.types import Noun


class HintCode(StrEnum):
    """What a hint is about; the words know each, with the facts named here.

    Facts give names, not ids: ``skill``, ``role`` and ``person``; ``role_to`` is where a step
    leads; levels are values.
    """

    SKILL_UNUSED = "skill_unused"
    """No role requires the skill. Facts: skill."""

    ROLE_EMPTY = "role_empty"
    """The role requires nothing. Facts: role."""

    REQUIREMENT_FALLS = "requirement_falls"
    """A step within a track asks for a lower level. Facts: skill, role, role_to, before, after."""

    STEP_CHANGES_NOTHING = "step_changes_nothing"
    """A step within a track asks for the same. Facts: role, role_to."""

    INDICATORS_MISSING = "indicators_missing"
    """A role requires a level that says nothing of what one sees. Facts: skill, level."""

    INDICATOR_REPEATED = "indicator_repeated"
    """One text describes several levels. Facts: skill, text, levels (such as ``2, 3``)."""

    MANY_REQUIREMENTS = "many_requirements"
    """The role requires more skills than anyone can keep in mind. Facts: role, count, most."""

    CYCLE = "cycle"
    """The roles lead to each other in a circle. Facts: roles (their names), count."""

    NAMES_ALIKE = "names_alike"
    """Several of a kind have one name. Facts: noun, name, count; of levels also scale."""

    PERSON_WITHOUT_ROLE = "person_without_role"
    """Nothing to measure against. Facts: person."""

    ABOVE_WITHOUT_EVIDENCE = "above_without_evidence"
    """A result beyond the requirement, no evidence. Facts: person, skill, official, required."""

    REQUIREMENT_AT_LOWEST = "requirement_at_lowest"
    """Any rating meets the requirement. Facts: role, skill, level."""


Place = tuple[Noun, str]
"""The kind of a thing and its id."""

Facts = dict[str, str | int]
"""The values that a hint's sentence names; written once, where the hint is made."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing worth a look.

    Attributes:
        code: what it is about.
        places: where: role or person before skill; of a step, where it starts before where it
            leads; of several alike or in a circle, all of them.
        facts: the values that the sentence for ``code`` names.
    """

    code: HintCode
    places: tuple[Place, ...]
    facts: Facts
