"""Names for the kinds of identifiers and small words that the whole core shares."""

from enum import StrEnum
from typing import NewType

MatrixId = NewType("MatrixId", str)
ScaleId = NewType("ScaleId", str)
CategoryId = NewType("CategoryId", str)
SkillId = NewType("SkillId", str)
RoleId = NewType("RoleId", str)
PersonId = NewType("PersonId", str)
EvidenceId = NewType("EvidenceId", str)
StepId = NewType("StepId", str)
ReviewId = NewType("ReviewId", str)

ID_PATTERN = r"^[a-z0-9][a-z0-9-]{0,63}$"

LevelValue = int
"""The number of a level on its scale; a rating and a required level are such numbers."""

LOWEST_LEVEL, HIGHEST_LEVEL = -1000, 1000
"""The bounds of a level's value on any scale."""


class Noun(StrEnum):
    """The things that are asked for by an id: those in a matrix, and the templates."""

    MATRIX = "matrix"
    SCALE = "scale"
    LEVEL = "level"
    CATEGORY = "category"
    SKILL = "skill"
    ROLE = "role"
    PERSON = "person"
    REVIEW = "review"
    ASSESSMENT = "assessment"
    EVIDENCE = "evidence"
    STEP = "step"
    TEMPLATE = "template"


class SkillKind(StrEnum):
    """Whether a skill is about the craft or about working with people."""

    HARD = "hard"
    SOFT = "soft"


class Source(StrEnum):
    """Who speaks in an assessment."""

    SELF = "self"
    MANAGER = "manager"
    PEER = "peer"
    AGREED = "agreed"


class StepKind(StrEnum):
    """How a development step, or the preparation for a role, is done."""

    SELF_STUDY = "self-study"
    COURSE = "course"
    COACHING = "coaching"
    STRETCH = "stretch assignment"
    LARGER_SCOPE = "larger scope"
    OTHER = "other"


class StepStatus(StrEnum):
    """How far a development step has come."""

    PLANNED = "planned"
    IN_PROGRESS = "in progress"
    DONE = "done"
    DROPPED = "dropped"


class ReviewAction(StrEnum):
    """What an entry of a review's log records."""

    CLOSED = "closed"
    REOPENED = "reopened"
