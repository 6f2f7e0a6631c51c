"""The spreadsheet grid: one view and one set of habits for every matrix shown as a table."""

from matrixeditor.ui.views.grid.keys import Intent
from matrixeditor.ui.views.grid.memory import GridMemory
from matrixeditor.ui.views.grid.shape import PEOPLE, ROLES, Shape
from matrixeditor.ui.views.grid.view import GridView

__all__ = ["PEOPLE", "ROLES", "GridMemory", "GridView", "Intent", "Shape"]
