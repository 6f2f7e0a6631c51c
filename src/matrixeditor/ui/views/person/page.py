"""The Person page: the sentence, strengths, where we differ, what the role asks, needs, records."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from matrixeditor.core import lookup
from matrixeditor.core.errors import MatrixEditorError
from matrixeditor.core.model import Matrix, Person
from matrixeditor.core.types import Noun, PersonId, RoleId
from matrixeditor.ui.models.person.talk import Talk, talk_of
from matrixeditor.ui.models.perspective import Against, days_of
from matrixeditor.ui.models.requirement_edits import Edit
from matrixeditor.ui.models.role_words import role_name
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme, scaled
from matrixeditor.ui.views.panels import Row, RowList
from matrixeditor.ui.views.panels.columns import Columns
from matrixeditor.ui.views.panels.nothing_yet import NothingYet
from matrixeditor.ui.views.panels.row_list import OUTSET
from matrixeditor.ui.views.panels.scrolled_page import ScrolledPage
from matrixeditor.ui.views.panels.settling import settle
from matrixeditor.ui.views.person.bullets_panel import BulletsPanel
from matrixeditor.ui.views.person.details import DetailsFold
from matrixeditor.ui.views.person.head import PersonHead
from matrixeditor.ui.views.person.needs_panel import NeedsPanel
from matrixeditor.ui.views.person.person_bar import PersonBar
from matrixeditor.ui.views.person.records_panel import EvidencePanel, PlanPanel
from matrixeditor.ui.views.person.strengths_panel import DiffersPanel, StrengthsPanel

WIDTHS, GAP = (300, 516, 442), 12


class PersonPage(QWidget):
    """One person of the document, against their own role, the one aimed at, or any."""

    jump_wanted = Signal(object, object, object)
    """A row was followed: its person, skill and role, each of them or None."""
    add_wanted = Signal(Noun)
    """A person is to be added: the empty page was asked to."""
    refused = Signal(object)
    """A ``MatrixEditorError``: an edit could not be made."""
    said = Signal(str)
    """Something to say in passing."""
    person_changed = Signal(object)
    """The ``PersonId`` of who is looked at now."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings,  # noqa: ARG002 - every page is made alike
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._person: PersonId | None = None
        self._against: RoleId | Against = Against.TARGET_ROLE
        self._is_stale = True
        self._bar = PersonBar(theme, self)
        self._middle = QStackedWidget(self)
        self._area = ScrolledPage(self._middle)
        self._head = PersonHead(theme, self._area.inside)
        self._columns = Columns(WIDTHS, gap=GAP, parent=self._area.inside)
        left, middle, right = map(self._columns.column, range(3))
        self._strengths, self._differs = StrengthsPanel(theme, left), DiffersPanel(theme, left)
        self._bullets, self._needs = BulletsPanel(theme, middle), NeedsPanel(theme, right)
        self._plan, self._evidence = PlanPanel(theme, right), EvidencePanel(theme, right)
        self._around_details = QWidget(left)
        self.details = DetailsFold(theme, self._around_details)
        self._nothing = NothingYet(
            self.tr("No people yet. Each has a page here once there are some."),
            self.tr("Add a person"),
            self._middle,
        )
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._around_details)
        inside.setContentsMargins(scaled(OUTSET), 0, scaled(OUTSET), 0)
        inside.addWidget(self.details)
        self._columns.put(0, [self._strengths, self._differs, self._around_details])
        self._columns.put(1, [self._bullets])
        self._columns.put(2, [self._plan, self._evidence])
        self._columns.put_first_when_narrow(self._needs)
        self._area.put(self._head, self._columns)
        self._middle.addWidget(self._area)
        self._middle.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._middle, 1)
        self.setFocusProxy(self._bar.person)

    def _wire(self) -> None:
        panels = (self._strengths, self._differs, self._bullets, self._plan, self._evidence)
        lists: list[RowList] = [panel.rows for panel in panels]
        for rows in lists:
            rows.followed.connect(self._follow)
            self._area.watch(rows)
        self._bar.person_wanted.connect(self.go_to_person)
        self._bar.against_wanted.connect(self.measure_against)
        self._nothing.wanted.connect(lambda: self.add_wanted.emit(Noun.PERSON))
        self.details.edit_wanted.connect(self._make)
        self.details.said.connect(self.said)
        self._session.changed.connect(self._note_change)

    @property
    def person(self) -> PersonId | None:
        """Who is looked at."""
        return self._person

    def go_to_person(self, person: PersonId) -> None:
        """Look at a person."""
        if person != self._person:
            self.details.commit()
            self._person = person
            self._refresh()
            self.person_changed.emit(person)

    def measure_against(self, against: RoleId | Against) -> None:
        """Measure people by another role; by their own where it is not there."""
        self._against = against
        self._refresh()

    def _follow(self, row: Row) -> None:
        if row.target is not None:
            self.jump_wanted.emit(*row.target)

    def _make(self, edit: Edit) -> None:
        try:
            edit.apply_to(self._session)
        except MatrixEditorError as error:
            self.refused.emit(error)
            self._refresh()

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed."""
        super().hideEvent(event)
        if self._session.is_open:
            self.details.commit()

    def _refresh(self) -> None:
        if not self._session.is_open:
            return
        self._is_stale = False
        matrix = self._session.matrix
        person = self._found(matrix)
        self._middle.setCurrentWidget(self._nothing if person is None else self._area)
        self._bar.show_person(matrix, person, self._against)
        if person is not None:
            self._show(matrix, talk_of(matrix, person.id, self._against))
        if self.isVisible():
            settle(self._area)

    def _found(self, matrix: Matrix) -> Person | None:
        """Return who is looked at; the first where they are gone."""
        people = lookup.active_people(matrix.people)
        found = next((one for one in people if one.id == self._person), None)
        found = found or next(iter(people), None)
        self._person = None if found is None else found.id
        return found

    def _show(self, matrix: Matrix, talk: Talk) -> None:
        person, role = talk.person, talk.standing.role
        asked = "" if role is None else role_name(lookup.role(matrix, role))
        skills = {skill.id: skill.name for skill in matrix.skills}
        review = lookup.newest_review(matrix)
        first, _ = days_of(matrix, review.id)
        self._head.show_talk(matrix, talk)
        self._strengths.show_strengths(talk.strengths, person.id)
        self._differs.show_differences(talk.differs, talk.compared, person.id)
        self._bullets.show_groups(talk.groups, role, asked, person.id)
        self._needs.show_needs(talk.needs)
        self._plan.show_plan(talk.plan, skills, person.id, review.date.year)
        self._evidence.show_evidence(
            talk.evidence,
            in_review=talk.in_review,
            review=(review.name, first),
            skills=skills,
            person=person.id,
        )
        self.details.show_person(matrix, person)
