"""Where the bundle is made and tried."""

from pathlib import Path

import pytest

import bundle
import smoke


def test_the_size_of_a_folder_counts_a_file_once(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "library").write_bytes(b"12345")
    (tmp_path / "other").write_bytes(b"123")
    (tmp_path / "link").symlink_to("inner/library")

    assert bundle.size(tmp_path) == 8


def test_the_environment_for_building_is_not_the_developers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", "/elsewhere/.venv")
    monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", "/elsewhere/.venv")

    variables = bundle.environment()

    assert "/elsewhere/.venv" not in variables.values()


def test_a_bundle_without_its_programs_is_broken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bundle, "BUNDLE", tmp_path)

    assert smoke.main([]) == 1
    assert "matrixeditor-cli" in capsys.readouterr().err
