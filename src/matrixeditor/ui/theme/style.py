"""The style of controls: Fusion everywhere, an own palette, and as little stylesheet as needed.

Grids, level lists and charts paint themselves; the sheet is for what Qt draws. Widgets say what
they are by ``mark``. Buttons: ``primary`` (one per area), ``link``, ``large`` (welcome page),
``iconOnly`` (tool buttons). Frames: ``card``, ``square``, ``line``, ``strongLine``. Labels:
``secondary``.

An outline is drawn around a button's contents, not its border; so the padding of a filled button
goes while it has the focus, and its ring is the border with the outline just inside. Qt forgets
that a button is the default one when it draws the outline: in dialogs every button has it.
"""

from string import Template

from PySide6.QtWidgets import QApplication, QWidget

from matrixeditor import resources
from matrixeditor.ui.theme.fonts import font, scaled
from matrixeditor.ui.theme.palette import palette
from matrixeditor.ui.theme.tokens import Theme

_SHEET = Template("""
QMenuBar { background: $surface; color: $text; padding: 0 ${px4}px; spacing: 0; border: none; }
QMenuBar[alone="true"] { border-bottom: 1px solid $strong_line; }
QMenuBar::item { padding: ${px4}px ${px8}px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $lit; border-radius: ${px4}px; }
QMenu { background: $field; color: $text; border: 1px solid $strong_line; padding: ${px4}px; }
QMenu::item { padding: ${px4}px ${px24}px ${px4}px ${px12}px; border-radius: ${px4}px; }
QMenu::item:selected { background: $lit; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $grid_line; margin: ${px4}px; }
QMenu::icon { padding-left: ${px8}px; }

QFrame#toolbar { background: $surface; border: none; border-bottom: 1px solid $strong_line; }
QToolButton { border: 1px solid transparent; border-radius: ${px4}px; color: $text;
              padding: 0 ${px7}px; }
QToolButton[iconOnly="true"] { padding: 0; }
QToolButton:hover { background: $lit; }
QToolButton:checked { background: $lit; border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border: 2px solid $accent; padding: 0 ${px6}px; }
QToolButton[iconOnly="true"]:focus { padding: 0; }

QPushButton { background: $field; color: $text; border: 1px solid $control_line;
              border-radius: ${px4}px; padding: 0 ${px11}px; height: ${px22}px; }
QPushButton[large="true"] { height: ${px26}px; }
QPushButton:hover, QPushButton:pressed { background: $lit; }
QPushButton:disabled { color: $disabled; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${px10}px; height: ${px20}px; }
QPushButton[large="true"]:focus { height: ${px24}px; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent;
                              font-weight: 600; }
QDialog QPushButton:default { background: $accent; color: $on_accent; border-color: $accent;
                              font-weight: 600; }
QPushButton[primary="true"]:focus, QDialog QPushButton:focus {
    border: 2px solid $accent; padding: 0; outline: 1px solid $on_accent; outline-radius: 2px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $accent;
                           padding: 0; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid $accent; height: ${px22}px; padding: 0; }

QFrame[card="true"] { border: 1px solid $strong_line; border-radius: ${px4}px; background: $page; }
QLabel[square="true"] { background: $surface; border-radius: ${px4}px; }
QLabel[secondary="true"] { color: $secondary; }
QFrame[line="true"] { background: $grid_line; border: none; }
QFrame[strongLine="true"] { background: $strong_line; border: none; }
QFrame#rail { background: $surface; border: none; border-right: 1px solid $strong_line; }
QFrame#rail QToolButton { border: none; border-left: ${px3}px solid transparent; border-radius: 0;
    padding: ${px8}px ${px3}px 0 0; font-size: ${px11}px; color: $secondary; }
QFrame#rail[wide="true"] QToolButton { font-size: ${px13}px; padding: 0 ${px8}px 0 ${px10}px; }
QFrame#rail QToolButton:checked { background: $lit; border-left-color: $accent; color: $text; }
QFrame#rail QToolButton:focus { border: 2px solid $accent; border-left-width: ${px3}px; }
QFrame#messageBar { background: $surface; border: none; border-bottom: 1px solid $strong_line; }
QFrame#messageBar QPlainTextEdit { border-radius: 0; border: none;
    border-top: 1px solid $grid_line; padding: ${px4}px ${px8}px ${px4}px ${px40}px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $field; color: $text;
    border: 1px solid $control_line; border-radius: ${px4}px; padding: 0 ${px8}px;
    placeholder-text-color: $secondary;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { height: ${px26}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent;
    padding: 0 ${px7}px; }
QLineEdit:focus { height: ${px24}px; }

QComboBox { background: $field; color: $text; border: 1px solid $control_line;
            border-radius: ${px4}px; padding: 0 ${px5}px 0 ${px8}px; height: ${px20}px; }
QComboBox:focus { border: 2px solid $accent; padding: 0 ${px4}px 0 ${px7}px; height: ${px18}px; }
QComboBox::drop-down { border: none; width: ${px16}px; }
QComboBox::down-arrow { image: url($combo); width: ${px8}px; height: ${px8}px; }
QComboBox QAbstractItemView { background: $field; color: $text; border: 1px solid $strong_line;
    selection-background-color: $lit; selection-color: $text; outline: none; }

QListWidget, QTreeWidget { background: $field; color: $text; border: 1px solid $strong_line;
    border-radius: ${px4}px; outline: none; }
QListWidget::item, QTreeWidget::item { padding: ${px4}px ${px8}px; color: $text; border: none; }
QListWidget::item:selected, QTreeWidget::item:selected { background: $lit; }

QCheckBox { color: $text; spacing: ${px8}px; }
QCheckBox::indicator { width: ${px14}px; height: ${px14}px; border: 1px solid $control_line;
                       border-radius: ${px3}px; background: $field; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:indeterminate { border-color: $accent;
    background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0.39 $field, stop: 0.4 $accent,
                                stop: 0.6 $accent, stop: 0.61 $field); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${px12}px; height: ${px12}px; }

QScrollBar:vertical { background: $page; width: ${px12}px; margin: 0; border: none; }
QScrollBar:horizontal { background: $page; height: ${px12}px; margin: 0; border: none; }
QScrollBar::handle { background: $strong_line; border-radius: ${px3}px; margin: ${px3}px; }
QScrollBar::handle:vertical { min-height: ${px32}px; }
QScrollBar::handle:horizontal { min-width: ${px32}px; }
QScrollBar::handle:hover { background: $control_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QSplitter::handle { background: $strong_line; }

* { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }

QStatusBar { background: $surface; color: $secondary; border-top: 1px solid $strong_line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $secondary; font-size: ${px11}px; }
QStatusBar QToolButton { color: $secondary; font-size: ${px11}px; padding: 0 ${px2}px; }
QStatusBar QToolButton::menu-indicator { image: none; width: 0; }
QStatusBar QLabel[weighty="true"] { color: $text; font-weight: 600; margin-right: ${px12}px; }
QToolTip { background: $text; color: $page; border: none; padding: ${px4}px ${px8}px;
           font-size: ${px11}px; }
""")


