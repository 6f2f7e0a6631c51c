"""Icons: our own drawings from ``resources/icons``, in the theme's color, crisp at any scale."""

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPainter, QPixmap

from matrixeditor import resources
from matrixeditor.ui.theme.fonts import scaled
from matrixeditor.ui.theme.palette import DISABLED_ALPHA
from matrixeditor.ui.theme.tokens import Theme


def icon(name: str, theme: Theme, *, color: QColor | None = None, size: int = 20) -> QIcon:
    """Return a drawing in the theme's text color, or another; paler where disabled."""
    drawn = pixmap(name, color or theme.text, size=size)
    made = QIcon(drawn)
    made.addPixmap(_paler(drawn), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, color: QColor, *, size: int = 20) -> QPixmap:
    """Return a drawing, ``size`` px of the mocks wide, for the finest screen there is."""
    ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    source = resources.icon_path(name).read_bytes()
    tinted = source.replace(b"currentColor", color.name().encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(tinted))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = round(scaled(size) * ratio)
    reader.setScaledSize(QSize(side, side))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _paler(drawn: QPixmap) -> QPixmap:
    result = QPixmap(drawn.size())
    result.setDevicePixelRatio(drawn.devicePixelRatio())
    result.fill(QColor(0, 0, 0, 0))
    painter = QPainter(result)
    painter.setOpacity(DISABLED_ALPHA)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return result
