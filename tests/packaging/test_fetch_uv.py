import hashlib
import io
import sys
import zipfile
from pathlib import Path

import pytest

from fetch_uv import (
    PUBLIC_INDEX,
    VERSION,
    WHEELS,
    NoUvError,
    Wheel,
    download_wheel,
    index_url,
    is_pinned_version,
    link_to,
    unpack,
    wheel_for,
)


def a_wheel_file() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(f"uv-{VERSION}.data/scripts/uvx", "another program")
        archive.writestr(f"uv-{VERSION}.data/scripts/uv", "the program")
    return content.getvalue()


def pinned(content: bytes) -> Wheel:
    return Wheel("any", hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize(
    ("system", "machine", "tag"),
    [
        ("Linux", "x86_64", "manylinux_2_17_x86_64"),
        ("Linux", "aarch64", "manylinux_2_17_aarch64"),
        ("Darwin", "arm64", "macosx_11_0_arm64"),
        ("Darwin", "x86_64", "macosx_10_12_x86_64"),
        ("Windows", "AMD64", "win_amd64"),
        ("Windows", "ARM64", "win_arm64"),
    ],
)
def test_each_supported_machine_has_its_wheel(system: str, machine: str, tag: str) -> None:
    assert wheel_for(system, machine).tag.startswith(tag)


def test_another_machine_is_told_which_ones_are_supported() -> None:
    with pytest.raises(NoUvError, match=r"on Linux sparc64.*macOS \(x86_64, arm64\)"):
        wheel_for("Linux", "sparc64")


def test_no_digest_is_pinned_twice_or_cut_short() -> None:
    digests = [wheel.sha256 for wheel in WHEELS.values()]

    assert len(set(digests)) == len(digests)
    assert all(len(bytes.fromhex(digest)) == 32 for digest in digests)


@pytest.mark.parametrize(
    ("environ", "index"),
    [
        ({}, PUBLIC_INDEX),
        ({"PIP_INDEX_URL": ""}, PUBLIC_INDEX),
        ({"PIP_INDEX_URL": "https://a.example/simple/"}, "https://a.example/simple"),
        (
            {"PIP_INDEX_URL": "https://a.example", "UV_INDEX_URL": "https://b.example"},
            "https://b.example",
        ),
    ],
)
def test_the_index_is_the_one_that_the_environment_names(
    environ: dict[str, str], index: str
) -> None:
    assert index_url(environ) == index


def test_a_link_is_found_by_its_exact_file_name_relative_or_not() -> None:
    page = """<a href="../../files/uv-1-any.whl.metadata">no</a>
        <a data-requires-python="&gt;=3.8" href="../../files/uv-1-any.whl#sha256=00">yes</a>"""

    found = link_to("uv-1-any.whl", page=page, page_url="https://a.example/simple/uv/")

    assert found == "https://a.example/files/uv-1-any.whl"
    assert link_to("uv-2-any.whl", page=page, page_url="https://a.example/simple/uv/") is None


def test_the_program_is_unpacked_ready_to_run(tmp_path: Path) -> None:
    uv = tmp_path / "tools" / "uv"

    unpack(a_wheel_file(), wheel=pinned(a_wheel_file()), uv=uv)

    assert uv.read_text() == "the program"
    assert [path.name for path in uv.parent.iterdir()] == ["uv"]
    if sys.platform != "win32":
        assert uv.stat().st_mode & 0o111


def test_a_wheel_with_another_digest_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    uv = tmp_path / "uv"

    with pytest.raises(NoUvError, match="not the file that this project trusts"):
        unpack(a_wheel_file(), wheel=Wheel("any", "0" * 64), uv=uv)

    assert list(tmp_path.iterdir()) == []


def test_an_index_without_the_wheel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fetch_uv.read", lambda _url: b"<html>nothing</html>")

    with pytest.raises(NoUvError, match=r"a\.example/simple does not offer uv-.*-any\.whl"):
        download_wheel(Wheel("any", "0" * 64), index="https://a.example/simple")


def test_a_dead_network_is_tried_twice_and_then_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def unreachable(url: str) -> bytes:
        asked.append(url)
        raise OSError("Name or service not known")

    monkeypatch.setattr("fetch_uv.read", unreachable)
    monkeypatch.setattr("fetch_uv.time.sleep", lambda _seconds: None)

    with pytest.raises(NoUvError, match=r"(?s)not known.*HTTPS_PROXY"):
        download_wheel(Wheel("any", "0" * 64), index="https://a.example/simple")
    assert asked == ["https://a.example/simple/uv/"] * 2


def test_a_missing_or_broken_uv_is_not_the_pinned_one(tmp_path: Path) -> None:
    broken = tmp_path / "uv"
    broken.write_text("no program")
    broken.chmod(0o755)

    assert not is_pinned_version(tmp_path / "absent")
    assert not is_pinned_version(broken)
