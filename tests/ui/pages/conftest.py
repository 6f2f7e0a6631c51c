"""The fixtures of the pages' tests."""

from tests.ui.pages.pages import show

__all__ = ["show"]
