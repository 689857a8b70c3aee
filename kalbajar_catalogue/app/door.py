"""Files that are opened with the program while the desk runs: each goes where it belongs, once a catalogue is open."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.window import Window
from kalbajar_catalogue.diagnostics.problems import WorldError

if TYPE_CHECKING:
    from kalbajar_catalogue.app.doorbell import Doorbell
    from kalbajar_catalogue.app.opened_files import Opened


class Door(QObject):
    """Belongs to the interface thread. What comes too early waits; what cannot be taken is said in the strip.

    `catalogue_asked` names the folder of a catalogue to be opened, `backup_came` the file of a backup.
    """

    catalogue_asked = Signal(str)
    backup_came = Signal(Path)

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._catalogue: Path | None = None
        self._is_settled = False
        self._waiting: list[Opened] = []
        self._bell: Doorbell | None = None

    @property
    def waiting(self) -> tuple["Opened", ...]:
        """What was opened and waits for a catalogue."""
        return tuple(self._waiting)

    def take(self, opened: "Opened") -> None:
        """Do what whoever opens this means: now, or when a catalogue is open."""
        from kalbajar_catalogue.app.opened_files import Kind

        if not self._is_settled:
            self._waiting.append(opened)
        elif opened.kind is Kind.CATALOGUE:
            self.catalogue_asked.emit(str(opened.path))
        elif opened.kind is Kind.BACKUP:
            self.backup_came.emit(opened.path)
        elif self._window.pages is None:
            self._waiting.append(opened)
            self._window.say_waiting(opened.path)
        else:
            self._window.pages.take([opened.path])

    def know_catalogue(self, folder: Path | None) -> None:
        """This catalogue is open now, None when there is none: what waits is taken, or goes on waiting and is named."""
        self._catalogue, self._is_settled = folder, True
        if self._bell and folder:
            self._bell.know_catalogue(folder)
        waiting, self._waiting = self._waiting, []
        for opened in waiting:
            self.take(opened)

    @Slot()
    def hang_bell(self) -> None:
        """Be reached by whoever opens a further file. Without a bell the desk works all the same."""
        from kalbajar_catalogue.app.doorbell import Doorbell, address

        self._bell = Doorbell(self)
        self._bell.rung.connect(self.heed)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self._bell)
        if self._catalogue:
            self._bell.know_catalogue(self._catalogue)
        with contextlib.suppress(OSError):
            self._bell.hang(address())

    def heed(self, file: str) -> None:
        """Somebody opened a file, '' for none: come to the front, and take it."""
        from kalbajar_catalogue.app.opened_files import told_apart

        self._come_to_front()
        if not file:
            return
        try:
            self.take(told_apart(Path(file)))
        except WorldError as fault:
            self._window.refused(fault.problem)

    def close(self) -> None:
        """Take the bell down."""
        if self._bell:
            self._bell.take_down()

    def _come_to_front(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()
