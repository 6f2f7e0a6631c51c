"""A small ladder with categories and tracks, and a Roles page that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.builders import a_matrix, a_person, a_role, a_scale, a_skill

from matrixeditor.core import lookup
from matrixeditor.core.model import Category, Matrix, Requirement, Scale, Skill
from matrixeditor.core.types import CategoryId, RoleId, SkillId
from matrixeditor.ui.models.grid import Place
from matrixeditor.ui.session import Session
from matrixeditor.ui.views.grid import GridView
from matrixeditor.ui.views.roles_page import RolesPage

REQUIRED: Mapping[str, Mapping[str, int]] = {
    "junior": {"vision": 1, "research": 1, "data": 1, "backlog": 2},
    "senior": {"vision": 3, "research": 3, "data": 2, "backlog": 3},
    "head": {"vision": 4, "data": 3},
}
"""What the roles of ``a_ladder`` ask; the head asks for neither research nor backlog."""

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def a_ladder(scale: Scale | None = None) -> Matrix:
    """Return three roles in two tracks, four skills in two categories and three people.

    Rows: Strategy (vision), Discovery (research, data), and without a category, backlog.
    """
    in_category = {"vision": "strategy", "research": "discovery", "data": "discovery"}
    matrix = a_matrix(roles=0, skills=0, people=0)
    return matrix.model_copy(
        update={
            "scales": (scale or a_scale(),),
            "categories": (
                Category(id=CategoryId("strategy"), name="Strategy"),
                Category(id=CategoryId("discovery"), name="Discovery"),
            ),
            "skills": tuple(
                _skill(name, in_category.get(name))
                for name in ("vision", "research", "data", "backlog")
            ),
            "roles": tuple(
                a_role(role, asked).model_copy(
                    update={"track": "Management" if role == "head" else "Contributor"}
                )
                for role, asked in REQUIRED.items()
            ),
            "people": (
                a_person("ana", role="senior", ratings={"vision": 2, "data": 3}),
                a_person("bo", role="senior", ratings={"vision": 3}),
                a_person("cy", role="junior"),
            ),
        }
    )


def _skill(name: str, category: str | None) -> Skill:
    return a_skill(name).model_copy(
        update={
            "category": None if category is None else CategoryId(category),
            "indicators": {3: ("Masters it", "Helps others"), 4: ("Sets the way",)},
        }
    )


@dataclass
class OpenPage:
    """A Roles page, and what a hand and an eye do with it."""

    page: RolesPage
    session: Session

    @property
    def grid(self) -> GridView:
        """The grid."""
        return self.page.grid

    @property
    def place(self) -> tuple[str, str] | None:
        """The active cell, as role and skill."""
        place = self.grid.place
        return None if place is None else (place.owner, place.skill)

    def go_to(self, role: str, skill: str) -> None:
        """Make a cell the active one."""
        self.grid.go_to(Place(role, skill))
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

    def click(
        self, role: str, skill: str, modifier: Qt.KeyboardModifier = NONE, *, double: bool = False
    ) -> None:
        """Click a cell."""
        where, button = self.middle_of(role, skill), Qt.MouseButton.LeftButton
        clicked = QTest.mouseDClick if double else QTest.mouseClick
        clicked(self.grid.viewport(), button, modifier, where)
        self.settle()

    def drag(self, start: tuple[str, str], end: tuple[str, str]) -> None:
        """Drag from one cell to another."""
        button, viewport = Qt.MouseButton.LeftButton, self.grid.viewport()
        QTest.mousePress(viewport, button, NONE, self.middle_of(*start))
        QTest.mouseMove(viewport, self.middle_of(*end))
        QTest.mouseRelease(viewport, button, NONE, self.middle_of(*end))
        self.settle()

    def middle_of(self, role: str, skill: str) -> QPoint:
        """Return where a cell is in the viewport."""
        model = self.page.grid.model()
        index = self.page.grid.index_of(Place(role, skill))
        assert index.model() is model
        return self.grid.visualRect(index).center()

    def settle(self) -> None:
        """Let pending events happen."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def level(self, role: str, skill: str) -> int | None:
        """Return the level that a role asks for, as it would be saved."""
        requirement = self.requirement(role, skill)
        return None if requirement is None else requirement.level

    def requirement(self, role: str, skill: str) -> Requirement | None:
        """Return what a role asks for."""
        found = lookup.role(self.session.matrix, RoleId(role))
        return found.requirements.get(SkillId(skill))

    def selected(self) -> set[tuple[str, str]]:
        """Return the selected cells."""
        return {(place.owner, place.skill) for place in self.grid.entry.selected_places()}

    def color_at(self, role: str, skill: str, *, left: int, top: int) -> QColor:
        """Return a pixel of a cell, counted from its top left."""
        corner = self.grid.visualRect(self.grid.index_of(Place(role, skill))).topLeft()
        picture = self.grid.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        at = (corner + QPoint(left, top)) * ratio
        return picture.pixelColor(at)
