"""Look whether the bundle works: start both programs in it, far from this folder.

    python packaging/smoke.py [--build]          (``poe smoke``)

With ``--build`` the bundle is made first; where it can't be, that is said and nothing fails.
The window tests itself offscreen and, where there is Xvfb, on an X server of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import bundle
import screen_tests

ON_X_SERVER = ("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24")
KEPT_VARIABLES = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT", "TEMP", "USERPROFILE")
"""What a program may know of here; nothing that leads to this folder's Python."""
PATIENCE = 120


class BrokenBundleError(Exception):
    """A program in the bundle does not do its work."""

    def __init__(self, program: str, what: object) -> None:
        super().__init__(f"{program}: {what}")


def main(arguments: Sequence[str]) -> int:
    """Make the bundle if asked to, and try it; return the exit code."""
    if "--build" in arguments:
        sentence = bundle.cannot_build()
        if sentence:
            print(sentence)
            return 0
        if bundle.main() != 0:
            return 1
    try:
        for what, attempt in attempts():
            start = time.monotonic()
            attempt()
            print(f"ok      {what} ({time.monotonic() - start:.1f} s)", flush=True)
    except BrokenBundleError as problem:
        print(f"FAILED  {problem}", file=sys.stderr)
        return 1
    return 0


def attempts() -> list[tuple[str, Callable[[], object]]]:
    """Return what to try here, each with a name."""
    found: list[tuple[str, Callable[[], object]]] = [
        ("command line", try_command_line),
        ("window, offscreen", partial(try_window, platform="offscreen")),
    ]
    if sys.platform.startswith("linux"):
        sentence = screen_tests.left_out()
        if sentence:
            print(sentence)
        else:
            on_screen = partial(try_window, platform="xcb", before=ON_X_SERVER)
            found.append(("window, on an X server", on_screen))
    return found


def try_window(*, platform: str, before: Sequence[str] = ()) -> None:
    """Let the window test itself on one of Qt's platforms."""
    run("matrixeditor", "--self-test", platform=platform, before=before)


def try_command_line() -> None:
    """Begin a matrix, check it, report on it and export it."""
    with tempfile.TemporaryDirectory() as folder:
        document, workbook = Path(folder) / "team.matrix.json", Path(folder) / "team.xlsx"
        cli = "matrixeditor-cli"
        run(cli, "new", "--template", "sample", "-o", str(document))
        run(cli, "validate", str(document))
        report = json.loads(run(cli, "report", str(document), "--format", "json"))
        if not report:
            raise BrokenBundleError(cli, "the report is empty")
        run(cli, "export", str(document), "-o", str(workbook))
        if not zipfile.is_zipfile(workbook):
            raise BrokenBundleError(cli, "the workbook is none")


def run(name: str, *arguments: str, platform: str = "", before: Sequence[str] = ()) -> str:
    """Run a program of the bundle and return what it says.

    Raises:
        BrokenBundleError: it is not there, does not end, or ends badly.
    """
    program = bundle.BUNDLE / (f"{name}.exe" if os.name == "nt" else name)
    with tempfile.TemporaryDirectory() as home:
        environ = {key: os.environ[key] for key in KEPT_VARIABLES if key in os.environ}
        environ |= {"XDG_CONFIG_HOME": home, "APPDATA": home}
        if platform:
            environ["QT_QPA_PLATFORM"] = platform
        try:
            done = subprocess.run(
                (*before, str(program), *arguments),
                cwd=home,
                env=environ,
                capture_output=True,
                encoding="utf-8",
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise BrokenBundleError(name, problem) from problem
    if done.returncode != 0:
        how = f"ended with {done.returncode}\n{done.stdout}{done.stderr}"
        raise BrokenBundleError(name, how)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
