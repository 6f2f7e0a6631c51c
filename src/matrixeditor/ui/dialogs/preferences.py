"""Preferences: a few choices that hold at once, in every window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.ui.settings import MoveAfterRating, Settings
from matrixeditor.ui.theme import ThemeChoice, mark, scaled

WIDTH, FIELD = 440, 28

translate = QCoreApplication.translate


class Preferences(QDialog):
    """Theme, where the cell goes after a rating, my name.

    The two functions make a choice hold; whoever hands them in keeps it.
    """

    def __init__(
        self,
        settings: Settings,
        parent: QWidget,
        *,
        wear: Callable[[ThemeChoice], object],
        speak_as: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("preferences", "Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._speak_as = speak_as
        self._name_before = settings.my_name
        self.theme_choice = _combo(
            {
                ThemeChoice.SYSTEM: translate("preferences", "As the system"),
                ThemeChoice.LIGHT: translate("preferences", "Light"),
                ThemeChoice.DARK: translate("preferences", "Dark"),
                ThemeChoice.HIGH_CONTRAST: translate("preferences", "High contrast"),
            },
            settings.theme,
            lambda value: wear(ThemeChoice(value)),
            self,
        )
        self.after_rating = _combo(
            {
                MoveAfterRating.DOWN: translate("preferences", "Down"),
                MoveAfterRating.RIGHT: translate("preferences", "Right"),
                MoveAfterRating.STAY: translate("preferences", "Stay"),
            },
            settings.move_after_rating,
            lambda value: _move_after(settings, MoveAfterRating(value)),
            self,
        )
        self.name = QLineEdit(settings.my_name, self)
        self.name.setFixedHeight(scaled(FIELD))
        self.name.editingFinished.connect(self._keep_name)
        self.finished.connect(self._keep_name)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(scaled(16))
        form.setVerticalSpacing(scaled(12))
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("preferences", "&Theme"), self.theme_choice),
            (translate("preferences", "After a &rating, go"), self.after_rating),
            (translate("preferences", "My &name"), self.name),
        )
        for text, field in rows:
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        said = QLabel(
            translate("preferences", "Ratings and notes are entered under your name."), self
        )
        mark(said, "secondary")
        form.addRow("", said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        down = QVBoxLayout(self)
        down.setContentsMargins(*(scaled(24),) * 4)
        down.setSpacing(scaled(24))
        down.addLayout(form)
        down.addStretch(1)
        down.addWidget(buttons)
        self.resize(scaled(WIDTH), self.sizeHint().height())

    def _keep_name(self) -> None:
        name = self.name.text().strip()
        if name and name != self._name_before:
            self._name_before = name
            self._speak_as(name)


def _move_after(settings: Settings, choice: MoveAfterRating) -> None:
    settings.move_after_rating = choice


def _combo(
    choices: dict[ThemeChoice, str] | dict[MoveAfterRating, str],
    chosen: str,
    choose: Callable[[str], object],
    parent: QWidget,
) -> QComboBox:
    combo = QComboBox(parent)
    combo.setFixedHeight(scaled(FIELD))
    values = [str(value) for value in choices]
    combo.addItems(list(choices.values()))
    combo.setCurrentIndex(values.index(str(chosen)))
    combo.activated.connect(lambda index: choose(values[index]))
    return combo
