"""Keeping the original of a file that is about to be written in a newer version of the format."""

import json
import re
from itertools import count
from pathlib import Path

from matrixeditor.core.model import FORMAT, VERSION
from matrixeditor.files.atomic import replace_file

SUFFIX = ".matrix.json"

_HEAD = re.compile(rb'\{\s*"format":\s*"matrixeditor",\s*"version":\s*(\d{1,4})\b')
"""The first two keys of every file that a program of ours wrote."""

_ENOUGH = 256


def keep_outdated(path: Path, *, current: int = VERSION) -> Path | None:
    """Copy the file at ``path`` beside itself if it is in an older version of the format.

    Returns:
        The copy, named after the version; None where there is no need of one.

    Raises:
        CannotWrite: the copy could not be written.
    """
    try:
        if not path.is_file():  # a pipe or a device may never end
            return None
        with path.open("rb") as file:
            original = file.read(_ENOUGH)
            head = _HEAD.match(original)
            if head is not None and int(head[1]) >= current:
                return None
            original += file.read()
    except OSError:  # not there, or not readable: then the save itself decides
        return None
    version = _version_in(original)
    return _copy(original, path, version) if version is not None and version < current else None


def _version_in(raw: bytes) -> int | None:
    """Return the version of a document, None if it is none of ours."""
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return None
    version = document.get("version")
    return version if isinstance(version, int) else None


def _copy(original: bytes, path: Path, version: int) -> Path:
    stem, suffix = path.stem, path.suffix
    if path.name.endswith(SUFFIX):
        stem, suffix = path.name.removesuffix(SUFFIX), SUFFIX
    again = ("" if number == 1 else f"-{number}" for number in count(1))
    names = (path.with_name(f"{stem}.v{version}{nth}{suffix}") for nth in again)
    copy = next(name for name in names if not name.exists() or _holds(name, original))
    if not copy.exists():
        replace_file(copy, [original])
    return copy


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False
