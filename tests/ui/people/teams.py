"""A small team, and a People page that shows it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from tests.builders import a_person, a_sheet
from tests.ui.ladders import NONE, a_ladder

from matrixeditor.core import lookup
from matrixeditor.core.model import Assessment, Evidence, Matrix, Person, Requirement, Review
from matrixeditor.core.types import EvidenceId, PersonId, ReviewId, RoleId, SkillId, Source
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.session import Session
from matrixeditor.ui.views.grid import GridView
from matrixeditor.ui.views.message_bar import MessageBar
from matrixeditor.ui.views.people_page import PeoplePage

H1, H2 = ReviewId("h1"), ReviewId("h2")
VISION = SkillId("vision")


def a_team() -> Matrix:
    """Return the small ladder with three people, rated by Maja, in H1 (closed) and H2.

    Seniors are asked for vision 3 (a must-have), research 3, data 2, backlog 3. Ana: vision 2
    agreed, by the manager and seen higher by herself, research 4, data 0, backlog not applicable.
    Bo: only vision, carried over. Cy holds no role and is rated in vision.
    """
    matrix = a_ladder()
    senior = lookup.role(matrix, RoleId("senior"))
    must = Requirement(level=3, must_have=True)
    senior = senior.changed(short="Senior", requirements={**senior.requirements, VISION: must})
    roles = tuple(senior if role.id == senior.id else role for role in matrix.roles)
    ana = a_person("ana", role="senior").model_copy(
        update={
            "name": "Ana Novak",
            "assessments": (
                _in_h2({"vision": 3}, Source.SELF, "Ana Novak"),
                _in_h2({"vision": 2, "research": 4, "data": 0}, Source.MANAGER, "Maja").model_copy(
                    update={"not_applicable": {SkillId("backlog"): "Has no backlog."}}
                ),
                _in_h2({"vision": 2}, Source.AGREED, "Maja"),
            ),
            "evidence": (
                _evidence("e-1", date(2026, 3, 1), "Wrote the vision."),
                _evidence("e-2", date(2026, 9, 1), "Sold the vision."),
            ),
        }
    )
    bo = a_person("bo", role="senior").model_copy(
        update={
            "name": "Bo Ek",
            "assessments": (
                _in_h2({"vision": 3}, Source.MANAGER, "Maja").model_copy(
                    update={"unconfirmed": (VISION,)}
                ),
            ),
        }
    )
    cy = a_person("cy").model_copy(
        update={"assessments": (_in_h2({"vision": 1}, Source.MANAGER, "Maja"),)}
    )
    return matrix.model_copy(
        update={
            "roles": roles,
            "people": (ana, bo, cy),
            "reviews": (
                Review(id=H1, name="H1", date=date(2026, 6, 30), closed=True),
                Review(id=H2, name="H2", date=date(2026, 12, 15)),
            ),
        }
    )


def _in_h2(ratings: dict[str, int], source: Source, assessor: str) -> Assessment:
    return a_sheet(ratings, source=source, review=H2, assessor=assessor)


def _evidence(evidence_id: str, on: date, text: str) -> Evidence:
    return Evidence(
        id=EvidenceId(evidence_id), date=on, text=text, skills=(VISION,), author="Maja", level=2
    )


@dataclass
class OpenTeam:
    """A People page under a message bar, and what a hand and an eye do with it."""

    page: PeoplePage
    session: Session
    bar: MessageBar

    @property
    def grid(self) -> GridView:
        """The grid."""
        return self.page.grid

    @property
    def place(self) -> tuple[str, str] | None:
        """The active cell, as person and skill."""
        place = self.grid.place
        return None if place is None else (place.owner, place.skill)

    def go_to(self, person: str, skill: str) -> None:
        """Make a cell the active one."""
        self.grid.setFocus()
        self.grid.go_to(Place(person, skill))
        self.settle()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the focus is, one after the other."""
        for key in keys:
            QTest.keyClick(self.focus(), key, modifier)
        self.settle()

    def type_text(self, text: str) -> None:
        """Type where the focus is, also as it moves."""
        for character in text:
            QTest.keyClicks(self.focus(), character)
        self.settle()

    def focus(self) -> QWidget:
        """Return the widget that keys go to."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def settle(self) -> None:
        """Let pending events happen."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def person(self, person: str) -> Person:
        """Return a person as they would be saved."""
        return lookup.person(self.session.matrix, PersonId(person))

    def sheet(self, person: str, source: Source) -> Assessment | None:
        """Return a person's sheet in H2."""
        sheets = lookup.sheets_of(self.person(person), H2)
        return next((sheet for sheet in sheets if sheet.source is source), None)

    def level(self, person: str, skill: str, source: Source = Source.MANAGER) -> int | None:
        """Return a rating, None if there is none."""
        sheet = self.sheet(person, source)
        return None if sheet is None else sheet.ratings.get(SkillId(skill))

    def said(self) -> str:
        """Return what the message bar says, nothing if it is hidden."""
        notice = self.bar.notice
        return "" if notice is None or self.bar.isHidden() else notice.text

    def ways_on(self) -> list[str]:
        """Return the buttons of the message bar."""
        return [] if self.bar.notice is None else [way.text for way in self.bar.notice.actions]

    def click(self, text: str) -> None:
        """Click a button, of the message bar or the page."""
        buttons = [*self.bar.findChildren(QPushButton), *self.page.findChildren(QPushButton)]
        button = next(b for b in buttons if b.text() == text and b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def fold(self, title: str) -> QAbstractButton:
        """Return the line of the inspector that unfolds something."""
        folds = self.page.findChildren(QAbstractButton)
        return next(fold for fold in folds if fold.text() == title)

    def texts(self) -> list[str]:
        """Return what labels and painted texts of the page say, as far as they are seen."""
        seen = [one for one in self.page.findChildren(QWidget) if one.isVisible()]
        labels = [one.text() for one in seen if isinstance(one, QLabel)]
        return [*labels, *(one.accessibleName() for one in seen if one.accessibleName())]

    def color_at(self, person: str, skill: str, *, left: int, top: int) -> QColor:
        """Return a pixel of a cell, counted from its top left."""
        corner = self.grid.visualRect(self.grid.index_of(Place(person, skill))).topLeft()
        picture = self.grid.viewport().grab().toImage()
        return picture.pixelColor((corner + QPoint(left, top)) * picture.devicePixelRatio())
