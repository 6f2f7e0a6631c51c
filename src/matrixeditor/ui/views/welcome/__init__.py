"""The first page: what one can begin with, and the files that were open before."""

from matrixeditor.ui.views.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
