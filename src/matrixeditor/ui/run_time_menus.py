"""Fills the submenus whose entries are known only at run time."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from matrixeditor.ui.commands.files import DOCUMENT_SUFFIX
from matrixeditor.ui.prompts import TemplateFacts
from matrixeditor.ui.settings import RecentFile

translate = QCoreApplication.translate


def fill_new(
    menu: QMenu,
    templates: Iterable[TemplateFacts],
    blank: QAction,
    choose: Callable[[str], object],
) -> None:
    """Offer the ladders, then a blank matrix, then the sample."""
    menu.clear()
    for facts in templates:
        if facts.roles and not facts.people:
            _add(menu, facts.title.replace("&", "&&"), partial(choose, facts.name))
    menu.addAction(blank)
    menu.addSeparator()
    for facts in templates:
        if facts.people:
            _add(menu, translate("menus", "&Sample Team"), partial(choose, facts.name))


def fill_recent(menu: QMenu, files: Iterable[RecentFile], choose: Callable[[Path], object]) -> None:
    """Offer the files that were open; which file is meant stands in the tooltip."""
    menu.clear()
    for number, file in enumerate(files, start=1):
        name = file.path.name.removesuffix(DOCUMENT_SUFFIX).replace("&", "&&")
        text = translate("menus", "&{number} {name}").format(number=number, name=name)
        action = _add(menu, text, partial(choose, file.path))
        action.setToolTip(str(file.path))


def _add(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    action = QAction(text, menu)
    action.triggered.connect(run)
    menu.addAction(action)
    return action
