import pytest

import system_libraries
from system_libraries import (
    MissingLibrariesError,
    Need,
    can_load,
    can_run,
    install_line,
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


def test_the_line_to_type_installs_the_packages() -> None:
    line = install_line(["libegl1", "xvfb"])

    assert line == "sudo apt-get install -y --no-install-recommends libegl1 xvfb"


def test_nothing_is_done_where_everything_is_there() -> None:
    provide((HERE,))


def test_without_apt_the_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_libraries, "can_run", lambda _program: False)

    with pytest.raises(MissingLibrariesError, match=r"hold: libEGL\.so\.1\."):
        provide((HERE, EGL))


def test_without_the_right_to_install_the_line_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_libraries, "can_run", lambda _program: True)
    monkeypatch.setattr(system_libraries, "admin_rights", lambda: None)
    monkeypatch.setattr(system_libraries, "is_known_to_apt", lambda _package: True)

    with pytest.raises(MissingLibrariesError, match=r"(?s)run this line.*recommends libegl1$"):
        provide((HERE, EGL))
