"""Icons: our own drawings from ``resources/icons``, in the theme's color, crisp at any scale."""

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPixmap

from matrixeditor import resources
from matrixeditor.ui.theme.fonts import scaled
from matrixeditor.ui.theme.palette import DISABLED_ALPHA
from matrixeditor.ui.theme.tokens import Theme


def icon(name: str, theme: Theme, *, color: QColor | None = None, size: int = 20) -> QIcon:
    """Return a drawing in the theme's text color, or another; paler where disabled."""
    ink = color or theme.text
    made = QIcon(pixmap(name, ink, size=size))
    made.addPixmap(pixmap(name, ink, size=size, opacity=DISABLED_ALPHA), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, color: QColor, *, size: int = 20, opacity: float = 1) -> QPixmap:
    """Return a drawing, ``size`` px of the mocks wide, for the finest screen there is."""
    ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    source = resources.icon_path(name).read_text("utf-8")
    tinted = source.replace("currentColor", color.name())
    tinted = tinted.replace("<svg ", f'<svg stroke-opacity="{opacity}" ')
    buffer = QBuffer()
    buffer.setData(QByteArray(tinted.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = round(scaled(size) * ratio)
    reader.setScaledSize(QSize(side, side))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn
