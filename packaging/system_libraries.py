"""Provide what Python's packages cannot bring along: Linux libraries and a few programs.

What is missing is found by asking the loader and the PATH, not the package database: names of
packages differ between releases, and a second run must need neither apt nor a network. Debian and
its relatives install what is missing; elsewhere a person is told what to install.
Windows and macOS need nothing.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import ssl
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


class MissingLibrariesError(Exception):
    """Something required is not on this machine; the text says what to do."""


@dataclass(frozen=True)
class Need:
    """Something the system has to have, and the Debian packages (newest name first) with it."""

    name: str
    packages: tuple[str, ...]
    is_there: Callable[[str], bool]


def can_load(library: str) -> bool:
    """Tell whether the dynamic loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_run(program: str) -> bool:
    """Tell whether a program is on the PATH."""
    return shutil.which(program) is not None


def has_certificates(_name: str) -> bool:
    """Tell whether Python finds certificates to check HTTPS with."""
    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or (paths.capath and any(Path(paths.capath).iterdir())))


def has_python_library(name: str) -> bool:
    """Tell whether Python lies on this machine as a library too, as Debian's need not."""
    return Path(sysconfig.get_config_var("LIBDIR") or "", name).exists()


def has_han_font(_name: str) -> bool:
    """Tell whether there is a usual font for Chinese characters; DejaVu, Qt's least, has none."""
    fonts = Path("/usr/share/fonts")
    return any(any(fonts.rglob(name)) for name in ("*CJK*", "DroidSansFallback*"))


CERTIFICATES = (Need("certificates for HTTPS", ("ca-certificates",), has_certificates),)
DRAWING = (
    Need("libEGL.so.1", ("libegl1",), can_load),
    Need("libGL.so.1", ("libgl1",), can_load),
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), can_load),
    Need("libfontconfig.so.1", ("libfontconfig1",), can_load),
    Need("libxkbcommon.so.0", ("libxkbcommon0",), can_load),
    Need("libdbus-1.so.3", ("libdbus-1-3",), can_load),
)
SCREEN = (
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), can_load),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), can_load),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), can_load),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), can_load),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), can_load),
)
WRITING = (Need("a font for Chinese names", ("fonts-droid-fallback",), has_han_font),)
VIRTUAL_SCREEN = (
    Need("xvfb-run", ("xvfb",), can_run),
    Need("xauth", ("xauth",), can_run),
)
SPREADSHEETS = (
    Need("soffice", ("libreoffice-calc-nogui",), can_run),
    Need("pdftoppm", ("poppler-utils",), can_run),
)

PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
BUNDLING = (
    Need("objcopy", ("binutils",), can_run),
    Need(f"libpython{PYTHON_VERSION}.so.1.0", (f"libpython{PYTHON_VERSION}",), has_python_library),
)


def provide(*, required: Sequence[Need], optional: Sequence[Need] = ()) -> None:
    """Install what this Linux lacks, as far as that is possible; do nothing where all is there.

    Raises:
        MissingLibrariesError: something required is still missing; the text says what to do.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = missing((*required, *optional))
    if not lacking:
        return
    rights = rights_to_install()
    if rights is not None:
        print(f"Installing what this machine lacks: {names_of(lacking)} ...")
        apt_get(rights, "update")  # where that fails, the lists from last time may still do
        install(lacking, rights)
        install(missing(required), rights)  # an optional one may have spoiled the first try
    still_lacking = missing(lacking)
    if missing(required):
        raise MissingLibrariesError(advice(still_lacking))
    if still_lacking:
        print(f"{advice(still_lacking)}\nGoing on without.")


def missing(needs: Sequence[Need]) -> list[Need]:
    """Return those needs that this machine does not meet."""
    return [need for need in needs if not need.is_there(need.name)]


def rights_to_install() -> tuple[str, ...] | None:
    """Return what to write before apt-get so that it may install; None where nothing helps."""
    if not can_run("apt-get"):
        return None
    if os.access("/var/lib/dpkg", os.W_OK):
        return ()
    if not can_run("sudo"):
        return None
    at_a_terminal = sys.stdin.isatty()
    may = succeeds("sudo", "-n", "true") or (at_a_terminal and subprocess.call(["sudo", "-v"]) == 0)
    return ("sudo",) if may else None


def install(needs: Sequence[Need], rights: tuple[str, ...]) -> None:
    """Let apt install what meets the needs; whether it did is asked of the machine afterwards."""
    packages = package_names(needs, is_known=is_known_to_apt)
    if packages:
        apt_get(rights, "install", "-y", "--no-install-recommends", *packages)


def apt_get(rights: tuple[str, ...], *arguments: str) -> None:
    """Run apt-get without questions; it waits where another apt is still at work."""
    silent = ("env", "DEBIAN_FRONTEND=noninteractive")
    patient = ("-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300")
    subprocess.call((*rights, *silent, "apt-get", *patient, *arguments))


def package_names(needs: Sequence[Need], *, is_known: Callable[[str], bool]) -> list[str]:
    """Choose a package for each need: the newest name that this release knows."""
    return [next(filter(is_known, need.packages), need.packages[-1]) for need in needs]


def is_known_to_apt(package: str) -> bool:
    """Tell whether this release of the distribution has a package of that name."""
    return succeeds("apt-cache", "show", package)


def succeeds(*command: str) -> bool:
    """Run a command in silence and tell whether it succeeded."""
    quiet = subprocess.DEVNULL
    return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0


def advice(needs: Sequence[Need]) -> str:
    """Say what a person can do about missing needs."""
    if not can_run("apt-get"):
        return f"Please install the packages of your system that hold {names_of(needs)}."
    packages = " ".join(package_names(needs, is_known=is_known_to_apt))
    return (
        f"This machine lacks {names_of(needs)}. To install them:\n"
        "  sudo apt-get update\n"
        f"  sudo apt-get install -y --no-install-recommends {packages}"
    )


def names_of(needs: Sequence[Need]) -> str:
    """List needs for a sentence."""
    return ", ".join(need.name for need in needs)
