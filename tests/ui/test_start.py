"""Starting: little is imported before the first paint, and a picture needs no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

FIRST_PAINT = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start
from matrixeditor.ui import theme as themes
application = QApplication([])
theme = themes.chosen(themes.ThemeChoice.SYSTEM)
themes.dress(theme)
shell = start.Shell(theme, with_document=True)
shell.show()
shell.grab()
print(*sorted(sys.modules))
print("Qt" in vars(QtCore))
"""


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
    }
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False
    )


def start(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from matrixeditor.app import main; sys.exit(main())"
    return run("-c", code, *arguments, home=home)


def test_the_first_paint_needs_neither_core_nor_libraries_nor_the_qt_namespace(
    tmp_path: Path,
) -> None:
    done = run("-c", FIRST_PAINT, home=tmp_path)

    assert done.returncode == 0, done.stderr
    modules, has_namespace = done.stdout.splitlines()
    imported = modules.split()
    heavy = ("pydantic", "openpyxl", "xlsxwriter", "asyncio", "matrixeditor.core", "json")
    assert [name for name in imported if name.startswith(heavy)] == []
    assert has_namespace == "False"


@pytest.mark.parametrize(
    "arguments", [(), ("--template", "sample"), ("--template", "no-such-template")]
)
def test_a_picture_is_drawn_without_a_screen(arguments: tuple[str, ...], tmp_path: Path) -> None:
    picture = tmp_path / "window.png"

    done = start(*arguments, "--picture", str(picture), home=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(str(picture)).width() == 1366


def test_a_picture_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    done = start("--picture", str(tmp_path / "missing" / "window.png"), home=tmp_path)

    assert done.returncode == 3


def test_wrong_usage_is_told_without_a_window(tmp_path: Path) -> None:
    done = start("--no-such-option", home=tmp_path)

    assert done.returncode == 2
    assert "--no-such-option" in done.stderr


def test_the_program_tries_itself_out_and_tells_of_every_step(tmp_path: Path) -> None:
    done = start("--self-test", home=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    steps = ["open the sample", "draw", "edit", "undo", "redo", "save", "reopen", "export"]
    lines = done.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        f"ok      {step}" for step in (*steps, "self-test")
    ]


def test_a_program_without_its_templates_fails_its_own_test(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from matrixeditor import resources
from matrixeditor.app import main
real = resources.folder
resources.folder = lambda kind: Path(sys.argv[0]) if kind == "templates" else real(kind)
sys.exit(main())
"""
    done = run("-c", code, "--self-test", home=tmp_path)

    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("FAILED")
