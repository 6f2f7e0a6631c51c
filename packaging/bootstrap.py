r"""Set Matrix Editor up on a machine that has only Python, then run it or test it.

    python3 packaging/bootstrap.py setup | run | test        (py packaging\bootstrap.py on Windows)

Standard library only: there may be no pip. System libraries come first, then uv into `.tools/`,
then everything that `uv.lock` names into `.venv/`. Whatever is there already is left alone, so a
second run takes a second and needs no network.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import bundle
import screen_tests
from fetch_uv import NoUvError, uv_in
from system_libraries import (
    BUNDLING,
    CERTIFICATES,
    DRAWING,
    SCREEN,
    SPREADSHEETS,
    VIRTUAL_SCREEN,
    WRITING,
    MissingLibrariesError,
    Need,
    missing,
    names_of,
    provide,
)

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
OLDEST_PYTHON, FIRST_TOO_NEW_PYTHON = (3, 11), (3, 15)  # as PySide6 in uv.lock wants it
SUITABLE_PYTHONS = ">=3.11,<3.15"
OPTIONAL_FOR_TESTS = (*SCREEN, *VIRTUAL_SCREEN, *SPREADSHEETS, *BUNDLING)
CHOSEN_BY_US = ("VIRTUAL_ENV", "UV_PYTHON", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX")


def main(arguments: list[str]) -> int:
    """Carry out one command and return the exit code."""
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up, run or test.")
    parser.add_argument("command", choices=sorted(COMMANDS))
    command = COMMANDS[parser.parse_args(arguments).command]
    os.chdir(ROOT)
    try:
        return command()
    except (MissingLibrariesError, NoUvError) as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as problem:
        print(f"\nThis step failed, see above: {' '.join(map(str, problem.cmd))}", file=sys.stderr)
        return problem.returncode
    except KeyboardInterrupt:
        return 130


def setup() -> int:
    """Set up the program and the tools that its developers use."""
    prepare(required=DRAWING, optional=SCREEN)
    print("Ready. Next: run opens the sample, test checks everything.")
    return 0


def run() -> int:
    """Open the sample, or without a display export it, so that there is something to look at."""
    shown = has_display(sys.platform, os.environ)
    if shown:
        prepare(required=(*DRAWING, *SCREEN), only_to_run=True)
        return subprocess.call([program("matrixeditor"), "--template", "sample"])
    prepare(required=DRAWING, optional=WRITING, only_to_run=True)
    export_sample()
    return 0


def test() -> int:
    """Run everything that CI runs, and say at the end what this machine could not run."""
    prepare(required=DRAWING, optional=OPTIONAL_FOR_TESTS)
    code = subprocess.call([program("poe"), "check"], env=uv_environment(os.environ))
    for sentence in left_out():
        print(sentence)
    return code


COMMANDS: dict[str, Callable[[], int]] = {"setup": setup, "run": run, "test": test}


def prepare(
    *, required: tuple[Need, ...], optional: tuple[Need, ...] = (), only_to_run: bool = False
) -> None:
    """Install system libraries, uv and the locked packages, each only where it is missing."""
    provide(required=(*CERTIFICATES, *required), optional=optional)
    if not is_suitable_python(sys.version_info[:2]):
        found = sys.version.split()[0]
        print(f"Python {found} does not suit; uv looks for a {SUITABLE_PYTHONS}, or fetches it.")
    sync = [str(uv_in(TOOLS)), "sync", "--locked"]
    if only_to_run:
        sync += ["--no-dev", "--inexact"]
    subprocess.run(sync, env=uv_environment(os.environ), check=True)


def is_suitable_python(version: tuple[int, ...]) -> bool:
    """Tell whether the packages in `uv.lock` work with a version of Python."""
    return OLDEST_PYTHON <= version < FIRST_TOO_NEW_PYTHON


def uv_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables for uv: our folder, this Python, the system's certificates, the lock.

    The certificates of the system rather than uv's own: a company's proxy may sign with its own.
    """
    kept = {name: value for name, value in environ.items() if name not in CHOSEN_BY_US}
    kept["UV_PROJECT_ENVIRONMENT"] = str(VENV)
    kept["UV_SYSTEM_CERTS"] = "1"
    kept["PATH"] = os.pathsep.join((str(TOOLS), kept.get("PATH", os.defpath)))
    if is_suitable_python(sys.version_info[:2]):
        kept["UV_PYTHON"] = sys.executable
        kept["UV_PYTHON_DOWNLOADS"] = "never"
    else:
        kept["UV_PYTHON"] = SUITABLE_PYTHONS
    return kept


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown; only Linux machines commonly have no display."""
    if not platform.startswith("linux"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def program(name: str) -> str:
    """Return the path of a program that the set-up put into `.venv`."""
    return str(VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name)


def export_sample() -> None:
    """Leave the sample's workbook and a picture of its grid under `build/`."""
    print("There is no display here, so the sample goes into files instead of a window.")
    BUILD.mkdir(exist_ok=True)
    document, workbook = BUILD / "sample.matrix.json", BUILD / "sample.xlsx"
    picture = BUILD / "sample-grid.png"
    for outdated in (document, workbook, picture):
        outdated.unlink(missing_ok=True)
    cli, window = program("matrixeditor-cli"), program("matrixeditor")
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([cli, "new", "--template", "sample", "-o", str(document)], check=True)
    subprocess.run([cli, "export", str(document), "-o", str(workbook)], check=True)
    draw = [window, "--template", "sample", "--picture", str(picture)]
    subprocess.run(draw, env=offscreen, check=True)
    print("The sample is here:")
    for path, what in ((workbook, "its workbook"), (picture, "its grid"), (document, "itself")):
        print(f"  {path.relative_to(ROOT)}  ({what})")


def left_out() -> list[str]:
    """Return a sentence for each part of the tests that this machine could not run."""
    lacking = names_of(missing(SPREADSHEETS))
    sheets = f"Left out: the tests with LibreOffice; missing: {lacking}." if lacking else None
    sentences = (bundle.cannot_build(), screen_tests.left_out(), sheets)
    return [sentence for sentence in sentences if sentence]


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr] # else out of order
    sys.exit(main(sys.argv[1:]))
