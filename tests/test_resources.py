from pathlib import Path

import pytest

from matrixeditor import resources
from matrixeditor.core.errors import UnknownId
from matrixeditor.core.types import Noun


def test_every_template_is_offered_by_the_name_of_its_file() -> None:
    assert set(resources.template_names()) >= {
        "blank",
        "product-management",
        "software-engineering",
    }


def test_a_template_is_had_as_the_bytes_of_its_file() -> None:
    assert resources.template_bytes("blank").startswith(b'{\n  "format": "matrixeditor"')


@pytest.mark.parametrize("name", ["no-such", "../templates/blank", ""])
def test_an_unknown_template_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UnknownId) as caught:
        resources.template_bytes(name)

    assert caught.value.noun is Noun.TEMPLATE
    assert caught.value.known == resources.template_names()


def test_a_missing_icon_is_a_mistake_of_the_program() -> None:
    with pytest.raises(FileNotFoundError):
        resources.icon_path("no-such-icon")


def test_an_icon_is_found_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    icon = tmp_path / "icons" / "save.svg"
    icon.parent.mkdir()
    icon.write_text("<svg/>")
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)

    assert resources.icon_path("save") == icon


def test_a_checkout_has_its_resources_beside_the_sources(tmp_path: Path) -> None:
    package = tmp_path / "src" / "matrixeditor"
    package.mkdir(parents=True)

    assert resources.find_root(package, bundle=None) == tmp_path / "resources"


def test_a_wheel_has_its_resources_inside_the_package(tmp_path: Path) -> None:
    installed = tmp_path / "_resources"
    installed.mkdir()

    assert resources.find_root(tmp_path, bundle=None) == installed


def test_a_bundle_has_its_resources_where_it_was_unpacked(tmp_path: Path) -> None:
    assert resources.find_root(tmp_path, bundle="/unpacked") == Path("/unpacked/resources")
