"""One process for all windows: a second start hands its files over and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from matrixeditor.app import handover

SEND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from matrixeditor.app import handover
application = QCoreApplication([])
files = [Path(path) for path in sys.argv[2:]]
sys.exit(0 if handover.hand_over(sys.argv[1], files) else 7)
"""


@pytest.fixture
def server(tmp_path: Path) -> str:
    return handover.address(tmp_path / "settings.ini")


def hand_over(server: str, *files: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SEND, server, *map(str, files)])


def test_files_reach_the_program_that_runs_already(
    qtbot: QtBot, server: str, tmp_path: Path
) -> None:
    taken: list[Path] = []
    keeper = QObject()
    receiver = handover.Receiver(server, taken.extend, keeper)
    assert receiver.listens
    files = (tmp_path / "a b.matrix.json", tmp_path / "名.json")

    with hand_over(server, *files) as start:
        qtbot.waitUntil(lambda: start.poll() is not None, timeout=20_000)

    assert start.returncode == 0
    assert taken == list(files)


def test_where_nothing_runs_nothing_is_handed_over(server: str) -> None:
    assert not handover.hand_over(server, [])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes leave nothing behind there")
def test_what_a_killed_program_left_behind_stops_nobody(qtbot: QtBot, server: str) -> None:
    dead = f"""
import os
from PySide6.QtCore import QCoreApplication
from matrixeditor.app import handover
application = QCoreApplication([])
receiver = handover.Receiver({server!r}, list, application)
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", dead], check=True)
    assert Path(server).exists()

    assert not handover.hand_over(server, [])
    keeper = QObject()
    assert handover.Receiver(server, list, keeper).listens


def test_another_user_s_settings_mean_another_program(tmp_path: Path) -> None:
    first = handover.address(tmp_path / "one" / "settings.ini")

    assert first != handover.address(tmp_path / "two" / "settings.ini")


def test_a_second_start_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    settings = tmp_path / "matrixeditor" / "matrixeditor" / "settings.ini"
    taken: list[Path] = []
    keeper = QObject()
    receiver = handover.Receiver(handover.address(settings), taken.extend, keeper)
    assert receiver.listens
    code = "import sys; from matrixeditor.app import main; sys.exit(main())"

    with subprocess.Popen([sys.executable, "-c", code, "x.matrix.json"], env=environment) as start:
        qtbot.waitUntil(lambda: start.poll() is not None, timeout=20_000)

    assert start.returncode == 0
    assert [path.name for path in taken] == ["x.matrix.json"]


def test_settings_deep_in_the_folders_still_have_an_address_that_fits() -> None:
    deep = Path("/home") / ("x" * 120) / "settings.ini"

    assert len(handover.address(deep)) <= handover.LONGEST_ADDRESS
    assert handover.address(deep) != handover.address(deep.with_name("other") / "settings.ini")
