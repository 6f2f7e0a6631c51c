"""The house stays as it was planned; who imports whom is checked by the import contracts."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))
ALL = [
    path
    for folder in ("src", "tests", "benchmarks", "packaging")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
MOST_LINES = 500
HOMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_no_file_is_too_long_to_be_read_at_one_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


def test_most_files_are_short() -> None:
    lengths = sorted(len(path.read_text("utf-8").splitlines()) for path in SOURCES)

    assert lengths[len(lengths) * 8 // 10] <= 200


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_module_is_named_after_what_it_is_about(path: Path) -> None:
    assert path.stem not in HOMELESS


def is_raised_again(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def test_whatever_it_is_is_swallowed_in_one_place_at_most() -> None:
    catchers = [
        name_of(path)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and isinstance(node.type, ast.Name)
        and node.type.id in {"Exception", "BaseException"}
        and not is_raised_again(node)
    ]

    assert len(catchers) <= 1, catchers


def test_text_in_tr_is_a_literal_so_that_translators_see_it() -> None:
    loose = [
        f"{name_of(path)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and node.args
        and isinstance(node.args[0], ast.JoinedStr)
    ]

    assert not loose
