"""What is remembered from one start to the next."""

from pathlib import Path

from matrixeditor.core.types import MatrixId
from matrixeditor.ui.settings import MOST_RECENT, MoveAfterRating, RecentFile, Settings
from matrixeditor.ui.theme import ThemeChoice
from matrixeditor.ui.view_state import keep_view_state, view_state


def test_a_first_start_follows_the_system_and_knows_no_files(settings: Settings) -> None:
    assert settings.theme == ThemeChoice.SYSTEM
    assert settings.move_after_rating == MoveAfterRating.DOWN
    assert settings.recent_files == ()
    assert settings.geometry is None


def test_choices_hold_over_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    before = Settings(file)

    before.theme = ThemeChoice.DARK
    before.move_after_rating = MoveAfterRating.RIGHT
    before.remember_file(tmp_path / "a, b = c ;.matrix.json", when=1000)
    before.store.sync()

    after = Settings(file)
    assert after.theme == ThemeChoice.DARK
    assert after.move_after_rating == MoveAfterRating.RIGHT
    assert after.recent_files == (RecentFile(tmp_path / "a, b = c ;.matrix.json", 1000),)


def test_a_choice_that_no_version_knows_reads_as_the_default(settings: Settings) -> None:
    settings.store.setValue("window/theme", "plaid")

    assert settings.theme == ThemeChoice.SYSTEM


def test_the_latest_file_comes_first_and_stands_once(settings: Settings) -> None:
    for when, name in enumerate(("a", "b", "a")):
        settings.remember_file(Path("/files") / name, when=when)

    assert [file.path.name for file in settings.recent_files] == ["a", "b"]


def test_only_the_latest_files_are_remembered(settings: Settings) -> None:
    for number in range(MOST_RECENT + 3):
        settings.remember_file(Path("/files") / str(number), when=number)

    assert len(settings.recent_files) == MOST_RECENT
    assert settings.recent_files[0].path.name == str(MOST_RECENT + 2)


def test_a_forgotten_file_is_gone(settings: Settings) -> None:
    settings.remember_file(Path("/files/a"), when=1)
    settings.forget_file(Path("/files/a"))

    assert settings.recent_files == ()


def test_a_view_is_kept_by_matrix_and_path(settings: Settings) -> None:
    here, there = Path("/files/a.json"), Path("/files/b.json")
    matrix = MatrixId("m-1")

    keep_view_state(settings, matrix, here, {"zoom": 120, "swapped": True})

    assert view_state(settings, matrix, here) == {"zoom": 120, "swapped": True}
    assert view_state(settings, matrix, there) == {}
    assert view_state(settings, MatrixId("m-2"), here) == {}


def test_the_view_of_an_untitled_matrix_is_kept_until_the_program_ends(tmp_path: Path) -> None:
    file, matrix = tmp_path / "settings.ini", MatrixId("m-1")
    settings = Settings(file)

    keep_view_state(settings, matrix, None, {"zoom": 120})

    assert view_state(settings, matrix, None) == {"zoom": 120}
    assert view_state(Settings(file), matrix, None) == {}


def test_the_settings_file_does_not_hold_the_path_of_a_view(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    keep_view_state(settings, MatrixId("m-1"), Path("/reviews/Ana Novak.json"), {"zoom": 120})
    settings.store.sync()

    assert "Ana" not in file.read_text("utf-8")
