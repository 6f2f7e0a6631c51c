"""The program as a citizen of the shell: exit codes, streams, what it loads."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest
from tests.builders import a_matrix
from tests.cli.running import PROGRAM, run, run_program, saved

from matrixeditor import __version__
from matrixeditor.cli.outcome import ExitCode, told
from matrixeditor.core.errors import InvalidDocument, Problem, ProblemCode

WITHOUT_UTF8 = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def modules_loaded_by(*arguments: str | Path) -> set[str]:
    """Return what a command imports, as the interpreter itself tells."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", PROGRAM, *arguments],
        capture_output=True,
        check=True,
        text=True,
    )
    return {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_load_nothing_heavy(option: str) -> None:
    loaded = {name.partition(".")[0] for name in modules_loaded_by(option)}

    assert "matrixeditor" in loaded
    assert not loaded & {"PySide6", "shiboken6", "pydantic", "openpyxl", "xlsxwriter", "csv"}


def test_a_report_loads_neither_qt_nor_an_excel_library(tmp_path: Path) -> None:
    loaded = modules_loaded_by("report", saved(a_matrix(), tmp_path))

    assert "pydantic" in loaded
    assert not loaded & {"PySide6", "openpyxl", "xlsxwriter"}


def test_the_version_is_told() -> None:
    assert run_program("--version").out == f"matrixeditor-cli {__version__}\n"


def test_it_runs_as_a_module_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "matrixeditor", "--version"],
        capture_output=True,
        check=True,
        text=True,
    )

    assert done.stdout == f"matrixeditor-cli {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [[], ["frobnicate"], ["report"], ["report", "x", "--format", "xml"], ["--versio"]]
)
def test_wrong_usage_is_told_with_2(arguments: list[str]) -> None:
    outcome = run(*arguments)

    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith("usage: matrixeditor-cli")


def test_output_is_utf8_whatever_the_locale_says(tmp_path: Path) -> None:
    team = a_matrix().changed(title="Команда 王思远 – naïve")

    outcome = run_program("report", saved(team, tmp_path), environment=WITHOUT_UTF8)

    assert outcome.code == 0
    assert outcome.out.startswith("Команда 王思远 – naïve\n")


def test_messages_are_utf8_whatever_the_locale_says(tmp_path: Path) -> None:
    outcome = run_program("report", tmp_path / "Größe.json", environment=WITHOUT_UTF8)

    assert outcome.code == 3
    assert "no such file" in outcome.err


def test_a_reader_that_leaves_ends_the_program_quietly(tmp_path: Path) -> None:
    team = saved(a_matrix(roles=4, skills=40, people=60), tmp_path)
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        [str(PROGRAM), "report", str(team), "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=buffered,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()

    assert errors == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk at hand")
def test_a_full_disk_behind_standard_output_is_told_with_3(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [PROGRAM, "report", saved(a_matrix(), tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            text=True,
        )

    assert done.returncode == 3
    assert done.stderr == "matrixeditor-cli: Standard output: the disk is full.\n"


@pytest.mark.skipif(os.name != "posix", reason="closing a stream is a shell's art")
def test_a_closed_standard_output_is_told_with_3(tmp_path: Path) -> None:
    team = saved(a_matrix(), tmp_path)
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" report "$1" >&-', PROGRAM, team],
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )

    assert done.returncode == 3
    assert done.stderr.startswith("matrixeditor-cli: Standard output: ")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="closing a stream is a shell's art")
def test_a_closed_standard_input_is_told_with_3() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$0" validate - <&-', PROGRAM],
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )

    assert done.returncode == 3
    assert done.stderr.startswith("matrixeditor-cli: Standard input: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command", ["new", "validate", "convert", "export", "report", "diff", "schema"]
)
def test_every_command_has_help(command: str) -> None:
    outcome = run(command, "--help")

    assert outcome.code == 0
    assert outcome.out.startswith(f"usage: matrixeditor-cli {command}")


@pytest.mark.skipif(os.name != "posix", reason="Windows interrupts otherwise")
def test_a_real_interruption_is_no_traceback(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([PROGRAM, "validate", pipe], stderr=subprocess.PIPE) as process:
        with pipe.open("wb"):  # opens once the program waits for what comes
            process.send_signal(signal.SIGINT)
            process.wait()
        assert process.stderr is not None
        errors = process.stderr.read()

    assert (process.returncode, errors) == (130, b"")


def test_an_invalid_document_is_told_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    problems = (Problem("title", ProblemCode.BLANK), Problem("id", ProblemCode.NULL))

    assert told(InvalidDocument(problems)) is ExitCode.PROBLEMS
    assert capsys.readouterr().err == "title: must not be empty\nid: must not be null\n"


def test_an_interruption_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> BinaryIO:
        raise KeyboardInterrupt

    monkeypatch.setattr("matrixeditor.cli.streams.standard_input", interrupted)

    outcome = run("validate", "-")

    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")


@pytest.mark.skipif(os.name != "posix", reason="a terminal is a POSIX affair")
def test_progress_is_shown_on_a_terminal_and_taken_back(tmp_path: Path) -> None:
    watching, terminal = os.openpty()
    out = tmp_path / "team.xlsx"
    done = subprocess.run(
        [PROGRAM, "export", saved(a_matrix(), tmp_path), "-o", out], stderr=terminal, check=False
    )
    os.close(terminal)
    shown = os.read(watching, 10_000).decode()
    os.close(watching)

    assert done.returncode == 0
    assert shown == f"Writing {out} …\r\x1b[K"


@pytest.mark.skipif(os.name != "posix", reason="named pipes are a POSIX affair")
def test_a_matrix_may_come_from_a_named_pipe(tmp_path: Path) -> None:
    team, pipe = saved(a_matrix(), tmp_path), tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([PROGRAM, "diff", pipe, team], stdout=subprocess.PIPE) as process:
        pipe.write_bytes(team.read_bytes())
        assert process.stdout is not None
        said = process.stdout.read()

    assert said == b"No differences.\n"
