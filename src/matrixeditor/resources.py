"""The one door to the files that the program ships: templates, icons, fonts, translations.

They stand in ``resources/`` of a checkout, in ``matrixeditor/_resources`` of an installed wheel and
in ``resources/`` of a PyInstaller bundle. What is in a file is for whoever asked for it.
"""

import sys
from functools import cache
from pathlib import Path

TEMPLATE_SUFFIX = ".matrix.json"


def template_names() -> tuple[str, ...]:
    """Return the names of the matrices one can start from, in alphabetical order."""
    files = folder("templates").glob(f"*{TEMPLATE_SUFFIX}")
    return tuple(sorted(file.name.removesuffix(TEMPLATE_SUFFIX) for file in files))


def template_bytes(name: str) -> bytes:
    """Return a template as it would stand in a file of its own.

    Raises:
        UnknownId: there is no template of that name; the error lists those there are.
    """
    known = template_names()
    if name not in known:
        # The window's first paint needs icons and fonts, and must not wait for the core.
        from matrixeditor.core.errors import UnknownId  # noqa: PLC0415
        from matrixeditor.core.types import Noun  # noqa: PLC0415

        raise UnknownId(Noun.TEMPLATE, name, known)
    return (folder("templates") / f"{name}{TEMPLATE_SUFFIX}").read_bytes()


def icon_path(name: str) -> Path:
    """Return where the icon ``name`` lies, a vector drawing.

    Raises:
        FileNotFoundError: there is no such icon, which is a mistake in the program.
    """
    path = folder("icons") / f"{name}.svg"
    if not path.is_file():
        raise FileNotFoundError(path)
    return path


def folder(kind: str) -> Path:
    """Return the folder of one kind of resource: ``templates``, ``icons``, ``fonts``."""
    return _root() / kind


@cache
def _root() -> Path:
    return find_root(Path(__file__).parent, bundle=getattr(sys, "_MEIPASS", None))


def find_root(package: Path, *, bundle: str | None) -> Path:
    """Return the folder of all resources.

    Args:
        package: the folder of this package's modules.
        bundle: where PyInstaller unpacked the program, None outside of a bundle.
    """
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"
