"""The first job: a ladder is begun, edited, saved, opened again and handed on as a workbook."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.fixtures import Window

from matrixeditor.app.ports import ExcelWorkbooks
from matrixeditor.core.types import LevelValue, RoleId, SkillId
from matrixeditor.files import store
from matrixeditor.ui.actions import ActionId
from matrixeditor.ui.prompts import Unsaved

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def required(window: Window, role: RoleId, skill: SkillId) -> LevelValue | None:
    """Return the level that a role requires in the open document."""
    found = next(one for one in window.session.matrix.roles if one.id == role)
    requirement = found.requirements.get(skill)
    return None if requirement is None else requirement.level


def begin(window: Window) -> tuple[RoleId, SkillId]:
    """Choose the product ladder on the welcome page by keyboard; return the first cell."""
    window.press(Qt.Key.Key_Tab)
    while not window.focus().accessibleName().startswith("Product management"):
        window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Space)
    window.press(Qt.Key.Key_Home, CONTROL)
    matrix = window.session.matrix
    first_category = matrix.categories[0].id
    skill = next(skill for skill in matrix.skills if skill.category == first_category)
    return matrix.roles[0].id, skill.id


def test_a_ladder_is_begun_edited_saved_opened_and_exported(window: Window, tmp_path: Path) -> None:
    role, skill = begin(window)
    before = required(window, role, skill)
    assert before != 3

    window.type_text("3")
    assert required(window, role, skill) == 3
    assert window.shell.isWindowModified()
    undo = window.action(ActionId.UNDO).text().replace("&", "")
    assert undo == "Undo Set Level of Vision and strategy for APM"

    QTest.keyClick(window.shell, Qt.Key.Key_Z, CONTROL)
    assert required(window, role, skill) == before
    assert not window.shell.isWindowModified()
    QTest.keyClick(window.shell, Qt.Key.Key_Y, CONTROL)
    assert required(window, role, skill) == 3

    file = tmp_path / "My ladder.matrix.json"
    window.questions.save_answer = file
    QTest.keyClick(window.shell, Qt.Key.Key_S, CONTROL_SHIFT)
    assert not window.shell.isWindowModified()
    assert window.shell.windowTitle() == "My ladder[*] - Matrix Editor"
    saved = window.session.matrix

    QTest.keyClick(window.shell, Qt.Key.Key_W, CONTROL)
    assert not window.session.is_open
    window.questions.open_answer = file
    QTest.keyClick(window.shell, Qt.Key.Key_O, CONTROL)
    assert window.session.matrix == saved

    workbook = tmp_path / "My ladder.xlsx"
    window.questions.export_answer = workbook
    QTest.keyClick(window.shell, Qt.Key.Key_E, CONTROL)
    assert window.said() == "Exported to My ladder.xlsx."
    ExcelWorkbooks().export(*window.workbooks.exported[0])
    assert "Roles" in load_workbook(workbook).sheetnames


def test_quitting_with_changes_asks_and_cancel_keeps_them(window: Window) -> None:
    role, skill = begin(window)
    window.type_text("4")
    window.questions.unsaved_answer = Unsaved.CANCEL

    QTest.keyClick(window.shell, Qt.Key.Key_Q, CONTROL)

    assert window.questions.asked == ["unsaved Product management"]
    assert window.shell.isVisible()
    assert required(window, role, skill) == 4


def test_a_damaged_file_is_refused_and_the_edited_ladder_goes_on(
    window: Window, tmp_path: Path
) -> None:
    role, skill = begin(window)
    window.type_text("4")
    window.questions.unsaved_answer = Unsaved.DISCARD
    damaged = tmp_path / "damaged.matrix.json"
    damaged.write_bytes(store.dumps(window.session.matrix)[:-200])
    window.questions.open_answer = damaged

    QTest.keyClick(window.shell, Qt.Key.Key_O, CONTROL)

    assert window.said().startswith("damaged.matrix.json can't be opened")
    assert required(window, role, skill) == 4
    assert window.shell.isWindowModified()
    window.type_text("2")


def test_a_role_and_a_skill_are_added_to_a_blank_matrix(window: Window) -> None:
    QTest.keyClick(window.shell, Qt.Key.Key_N, CONTROL)
    window.questions.name_answer = "Designer"
    window.choose(ActionId.ADD_ROLE)
    window.questions.name_answer = "Sketching"
    window.choose(ActionId.ADD_SKILL)

    matrix = window.session.matrix
    assert [role.name for role in matrix.roles] == ["Designer"]
    assert [skill.name for skill in matrix.skills] == ["Sketching"]
    assert window.action(ActionId.UNDO).text().replace("&", "") == "Undo Add Skill Sketching"
