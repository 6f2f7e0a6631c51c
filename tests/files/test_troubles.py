import errno

import pytest

from matrixeditor.core.errors import FileTrouble
from matrixeditor.files.troubles import trouble_of


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, FileTrouble.PERMISSION),
        (errno.EROFS, FileTrouble.READ_ONLY),
        (errno.ENOSPC, FileTrouble.DISK_FULL),
        (errno.EDQUOT, FileTrouble.DISK_FULL),
        (errno.EBUSY, FileTrouble.IN_USE),
        (errno.EIO, FileTrouble.OTHER),
    ],
)
def test_the_system_s_number_is_turned_into_a_reason(number: int, trouble: FileTrouble) -> None:
    assert trouble_of(OSError(number, "no")) is trouble


def test_what_another_program_holds_on_windows_is_in_use() -> None:
    error = PermissionError(errno.EACCES, "held")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]

    assert trouble_of(error) is FileTrouble.IN_USE


def test_an_error_without_a_number_is_another_reason() -> None:
    assert trouble_of(OSError("no")) is FileTrouble.OTHER
