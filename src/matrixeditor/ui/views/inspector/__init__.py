"""The panel at the right: what the active cell says, in words, and what can be done about it."""

from matrixeditor.ui.views.inspector.role_inspector import PROMPT_PEOPLE, RoleInspector

__all__ = ["PROMPT_PEOPLE", "RoleInspector"]
