"""A People page on screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.fakes import FakeQuestions
from tests.ui.people.teams import OpenTeam, a_team

from matrixeditor.core.model import Matrix
from matrixeditor.ui.commands import people, ratings
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.message_bar import MessageBar
from matrixeditor.ui.views.people_page import PeoplePage

WIDTH, HEIGHT, BAR = 1100, 760, 60

ShowTeam = Callable[..., OpenTeam]


@pytest.fixture
def show_team(qtbot: QtBot, settings: Settings, theme: Theme, tmp_path: Path) -> Iterator[ShowTeam]:
    """Show matrices on People pages, as someone called Maja or another."""
    shown: list[QWidget] = []

    def show(matrix: Matrix, *, me: str = "Maja", untitled: bool = False) -> OpenTeam:
        settings.my_name = me
        session = Session()
        path = None if untitled else tmp_path / "team.matrix.json"
        session.open(matrix, path, clean=True)
        host = QWidget()
        shown.append(host)
        bar = MessageBar(theme, host)
        page = PeoplePage(session, theme, settings, host)
        bar.setGeometry(0, 0, WIDTH, BAR)
        page.setGeometry(0, BAR, WIDTH, HEIGHT - BAR)
        _wire(page, bar, session, settings)
        host.resize(WIDTH, HEIGHT)
        host.show()
        qtbot.waitExposed(host)
        host.activateWindow()
        page.setFocus()
        qtbot.waitUntil(page.isActiveWindow)
        opened = OpenTeam(page, session, bar)
        opened.settle()
        return opened

    yield show
    for host in shown:
        host.close()
        host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True)
class SmallDesk:
    """What the commands of this page need of a desk."""

    session: Session
    settings: Settings
    questions: FakeQuestions
    notices: MessageBar


def _wire(page: PeoplePage, bar: MessageBar, session: Session, settings: Settings) -> None:
    desk = cast("Desk", SmallDesk(session, settings, FakeQuestions(), bar))
    page.entry_refused.connect(partial(ratings.tell_refused, desk, page))
    page.outranked.connect(partial(ratings.tell_outranked, desk, page))
    page.names_pasted.connect(partial(people.add_people, desk))


@pytest.fixture
def team(show_team: ShowTeam) -> OpenTeam:
    """Show the small team to Maja."""
    return show_team(a_team())
