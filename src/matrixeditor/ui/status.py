"""What the status bar says besides the selection, kept in line with session and page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from matrixeditor.core.types import ReviewId
from matrixeditor.ui import frame_texts
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.models.speaker import speaker
from matrixeditor.ui.page_host import PageHost
from matrixeditor.ui.pages import PageKey
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.status_bar import StatusBar
from matrixeditor.ui.views.verdict_counts import CountedVerdict

if TYPE_CHECKING:
    from matrixeditor.ui.views.people_page import PeoplePage


class Status(QObject):
    """Fills the right of the status bar."""

    def __init__(
        self,
        shell: Shell,
        desk: Desk,
        pages: PageHost,
        theme: Theme,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._desk = desk
        self._pages = pages
        self._now = now
        self._saved_at: datetime | None = None
        self._counts: list[CountedVerdict] = []
        self._bar = StatusBar(theme, shell.statusBar(), beside_selection=shell.status_texts)
        self._bar.name_pressed.connect(self.ask_name)
        self._bar.review_chosen.connect(self._choose_review)
        pages.shown.connect(self._show_page)
        pages.status_said.connect(self._show_voice)
        pages.zoomed.connect(self._show_page)
        pages.verdicts_said.connect(self._take_counts)
        desk.session.opened.connect(self._forget)
        desk.session.closed.connect(self._forget)
        desk.session.stored.connect(self._note_saving)
        desk.session.state_changed.connect(self._show_saving)
        self._forget()

    def paint_in(self, theme: Theme) -> None:
        """Draw in a theme's colors."""
        self._bar.paint_in(theme)

    def ask_name(self) -> None:
        """Ask under which name to enter ratings, and do so at once."""
        name = self._desk.questions.my_name(self._speaker())
        if name is not None:
            self._desk.windows.speak_as(name)

    def speak_as(self, name: str) -> None:
        """Enter ratings under another name from now on."""
        page = self._people_page()
        if page is not None:
            seen = page.perspective
            page.set_perspective(replace(seen, entering=replace(seen.entering, assessor=name)))
        self._show_voice()

    # Following

    def _forget(self) -> None:
        self._saved_at = None
        self._counts = []
        self._show_saving()
        self._show_page()

    def _note_saving(self) -> None:
        self._saved_at = self._now()

    def _show_saving(self) -> None:
        self._bar.show_save_state(frame_texts.save_state(self._desk.session, self._saved_at))

    def _take_counts(self, counts: list[CountedVerdict]) -> None:
        self._counts = counts
        self._show_page()

    def _show_page(self) -> None:
        page = self._pages.current
        self._shell.show_selection(page.status if page is not None else [])
        on_people = self._pages.key == PageKey.PEOPLE
        self._bar.show_counts(self._counts if on_people else [])
        self._bar.show_zoom(page.grid.zoom if page is not None and page.grid is not None else None)
        self._show_voice()

    def _show_voice(self) -> None:
        """Say who rates, and for which review."""
        self._bar.show_name(self._speaker())
        page = self._people_page() if self._pages.key == PageKey.PEOPLE else None
        reviews = self._desk.session.matrix.reviews if self._desk.session.is_open else ()
        self._bar.show_reviews(reviews, None if page is None else page.perspective.review)

    def _speaker(self) -> str:
        page = self._people_page()
        if page is not None:
            return page.perspective.entering.assessor
        session, mine = self._desk.session, self._desk.settings.my_name
        return speaker(session.matrix, session.path, mine) if session.is_open else mine

    def _choose_review(self, review: str) -> None:
        page = self._people_page()
        if page is not None:
            seen = page.perspective
            entering = replace(seen.entering, review=ReviewId(review))
            page.set_perspective(replace(seen, entering=entering))

    def _people_page(self) -> "PeoplePage | None":
        page = self._pages.page(PageKey.PEOPLE)
        return None if page is None else page.people
