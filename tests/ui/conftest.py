"""The fixtures of the window's tests."""

from tests.ui.fixtures import make_window, settings, theme, window

__all__ = ["make_window", "settings", "theme", "window"]
