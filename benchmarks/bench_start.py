"""Starting the window: ``python -m benchmarks.bench_start``.

Each measurement is a process of its own, from its start until the paint is done, on a screen
(``xvfb-run -a`` provides one) or offscreen. Modules come with their bytecode, as installed.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping

from benchmarks.measure import Measured, report

ROUNDS = 15

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def painted():
    print(time.monotonic(), flush=True)
    QApplication.quit()

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

application = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""

SHELL = """
import time
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start

def fill(*_):
    print(time.monotonic(), flush=True)
    QApplication.quit()

start._fill = fill
start.main([])
"""

SAMPLE = """
import time
from PySide6.QtWidgets import QApplication
from matrixeditor.app import start
fill = start._fill

def fill_and_tell(*arguments):
    fill(*arguments)
    QApplication.processEvents()
    print(time.monotonic(), flush=True)
    QApplication.quit()

start._fill = fill_and_tell
start.main(["--template", "sample"])
"""


def main() -> int:
    """Measure; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        return report(measurements(environment(folder)))


def measurements(environ: Mapping[str, str]) -> Iterator[Measured]:
    """Yield each measurement when it is done."""
    yield Measured("first paint / bare QMainWindow", ratio(SHELL, environ), 1.35)
    yield Measured("sample on screen / bare QMainWindow", ratio(SAMPLE, environ), 2.6)


def ratio(code: str, environ: Mapping[str, str]) -> float:
    """Return how many times as long as the bare window something takes to its paint.

    The median of ratios of neighbors, after one round that does not count and makes the bytecode.
    """
    until_paint(code, environ), until_paint(BARE, environ)
    return statistics.median(
        until_paint(code, environ) / until_paint(BARE, environ) for _ in range(ROUNDS)
    )


def until_paint(code: str, environ: Mapping[str, str]) -> float:
    """Return the seconds from starting ``code`` until it says that it has painted."""
    before = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, check=True, capture_output=True, text=True
    )
    return float(done.stdout.split()[0]) - before


def environment(folder: str) -> dict[str, str]:
    """Return an environment with bytecode and settings of its own."""
    return {
        **{key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": folder,
        "XDG_CONFIG_HOME": folder,
    }


if __name__ == "__main__":
    sys.exit(main())