def dress(theme: Theme) -> None:
    """Give the running application a theme: palette, fonts, stylesheet.

    Its style is Fusion already (``STYLE_ARGUMENTS``).
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        message = "there is no application to dress yet"
        raise TypeError(message)
    application.setPalette(palette(theme))
    application.setFont(font())
    application.setStyleSheet(stylesheet(theme))


def mark(widget: QWidget, *kinds: str) -> None:
    """Say what a widget is, for the sheet."""
    for kind in kinds:
        widget.setProperty(kind, True)  # noqa: FBT003 - Qt has no keyword for it


def stylesheet(theme: Theme) -> str:
    """Return the sheet in the theme's colors and this system's lengths."""
    kind = "dark" if theme.is_dark else "light"
    colors = {
        name: getattr(theme, name).name()
        for name in (
            *("page", "surface", "field", "lit", "text", "secondary", "accent", "on_accent"),
            *("control_line", "strong_line", "grid_line"),
        )
    }
    faint = theme.text
    return _SHEET.substitute(
        colors,
        **{f"px{length}": scaled(length) for length in (*range(2, 33), 40)},
        disabled=f"rgba({faint.red()}, {faint.green()}, {faint.blue()}, 45%)",
        combo=resources.icon_path(f"combo-{kind}").as_posix(),
        check=resources.icon_path(f"check-{kind}").as_posix(),
    )
