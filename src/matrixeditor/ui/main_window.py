"""Fills the shell: connects actions, session, pages and commands. No logic.

Pages belong to one document and one theme; they are made anew for another of either.
"""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from matrixeditor.ui import frame_texts, run_time_menus
from matrixeditor.ui import theme as themes
from matrixeditor.ui.actions import ACTIONS, ActionId, WindowState
from matrixeditor.ui.answers import THEME_ACTIONS, answers
from matrixeditor.ui.commands import edit, files
from matrixeditor.ui.commands.desk import Desk, Windows
from matrixeditor.ui.menus import Filled
from matrixeditor.ui.page_host import PageHost
from matrixeditor.ui.pages import PAGES, PageKey
from matrixeditor.ui.prompts import Ports, TemplateFacts
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.status import Status
from matrixeditor.ui.theme import Theme, ThemeChoice
from matrixeditor.ui.views.message_bar import MessageBar


class MainWindow(QObject):
    """What makes the shell answer; lives as long as the shell does."""

    def __init__(
        self,
        shell: Shell,
        *,
        session: Session,
        settings: Settings,
        theme: Theme,
        ports: Ports,
        windows: Windows,
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._session = session
        self._settings = settings
        self._theme = theme
        self._ports = ports
        self._bar = MessageBar(theme, shell)
        self._welcome: QWidget | None = None
        self.desk = Desk(
            session=session,
            settings=settings,
            questions=ports.questions,
            documents=ports.documents,
            workbooks=ports.workbooks,
            notices=self._bar,
            desktop=ports.desktop,
            windows=windows,
        )
        self.pages = PageHost(shell, self.desk, theme)
        self.status = Status(shell, self.desk, self.pages, theme, now=ports.now)
        shell.paint_in(theme)
        shell.strip.addWidget(self._bar)
        shell.may_close = self._may_close
        self._connect()
        self._refresh()

    def begin(self, open_first: Callable[[Desk], object] | None = None) -> None:
        """Open what was asked for; show the welcome page where nothing is open then."""
        if open_first is not None:
            open_first(self.desk)
        if not self._session.is_open:
            self._show_document()

    @cached_property
    def _templates(self) -> tuple[TemplateFacts, ...]:
        """What one can start from; read when first needed, which delays the first document."""
        return self._ports.documents.templates()

    def _connect(self) -> None:
        for action_id, answer in answers(self._shell, self.desk, self.pages).items():
            self._shell.actions_by_id[action_id].triggered.connect(answer)
        self._session.opened.connect(self._show_document)
        self._session.closed.connect(self._show_document)
        self._session.state_changed.connect(self._refresh)
        self.pages.shown.connect(self._refresh)
        self._shell.dropped.connect(lambda paths: files.open_files(self.desk, paths))
        self._shell.rail.chosen.connect(lambda key: self.pages.turn_to(PageKey(key)))
        self._shell.submenus[Filled.NEW].aboutToShow.connect(self._fill_new)
        self._shell.submenus[Filled.RECENT].aboutToShow.connect(self._fill_recent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _fill_new(self) -> None:
        run_time_menus.fill_new(
            self._shell.submenus[Filled.NEW],
            self._templates,
            self._shell.actions_by_id[ActionId.NEW_BLANK],
            lambda name: files.new_from_template(self.desk, name),
        )

    def _fill_recent(self) -> None:
        run_time_menus.fill_recent(
            self._shell.submenus[Filled.RECENT],
            self._settings.recent_files,
            lambda path: files.open_file(self.desk, path),
        )

    def _may_close(self) -> bool:
        if not files.may_leave(self.desk):
            return False
        self._settings.geometry = self._shell.saveGeometry()
        return True

    def _show_document(self) -> None:
        """Show the pages of what is open, the welcome page where nothing is."""
        self.pages.forget()
        if self._welcome is not None:
            self._shell.pages.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self._shell.show_frame(with_document=self._session.is_open)
        if self._session.is_open:
            self.pages.show_first()
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        from matrixeditor.ui.views.welcome import WelcomePage  # noqa: PLC0415 - if it is shown

        frame_texts.show_nothing_open(self._shell)
        page = WelcomePage(
            self._templates, self._settings.recent_files, self._theme, now=self._ports.now()
        )
        page.template_chosen.connect(lambda name: files.new_from_template(self.desk, name))
        page.file_chosen.connect(lambda path: files.open_file(self.desk, path))
        page.other_file_wanted.connect(lambda: files.open_document(self.desk))
        self._welcome = page
        self._shell.pages.addWidget(page)
        self._shell.pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        """Bring title and actions in line with the session and the page."""
        frame_texts.show_title(self._shell, self._session)
        actions = self._shell.actions_by_id
        actions[ActionId.UNDO].setText(edit.undo_text(self.desk))
        actions[ActionId.REDO].setText(edit.redo_text(self.desk))
        state = self._state()
        for spec in ACTIONS:
            actions[spec.id].setEnabled(spec.is_enabled(state))
        for page in PAGES:
            actions[page.action].setChecked(page.key == self.pages.key)
        for action_id, choice in THEME_ACTIONS.items():
            actions[action_id].setChecked(choice == self._settings.theme)
        self._show_tools(state)
        recent = self._shell.submenus[Filled.RECENT]
        recent.menuAction().setVisible(bool(self._settings.recent_files))

    def _show_tools(self, state: WindowState) -> None:
        """Let the toolbar hold what means something on the page."""
        on_ladder = self.pages.key in {PageKey.ROLES, PageKey.SKILLS}
        buttons = self._shell.tool_buttons
        buttons[ActionId.ADD_PERSON].setVisible(not on_ladder)
        buttons[ActionId.ADD_ROLE].setVisible(self.pages.key == PageKey.ROLES)
        buttons[ActionId.ADD_SKILL].setVisible(self.pages.key == PageKey.SKILLS)
        buttons[ActionId.SWAP].setVisible(ActionId.SWAP in state.page_answers)

    def _state(self) -> WindowState:
        if not self._session.is_open:
            return WindowState()
        history, page = self._session.history, self.pages.current
        return WindowState(
            has_document=True,
            can_undo=history.undo_label is not None,
            can_redo=history.redo_label is not None,
            page_answers=frozenset() if page is None else page.means,
        )

    def _follow_system(self) -> None:
        if self._settings.theme == ThemeChoice.SYSTEM:
            themes.dress(themes.chosen(ThemeChoice.SYSTEM))
            self.wear(themes.chosen(ThemeChoice.SYSTEM))

    def wear(self, theme: Theme) -> None:
        """Show everything in a theme that the application wears already."""
        self._theme = theme
        self._shell.paint_in(theme)
        self._bar.paint_in(theme)
        self.status.paint_in(theme)
        self.pages.dress(theme)
        if not self._session.is_open:
            self._show_document()
        self._refresh()
