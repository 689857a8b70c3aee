"""A desk that is running is asked to open a file, so that a double click does not start a second one beside it.

Only the same person on the same machine reaches it: its address lies in that person's own folder.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kalbajar_catalogue.settings.paths import state_folder

PATIENCE_MS: Final = 2000
_LONGEST: Final = 64 * 1024
_LONGEST_ADDRESS: Final = 100
_TAKEN, _NOT_MINE = b"taken\n", b"other\n"


def address(folder: Path | None = None) -> str:
    """Where the desk of this person listens, '' where no address that short can be made."""
    place = (folder or state_folder()) / "desk.socket"
    if sys.platform == "win32":
        return f"kalbajar-catalogue-{sha256(str(place).encode()).hexdigest()[:16]}"
    return str(place) if len(str(place).encode()) <= _LONGEST_ADDRESS else ""


def ring(where: str, file: str, catalogue: str = "") -> bool:
    """Asks the desk that listens there to open a file, '' to come to the front; False where none does.

    With `catalogue` only a desk that has the catalogue of this folder open does it. Needs no application.
    """
    socket = QLocalSocket()
    socket.connectToServer(where)
    if not where or not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(json.dumps({"file": file, "catalogue": catalogue}).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE_MS):
            return False
    return socket.readLine().data() == _TAKEN


class Doorbell(QObject):
    """Hears who rings; `rung` names the file, '' for none. Belongs to the interface thread."""

    rung = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._server: QLocalServer | None = None

    def hang(self, where: str) -> bool:
        """Listen there, unless another desk does. A bell that a killed desk has left is taken down first."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not where or _is_answered(where):
            return False
        QLocalServer.removeServer(where)
        server.newConnection.connect(self._answer)
        self._server = server if server.listen(where) else None
        return self._server is not None

    def know_catalogue(self, folder: Path) -> None:
        """This catalogue is open now."""
        self._folder = folder.resolve()

    def take_down(self) -> None:
        """Listen no more."""
        if self._server:
            self._server.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a Mac it is the system that tells of a double click."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.rung.emit(event.file())
            return True
        return super().eventFilter(watched, event)

    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)

    def _read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        elif socket.canReadLine():
            self._heed(socket, bytes(socket.readLine().data()))

    def _heed(self, socket: QLocalSocket, line: bytes) -> None:
        file, catalogue = _asked(line)
        is_mine = file is not None and (not catalogue or Path(catalogue).resolve() == self._folder)
        socket.write(_TAKEN if is_mine else _NOT_MINE)
        socket.flush()
        socket.disconnectFromServer()
        if is_mine:
            self.rung.emit(file)


def _is_answered(where: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(where)
    return bool(socket.waitForConnected(PATIENCE_MS))


def _asked(line: bytes) -> tuple[str | None, str]:
    """The file and the catalogue in a line; None for a line that is none of ours."""
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        return None, ""
    if not isinstance(document, dict):
        return None, ""
    file, catalogue = document.get("file"), document.get("catalogue", "")
    return (file, catalogue) if isinstance(file, str) and isinstance(catalogue, str) else (None, "")
