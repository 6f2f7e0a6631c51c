"""What goes into the bundle."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle_contents import NEVER_IMPORTED, is_wanted, needed_libraries

PROGRAM = Path(__file__).parents[2] / "src"


@pytest.mark.parametrize(
    "destination",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtWidgets.abi3.so",
        "resources/translations/matrixeditor_fr.qm",
    ],
)
def test_what_the_window_needs_is_taken_along(destination: str) -> None:
    assert is_wanted(destination)


@pytest.mark.parametrize(
    "destination",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6/Qt/translations/qtbase_fr.qm",
    ],
)
def test_what_qt_only_offers_is_left_behind(destination: str) -> None:
    assert not is_wanted(destination)


def test_a_library_is_needed_if_a_chain_from_the_program_leads_to_it() -> None:
    loads = {
        "/lib/window.so": ["/lib/libgui.so"],
        "/lib/libgui.so": ["/lib/libfont.so", "/lib/libgui.so"],
        "/lib/libgtk.so": ["/lib/libfont.so"],
    }

    needed = needed_libraries(["/lib/window.so"], libraries_of=lambda file: loads.get(file, []))

    assert needed == {"libgui.so", "libfont.so"}


def test_the_program_imports_nothing_that_the_bundle_lacks() -> None:
    lacking = tuple(f"{name}." for name in NEVER_IMPORTED)

    imported = {
        f"{module}."
        for file in PROGRAM.rglob("*.py")
        for module in imports(file.read_text("utf-8"))
    }

    assert [module for module in imported if module.startswith(lacking)] == []


def imports(source: str) -> Iterator[str]:
    """Yield the full names of what a module imports, wherever in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
