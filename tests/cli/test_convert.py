"""``convert``: canonical form, newest version."""

import json
from pathlib import Path

from tests.builders import a_matrix
from tests.cli.running import run, run_program, saved

from matrixeditor.files import store


def test_a_file_in_another_shape_becomes_canonical(tmp_path: Path) -> None:
    team = a_matrix()
    path = tmp_path / "squeezed.json"
    path.write_text("\ufeff" + json.dumps(json.loads(store.dumps(team))), encoding="utf-8")

    outcome = run("convert", path, "-o", tmp_path / "out.json")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert (tmp_path / "out.json").read_bytes() == store.dumps(team)


def test_a_file_can_be_converted_onto_itself(tmp_path: Path) -> None:
    path = saved(a_matrix(), tmp_path)
    before = path.read_bytes()

    assert run("convert", path, "-o", path).code == 0
    assert path.read_bytes() == before


def test_a_pipe_carries_exactly_the_canonical_bytes() -> None:
    raw = store.dumps(a_matrix().changed(title="Équipe produit – 製品"))

    outcome = run_program("convert", "-", "-o", "-", stdin=raw)

    assert outcome.out.encode() == raw


def test_a_workbook_is_not_converts_business(tmp_path: Path) -> None:
    outcome = run("convert", saved(a_matrix(), tmp_path), "-o", tmp_path / "out.xlsx")

    assert outcome.code == 2
    assert "export" in outcome.err
    assert not (tmp_path / "out.xlsx").exists()


def test_a_broken_input_leaves_the_output_alone(tmp_path: Path) -> None:
    broken, out = tmp_path / "broken.json", tmp_path / "out.json"
    broken.write_text("{}", encoding="utf-8")
    out.write_text("precious", encoding="utf-8")

    assert run("convert", broken, "-o", out).code == 1
    assert out.read_text(encoding="utf-8") == "precious"


def test_a_folder_that_does_not_exist_is_told_with_3(tmp_path: Path) -> None:
    outcome = run("convert", saved(a_matrix(), tmp_path), "-o", tmp_path / "no" / "out.json")

    assert outcome.code == 3
    assert "there is no such folder" in outcome.err
