"""A page is painted once it has found its places: no row or card stands on another meanwhile."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.pages import MakePage, sample, session_of

from matrixeditor.core.model import Matrix
from matrixeditor.ui import theme as themes
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import LIGHT, Theme
from matrixeditor.ui.views.person import PersonPage
from matrixeditor.ui.views.skills import SkillsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QStackedWidget]:
    """Return a window that shows another page."""
    themes.dress(LIGHT)
    stack = QStackedWidget()
    stack.addWidget(QWidget())
    stack.resize(1318, 680)
    stack.show()
    qtbot.waitExposed(stack)
    yield stack
    stack.close()
    stack.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(page: QWidget) -> dict[tuple[str, int], QRect]:
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    return {(type(one).__name__, number): one.geometry() for number, one in enumerate(shown)}


@pytest.mark.parametrize("make", [PersonPage, SkillsPage])
def test_a_page_has_found_its_places_when_it_is_shown(
    window: QStackedWidget, make: MakePage[QWidget], settings: Settings, theme: Theme
) -> None:
    page = make(session_of(sample()), theme, settings, None)
    window.addWidget(page)

    window.setCurrentWidget(page)

    shown = places(page)
    for _ in range(5):
        QCoreApplication.processEvents()
    assert places(page) == shown


def test_another_person_has_found_their_places_when_they_are_shown(
    window: QStackedWidget, settings: Settings, theme: Theme
) -> None:
    matrix: Matrix = sample()
    page = PersonPage(session_of(matrix), theme, settings)
    window.addWidget(page)
    window.setCurrentWidget(page)

    for person in matrix.people:
        page.go_to_person(person.id)

        shown = places(page)
        for _ in range(5):
            QCoreApplication.processEvents()
        assert places(page) == shown
