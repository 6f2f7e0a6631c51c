"""Running the command line: quickly in this process, or as the installed program."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from matrixeditor.cli import main
from matrixeditor.core.model import Matrix
from matrixeditor.files import store

PROGRAM = Path(sys.executable).with_name("matrixeditor-cli")


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


def run(*arguments: str | Path, stdin: bytes = b"") -> Outcome:
    """Run a command in this process."""
    out, err = _stream(), _stream()
    with (
        redirect_stdout(out),
        redirect_stderr(err),
        patch.object(sys, "stdin", _stream(stdin)),
    ):
        code = main([str(argument) for argument in arguments])
    return Outcome(code, _written(out), _written(err))


def run_program(
    *arguments: str | Path, stdin: bytes = b"", environment: Mapping[str, str] | None = None
) -> Outcome:
    """Run a command as a shell would."""
    done = subprocess.run(
        [PROGRAM, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def saved(matrix: Matrix, folder: Path, *, name: str = "team.matrix.json") -> Path:
    """Return a file with that matrix in it."""
    path = folder / name
    store.save(matrix, path)
    return path


def _stream(raw: bytes = b"") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8", newline="")


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
