"""One process for all windows: a second start hands its files to the first, and ends.

Over a socket of this computer and this user; nothing of a file but its path goes through it. The
first start answers once it listens, so that a dead one's leftovers stop nobody. Qt's network
library is imported only when there is something at the other end, or after the first paint.
"""

import os
import sys
import tempfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

PATIENCE = 500
"""Milliseconds in which a running program must answer."""
BETWEEN = "\0"
"""Between paths: no system has it in one."""
LONGEST_ADDRESS = 100
"""So many bytes a socket's path may have everywhere (macOS: 104, Linux: 108)."""
END, DONE = b"\n\0\0", b"done"


def address(settings_path: Path) -> str:
    """Return where the program with these settings listens."""
    short_name = f"matrixeditor-{zlib.crc32(os.fsencode(settings_path)):08x}"
    if sys.platform == "win32":
        return short_name
    beside = settings_path.with_name("running")
    if len(os.fsencode(beside)) <= LONGEST_ADDRESS:
        return str(beside)
    return str(Path(tempfile.gettempdir()) / f"{short_name}-{os.getuid()}")


def hand_over(server: str, files: Sequence[Path]) -> bool:
    """Let a program that runs already open files; tell whether there is one and it does."""
    if sys.platform != "win32" and not Path(server).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - rarely there is one

    socket = QLocalSocket()
    socket.connectToServer(server)
    if not socket.waitForConnected(PATIENCE):
        return False
    said = BETWEEN.join(str(file.absolute()) for file in files)
    socket.write(said.encode(errors="surrogateescape") + END)
    socket.flush()
    answered = socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == DONE
    socket.disconnectFromServer()
    return answered


class Receiver(QObject):
    """Hears what other starts of the program hand over."""

    def __init__(self, server: str, take: Callable[[list[Path]], object], parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first paint

        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if sys.platform != "win32":
            Path(server).parent.mkdir(parents=True, exist_ok=True)
        if not self._server.listen(server):
            QLocalServer.removeServer(server)  # of a program that was killed
            self._server.listen(server)

    @property
    def listens(self) -> bool:
        """Whether other starts can reach this one."""
        return self._server.isListening()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        said = bytes(socket.readAll().data())
        while not said.endswith(END):
            if not socket.waitForReadyRead(PATIENCE):
                return
            said += bytes(socket.readAll().data())
        socket.write(DONE)
        socket.flush()
        paths = said.removesuffix(END).decode(errors="surrogateescape").split(BETWEEN)
        self._take([Path(path) for path in paths if path])
