"""Lists of painted rows: the keyboard, the fold, staying at a row while figures change."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from matrixeditor.core.analysis.readiness import Verdict
from matrixeditor.core.types import SkillId
from matrixeditor.ui.models.target import Target
from matrixeditor.ui.theme import LIGHT, Theme
from matrixeditor.ui.views.panels import Row, RowList
from matrixeditor.ui.views.verdict_glyph import draw_verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainRow(Row):
    """A row that paints nothing."""

    def paint(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        """Paint nothing."""


def rows(*names: str) -> list[Row]:
    return [
        PlainRow(key=name, spoken=name, explained=name, target=Target(skill=SkillId(name)))
        for name in names
    ]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[RowList]:
    host = QWidget()
    made = RowList("Rows", theme, row=20, most=3, parent=host)
    made.resize(300, 200)
    made.show_rows(rows("a", "b", "c"))
    host.resize(300, 200)
    host.show()
    qtbot.waitExposed(host)
    host.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    host.close()
    host.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def current(shown: RowList) -> str:
    return shown.rows[shown.currentIndex().row()].key


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_follow_the_current_row(shown: RowList, key: Qt.Key) -> None:
    followed = QSignalSpy(shown.followed)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)

    QTest.keyClick(shown, key)

    assert followed.at(0)[0].key == "b"


def test_arrows_home_and_end_move(shown: RowList) -> None:
    shown.setFocus()
    seen = [current(shown)]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(shown, key)
        seen.append(current(shown))

    assert seen == ["a", "b", "c", "c", "a"]


def test_the_keyboard_passes_headings_by(shown: RowList) -> None:
    heading = PlainRow(key="head", spoken="Head", is_heading=True)
    shown.show_rows([heading, *rows("a", "b")])

    shown.setFocus()

    assert current(shown) == "a"


def test_the_current_row_stays_while_others_come_and_go(shown: RowList) -> None:
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)

    shown.show_rows(rows("c", "x"))

    assert current(shown) == "c"


def test_a_cut_list_unfolds_and_goes_on_where_it_was(shown: RowList) -> None:
    shown.show_rows(rows("a", "b", "c", "d", "e", "f"), more="and {count} more")
    assert [row.spoken for row in shown.rows] == ["a", "b", "c", "and 3 more"]
    height = shown.height()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)

    QTest.keyClick(shown, Qt.Key.Key_Return)

    assert current(shown) == "d"
    assert shown.height() == height // 4 * 6


def test_one_row_too_many_is_not_folded_away(shown: RowList) -> None:
    shown.show_rows(rows("a", "b", "c", "d"), more="and {count} more")

    assert len(shown.rows) == 4


def test_a_list_without_rows_is_no_stop_for_the_keyboard(shown: RowList) -> None:
    shown.show_rows([])

    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert shown.height() == 0


def test_a_row_is_read_out_and_explained(shown: RowList) -> None:
    index = shown.model().index(1, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "b"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "b"


def test_each_verdict_has_a_sign_of_its_own(qapp: object) -> None:
    pictures = []
    for verdict in Verdict:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(LIGHT.page)
        painter = QPainter(image)
        draw_verdict(painter, QRectF(0, 0, 24, 24), verdict, QColor("black"), LIGHT.page)
        painter.end()
        pictures.append(image)

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def is_framed(shown: RowList) -> bool:
    return shown.grab().toImage().pixelColor(1, 10) == LIGHT.accent


def test_the_current_row_is_framed_once_a_key_is_used(shown: RowList) -> None:
    shown.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not is_framed(shown)

    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert is_framed(shown)

    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert not is_framed(shown)


@pytest.mark.parametrize(
    "reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason]
)
def test_the_current_row_is_framed_where_tab_came_to_it(
    shown: RowList, reason: Qt.FocusReason
) -> None:
    shown.clearFocus()

    shown.setFocus(reason)

    assert is_framed(shown)
