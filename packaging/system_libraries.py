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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
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
VIRTUAL_SCREEN = (
    Need("xvfb-run", ("xvfb",), can_run),
    Need("xauth", ("xauth",), can_run),
)
SPREADSHEETS = (
    Need("soffice", ("libreoffice-calc-nogui",), can_run),
    Need("pdftoppm", ("poppler-utils",), can_run),
)


def missing(needs: Iterable[Need]) -> list[Need]:
    """Return those needs that this machine does not meet."""
    return [need for need in needs if not need.is_there(need.name)]


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing on this Linux; do nothing, quickly, where nothing is.

    Raises:
        MissingLibrariesError: something could not be installed; the text holds the line to run.
    """
    lacking = missing(needs) if sys.platform.startswith("linux") else []
    if not lacking:
        return
    names = ", ".join(need.name for need in lacking)
    if not can_run("apt-get"):
        message = f"Please install the packages of your system that hold: {names}."
        raise MissingLibrariesError(message)
    rights = admin_rights()
    if rights is None:
        line = install_line(package_names(lacking, is_known=is_known_to_apt))
        message = f"This machine lacks {names}.\nPlease run this line, then try again:\n  {line}"
        raise MissingLibrariesError(message)
    print(f"Installing what this machine lacks: {names} ...")
    refresh_package_lists(rights)
    packages = package_names(lacking, is_known=is_known_to_apt)
    if not apt_get(rights, "install", "-y", "--no-install-recommends", *packages):
        line = install_line(packages)
        message = f"apt could not install {names} (see above). To try it yourself:\n  {line}"
        raise MissingLibrariesError(message)


def admin_rights() -> tuple[str, ...] | None:
    """Return what to put before a command so that root runs it; None where that cannot be."""
    if os.access("/var/lib/dpkg", os.W_OK):
        return ()
    if not can_run("sudo"):
        return None
    may = succeeds("sudo", "-n", "true") or sys.stdin.isatty()  # at a terminal, sudo can ask
    return ("sudo",) if may else None


@cache
def refresh_package_lists(rights: tuple[str, ...]) -> None:
    """Let apt learn what there is, once a run; if that fails, its old lists may still do."""
    apt_get(rights, "update")


def apt_get(rights: tuple[str, ...], *arguments: str) -> bool:
    """Run apt-get without questions, waiting for another apt to finish; tell whether it worked."""
    quiet = ("-q", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300")
    command = (*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *quiet, *arguments)
    return subprocess.call(command) == 0


def package_names(needs: Iterable[Need], *, is_known: Callable[[str], bool]) -> list[str]:
    """Choose a package for each need: the newest name that this release knows."""
    return [next(filter(is_known, need.packages), need.packages[-1]) for need in needs]


def is_known_to_apt(package: str) -> bool:
    """Tell whether this release of the distribution has a package of that name."""
    return succeeds("apt-cache", "show", package)


def succeeds(*command: str) -> bool:
    """Run a command in silence and tell whether it succeeded."""
    quiet = subprocess.DEVNULL
    return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0


def install_line(packages: Sequence[str]) -> str:
    """Return the line that a person types to install packages."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
