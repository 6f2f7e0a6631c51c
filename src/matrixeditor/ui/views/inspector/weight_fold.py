"""The folded last part: how much a requirement counts."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from matrixeditor.ui.theme import Theme
from matrixeditor.ui.views.inspector import sentences
from matrixeditor.ui.views.inspector.fold import TITLE_LEFT, FoldLine
from matrixeditor.ui.views.inspector.pieces import PADDING, column, quiet_label, row

LEAST, MOST, DECIMALS = 0.001, 1000.0, 3


class WeightBox(QDoubleSpinBox):
    """A weight, shown as short as it can be."""

    def textFromValue(self, value: float) -> str:
        """Return the number without idle zeros."""
        return self.locale().toString(value, "f", DECIMALS).rstrip("0").rstrip(".,")


class WeightFold(QWidget):
    """The line "More" and the weight, out of the way until it is used."""

    entered = Signal(object)
    """The weight, a ``Decimal``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Decimal(1)
        self._line = FoldLine(self.tr("More"), theme, self)
        self._inside = QWidget(self)
        self._inside.hide()
        self._box = WeightBox(self._inside)
        self._box.setRange(LEAST, MOST)
        self._box.setDecimals(DECIMALS)
        self._box.setSingleStep(0.5)
        self._box.setKeyboardTracking(False)
        self._box.setAccessibleName(self.tr("Weight"))
        self._box.setToolTip(self.tr("How much the skill counts in readiness for this role"))
        self._line.toggled.connect(self._inside.setVisible)
        self._box.valueChanged.connect(self._changed)
        inside = row(left=TITLE_LEFT, spacing=8)
        label = quiet_label(self.tr("Weight in readiness"), self._inside)
        label.setBuddy(self._box)
        inside.addWidget(label, 1)
        inside.addWidget(self._box)
        self._inside.setLayout(inside)
        layout = column(left=PADDING, right=PADDING)
        layout.addWidget(self._line)
        layout.addWidget(self._inside)
        self.setLayout(layout)

    def show_weight(self, weight: Decimal) -> None:
        """Show a weight."""
        self._shown = weight
        self._box.blockSignals(True)  # noqa: FBT003 - Qt has no keyword for it
        self._box.setValue(float(weight))
        self._box.blockSignals(False)  # noqa: FBT003 - Qt has no keyword for it
        self._line.set_value(sentences.weight(self._box.textFromValue(float(weight))))

    def _changed(self, value: float) -> None:
        weight = Decimal(f"{value:.{DECIMALS}f}").normalize()
        if weight != self._shown:
            self.entered.emit(weight)
