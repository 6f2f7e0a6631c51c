"""Reviews: the rounds in which people are rated."""

import datetime
from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from matrixeditor.core.model.base import Id, Name, Text, Value
from matrixeditor.core.model.role import Requirement
from matrixeditor.core.types import ReviewAction, ReviewId, RoleId, SkillId


class LogEntry(Value):
    """Who closed or reopened a review, when and why."""

    when: datetime.date
    who: Text
    action: ReviewAction
    reason: Text


class Review(Value):
    """One round of ratings.

    Closing freezes it: ``roles_as_of`` keeps that day's requirements, role by role, and no
    operation changes its assessments until it is reopened.
    """

    id: Annotated[ReviewId, Id]
    name: Name
    date: datetime.date
    closed: bool = False
    log: tuple[LogEntry, ...] = ()
    roles_as_of: Mapping[RoleId, Mapping[SkillId, Requirement]] = Field(default_factory=dict)
