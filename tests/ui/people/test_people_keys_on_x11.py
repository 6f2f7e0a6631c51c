"""Keys of the People page as an X server sends them."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.people.teams import OpenTeam

from matrixeditor.core.types import SkillId, Source

K = Qt.Key
KEYPAD = Qt.KeyboardModifier.KeypadModifier

pytestmark = pytest.mark.xvfb


def test_digits_of_the_keypad_rate(team: OpenTeam) -> None:
    team.go_to("bo", "research")
    team.press(K.Key_3, modifier=KEYPAD)

    assert team.level("bo", "research") == 3


def test_the_slash_of_the_keypad_marks_as_not_applicable(team: OpenTeam) -> None:
    team.go_to("bo", "data")
    team.press(K.Key_Slash, modifier=KEYPAD)

    sheet = team.sheet("bo", Source.MANAGER)
    assert sheet is not None
    assert SkillId("data") in sheet.not_applicable
    assert team.focus() is not team.grid


def test_delete_and_backspace_clear(team: OpenTeam) -> None:
    team.go_to("ana", "research")
    team.press(K.Key_Delete)
    team.go_to("ana", "data")
    team.press(K.Key_Backspace)

    assert (team.level("ana", "research"), team.level("ana", "data")) == (None, None)
