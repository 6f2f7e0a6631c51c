"""Run the tests marked `xvfb` on a virtual X server, where real keys and shortcuts differ.

A screen of its own even where there is a display: no window flashes up, no hand gets in between.
Where there is no Xvfb (Windows, macOS), this says so and succeeds.
"""

from __future__ import annotations

import os
import subprocess
import sys

from system_libraries import SCREEN, VIRTUAL_SCREEN, missing, names_of

NO_TEST_COLLECTED = 5


def left_out() -> str | None:
    """Return a sentence if these tests cannot run here."""
    lacking = names_of(missing((*VIRTUAL_SCREEN, *SCREEN)))
    return f"Left out: the tests on an X server; missing: {lacking}." if lacking else None


def main(arguments: list[str]) -> int:
    """Run them with pytest's `arguments`; return its exit code, but 0 if none are marked."""
    sentence = left_out()
    if sentence:
        print(sentence)
        return 0
    pytest = (sys.executable, "-m", "pytest", "-m", "xvfb", *arguments)
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    code = subprocess.call(("xvfb-run", "-a", *pytest), env=environ)
    return 0 if code == NO_TEST_COLLECTED else code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
