"""What this program is: version, license, where it keeps things."""

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from matrixeditor import __version__
from matrixeditor.ui.settings import default_path

translate = QCoreApplication.translate


def show_about(parent: QWidget) -> None:
    """Tell about the program, in front of a window."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("about", "About Matrix Editor"))
    box.setText(translate("about", "Matrix Editor {version}").format(version=__version__))
    said = translate(
        "about",
        "For competency matrices: roles by skills, people rated with evidence.\n\n"
        "Free under the MIT license, with Qt {qt} (LGPL) and the typeface Inter (OFL).\n"
        "Everything stays on this computer. Settings: {settings}",
    )
    box.setInformativeText(said.format(qt=qVersion(), settings=default_path().parent))
    box.exec()
