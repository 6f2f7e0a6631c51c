"""Colors one can read, in every theme; fonts whose figures have one width."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matrixeditor.ui import theme as themes
from matrixeditor.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Swatch, Theme, ThemeChoice
from matrixeditor.ui.theme.icons import pixmap
from matrixeditor.ui.theme.style import stylesheet
from matrixeditor.ui.theme.tokens import contrast

ALL = (LIGHT, DARK, HIGH_CONTRAST)


def swatches(theme: Theme) -> tuple[Swatch, ...]:
    return (
        *theme.levels,
        theme.short_2,
        theme.short_1,
        theme.met,
        theme.above_1,
        theme.above_2,
        theme.not_required,
    )


def name(theme: Theme) -> str:
    return theme.name


def test_contrast_is_reckoned_as_the_standard_says() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ALL, ids=name)
def test_text_on_every_cell_is_readable(theme: Theme) -> None:
    least = 7 if theme is HIGH_CONTRAST else 4.5

    assert min(contrast(swatch.fill, swatch.text) for swatch in swatches(theme)) >= least


@pytest.mark.parametrize("theme", ALL, ids=name)
def test_text_on_page_surface_and_lit_is_readable(theme: Theme) -> None:
    inks = (theme.text, theme.secondary, theme.accent, theme.danger, theme.warning, theme.ok)
    grounds = (theme.page, theme.surface)

    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= 4.5
    assert contrast(theme.text, theme.lit) >= 4.5
    assert contrast(theme.secondary, theme.lit) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", ALL, ids=name)
def test_the_line_of_a_control_is_visible(theme: Theme) -> None:
    assert contrast(theme.control_line, theme.page) >= 3


@pytest.mark.parametrize("theme", ALL, ids=name)
@pytest.mark.parametrize("count", range(2, 12))
def test_scales_of_any_length_are_readable_and_steady(theme: Theme, count: int) -> None:
    levels = [theme.level(index, count) for index in range(count)]

    assert min(contrast(level.fill, level.text) for level in levels) >= 4.5
    assert levels[0] == theme.levels[0]
    assert levels[-1] == theme.levels[-1]
    against_page = [contrast(level.fill, theme.page) for level in levels]
    assert all(lower < higher for lower, higher in pairwise(against_page))


def test_a_scale_of_five_has_exactly_the_colors_of_the_table() -> None:
    assert tuple(LIGHT.level(index, 5) for index in range(5)) == LIGHT.levels


def test_figures_have_one_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(themes.font(13))

    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_two_weights_differ(qapp: QApplication) -> None:
    normal, semibold = QFontMetricsF(themes.font(13)), QFontMetricsF(themes.font(13, 600))

    assert normal.horizontalAdvance("Experimentation") < semibold.horizontalAdvance(
        "Experimentation"
    )


@pytest.mark.parametrize("theme", ALL, ids=name)
def test_the_stylesheet_is_one_that_qt_understands(theme: Theme, qtbot: QtBot) -> None:
    themes.dress(theme)  # Qt warns of what it cannot parse, and a warning fails a test

    assert "$" not in stylesheet(theme)


@pytest.mark.parametrize(
    ("choice", "theme"),
    [
        (ThemeChoice.LIGHT, LIGHT),
        (ThemeChoice.DARK, DARK),
        (ThemeChoice.HIGH_CONTRAST, HIGH_CONTRAST),
    ],
)
def test_a_chosen_theme_is_taken_whatever_the_system_has(
    choice: ThemeChoice, theme: Theme, qapp: QApplication
) -> None:
    assert themes.chosen(choice) is theme


def test_the_system_is_followed_between_light_and_dark(qapp: QApplication) -> None:
    assert themes.chosen(ThemeChoice.SYSTEM) in (LIGHT, DARK)


def test_an_icon_takes_the_color_it_is_asked_for(qapp: QApplication) -> None:
    image = pixmap("plus", QColor("#1F5FBF")).toImage()

    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.name() == "#1f5fbf"


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    from PySide6.QtGui import QIcon

    made = themes.icon("plus", LIGHT)
    on = made.pixmap(20, QIcon.Mode.Normal).toImage()
    off = made.pixmap(20, QIcon.Mode.Disabled).toImage()

    center = on.width() // 2
    assert off.pixelColor(center, center).alpha() < on.pixelColor(center, center).alpha()
