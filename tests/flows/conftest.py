"""The fixtures of the flows: a window with real files and fake questions."""

import pytest
from tests.ui.fixtures import make_window, settings, theme, window

__all__ = ["make_window", "screen", "settings", "theme", "window"]


@pytest.fixture(params=["any", pytest.param("x11", marks=pytest.mark.xvfb)], autouse=True)
def screen(request: pytest.FixtureRequest) -> str:
    """Run every flow twice: wherever the tests run, and where real keys and shortcuts differ."""
    return str(request.param)
