import errno
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from matrixeditor.core.errors import CannotWrite, FileTrouble
from matrixeditor.files.atomic import ABANDONED_AFTER, PREFIX, SUFFIX, patiently, replace_file


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def refused(path: Path, content: bytes = b"new") -> CannotWrite:
    with pytest.raises(CannotWrite) as caught:
        replace_file(path, [content])
    assert caught.value.file == str(path)
    return caught.value


def test_a_file_is_written_where_there_was_none(tmp_path: Path) -> None:
    replace_file(tmp_path / "new", [b"first ", b"second"])

    assert (tmp_path / "new").read_bytes() == b"first second"
    assert names_in(tmp_path) == {"new"}


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"a longer old content")

    replace_file(file, [b"new"])

    assert file.read_bytes() == b"new"
    assert names_in(tmp_path) == {"file"}


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "file"
    file.touch()
    file.chmod(mode)

    replace_file(file, [b"new"])

    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_file_has_the_permissions_that_new_files_have(tmp_path: Path) -> None:
    (tmp_path / "other").touch()

    replace_file(tmp_path / "file", [b"new"])

    assert (tmp_path / "file").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_through_a_link_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    behind = tmp_path / "elsewhere" / "file"
    behind.parent.mkdir()
    behind.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(behind)

    replace_file(link, [b"new"])

    assert link.is_symlink()
    assert behind.read_bytes() == b"new"


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path) -> None:
    file = tmp_path / ("n" * 255)

    replace_file(file, [b"new"])

    assert file.read_bytes() == b"new"


def test_a_read_only_file_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    file.chmod(0o444)

    assert refused(file).reason is FileTrouble.READ_ONLY
    assert file.read_bytes() == b"old"
    assert names_in(tmp_path) == {"file"}


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    assert refused(tmp_path).reason is FileTrouble.IS_FOLDER


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert refused(pipe).reason is FileTrouble.OTHER
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_vanished_folder_is_told(tmp_path: Path) -> None:
    error = refused(tmp_path / "gone" / "file")

    assert (error.reason, error.errno) == (FileTrouble.FOLDER_MISSING, errno.ENOENT)


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert refused(tmp_path / "file" / "file").reason is FileTrouble.FOLDER_MISSING


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / ("n" * 256)).reason is FileTrouble.NAME


def test_a_failure_halfway_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")

    def chunks() -> Iterator[bytes]:
        yield b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        replace_file(file, chunks())

    assert file.read_bytes() == b"old"
    assert names_in(tmp_path) == {"file"}


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    # A limit on the size of files fails the write like a full disk does, and needs no rights.
    file = tmp_path / "file"
    file.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        error = refused(file, b"x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)

    assert (error.reason, error.errno) == (FileTrouble.DISK_FULL, errno.EFBIG)
    assert file.read_bytes() == b"old"
    assert names_in(tmp_path) == {"file"}


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root may mount a disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_really_full_disk_is_told_as_such(tiny_disk: Path) -> None:
    file = tiny_disk / "file"
    replace_file(file, [b"old"])

    error = refused(file, b"x" * 100_000)

    assert (error.reason, error.errno) == (FileTrouble.DISK_FULL, errno.ENOSPC)
    assert file.read_bytes() == b"old"
    assert names_in(tiny_disk) == {"file"}


def test_leftovers_of_killed_programs_are_removed_once_they_are_old(tmp_path: Path) -> None:
    old, fresh = tmp_path / f"{PREFIX}old{SUFFIX}", tmp_path / f"{PREFIX}fresh{SUFFIX}"
    foreign = tmp_path / ".other.tmp"
    long_ago = time.time() - ABANDONED_AFTER - 60
    for file in (old, fresh, foreign):
        file.touch()
    for file in (old, foreign):
        os.utime(file, (long_ago, long_ago))

    replace_file(tmp_path / "file", [b"new"])

    assert names_in(tmp_path) == {"file", fresh.name, foreign.name}


def test_a_leftover_that_cannot_be_removed_does_not_fail_the_save(tmp_path: Path) -> None:
    stuck = tmp_path / f"{PREFIX}stuck{SUFFIX}"
    stuck.mkdir()
    os.utime(stuck, (0, 0))

    replace_file(tmp_path / "file", [b"new"])

    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_drive_that_cannot_flush_folders_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_folders(monkeypatch, errno.EINVAL)

    replace_file(tmp_path / "file", [b"new"])

    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_disk_that_fails_to_flush_the_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_folders(monkeypatch, errno.EIO)

    error = refused(tmp_path / "file")

    assert (error.reason, error.errno) == (FileTrouble.OTHER, errno.EIO)


def refuse_folders(monkeypatch: pytest.MonkeyPatch, reason: int) -> None:
    flush = os.fsync

    def fsync(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            raise OSError(reason, os.strerror(reason))
        flush(file)

    monkeypatch.setattr(os, "fsync", fsync)


def test_a_folder_that_one_may_not_look_into_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def refuse_folder(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_DIRECTORY:
            raise PermissionError(errno.EACCES, "no")
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse_folder)

    replace_file(tmp_path / "file", [b"new"])

    assert (tmp_path / "file").read_bytes() == b"new"


class Held:
    """A file that another program holds for so many tries, on Windows."""

    def __init__(self, tries: int, *, winerror: int = 32) -> None:
        self.tries = tries
        self.winerror = winerror
        self.now = 0.0

    def replace(self) -> None:
        self.tries -= 1
        if self.tries >= 0:
            error = PermissionError(errno.EACCES, "held")
            error.winerror = self.winerror  # type: ignore[attr-defined,unused-ignore]
            raise error

    def clock(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_held_for_a_moment_is_tried_again(winerror: int) -> None:
    held = Held(10, winerror=winerror)

    patiently(held.replace, clock=held.clock, pause=held.pause)

    assert held.now == pytest.approx(0.5)


def test_patience_ends() -> None:
    held = Held(1000)

    with pytest.raises(PermissionError):
        patiently(held.replace, clock=held.clock, pause=held.pause)

    assert held.now == pytest.approx(2.5, abs=0.1)


def test_another_reason_is_not_tried_again() -> None:
    held = Held(10, winerror=183)

    with pytest.raises(PermissionError):
        patiently(held.replace, clock=held.clock, pause=held.pause)

    assert held.now == 0


SAVE_FOREVER = """
import itertools, sys
from pathlib import Path
from matrixeditor.files.atomic import replace_file
for number in itertools.count():
    replace_file(Path(sys.argv[1]), [bytes([65 + number % 26]) * 400_000] * 5)
    print(flush=True)
"""


def test_a_killed_program_never_leaves_a_torn_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for round_ in range(30):
        saving = subprocess.Popen(
            [sys.executable, "-c", SAVE_FOREVER, str(file)], stdout=subprocess.PIPE
        )
        assert saving.stdout is not None
        saving.stdout.readline()
        time.sleep(round_ * 0.0007)
        saving.kill()
        saving.wait()
        saving.stdout.close()

        content = file.read_bytes()
        assert len(content) == 2_000_000
        assert len(set(content)) == 1

    for leftover in tmp_path.glob(f"{PREFIX}*"):
        os.utime(leftover, (0, 0))
    replace_file(file, [b"new"])

    assert names_in(tmp_path) == {"file"}
