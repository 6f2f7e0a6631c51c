"""A Roles page on screen, for the tests of the grid."""

from tests.ui.page_fixtures import open_page, show_page

__all__ = ["open_page", "show_page"]
