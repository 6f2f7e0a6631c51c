"""Puts a Roles page on screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.ladders import OpenPage, a_ladder

from matrixeditor.core.model import Matrix
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.roles_page import RolesPage

WIDTH, HEIGHT = 1000, 640

ShowPage = Callable[..., OpenPage]


@pytest.fixture
def show_page(qtbot: QtBot, settings: Settings, theme: Theme) -> Iterator[ShowPage]:
    """Show matrices on Roles pages."""
    shown: list[QWidget] = []

    def show(
        matrix: Matrix, *, path: Path | None = None, session: Session | None = None
    ) -> OpenPage:
        session = session or Session()
        session.open(matrix, path, clean=True)
        host = QWidget()
        shown.append(host)
        page = RolesPage(session, theme, settings, host)
        host.resize(WIDTH, HEIGHT)
        page.resize(WIDTH, HEIGHT)
        host.show()
        qtbot.waitExposed(host)
        host.activateWindow()
        page.setFocus()
        opened = OpenPage(page, session)
        qtbot.waitUntil(page.isActiveWindow)
        opened.settle()
        return opened

    yield show
    for host in shown:
        host.close()
        host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_page(show_page: ShowPage) -> OpenPage:
    """Show the small ladder."""
    return show_page(a_ladder())
