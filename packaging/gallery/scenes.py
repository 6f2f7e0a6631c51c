"""The table of pictures. A page, dialog or state that is new is a row here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt

from gallery import documents
from gallery.steps import (
    CONTROL,
    SHIFT,
    Step,
    cell,
    choose,
    hover,
    menu,
    open_damaged,
    page,
    press,
    type_text,
)
from matrixeditor.core.model import Matrix
from matrixeditor.ui.theme import ThemeChoice

LAPTOP, SMALL_SCREEN, WIDE = (1366, 768), (1024, 700), (1920, 1080)
DOUBLED = (960, 540)
"""What a screen of 1920 by 1080 has room for at twice the size."""
LIGHT, DARK, HIGH_CONTRAST = ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST

SENIOR, EXPERIMENTS = "senior-product-manager", "experimentation-and-testing"
ANA = "p-1a3172"
ROLES = (page("roles"), cell(SENIOR, EXPERIMENTS))
PEOPLE = (page("people"), cell(ANA, EXPERIMENTS))
PERSON = (*PEOPLE, page("person"))


class Scene(NamedTuple):
    """One picture.

    Attributes:
        name: the name of its file.
        document: makes what is open; None for the welcome page.
        steps: what a hand does first.
        scale: the screen's pixels for each of the design's.
        in_guide: whether README or user guide show it.
    """

    name: str
    document: Callable[[], Matrix] | None
    steps: tuple[Step, ...] = ()
    theme: ThemeChoice = LIGHT
    scale: int = 1
    size: tuple[int, int] = LAPTOP
    in_guide: bool = False


SCENES: tuple[Scene, ...] = (
    Scene("welcome-light", None, in_guide=True),
    Scene("welcome-dark", None, theme=DARK),
    Scene("welcome-small", None, size=SMALL_SCREEN),
    Scene("welcome-damaged-file", None, (open_damaged,)),
    Scene("roles-light", documents.sample, ROLES, in_guide=True),
    Scene("roles-dark", documents.sample, ROLES, DARK),
    Scene("roles-high-contrast", documents.sample, ROLES, HIGH_CONTRAST),
    Scene("roles-200", documents.sample, ROLES, scale=2, size=DOUBLED),
    Scene("roles-small", documents.sample, ROLES, size=SMALL_SCREEN),
    Scene("roles-level-list", documents.sample, (*ROLES, press(Qt.Key.Key_F2)), in_guide=True),
    Scene("roles-level-list-dark", documents.sample, (*ROLES, press(Qt.Key.Key_F2)), DARK),
    Scene("roles-typed", documents.sample, (*ROLES, type_text("4"))),
    Scene("roles-no-level", documents.sample, (*ROLES, type_text("9"))),
    Scene("roles-tooltip", documents.sample, (*ROLES, hover("product-lead", EXPERIMENTS))),
    Scene(
        "roles-many",
        documents.sample,
        (*ROLES, press(Qt.Key.Key_Right, SHIFT, times=3), press(Qt.Key.Key_Down, SHIFT, times=4)),
    ),
    Scene("roles-swapped", documents.sample, (*ROLES, choose("swap"))),
    Scene("roles-no-inspector", documents.sample, (*ROLES, choose("inspector"))),
    Scene("roles-end", documents.sample, (*ROLES, press(Qt.Key.Key_End, CONTROL))),
    Scene("roles-no-people", documents.ladder, ROLES),
    Scene("roles-blank", documents.blank, (page("roles"),)),
    Scene("roles-blank-dark", documents.blank, (page("roles"),), DARK),
    Scene("roles-no-skills", documents.one_role, (page("roles"),)),
    Scene("roles-two-levels", documents.two_levels, ROLES),
    Scene("roles-twenty-levels", documents.twenty_levels, ROLES),
    Scene("roles-long-names", documents.long_names, (page("roles"),)),
    Scene("roles-large", documents.crowd, (page("roles"), press(Qt.Key.Key_Down, times=3))),
    Scene("people-light", documents.sample, PEOPLE, in_guide=True),
    Scene("people-dark", documents.sample, PEOPLE, DARK),
    Scene("people-high-contrast", documents.sample, PEOPLE, HIGH_CONTRAST),
    Scene("people-200", documents.sample, PEOPLE, scale=2, size=DOUBLED),
    Scene("people-small", documents.sample, PEOPLE, size=SMALL_SCREEN),
    Scene("people-level-list", documents.sample, (*PEOPLE, press(Qt.Key.Key_F2))),
    Scene("people-typed", documents.sample, (*PEOPLE, type_text("3"))),
    Scene("people-tooltip", documents.sample, (*PEOPLE, hover(ANA, "quantitative-analysis"))),
    Scene(
        "people-many",
        documents.sample,
        (*PEOPLE, press(Qt.Key.Key_Right, SHIFT, times=3), press(Qt.Key.Key_Down, SHIFT, times=4)),
    ),
    Scene("people-swapped", documents.sample, (*PEOPLE, choose("swap"))),
    Scene("people-end", documents.sample, (*PEOPLE, press(Qt.Key.Key_End, CONTROL))),
    Scene("people-none", documents.ladder, (page("people"),)),
    Scene("people-blank", documents.blank, (page("people"),)),
    Scene("people-long-names", documents.long_names, (page("people"),)),
    Scene("people-two-levels", documents.two_levels, (page("people"),)),
    Scene("people-large", documents.crowd, (page("people"), press(Qt.Key.Key_Down, times=3))),
    Scene("people-wide", documents.sample, PEOPLE, size=WIDE),
    Scene("person-light", documents.sample, PERSON, in_guide=True),
    Scene("person-dark", documents.sample, PERSON, DARK),
    Scene("person-high-contrast", documents.sample, PERSON, HIGH_CONTRAST),
    Scene("person-200", documents.sample, PERSON, scale=2, size=DOUBLED),
    Scene("person-small", documents.sample, PERSON, size=SMALL_SCREEN),
    Scene("person-none", documents.ladder, (page("person"),)),
    Scene("person-long-names", documents.long_names, (page("person"),)),
    Scene("insights-light", documents.sample, (page("insights"),), in_guide=True),
    Scene("insights-dark", documents.sample, (page("insights"),), DARK),
    Scene("insights-high-contrast", documents.sample, (page("insights"),), HIGH_CONTRAST),
    Scene("insights-200", documents.sample, (page("insights"),), scale=2, size=DOUBLED),
    Scene("insights-small", documents.sample, (page("insights"),), size=SMALL_SCREEN),
    Scene("insights-none", documents.ladder, (page("insights"),)),
    Scene("insights-blank", documents.blank, (page("insights"),)),
    Scene("insights-long-names", documents.long_names, (page("insights"),)),
    Scene("insights-large", documents.crowd, (page("insights"),)),
    Scene("skills-light", documents.sample, (page("skills"),)),
    Scene("skills-dark", documents.sample, (page("skills"),), DARK),
    Scene("skills-high-contrast", documents.sample, (page("skills"),), HIGH_CONTRAST),
    Scene("skills-200", documents.sample, (page("skills"),), scale=2, size=DOUBLED),
    Scene("skills-small", documents.sample, (page("skills"),), size=SMALL_SCREEN),
    Scene("skills-blank", documents.blank, (page("skills"),)),
    Scene("skills-long-names", documents.long_names, (page("skills"),)),
    Scene("skills-twenty-levels", documents.twenty_levels, (page("skills"),)),
    Scene("skills-large", documents.crowd, (page("skills"),)),
    Scene("menu-file", documents.sample, (*ROLES, menu(0))),
    Scene("menu-edit", documents.sample, (*ROLES, type_text("4"), menu(1))),
    Scene("menu-dark", documents.sample, (*ROLES, menu(3)), DARK),
    Scene("dialog-about", documents.sample, (*ROLES, choose("about"))),
    Scene("dialog-about-dark", documents.sample, (*ROLES, choose("about")), DARK),
    Scene("dialog-unsaved", documents.sample, (*ROLES, type_text("4"), choose("close"))),
    Scene("dialog-add-skill", documents.sample, (*ROLES, choose("add-skill"))),
    Scene("dialog-palette", documents.sample, (*PEOPLE, choose("palette"))),
    Scene(
        "dialog-palette-typed",
        documents.sample,
        (*PEOPLE, choose("palette"), type_text("neg")),
        DARK,
    ),
    Scene("dialog-help-here", documents.sample, (*PEOPLE, choose("help-here"))),
    Scene("dialog-shortcuts", documents.sample, (*PEOPLE, choose("shortcuts"))),
    Scene("dialog-preferences", documents.sample, (*PEOPLE, choose("preferences"))),
    Scene("dialog-preferences-dark", documents.sample, (*PEOPLE, choose("preferences")), DARK),
    Scene("bar-damaged-file", documents.sample, (*ROLES, open_damaged)),
    Scene("bar-damaged-file-dark", documents.sample, (*ROLES, open_damaged), DARK),
)
