"""The gallery: its table, its documents, its files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

import screenshots
from gallery import documents, pictures
from gallery.scenes import SCENES
from matrixeditor.core.model import Matrix
from matrixeditor.files import store

OPENED = {scene.document for scene in SCENES if scene.document not in (None, documents.crowd)}


def a_small_crowd() -> Matrix:
    return documents.crowd(people=30, skills=40)


def test_every_picture_has_a_name_of_its_own() -> None:
    names = [scene.name for scene in SCENES]

    assert len(set(names)) == len(names)


def test_every_picture_of_readme_and_guide_is_in_the_gallery() -> None:
    pages = [screenshots.ROOT / "README.md", *screenshots.ROOT.glob("docs/user-guide/*.md")]
    shown = {scene.name for scene in SCENES if scene.in_guide}

    for page in pages:
        parts = page.read_text("utf-8").split("images/")[1:]
        assert {part.partition(".png")[0] for part in parts} <= shown


@pytest.mark.parametrize("document", [*OPENED, a_small_crowd])
def test_every_document_can_be_opened_from_a_file(document: Callable[[], Matrix]) -> None:
    matrix = document()

    assert store.loads(store.dumps(matrix)) == matrix


def test_scenes_are_chosen_by_how_their_names_begin() -> None:
    chosen = screenshots.chosen(["roles-da", "welcome"], scale=1)

    assert {scene.name for scene in chosen} >= {"roles-dark", "welcome-light"}
    assert all(scene.name.startswith(("roles-da", "welcome")) for scene in chosen)


def test_a_picture_of_few_colors_keeps_them(tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    image.fill(QColor("#1f5fbf"))
    for x in range(10):
        image.setPixelColor(x, 0, QColor("#a63c06"))

    pictures.save(image, tmp_path / "new" / "picture.png")

    read = QImage(str(tmp_path / "new" / "picture.png"))
    assert read.size() == image.size()
    assert [read.pixelColor(x, 0).name() for x in (9, 10)] == ["#a63c06", "#1f5fbf"]


def test_a_picture_of_many_colors_is_written_with_the_nearest_of_a_few() -> None:
    gray = QImage(256, 256, QImage.Format.Format_RGB32)
    for y in range(256):
        for x in range(256):
            gray.setPixelColor(x, y, QColor(x, x, y if x < 64 else x))

    few = pictures.in_few_colors(gray)

    assert few.colorCount() <= pictures.COLORS
    assert few.pixelColor(200, 100) == QColor(200, 200, 200)
    assert few.hasAlphaChannel() is False


def test_a_picture_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    (tmp_path / "picture.png").mkdir()

    with pytest.raises(OSError, match=r"picture\.png"):
        pictures.save(image, tmp_path / "picture.png")
