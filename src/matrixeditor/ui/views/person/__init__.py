"""The Person page: one person against a role, in the order of the talk."""

from matrixeditor.ui.views.person.page import PersonPage

__all__ = ["PersonPage"]
