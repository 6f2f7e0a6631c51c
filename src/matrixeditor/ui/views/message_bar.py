"""The strip above the page: one notice, its ways on, and details that fold out.

It takes no focus when it appears; who hears the screen instead of seeing it gets an alert. What
only a notice needs is named when there is one: PySide builds a class when it is first named.
"""

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.ui.prompts import Notice, NoticeAction, NoticeKind
from matrixeditor.ui.theme import Theme, icon, mark, scaled
from matrixeditor.ui.theme.icons import pixmap

TEXT_HEIGHT, BUTTONS_HEIGHT, DETAILS_HEIGHT, ICON = 28, 44, 112, 20

translate = QCoreApplication.translate


class MessageBar(QFrame):
    """Shows the latest notice, nothing before the first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(translate("messages", "Message"))
        self._theme = theme
        self._notice: Notice | None = None
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._line = QWidget(self)
        down.addWidget(self._line)
        across = QHBoxLayout(self._line)
        across.setContentsMargins(scaled(16), 0, scaled(8), 0)
        across.setSpacing(scaled(8))
        self._icon = QLabel(self._line)
        self._text = QLabel(self._line)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across.addWidget(self._icon)
        across.addWidget(self._text, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaled(8))
        across.addLayout(self._buttons)
        self._close = self._make_close()
        across.addWidget(self._close)
        self._details = self._make_details()
        down.addWidget(self._details)
        self.hide()

    def _make_close(self) -> QToolButton:
        button = QToolButton(self._line)
        mark(button, "iconOnly")
        button.setIconSize(QSize(scaled(16), scaled(16)))
        button.setToolTip(translate("messages", "Close this message"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(self.clear)
        return button

    def _make_details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self)
        details.setObjectName("messageDetails")
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setFixedHeight(scaled(DETAILS_HEIGHT))
        details.setAccessibleName(translate("messages", "Details"))
        details.hide()
        return details

    @property
    def notice(self) -> Notice | None:
        """What is said at the moment."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Say something, in place of whatever was said before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._text.setAccessibleName(notice.text)
        self._details.setPlainText(notice.details)
        self._details.hide()
        self._fill_buttons(notice)
        self._line.setMinimumHeight(
            scaled(BUTTONS_HEIGHT if self._buttons.count() else TEXT_HEIGHT)
        )
        self._paint()
        self.show()
        alert = QtGui.QAccessibleEvent(self, QtGui.QAccessible.Event.Alert)
        QtGui.QAccessible.updateAccessibility(alert)

    def withdraw(self, notice: Notice) -> None:
        """Say this no more, if it is still what is said."""
        if self._notice is notice:
            self.clear()

    def clear(self) -> None:
        """Say nothing any more."""
        self._notice = None
        self.hide()

    def paint_in(self, theme: Theme) -> None:
        """Draw the icons in a theme's color."""
        self._theme = theme
        self._paint()

    def _paint(self) -> None:
        self._close.setIcon(icon("close", self._theme, color=self._theme.secondary, size=16))
        if self._notice is None:
            return
        shown = self._icon_of(self._notice.kind)
        self._icon.setVisible(shown is not None)
        if shown is not None:
            self._icon.setPixmap(pixmap(shown[0], shown[1], size=ICON))

    def _icon_of(self, kind: NoticeKind) -> tuple[str, QColor] | None:
        match kind:
            case NoticeKind.TROUBLE:
                return ("warning", self._theme.warning)
            case NoticeKind.DONE:
                return ("done", self._theme.ok)
            case NoticeKind.HINT:
                return None

    def _fill_buttons(self, notice: Notice) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for action in notice.actions:
            self._buttons.addWidget(self._action_button(action))
        if notice.details:
            self._buttons.addWidget(self._details_button())
            self._buttons.addWidget(self._copy_button())

    def _action_button(self, action: NoticeAction) -> QPushButton:
        button = QPushButton(action.text, self._line)
        button.clicked.connect(lambda _checked: action.run())
        return button

    def _details_button(self) -> QPushButton:
        button = QPushButton(translate("messages", "Details"), self._line)
        button.setCheckable(True)
        button.toggled.connect(self._details.setVisible)
        return button

    def _copy_button(self) -> QPushButton:
        button = QPushButton(translate("messages", "Copy"), self._line)
        button.setToolTip(translate("messages", "Copy the message with its details"))
        button.clicked.connect(self._copy)
        return button

    def _copy(self) -> None:
        said = f"{self._text.text()}\n{self._details.toPlainText()}"
        QGuiApplication.clipboard().setText(said)
