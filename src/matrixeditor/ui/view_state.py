"""How a matrix was looked at (widths, sort, swapped, zoom), kept by its id and path.

Ids only, never names: the settings file must say nothing about anyone.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from matrixeditor.core.types import MatrixId
from matrixeditor.ui.settings import Settings

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def view_state(settings: Settings, matrix: MatrixId, path: Path | None) -> dict[str, Json]:
    """Return what was kept for this matrix in this file, nothing if nothing was."""
    key = _key(matrix, path)
    text = settings.passing.get(key) or str(settings.store.value(key, ""))
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}


def keep_view_state(
    settings: Settings, matrix: MatrixId, path: Path | None, state: Mapping[str, Json]
) -> None:
    """Keep how this matrix in this file is looked at; an untitled one until the program ends."""
    text = json.dumps(state, sort_keys=True)
    if path is None:
        settings.passing[_key(matrix, path)] = text
    else:
        settings.store.setValue(_key(matrix, path), text)


def _key(matrix: MatrixId, path: Path | None) -> str:
    place = "" if path is None else hashlib.sha256(str(path).encode()).hexdigest()[:16]
    return f"views/{matrix}-{place}"
