"""Every damaged document is refused with its reason, and stays as it is."""

from pathlib import Path

import pytest
from tests.cli.running import run
from tests.files.damaged import DAMAGED, Damaged


@pytest.mark.parametrize("damaged", DAMAGED, ids=repr)
def test_a_damaged_document_is_refused_with_its_reason(damaged: Damaged, tmp_path: Path) -> None:
    path = tmp_path / "team.matrix.json"
    path.write_bytes(damaged.raw)

    outcome = run("validate", path)

    assert outcome.code == 1
    assert outcome.out == ""
    where = f"{path}: {damaged.place}: " if damaged.place else f"{path}: "
    assert any(line.startswith(where) for line in outcome.errors)
    assert path.read_bytes() == damaged.raw


@pytest.mark.parametrize("command", ["convert", "report", "export", "diff"])
def test_every_command_refuses_it(command: str, tmp_path: Path) -> None:
    path = tmp_path / "team.matrix.json"
    path.write_bytes(b"{}")
    rest = {"convert": ["-o", "-"], "export": ["-o", "-"], "diff": [str(path)]}

    outcome = run(command, path, *rest.get(command, []))

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.errors == [f"{path}: it is not a competency matrix"]
