"""Pages shown on their own, and what a hand does with them."""

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from matrixeditor import resources
from matrixeditor.core.model import Matrix
from matrixeditor.files import store
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import LIGHT, Theme
from matrixeditor.ui.views.panels import Row, RowList

PageT = TypeVar("PageT", bound=QWidget)
MakePage = Callable[[Session, Theme, Settings, QWidget | None], PageT]
LEFT = Qt.MouseButton.LeftButton


class Show(Protocol):
    """Shows a page of a matrix, or of a session, as the window would."""

    def __call__(
        self,
        page: MakePage[PageT],
        shown: Matrix | Session,
        *,
        theme: Theme = LIGHT,
        size: tuple[int, int] = (1318, 680),
    ) -> PageT: ...


@pytest.fixture
def show(qtbot: QtBot, settings: Settings, theme: Theme) -> Iterator[Show]:
    """Show pages."""
    hosts: list[QWidget] = []

    def shown(
        page: MakePage[PageT],
        shown: Matrix | Session,
        *,
        theme: Theme = theme,
        size: tuple[int, int] = (1318, 680),
    ) -> PageT:
        session = shown if isinstance(shown, Session) else session_of(shown)
        host = QWidget()
        hosts.append(host)
        made = page(session, theme, settings, host)
        host.resize(*size)
        made.resize(*size)
        host.show()
        qtbot.waitExposed(host)
        host.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    yield shown
    for host in hosts:
        host.close()
        host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sample() -> Matrix:
    """Return the sample team."""
    return store.loads(resources.template_bytes("sample"))


def session_of(matrix: Matrix) -> Session:
    """Return a session in which a matrix is open."""
    session = Session()
    session.open(matrix, None, clean=True)
    return session


def list_named(page: QWidget, name: str) -> RowList:
    """Return the list of rows that a screen reader calls so."""
    return next(one for one in page.findChildren(RowList) if one.accessibleName() == name)


def row_of(rows: RowList, text: str) -> Row:
    """Return the first row whose spoken words begin so."""
    return next(row for row in rows.rows if row.spoken.startswith(text))


def click_row(rows: RowList, text: str) -> None:
    """Click the first row whose spoken words begin so."""
    number = rows.rows.index(row_of(rows, text))
    box = rows.visualRect(rows.model().index(number, 0))
    QTest.mouseClick(rows.viewport(), LEFT, pos=QPoint(box.left() + 40, box.center().y()))


def picture(page: QWidget) -> QPixmap:
    """Paint a page whole."""
    return page.grab()
