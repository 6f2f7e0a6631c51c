"""Make the program that runs without Python: ``poe package`` leaves it in ``dist/matrixeditor``.

PyInstaller works in an environment of its own that holds the program's libraries and nothing
else; in the developers' one it would find test tools worth taking along.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from system_libraries import BUNDLING, missing, names_of

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "matrixeditor.spec"
ENVIRONMENT = ROOT / "build" / "bundle-venv"
WORK = ROOT / "build" / "pyinstaller"
BUNDLE = ROOT / "dist" / "matrixeditor"
MEGABYTE = 1_000_000


def main() -> int:
    """Make the bundle and say how large it is; return the exit code."""
    sentence = cannot_build()
    if sentence:
        print(sentence, file=sys.stderr)
        return 1
    try:
        build()
    except subprocess.CalledProcessError as problem:
        print(f"This failed, see above: {' '.join(map(str, problem.cmd))}", file=sys.stderr)
        return 1
    print(f"{BUNDLE.relative_to(ROOT)}: {size(BUNDLE) / MEGABYTE:.0f} MB")
    return 0


def cannot_build() -> str | None:
    """Return a sentence if this machine cannot make a bundle."""
    lacking = names_of(missing(BUNDLING)) if sys.platform.startswith("linux") else ""
    return f"Left out: the program as a bundle; missing: {lacking}." if lacking else None


def build() -> None:
    """Make the bundle anew.

    Raises:
        subprocess.CalledProcessError: uv or PyInstaller failed; it has said why.
    """
    shutil.rmtree(BUNDLE, ignore_errors=True)
    sync = ("uv", "sync", "--locked", "--quiet", "--no-dev", "--group", "package")
    subprocess.run((*sync, "--no-install-project"), cwd=ROOT, env=environment(), check=True)
    places = ("--distpath", str(BUNDLE.parent), "--workpath", str(WORK))
    # Warnings are of no use: hidden imports that exclusions take away, libraries of plugins.
    options = ("--noconfirm", "--log-level", "ERROR", *places)
    subprocess.run((pyinstaller(), *options, str(SPEC)), cwd=ROOT, check=True)


def environment() -> dict[str, str]:
    """Return the variables for uv: a folder of its own, and the Python that runs this."""
    variables = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    variables.setdefault("UV_PYTHON", sys.executable)
    variables["UV_PROJECT_ENVIRONMENT"] = str(ENVIRONMENT)
    return variables


def pyinstaller() -> str:
    """Return the path of PyInstaller."""
    if os.name == "nt":
        return str(ENVIRONMENT / "Scripts" / "pyinstaller.exe")
    return str(ENVIRONMENT / "bin" / "pyinstaller")


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder; links to them do not count."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(file.stat().st_size for file in files)


if __name__ == "__main__":
    sys.exit(main())
