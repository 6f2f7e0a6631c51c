"""Makes the pages of a document and listens to them; each is imported when it is first shown.

What a page tells of its selection, its edits and its wishes goes to the ``PageListener``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.types import Noun, PersonId, RoleId, SkillId
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.arranging import COMMANDS, MOVES
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.pages import PageKey
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.grid import GridView

if TYPE_CHECKING:
    from matrixeditor.ui.models.counting import Outranked
    from matrixeditor.ui.models.people_grid import Refusal
    from matrixeditor.ui.views.people_page import PeoplePage

LADDER = (Noun.SKILL, Noun.CATEGORY)
Answers = Mapping[ActionId, Callable[[], object]]


@dataclass(slots=True)
class OpenPage:
    """One page of the open document.

    Attributes:
        widget: what is shown.
        answers: what the page's own actions do.
        go_to: brings a target into sight, None where nothing can be gone to.
        where: says which cell is the active one.
        status: what the status bar says of its selection, the weightiest first.
        grid: the page's grid, if it has one.
        people: the page itself where ratings are entered on it.
        nouns: what one can look at on the page, and so rename, move or delete.
    """

    widget: QWidget
    answers: Answers = field(default_factory=dict)
    go_to: Callable[[Target], object] | None = None
    where: Callable[[], Target | None] = lambda: None
    status: list[str] = field(default_factory=list)
    grid: GridView | None = None
    people: "PeoplePage | None" = None
    nouns: tuple[Noun, ...] = ()

    @property
    def means(self) -> frozenset[ActionId]:
        """The actions that mean something on the page."""
        moves = MOVES if self.grid is not None else ()
        ofs = (action_id for noun in self.nouns for action_id in COMMANDS[noun])
        return frozenset({*self.answers, *moves, *ofs})


class PageListener(Protocol):
    """Hears what pages have to say."""

    def hear_status(self, key: PageKey, texts: list[str]) -> None:
        """Take note of what a page says of its selection."""
        ...

    def hear_verdicts(self, counts: object) -> None:
        """Take note of how many people have which verdict."""
        ...

    def say(self, text: str) -> None:
        """Say something in passing."""
        ...

    def tell(self, error: MatrixEditorError) -> None:
        """Say that an edit could not be made."""
        ...

    def add(self, noun: Noun) -> object:
        """Add something, as an empty page was asked to."""
        ...

    def jump(self, target: Target) -> None:
        """Go to what a figure is about."""
        ...


def make_page(key: PageKey, desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    """Make a page of the open document."""
    return MAKERS[key](desk, theme, listener)


def _people(desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    from matrixeditor.ui.commands import people  # noqa: PLC0415 - when first shown
    from matrixeditor.ui.views.people_page import PeoplePage  # noqa: PLC0415

    page = PeoplePage(desk.session, theme, desk.settings)
    page.status_changed.connect(lambda texts: listener.hear_status(PageKey.PEOPLE, texts))
    page.verdicts_changed.connect(listener.hear_verdicts)
    page.said.connect(listener.say)
    page.refused.connect(listener.tell)
    page.entry_refused.connect(lambda refusal: _tell_refused(desk, page, refusal))
    page.outranked.connect(lambda outranked: _tell_outranked(desk, page, outranked))
    page.add_wanted.connect(listener.add)
    page.names_pasted.connect(lambda names: people.add_people(desk, names))
    answers: Answers = {
        ActionId.LEVEL_LIST: page.open_level_list,
        ActionId.NOT_APPLICABLE: page.mark_not_applicable,
        ActionId.CLEAR: page.clear,
        ActionId.ADD_EVIDENCE: page.add_evidence,
        **_zooming(page.grid),
        ActionId.SWAP: page.swap,
        ActionId.INSPECTOR: page.toggle_inspector,
    }

    def go_to(target: Target) -> None:
        first = next((person.id for person in lookup.active_people(desk.session.matrix.people)), "")
        page.go_to(_filled(desk, page.place, target.person or first, target))

    def where() -> Target | None:
        place = page.place
        return None if place is None else Target(PersonId(place.owner), SkillId(place.skill))

    return OpenPage(
        page, answers, go_to, where, grid=page.grid, people=page, nouns=(Noun.PERSON, *LADDER)
    )


def _tell_refused(desk: Desk, page: "PeoplePage", refusal: "Refusal") -> None:
    from matrixeditor.ui.commands import ratings  # noqa: PLC0415 - rarely needed

    ratings.tell_refused(desk, page, refusal)


def _tell_outranked(desk: Desk, page: "PeoplePage", outranked: "Outranked") -> None:
    from matrixeditor.ui.commands import ratings  # noqa: PLC0415 - rarely needed

    ratings.tell_outranked(desk, page, outranked)


def _person(desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    from matrixeditor.ui.views.person import PersonPage  # noqa: PLC0415

    page = PersonPage(desk.session, theme, desk.settings)
    page.jump_wanted.connect(lambda person, skill, role: listener.jump(Target(person, skill, role)))
    page.add_wanted.connect(listener.add)
    page.refused.connect(listener.tell)
    page.said.connect(listener.say)

    def go_to(target: Target) -> None:
        if target.person is not None:
            page.go_to_person(target.person)
        if target.role is not None:
            page.measure_against(target.role)

    def where() -> Target | None:
        return None if page.person is None else Target(page.person)

    return OpenPage(page, {}, go_to, where, nouns=(Noun.PERSON,))


def _insights(desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    from matrixeditor.ui.views.insights.page import InsightsPage  # noqa: PLC0415

    page = InsightsPage(desk.session, theme, desk.settings)
    page.jump_wanted.connect(lambda person, skill, role: listener.jump(Target(person, skill, role)))
    page.add_wanted.connect(listener.add)
    return OpenPage(page)


def _roles(desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    from matrixeditor.ui.views.roles_page import RolesPage  # noqa: PLC0415

    page = RolesPage(desk.session, theme, desk.settings)
    page.status_changed.connect(lambda texts: listener.hear_status(PageKey.ROLES, texts))
    page.said.connect(listener.say)
    page.refused.connect(listener.tell)
    page.add_wanted.connect(listener.add)
    answers: Answers = {
        ActionId.LEVEL_LIST: page.open_level_list,
        ActionId.MUST_HAVE: page.switch_must_have,
        ActionId.CLEAR: page.clear,
        **_zooming(page.grid),
        ActionId.SWAP: page.swap,
        ActionId.INSPECTOR: page.toggle_inspector,
    }

    def go_to(target: Target) -> None:
        first = next((role.id for role in lookup.active_roles(desk.session.matrix.roles)), "")
        page.go_to(_filled(desk, page.place, target.role or first, target))

    def where() -> Target | None:
        place = page.place
        if place is None:
            return None
        return Target(role=RoleId(place.owner), skill=SkillId(place.skill))

    return OpenPage(page, answers, go_to, where, grid=page.grid, nouns=(Noun.ROLE, *LADDER))


def _skills(desk: Desk, theme: Theme, listener: PageListener) -> OpenPage:
    from matrixeditor.ui.views.skills import SkillsPage  # noqa: PLC0415

    page = SkillsPage(desk.session, theme, desk.settings)
    page.add_wanted.connect(listener.add)
    page.refused.connect(listener.tell)

    def go_to(target: Target) -> None:
        if target.skill is not None:
            page.go_to_skill(target.skill)

    def where() -> Target | None:
        return None if page.skill is None else Target(skill=page.skill)

    return OpenPage(page, {}, go_to, where, nouns=LADDER)


def _zooming(grid: GridView) -> Answers:
    """Return what shows a grid larger or smaller."""
    return {
        ActionId.ZOOM_IN: partial(grid.zoom_by, 1),
        ActionId.ZOOM_OUT: partial(grid.zoom_by, -1),
        ActionId.ZOOM_NORMAL: partial(grid.set_zoom, 100),
    }


def _filled(desk: Desk, place: Place | None, owner: str, target: Target) -> Place:
    """Return the cell that a target means; what it leaves open stays as it is."""
    if target.person is None and target.role is None and place is not None:
        owner = place.owner
    skill: str = target.skill or ""
    if not skill:
        skills = lookup.active_skills(lookup.skills_in_order(desk.session.matrix))
        skill = place.skill if place is not None else next((one.id for one in skills), "")
    return Place(owner, skill)


MAKERS: Mapping[PageKey, Callable[[Desk, Theme, PageListener], OpenPage]] = {
    PageKey.PEOPLE: _people,
    PageKey.PERSON: _person,
    PageKey.INSIGHTS: _insights,
    PageKey.ROLES: _roles,
    PageKey.SKILLS: _skills,
}
