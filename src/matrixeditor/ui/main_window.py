"""Fills the shell: lays out bar and pages and connects actions, session and commands. No logic.

Pages belong to one document and one theme; they are made anew for another of either.
"""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from matrixeditor.ui import frame_texts, run_time_menus
from matrixeditor.ui import theme as themes
from matrixeditor.ui.actions import ACTIONS, ActionId, WindowState
from matrixeditor.ui.commands import edit, files, insert
from matrixeditor.ui.commands.desk import Desk
from matrixeditor.ui.commands.telling import tell
from matrixeditor.ui.dialogs.about import show_about
from matrixeditor.ui.menus import Filled
from matrixeditor.ui.prompts import Ports, TemplateFacts
from matrixeditor.ui.session import Session
from matrixeditor.ui.settings import Settings
from matrixeditor.ui.shell import Shell
from matrixeditor.ui.theme import Theme, ThemeChoice
from matrixeditor.ui.views.message_bar import MessageBar
from matrixeditor.ui.views.roles_page import RolesPage
from matrixeditor.ui.views.welcome import WelcomePage

THEME_ACTIONS: Mapping[ActionId, ThemeChoice] = {
    ActionId.THEME_SYSTEM: ThemeChoice.SYSTEM,
    ActionId.THEME_LIGHT: ThemeChoice.LIGHT,
    ActionId.THEME_DARK: ThemeChoice.DARK,
    ActionId.THEME_HIGH_CONTRAST: ThemeChoice.HIGH_CONTRAST,
}
BLANK = "blank"
"""The template behind Ctrl+N."""


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
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._session = session
        self._settings = settings
        self._theme = theme
        self._ports = ports
        self._bar = MessageBar(theme, shell)
        self.desk = Desk(
            session=session,
            settings=settings,
            questions=ports.questions,
            documents=ports.documents,
            workbooks=ports.workbooks,
            notices=self._bar,
            desktop=ports.desktop,
        )
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
        for action_id, answer in self._answers().items():
            self._shell.actions_by_id[action_id].triggered.connect(answer)
        self._session.opened.connect(self._show_document)
        self._session.closed.connect(self._show_document)
        self._session.state_changed.connect(self._refresh)
        self._shell.submenus[Filled.NEW].aboutToShow.connect(self._fill_new)
        self._shell.submenus[Filled.RECENT].aboutToShow.connect(self._fill_recent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _answers(self) -> Mapping[ActionId, Callable[[], object]]:
        """Return what each action does; nothing takes the state that Qt sends along."""
        desk = self.desk
        return {
            ActionId.NEW_BLANK: lambda: files.new_from_template(desk, BLANK),
            ActionId.OPEN: lambda: files.open_document(desk),
            ActionId.SAVE: lambda: files.save(desk),
            ActionId.SAVE_AS: lambda: files.save_as(desk),
            ActionId.EXPORT: lambda: files.export(desk),
            ActionId.CLOSE: lambda: files.close(desk),
            ActionId.QUIT: self._shell.close,
            ActionId.UNDO: lambda: edit.undo(desk),
            ActionId.REDO: lambda: edit.redo(desk),
            ActionId.LEVEL_LIST: lambda: self._roles().open_level_list(),
            ActionId.MUST_HAVE: lambda: self._roles().switch_must_have(),
            ActionId.CLEAR: lambda: self._roles().clear(),
            ActionId.ADD_ROLE: lambda: insert.add_role(desk),
            ActionId.ADD_SKILL: lambda: insert.add_skill(desk),
            ActionId.SWAP: lambda: self._roles().swap(),
            ActionId.INSPECTOR: lambda: self._roles().toggle_inspector(),
            ActionId.ABOUT: lambda: show_about(self._shell),
            **{
                action_id: partial(self._choose_theme, choice)
                for action_id, choice in THEME_ACTIONS.items()
            },
        }

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
        """Make the page for what is open, the welcome page where nothing is."""
        page = self._make_page()
        while (old := self._shell.pages.currentWidget()) is not None:
            self._shell.pages.removeWidget(old)
            old.deleteLater()
        self._shell.pages.addWidget(page)
        self._shell.show_frame(with_document=self._session.is_open)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _roles(self) -> RolesPage:
        page = self._shell.pages.currentWidget()
        if not isinstance(page, RolesPage):
            message = "the action is enabled on the Roles page only"
            raise TypeError(message)
        return page

    def _make_roles(self) -> RolesPage:
        page = RolesPage(self._session, self._theme, self._settings)
        page.status_changed.connect(self._shell.show_selection)
        page.said.connect(self._shell.say)
        page.refused.connect(lambda error: tell(self.desk, error))
        page.add_wanted.connect(lambda noun: insert.add(self.desk, noun))
        return page

    def _make_page(self) -> QWidget:
        if self._session.is_open:
            return self._make_roles()
        frame_texts.show_nothing_open(self._shell)
        page = WelcomePage(
            self._templates, self._settings.recent_files, self._theme, now=self._ports.now()
        )
        page.template_chosen.connect(lambda name: files.new_from_template(self.desk, name))
        page.file_chosen.connect(lambda path: files.open_file(self.desk, path))
        page.other_file_wanted.connect(lambda: files.open_document(self.desk))
        return page

    def _refresh(self) -> None:
        """Bring title, actions and status bar in line with the session."""
        frame_texts.show_title(self._shell, self._session)
        self._shell.save_state.setText(frame_texts.save_state(self._session))
        actions = self._shell.actions_by_id
        actions[ActionId.UNDO].setText(edit.undo_text(self.desk))
        actions[ActionId.REDO].setText(edit.redo_text(self.desk))
        state = _state_of(self._session)
        for spec in ACTIONS:
            actions[spec.id].setEnabled(spec.enabled(state))
        for action_id, choice in THEME_ACTIONS.items():
            actions[action_id].setChecked(choice == self._settings.theme)
        recent = self._shell.submenus[Filled.RECENT]
        recent.menuAction().setVisible(bool(self._settings.recent_files))

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._put_on(themes.chosen(choice))
        self._refresh()

    def _follow_system(self) -> None:
        if self._settings.theme == ThemeChoice.SYSTEM:
            self._put_on(themes.chosen(ThemeChoice.SYSTEM))

    def _put_on(self, theme: Theme) -> None:
        """Change the theme of the whole window."""
        self._theme = theme
        themes.dress(theme)
        self._shell.paint_in(theme)
        self._bar.paint_in(theme)
        self._show_document()


def _state_of(session: Session) -> WindowState:
    if not session.is_open:
        return WindowState()
    history = session.history
    return WindowState(
        has_document=True,
        can_undo=history.undo_label is not None,
        can_redo=history.redo_label is not None,
    )
