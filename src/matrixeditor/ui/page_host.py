"""Holds the pages of the open document: made when first shown, kept until another is open.

It hears what pages say and hands it on: to the frame's status bar, to commands, to other pages.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.types import Noun
from matrixeditor.ui import head_menus
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.commands import insert
from matrixeditor.ui.commands.arrange import Thing
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.models.grid import GridModel
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.page_making import OpenPage, make_page
from matrixeditor.ui.pages import PageKey
from matrixeditor.ui.session import SessionChange
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme

SHOWING_SKILLS = {PageKey.PEOPLE, PageKey.ROLES, PageKey.SKILLS}


class PageHost(QObject):
    """The pages of the open document, one of them shown."""

    shown = Signal()
    """Another page is shown, or none is any more."""
    status_said = Signal()
    """The page shown says something else of its selection."""
    zoomed = Signal()
    """A page is shown larger or smaller."""
    verdicts_said = Signal(object)
    """How many people have which verdict: a list of ``CountedVerdict``."""

    def __init__(self, shell: Shell, desk: Desk, theme: Theme) -> None:
        super().__init__(shell)
        self._shell = shell
        self._desk = desk
        self._theme = theme
        self._open: dict[PageKey, OpenPage] = {}
        self._key: PageKey | None = None
        desk.session.changed.connect(self._follow)

    @property
    def key(self) -> PageKey | None:
        """Which page is shown, None where no document is."""
        return self._key

    @property
    def current(self) -> OpenPage | None:
        """The page shown."""
        return None if self._key is None else self._open[self._key]

    def page(self, key: PageKey) -> OpenPage | None:
        """Return a page if it has been made."""
        return self._open.get(key)

    def show_first(self) -> None:
        """Show the page that a document opens on: People where there are any, else Roles."""
        people = lookup.active_people(self._desk.session.matrix.people)
        self.show(PageKey.PEOPLE if people else PageKey.ROLES)

    def turn_to(self, key: PageKey) -> None:
        """Show another page, at the person and the skill looked at now."""
        place = None if self.current is None or key == self._key else self.current.where()
        self.show(key)
        if place is not None:
            self.go_to(Target(place.person, place.skill))

    def show(self, key: PageKey) -> None:
        """Show a page, and give it the keyboard."""
        if key not in self._open:
            self._open[key] = make_page(key, self._desk, self._theme, self)
            self._take_in(self._open[key])
        self._key = key
        page = self._open[key]
        self._shell.pages.setCurrentWidget(page.widget)
        self._shell.rail.show_chosen(key)
        page.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def _take_in(self, page: OpenPage) -> None:
        self._shell.pages.addWidget(page.widget)
        if page.grid is not None:
            page.grid.zoom_changed.connect(self.zoomed)
            head_menus.attach(page.grid, self._shell.actions_by_id)

    def forget(self) -> None:
        """Throw all pages away."""
        for page in self._open.values():
            self._shell.pages.removeWidget(page.widget)
            page.widget.deleteLater()
        self._open.clear()
        self._key = None

    def dress(self, theme: Theme) -> None:
        """Make the page shown anew in another theme, and the others when they are shown."""
        self._theme = theme
        if self._key is None:
            return
        key, places = self._key, {key: page.where() for key, page in self._open.items()}
        self.forget()
        self.show(key)
        place = places[key]
        if place is not None:
            self.go_to(place)

    def answer(self, action_id: ActionId) -> None:
        """Let the page shown do what an action asks."""
        if self.current is not None and action_id in self.current.answers:
            self.current.answers[action_id]()

    def thing(self, noun: Noun) -> Thing | None:
        """Return the person, role, skill or category that is looked at."""
        target = None if self.current is None else self.current.where()
        if target is None:
            return None
        ids: dict[Noun, str | None] = {
            Noun.PERSON: target.person,
            Noun.ROLE: target.role,
            Noun.SKILL: target.skill,
        }
        if noun is Noun.CATEGORY and target.skill is not None:
            ids[noun] = lookup.skill(self._desk.session.matrix, target.skill).category
        found = ids.get(noun)
        return None if found is None else Thing(noun, found)

    def thing_along(self, orientation: Qt.Orientation) -> Thing | None:
        """Return what the current column (across) or row (down) of the grid is."""
        grid = None if self.current is None else self.current.grid
        model = None if grid is None else grid.model()
        return self.thing(model.axis(orientation).noun) if isinstance(model, GridModel) else None

    def go_to(self, target: Target) -> None:
        """Bring a target into sight on the page shown."""
        if self.current is not None and self.current.go_to is not None:
            self.current.go_to(target)

    def _follow(self, change: SessionChange) -> None:
        """Void what was said in passing, and go to the one thing that came, once it is there."""
        self._shell.statusBar().clearMessage()
        came = change.changes
        if len(came.people.added) == 1 and self._key in {PageKey.PEOPLE, PageKey.PERSON}:
            target = Target(person=came.people.added[0])
        elif len(came.roles.added) == 1 and self._key == PageKey.ROLES:
            target = Target(role=came.roles.added[0])
        elif len(came.skills.added) == 1 and self._key in SHOWING_SKILLS:
            target = Target(skill=came.skills.added[0])
        else:
            return
        QTimer.singleShot(0, self, lambda: self.go_to(target))

    # What pages say

    def hear_status(self, key: PageKey, texts: list[str]) -> None:
        """Say in the status bar what is selected."""
        page = self._open.get(key)
        if page is not None:
            page.status = texts
        if key == self._key or page is None:
            self._shell.show_selection(texts)
            self.status_said.emit()

    def hear_verdicts(self, counts: object) -> None:
        """Hand the counts on."""
        self.verdicts_said.emit(counts)

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._shell.say(text)

    def tell(self, error: MatrixEditorError) -> None:
        """Say that an edit could not be made."""
        tell(self._desk, error)

    def add(self, noun: Noun) -> object:
        """Add something, as an empty page was asked to."""
        return insert.add(self._desk, noun)

    def jump(self, target: Target) -> None:
        """Show the page that a target is on, at its cell."""
        self.show(self._page_of(target))
        self.go_to(target)

    def _page_of(self, target: Target) -> PageKey:
        if target.person is not None:
            return PageKey.PERSON if target.skill is None else PageKey.PEOPLE
        if target.role is not None:
            return PageKey.ROLES
        has_people = bool(lookup.active_people(self._desk.session.matrix.people))
        return PageKey.PEOPLE if has_people else PageKey.SKILLS
