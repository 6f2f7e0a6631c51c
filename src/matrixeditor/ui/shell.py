"""The frame of the window, complete enough for the first paint: menus, toolbar, rail, status bar.

It imports nothing of the core, pydantic or a spreadsheet library; ``main_window`` fills it after
the first paint. Every action is there from the start, disabled until something answers.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from matrixeditor.ui import action_factory
from matrixeditor.ui.actions import ACTIONS, ActionId
from matrixeditor.ui.menus import MENUS, TOOLBAR
from matrixeditor.ui.pages import PAGE_CONTEXT, PAGES
from matrixeditor.ui.theme import Theme, mark, scaled
from matrixeditor.ui.views.rail import Rail, RailItem

WIDTH, HEIGHT = 1366, 768
LEAST_WIDTH, LEAST_HEIGHT = 640, 400
MENU_BAR, TOOLBAR_HEIGHT, STATUS_BAR = 24, 40, 24

WIDE_ENOUGH = 1600
"""From this width on the rail has room for labels beside its icons."""

TITLE_BAR = 32
"""What window managers put above a window, about."""

PASSING = 8000
"""Milliseconds that a remark in passing stays."""
BETWEEN_TEXTS = "\N{EM SPACE}\N{EM SPACE}"

translate = QCoreApplication.translate


class Shell(QMainWindow):
    """The window without its contents.

    Icons are drawn if they are seen at the first paint; otherwise ``paint_in`` is left to whoever
    fills the window.

    Attributes:
        actions_by_id: every action; all but quit disabled until something answers.
        submenus: the menus that are filled at run time.
        tool_buttons: the buttons of the toolbar; some pages hide some.
        rail, toolbar: hidden on the welcome page.
        strip: where message bars go, above the page.
        pages: holds the page shown.
        status_texts: what makes way in the status bar while something is said in passing.
        may_close: asked when the window is closed; whoever has something to lose replaces it.
    """

    painted = Signal()
    """The window was on screen for the first time."""
    dropped = Signal(object)
    """Files (a list of paths) were dropped onto the window."""
    gone = Signal()
    """The window is closed for good."""

    def __init__(self, theme: Theme, *, with_document: bool) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(translate("shell", "Matrix Editor"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self.setAcceptDrops(True)
        self._was_painted = False
        self._painted_in: Theme | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_by_id: dict[ActionId, QAction] = action_factory.make_actions(ACTIONS, self)
        self.menuBar().setFixedHeight(scaled(MENU_BAR))
        self.submenus = action_factory.fill_menu_bar(self.menuBar(), MENUS, self.actions_by_id)
        self.toolbar = self._make_toolbar()
        self.rail = Rail(
            [RailItem(page.key, translate(PAGE_CONTEXT, page.label), page.icon) for page in PAGES],
            self,
        )
        self.strip = QVBoxLayout()
        self.pages = QStackedWidget(self)
        self.setCentralWidget(self._make_body())
        self._first, self._rest = self._make_status()
        if with_document:
            self.paint_in(theme)
        self.show_frame(with_document=with_document)

    def _make_toolbar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("toolbar")
        bar.setAccessibleName(translate("shell", "Toolbar"))
        bar.setFixedHeight(scaled(TOOLBAR_HEIGHT))
        self.tool_buttons = action_factory.fill_toolbar(bar, TOOLBAR, self.actions_by_id)
        for of_a_page in (ActionId.ADD_ROLE, ActionId.ADD_SKILL):
            self.tool_buttons[of_a_page].hide()
        return bar

    def _make_body(self) -> QWidget:
        body = QWidget(self)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        across.addWidget(self.rail)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addLayout(self.strip)
        down.addWidget(self.pages, 1)
        across.addLayout(down, 1)
        return body

    def _make_status(self) -> tuple[QLabel, QLabel]:
        """Return what the status bar says of the selection, weightiest first."""
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setFixedHeight(scaled(STATUS_BAR))
        bar.setContentsMargins(scaled(10), 0, scaled(10), 0)
        selection = QWidget(bar)  # hidden whole by the bar while it says something in passing
        first, rest = QLabel(selection), QLabel(selection)
        rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        rest.setMinimumWidth(1)
        mark(first, "weighty")
        first.hide()
        self.status_texts = QHBoxLayout(selection)
        self.status_texts.setContentsMargins(0, 0, 0, 0)
        self.status_texts.addWidget(first)
        self.status_texts.addWidget(rest, 6)
        bar.addWidget(selection, 1)
        return first, rest

    def paint_in(self, theme: Theme) -> None:
        """Draw the icons of toolbar and rail in a theme's color."""
        if theme is self._painted_in:
            return
        self._painted_in = theme
        action_factory.give_icons(self.actions_by_id, ACTIONS, theme)
        self.rail.paint_in(theme)

    def fills_the_screen(self) -> bool:
        """Tell whether the usual size with a title bar leaves the screen's height no room."""
        room = self.screen().availableGeometry()
        return room.width() >= WIDTH and room.height() < HEIGHT + scaled(TITLE_BAR)

    def show_selection(self, texts: list[str]) -> None:
        """Say in the status bar what is selected, the weightiest text first."""
        self._first.setText(texts[0] if texts else "")
        self._first.setVisible(bool(self._first.text()))
        self._rest.setText(BETWEEN_TEXTS.join(texts[1:]))
        self._rest.setToolTip(self._rest.text())

    def say(self, text: str) -> None:
        """Say something in passing, in the status bar."""
        self.statusBar().showMessage(text, PASSING)

    def show_frame(self, *, with_document: bool) -> None:
        """Show rail and toolbar, or hide them where there is nothing they could act on."""
        self.rail.setVisible(with_document)
        self.toolbar.setVisible(with_document)
        bar = self.menuBar()
        alone = not with_document
        if bar.property("alone") == alone:
            return  # the style need not be asked, which costs (see ``theme.choice``)
        bar.setProperty("alone", alone)
        if self._was_painted:
            bar.style().polish(bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell of the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail room where there is plenty."""
        super().resizeEvent(event)
        self.rail.set_wide(wide=self.width() >= scaled(WIDE_ENOUGH))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something would be lost and the user stays."""
        event.setAccepted(self.may_close())
        if event.isAccepted():
            self.gone.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, nothing else."""
        if _dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        event.acceptProposedAction()
        self.dropped.emit(_dropped_files(event))


def _dropped_files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
