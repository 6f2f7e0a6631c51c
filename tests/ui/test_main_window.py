"""The window as a whole: themes, the status bar, adding things, what a page has to say."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.builders import a_matrix
from tests.ui.fixtures import Window

from matrixeditor.core.types import Noun
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.theme import DARK, LIGHT, ThemeChoice
from matrixeditor.ui.views.roles_page import RolesPage


def status_texts(window: Window) -> list[str]:
    labels = window.shell.statusBar().findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def test_a_theme_is_put_on_at_once_and_remembered(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    window.choose(ActionId.THEME_DARK)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.palette().color(QPalette.ColorRole.Window) == DARK.page
    assert window.settings.theme == ThemeChoice.DARK
    assert window.action(ActionId.THEME_DARK).isChecked()
    assert not window.action(ActionId.THEME_LIGHT).isChecked()

    window.choose(ActionId.THEME_LIGHT)
    assert application.palette().color(QPalette.ColorRole.Window) == LIGHT.page
    assert isinstance(window.page(), RolesPage)


def test_choosing_the_theme_that_is_on_keeps_its_mark(window: Window) -> None:
    window.choose(ActionId.THEME_DARK)
    window.choose(ActionId.THEME_DARK)

    assert window.action(ActionId.THEME_DARK).isChecked()
    window.choose(ActionId.THEME_LIGHT)


def test_the_status_bar_says_where_the_document_stands(window: Window) -> None:
    assert status_texts(window) == ["No file open"]

    window.session.open(a_matrix(people=0), None, clean=True)
    assert status_texts(window)[-2] == "Not in a file yet"

    window.questions.name_answer = "Designer"
    window.choose(ActionId.ADD_ROLE)
    assert status_texts(window)[-2] == "Not saved yet"


def test_what_a_page_says_in_passing_is_in_the_status_bar(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    page = window.page()
    assert isinstance(page, RolesPage)

    page.said.emit("77 is no level")

    assert window.shell.statusBar().currentMessage() == "77 is no level"


def test_nothing_is_added_without_a_name(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    before = window.session.matrix

    window.choose(ActionId.ADD_SKILL)

    assert window.questions.asked == [f"name of new {Noun.SKILL}"]
    assert window.session.matrix is before


def test_a_name_that_cannot_be_kept_is_told(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    window.questions.name_answer = "half \ud800"

    window.choose(ActionId.ADD_ROLE)

    assert "can't be kept" in window.said()
    assert not window.session.is_dirty


def test_undo_and_redo_say_what_they_do(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    window.questions.name_answer = "R&D"
    window.choose(ActionId.ADD_ROLE)

    assert window.action(ActionId.UNDO).text() == "&Undo Add Role R&&D"
    window.choose(ActionId.UNDO)
    assert window.action(ActionId.REDO).text() == "&Redo Add Role R&&D"
    assert not window.action(ActionId.UNDO).isEnabled()


def test_swapping_and_the_inspector_answer_from_the_menu(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    page = window.page()
    assert isinstance(page, RolesPage)
    shown = page.inspector.isVisible()

    window.choose(ActionId.SWAP)
    window.choose(ActionId.INSPECTOR)

    assert page.inspector.isVisible() is not shown


def test_a_passing_remark_stands_alone_in_the_status_bar(window: Window) -> None:
    window.session.open(a_matrix(people=0), None, clean=True)
    window.shell.say("77 is no level")

    window.shell.show_selection(["1 cell", "ROLE-1"])

    assert "1 cell" not in status_texts(window)


def test_a_passing_remark_has_room_beside_what_always_stands_there(window: Window) -> None:
    window.shell.resize(1366, 768)
    window.session.open(a_matrix(), None, clean=True)
    window.shell.say("At 4, two of three no longer meet the role.")
    QApplication.processEvents()

    bar = window.shell.statusBar()
    standing = [child for child in bar.children() if isinstance(child, QWidget)]
    left = min(child.x() for child in standing if child.isVisible() and child.width() > 0)
    assert left > bar.fontMetrics().horizontalAdvance(bar.currentMessage())
