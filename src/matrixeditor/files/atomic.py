"""Replacing a file so that a crash or a power cut leaves the old one or the new one, never less."""

import os
import secrets
from collections.abc import Iterable
from pathlib import Path


def replace_file(path: Path, chunks: Iterable[bytes]) -> None:
    """Put ``chunks`` into the file at ``path``, wholly or not at all."""
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{secrets.token_hex(4)}.tmp")
    with beside.open("xb") as file:
        file.writelines(chunks)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(target)
