"""What is loaded when the window is on screen for the first time: Qt and the frame, little else."""

import os
import subprocess
import sys
from pathlib import Path

AT_FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start

class Watched(start.Shell):
    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.painted.connect(self.tell)

    def tell(self):
        print(*sys.modules, sep="\\n", flush=True)
        QApplication.exit()

start.Shell = Watched
sys.exit(start.main(sys.argv[1:]))
"""


def modules_at_first_paint(folder: Path, *arguments: str) -> set[str]:
    """Return what the window has imported when it is painted, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", AT_FIRST_PAINT, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)},
    )
    return set(done.stdout.split())


def test_the_first_paint_waits_for_no_library_of_documents(tmp_path: Path) -> None:
    loaded = modules_at_first_paint(tmp_path)

    assert "matrixeditor.ui.shell" in loaded
    assert not {name.partition(".")[0] for name in loaded} & {
        *("pydantic", "pydantic_core", "openpyxl", "xlsxwriter", "defusedxml"),
    }
    assert not [name for name in loaded if name.startswith("matrixeditor.core")]


def test_the_first_paint_does_not_wait_for_the_document_asked_for(tmp_path: Path) -> None:
    loaded = modules_at_first_paint(tmp_path, "--template", "sample")

    assert "matrixeditor.ui.shell" in loaded
    assert not loaded & {"pydantic", "matrixeditor.core", "matrixeditor.ui.main_window"}
