"""The workbook: what leaves the program. The only importer of XlsxWriter and openpyxl.

``export`` writes it; ``docs/excel.md`` says what stands where and what stays alive in it.
"""

from matrixeditor.excel.export import export, exported
from matrixeditor.excel.options import ExportOptions, Orientation, SheetKind

__all__ = ["ExportOptions", "Orientation", "SheetKind", "export", "exported"]
