"""The Insights page: one sentence on how the team stands, and a panel per question about it."""

import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.analysis.lint import lint
from matrixeditor.core.types import Noun
from matrixeditor.ui.models.insights.coverage import coverage_of
from matrixeditor.ui.models.insights.headline import headline_of
from matrixeditor.ui.models.insights.needs import needs_of
from matrixeditor.ui.models.insights.next_in_line import next_in_line_of
from matrixeditor.ui.models.insights.portraits import Portraits
from matrixeditor.ui.models.insights.progress import progress_of
from matrixeditor.ui.models.insights.selves import differences_of
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme, font, scaled
from matrixeditor.ui.views.drawing.text_block import Paragraph
from matrixeditor.ui.views.insights import headline_words
from matrixeditor.ui.views.insights.bench_panel import BenchPanel
from matrixeditor.ui.views.insights.coverage_panel import CoveragePanel
from matrixeditor.ui.views.insights.hints_panel import HintsPanel
from matrixeditor.ui.views.insights.needs_panel import NeedsPanel
from matrixeditor.ui.views.insights.progress_panel import ProgressPanel
from matrixeditor.ui.views.insights.selves_panel import SelvesPanel
from matrixeditor.ui.views.panels import Row, RowList
from matrixeditor.ui.views.panels.columns import Columns
from matrixeditor.ui.views.panels.nothing_yet import NothingYet
from matrixeditor.ui.views.panels.page_strip import PageStrip
from matrixeditor.ui.views.panels.scrolled_page import ScrolledPage
from matrixeditor.ui.views.panels.settling import settle
from matrixeditor.ui.views.panels.writing import tooltip

WIDTHS, GAP = (448, 416, 378), 20
HEADLINE = 28
CHECK_AFTER = 250
"""Milliseconds without a change after which the ladder is checked: in a large matrix it is long."""
SLICE = 0.03
"""Seconds of work at a stretch; keys and mouse are heard between."""


class InsightsPage(QWidget):
    """The figures of the team in the newest review, everyone against their own role."""

    jump_wanted = Signal(object, object, object)
    """A figure was followed: its person, skill and role, each of them or None."""
    add_wanted = Signal(Noun)
    """A person is to be added: the empty page was asked to."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,  # noqa: ARG002 - every page is made alike
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self._portraits = Portraits()
        self._work = QTimer(self)
        self._work.setSingleShot(True)
        self._work.setInterval(0)
        self._work.timeout.connect(self._go_on)
        self._bar = PageStrip(theme, self)
        self._middle = QStackedWidget(self)
        self._area = ScrolledPage(self._middle)
        inside = self._area.inside
        self._headline = Paragraph(font(20, 600), scaled(HEADLINE), theme.text, inside)
        self._columns = Columns(WIDTHS, gap=GAP, parent=inside)
        left, middle, right = map(self._columns.column, range(3))
        self._coverage = CoveragePanel(theme, left)
        self._bench = BenchPanel(theme, middle)
        self._needs = NeedsPanel(theme, middle)
        self._selves = SelvesPanel(theme, right)
        self._progress = ProgressPanel(theme, right)
        self._hints = HintsPanel(theme, right)
        self._nothing = NothingYet(
            self.tr("No people yet. Figures of the team stand here once there are some."),
            self.tr("Add a person"),
            self._middle,
        )
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(CHECK_AFTER)
        self._check.timeout.connect(self._check_ladder)
        self._lay_out()
        self._nothing.wanted.connect(lambda: self.add_wanted.emit(Noun.PERSON))
        session.changed.connect(self._note_change)

    @property
    def _lists(self) -> tuple[RowList, ...]:
        panels = (self._coverage, self._bench, self._needs, self._selves, self._progress)
        return (*(panel.rows for panel in panels), self._hints.rows)

    def _lay_out(self) -> None:
        self._columns.put(0, [self._coverage])
        self._columns.put(1, [self._bench, self._needs])
        self._columns.put(2, [self._selves, self._progress, self._hints])
        self._area.put(self._headline, self._columns)
        self._middle.addWidget(self._area)
        self._middle.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._middle, 1)
        for rows in self._lists:
            rows.followed.connect(self._follow)
            self._area.watch(rows)
        self.setFocusProxy(self._coverage.rows)

    def _follow(self, row: Row) -> None:
        if row.target is not None:
            self.jump_wanted.emit(*row.target)

    # Following

    def _note_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()
        settle(self._area)

    def _refresh(self) -> None:
        if not self._session.is_open:
            return
        self._is_stale = False
        matrix, figures = self._session.matrix, self._session.figures
        has_people = bool(lookup.active_people(matrix.people))
        self._middle.setCurrentWidget(self._area if has_people else self._nothing)
        headline = headline_of(matrix, figures)
        self._bar.show_texts(headline_words.about(headline), headline_words.based_on(headline))
        if not has_people:
            return
        self._headline.set_text(headline_words.sentence(headline))
        self._headline.setToolTip(tooltip(headline_words.explained(headline)))
        self._coverage.show_facts(coverage_of(matrix, figures))
        self._portraits.begin(matrix, figures.people)
        self._go_on()

    def _go_on(self) -> None:
        """Look at more people; show what comes of it when all are done."""
        if not self._session.is_open:
            return
        if not self._portraits.go_on(seconds=SLICE):
            self._work.start()
            return
        matrix, portraits = self._session.matrix, self._portraits.all
        self._bench.show_facts(next_in_line_of(matrix, portraits, self._portraits.next_roles))
        self._needs.show_facts(needs_of(matrix, portraits))
        names = {skill.id: skill.name for skill in matrix.skills}
        self._selves.show_facts(differences_of(matrix, portraits), names)
        today = datetime.datetime.now().astimezone().date()
        self._progress.show_facts(progress_of(matrix, portraits, today=today))
        settle(self._area)
        self._check.start()

    def _check_ladder(self) -> None:
        if self._session.is_open:
            matrix = self._session.matrix
            self._hints.show_hints(lint(matrix, figures=self._session.figures))
            settle(self._area)
