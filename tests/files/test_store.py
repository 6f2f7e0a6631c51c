import gc
import os
from pathlib import Path

import pytest
from tests.builders import a_matrix
from tests.files.damaged import DAMAGED, HEALTHY, Damaged, healthy, written

from matrixeditor.core.errors import (
    CannotRead,
    CannotWrite,
    FileMissing,
    FileTrouble,
    MatrixEditorError,
    NewerVersion,
    ProblemCode,
    UnreadableDocument,
)
from matrixeditor.files import store
from matrixeditor.files.decoding import decode
from matrixeditor.files.migrations import Document
from matrixeditor.files.outdated import keep_outdated

NOBODY = 65534


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"

    store.save(a_matrix(), file)

    assert store.load(file) == a_matrix()
    assert file.read_bytes() == store.dumps(a_matrix())


def test_any_name_opens(tmp_path: Path) -> None:
    file = tmp_path / "team.json"
    file.write_bytes(healthy())

    opened = store.open_file(file)

    assert opened.matrix.title == "Product team"
    assert opened.upgraded_from is None


def test_loading_and_saving_an_untouched_file_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"
    store.save(a_matrix(), file)
    before = file.read_bytes()

    store.save(store.load(file), file)

    assert file.read_bytes() == before


@pytest.mark.parametrize("damaged", DAMAGED, ids=repr)
def test_a_damaged_file_is_named_and_left_as_it_is(tmp_path: Path, damaged: Damaged) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(damaged.raw)
    before = file.stat()

    with pytest.raises(UnreadableDocument) as caught:
        store.load(file)

    assert caught.value.file == str(file)
    assert file.read_bytes() == damaged.raw
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as caught:
        store.load(tmp_path / "team.matrix.json")

    assert caught.value.file == str(tmp_path / "team.matrix.json")


def test_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as caught:
        store.load(tmp_path)

    assert caught.value.reason is FileTrouble.IS_FOLDER


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(CannotRead) as caught:
        store.load(tmp_path / "pipe")

    assert caught.value.reason is FileTrouble.OTHER


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as caught:
        store.load(tmp_path / ("n" * 300))

    assert caught.value.reason is FileTrouble.NAME


def as_nobody(path: Path) -> MatrixEditorError:
    """Return the error that someone without rights meets; root has them all."""
    if os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        store.load(path)
    except MatrixEditorError as error:
        return error
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
    pytest.fail("it was read")


def test_a_file_that_one_may_not_read_is_told(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    file = tmp_path / "team.matrix.json"
    file.write_bytes(healthy())
    file.chmod(0)

    error = as_nobody(file)

    assert isinstance(error, CannotRead)
    assert error.reason is FileTrouble.PERMISSION


def test_a_file_beyond_all_measure_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"
    with file.open("wb") as sparse:
        sparse.truncate(store.MOST_MEGABYTES * store.MEGABYTE + 1)

    with pytest.raises(UnreadableDocument) as caught:
        store.load(file)

    [problem] = caught.value.problems
    assert (problem.code, problem.facts) == (
        ProblemCode.TOO_LARGE,
        {"megabytes": 257, "most": 256},
    )


def test_a_refused_save_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(healthy())
    file.chmod(0o444)

    with pytest.raises(CannotWrite) as caught:
        store.save(a_matrix(), file)

    assert caught.value.reason is FileTrouble.READ_ONLY
    assert file.read_bytes() == healthy()


def test_saving_onto_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(CannotWrite) as caught:
        store.save(a_matrix(), tmp_path / "pipe")

    assert caught.value.reason is FileTrouble.OTHER


# Versions: the first is 1, so an older one is made up here.

OLD = {key: value for key, value in HEALTHY.items() if key != "title"} | {
    "version": 0,
    "heading": "Product team",
}


def call_the_heading_title(document: Document) -> Document:
    title = document.pop("heading", None)
    return document if title is None else {**document, "title": title}


STEPS = {0: call_the_heading_title}


def test_an_older_version_is_upgraded_step_by_step() -> None:
    loaded = decode(written(OLD), source="old", steps=STEPS)

    assert loaded.upgraded_from == 0
    assert loaded.matrix == store.loads(healthy())


def test_the_current_version_is_not_upgraded() -> None:
    assert decode(healthy(), source="new", steps=STEPS).upgraded_from is None


def test_an_older_version_is_validated_like_any_other_after_the_upgrade() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        decode(written({**OLD, "heading": ""}), source="old", steps=STEPS)

    [problem] = caught.value.problems
    assert (problem.place, problem.code) == ("title", ProblemCode.BLANK)


def test_a_version_before_the_oldest_known_is_refused() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        decode(written({**OLD, "version": -1}), source="old", steps=STEPS)

    [problem] = caught.value.problems
    assert (problem.code, problem.facts) == (ProblemCode.AT_LEAST, {"low": 0})


def test_a_version_after_the_current_is_refused() -> None:
    with pytest.raises(NewerVersion):
        decode(written({**OLD, "version": 2}), source="new", steps=STEPS)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("team.matrix.json", "team.v0.matrix.json"),
        ("team.json", "team.v0.json"),
        ("team", "team.v0"),
    ],
)
def test_the_first_save_keeps_the_original_of_an_older_version_beside(
    tmp_path: Path, name: str, kept: str
) -> None:
    file = tmp_path / name
    file.write_bytes(written(OLD))

    store.save(a_matrix(), file)
    store.save(a_matrix(people=1), file)

    assert {entry.name for entry in tmp_path.iterdir()} == {name, kept}
    assert (tmp_path / kept).read_bytes() == written(OLD)
    assert store.load(file) == a_matrix(people=1)


def test_an_original_that_is_kept_already_is_not_kept_twice(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(written(OLD))

    assert keep_outdated(file) == keep_outdated(file) == tmp_path / "team.v0.matrix.json"


def test_another_original_of_the_same_version_gets_a_name_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(written(OLD))
    (tmp_path / "team.v0.matrix.json").write_bytes(b"another")
    (tmp_path / "team.v0-2.matrix.json").mkdir()

    assert keep_outdated(file) == tmp_path / "team.v0-3.matrix.json"
    assert (tmp_path / "team.v0.matrix.json").read_bytes() == b"another"


def test_an_original_whose_version_does_not_stand_at_the_beginning_is_kept_too(
    tmp_path: Path,
) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(written(dict(reversed(OLD.items()))))

    assert keep_outdated(file) == tmp_path / "team.v0.matrix.json"


@pytest.mark.parametrize(
    "content",
    [
        healthy(),
        healthy().replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + healthy(),
        written(dict(reversed(HEALTHY.items()))),
        b"no JSON",
        b"\xff",
        b"[" * 100_000,
        b"[]",
        b'{"version": 0}',
        b'{"format": "matrixeditor", "version": "0"}',
    ],
)
def test_nothing_else_is_kept(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "team.matrix.json"
    file.write_bytes(content)

    assert keep_outdated(file) is None
    assert keep_outdated(tmp_path / "missing") is None
    assert {entry.name for entry in tmp_path.iterdir()} == {"team.matrix.json"}


def test_a_big_matrix_can_be_taken_out_of_the_search_for_garbage() -> None:
    try:
        store.spare_collections()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
