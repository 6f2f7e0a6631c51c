"""What belongs into the bundle: which modules, Qt plugins and libraries, by name.

PyInstaller takes along whatever might be used: every plugin of Qt, and for each its libraries.
A third of that is never loaded. Pure rules here; ``matrixeditor.spec`` applies them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

NEVER_IMPORTED = (
    "PySide6.QtDBus",
    "_hashlib",
    "asyncio",
    "distutils",
    "hypothesis",
    "multiprocessing",
    "mypy",
    "numpy",
    "pydantic.mypy",
    "pydantic.v1",
    "pydoc",
    "readline",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
)
"""Modules that libraries offer or ask for and that we do without; a test looks that we do."""

WANTED_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""The plugins of Qt that a window of ours can need, by folder.

Not gtk3, which pulls in a second toolkit: dialogs come through the desktop's portal. Not the
integrations of OpenGL: we draw with the processor.
"""

WANTED_TRANSLATIONS = {"qtbase_de.qm"}
"""What Qt itself says, in the languages that we speak besides English."""


def is_wanted(destination: str) -> bool:
    """Tell whether a file belongs into the bundle, by where in it PyInstaller would put it."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if "plugins" in path.parts:
        return plain_name(path) in WANTED_PLUGINS.get(path.parent.name, set())
    if path.suffix == ".qm" and "PySide6" in path.parts:
        return path.name in WANTED_TRANSLATIONS
    return True


def is_plugin_of_qt(destination: str) -> bool:
    """Tell whether Qt looks for a file by itself while it runs."""
    return "plugins" in PurePosixPath(destination.replace("\\", "/")).parts


def plain_name(path: PurePosixPath) -> str:
    """Return a library's name without what the platform puts around it."""
    return path.name.partition(".")[0].removeprefix("lib")


def needed_libraries(
    roots: Iterable[str], *, libraries_of: Callable[[str], Iterable[str]]
) -> set[str]:
    """Return the names of all libraries that files load, and the libraries of those.

    Args:
        roots: files that are loaded for their own sake.
        libraries_of: tells the paths of the libraries that the loader finds for a file.
    """
    open_ends = list(roots)
    needed: set[str] = set()
    while open_ends:
        for library in libraries_of(open_ends.pop()):
            name = PurePosixPath(library.replace("\\", "/")).name
            if name not in needed:
                needed.add(name)
                open_ends.append(library)
    return needed
