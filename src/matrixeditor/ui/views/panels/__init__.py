"""What pages of figures are put together from: titled panels and lists of painted rows."""

from matrixeditor.ui.views.panels.panel import Panel
from matrixeditor.ui.views.panels.row import More, Row
from matrixeditor.ui.views.panels.row_list import RowList

__all__ = ["More", "Panel", "Row", "RowList"]
