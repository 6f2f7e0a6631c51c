"""The levels of a skill with their words, wherever one reads and chooses them."""

from matrixeditor.ui.views.levels.level_list import LevelList
from matrixeditor.ui.views.levels.level_row import LevelLine

__all__ = ["LevelLine", "LevelList"]
