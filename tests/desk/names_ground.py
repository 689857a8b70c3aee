"""A page of records on a catalogue of its own, its lanes carried out by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.record_page import RecordPage
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.qtkit.by_hand import ByHand

WHO = "Curator"


class Ground:
    """What a page stands on, and the hands that carry out its jobs."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.catalogue = catalogue
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.records = Records(catalogue, WHO, self.jobs)
        self.memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        pictures, self.drafts = Pictures(catalogue.folder, self.jobs), Drafts(folder / "drafts.json")
        self.site = Site(self.records, pictures, self.drafts, self.jobs, self.memory, catalogue.folder)
        self._open: list[QWidget] = []

    def show(self, widget: QWidget, width: int = 1256, height: int = 824) -> None:
        """Show a widget that is closed with the ground."""
        self._open.append(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        assert QTest.qWaitForWindowActive(widget)

    def open(self, page: RecordPage, width: int = 1256) -> None:
        """Show a page that hears of changes, and read it."""
        self.records.changed.connect(page.hear)
        self.show(page, width)
        page.load()
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def wait_for(self, what: Callable[[], bool]) -> None:
        """Wait for what a page does a moment later."""
        deadline = QDeadlineTimer(5000)
        while not what():
            assert not deadline.hasExpired()
            QTest.qWait(10)
            self.settle()

    def undo(self) -> None:
        def back(work: Work, progress: object) -> None:
            target = history.next_undo(work, WHO)
            assert target is not None
            history.undo(work, target.id)

        self.records.write(Action("undo"), back)
        self.settle()

    def close(self) -> None:
        self.drafts.write()
        for widget in self._open:
            if isValid(widget):
                widget.close()
                widget.deleteLater()
        self.jobs.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
