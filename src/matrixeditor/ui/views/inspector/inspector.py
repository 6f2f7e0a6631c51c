"""What stands beside a grid and tells of its cells: the part that every page counts on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Inspector(QWidget):
    """Shows cells and tells what a hand did there; it changes nothing itself."""

    closed = Signal()
    """A hand wants it out of sight."""

    def commit(self) -> None:
        """Keep what is typed and not kept yet."""
        raise NotImplementedError
