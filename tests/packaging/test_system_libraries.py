import pytest

import system_libraries
from system_libraries import (
    MissingLibrariesError,
    Need,
    can_load,
    can_run,
    missing,
    package_names,
    provide,
)

HERE = Need("python3", ("python3",), lambda _name: True)
GLIB = Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), lambda _name: False)
EGL = Need("libEGL.so.1", ("libegl1",), lambda _name: False)


def test_only_what_is_not_there_is_missing() -> None:
    assert missing((HERE, GLIB, EGL)) == [GLIB, EGL]


def test_a_library_and_a_program_that_nobody_has_are_not_there() -> None:
    assert not can_load("libmatrixeditor-nowhere.so.0")
    assert not can_run("matrixeditor-nowhere")


@pytest.mark.parametrize(
    ("known", "chosen"),
    [
        ({"libglib2.0-0t64", "libglib2.0-0", "libegl1"}, ["libglib2.0-0t64", "libegl1"]),
        ({"libglib2.0-0", "libegl1"}, ["libglib2.0-0", "libegl1"]),
        (set(), ["libglib2.0-0", "libegl1"]),
    ],
)
def test_a_package_goes_by_the_name_that_the_release_knows(
    known: set[str], chosen: list[str]
) -> None:
    assert package_names((GLIB, EGL), is_known=known.__contains__) == chosen


def test_nothing_is_done_where_everything_is_there() -> None:
    provide(required=(HERE,), optional=(HERE,))


def test_without_apt_the_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    on_linux(monkeypatch, has_apt=False)

    with pytest.raises(MissingLibrariesError, match=r"hold libEGL\.so\.1\."):
        provide(required=(HERE, EGL))


def test_without_rights_one_line_installs_required_and_optional(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on_linux(monkeypatch, has_apt=True)

    with pytest.raises(MissingLibrariesError) as caught:
        provide(required=(EGL,), optional=(GLIB, HERE))

    last_line = str(caught.value).splitlines()[-1]
    expected = "sudo apt-get install -y --no-install-recommends libegl1 libglib2.0-0t64"
    assert last_line.strip() == expected


def test_what_is_optional_is_only_mentioned(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_linux(monkeypatch, has_apt=True)

    provide(required=(HERE,), optional=(EGL,))

    assert "lacks libEGL.so.1." in capsys.readouterr().out


def on_linux(monkeypatch: pytest.MonkeyPatch, *, has_apt: bool) -> None:
    """Be on a Linux machine where nothing can be installed."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_libraries, "can_run", lambda _program: has_apt)
    monkeypatch.setattr(system_libraries, "rights_to_install", lambda: None)
    monkeypatch.setattr(system_libraries, "is_known_to_apt", lambda _package: True)
