"""The pages of a document, as a table: what the rail shows and which action leads there.

Data only, needed before the first paint; ``page_making`` makes the pages.
"""

from enum import StrEnum
from typing import NamedTuple

from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.marking import QT_TRANSLATE_NOOP


class PageKey(StrEnum):
    """The name of a page."""

    PEOPLE = "people"
    PERSON = "person"
    INSIGHTS = "insights"
    ROLES = "roles"
    SKILLS = "skills"


class PageSpec(NamedTuple):
    """One row of the table; ``label`` is translated where it is shown."""

    key: PageKey
    label: str
    icon: str
    action: ActionId


PAGE_CONTEXT = "pages"

PAGES: tuple[PageSpec, ...] = (
    PageSpec(PageKey.PEOPLE, QT_TRANSLATE_NOOP("pages", "People"), "people", ActionId.PAGE_PEOPLE),
    PageSpec(PageKey.PERSON, QT_TRANSLATE_NOOP("pages", "Person"), "person", ActionId.PAGE_PERSON),
    PageSpec(
        PageKey.INSIGHTS, QT_TRANSLATE_NOOP("pages", "Insights"), "insights", ActionId.PAGE_INSIGHTS
    ),
    PageSpec(PageKey.ROLES, QT_TRANSLATE_NOOP("pages", "Roles"), "roles", ActionId.PAGE_ROLES),
    PageSpec(PageKey.SKILLS, QT_TRANSLATE_NOOP("pages", "Skills"), "skills", ActionId.PAGE_SKILLS),
)
"""In the order of the rail."""
