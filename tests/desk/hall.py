"""The page of exhibitions on a catalogue, its lanes carried out by hand."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, QSettings, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.exhibitions.hang_list import HangList
from kalbajar_catalogue.desk.exhibitions.page import ExhibitionsPage
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.qtkit.by_hand import ByHand

WHO = "Curator"


class Hall:
    """The page on a catalogue, and the hands that carry out its jobs."""

    def __init__(self, catalogue: Catalogue, folder: Path, language: Language = "en") -> None:
        self.catalogue, self.folder = catalogue, folder
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.records = Records(catalogue, WHO, self.jobs)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        pictures, drafts = Pictures(catalogue.folder, self.jobs), Drafts(folder / "drafts.json")
        self.drafts = drafts
        self.site = Site(self.records, pictures, drafts, self.jobs, memory, catalogue.folder)
        self.page = ExhibitionsPage(self.site, language)
        self.said: list[str] = []
        self.page.message.connect(self.said.append)
        self.records.changed.connect(self.page.hear)
        self.page.resize(1256, 824)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.load()
        self.settle()

    @property
    def view(self) -> HangList:
        return self.page.one.hang.list

    def settle(self) -> None:
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def open(self, uid: str) -> None:
        self.page.show_exhibition(uid)
        self.settle()

    def close(self) -> None:
        self.drafts.write()
        self.page.close()
        self.jobs.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def hang(self) -> list[tuple[str, str]]:
        """(number, English title) of what hangs, in the order of the list."""
        return [(row.number, row.title) for row in self.view.model_of_rows.rows if row.kind == "work"]

    def undo(self) -> None:
        def back(work: Work, progress: object) -> None:
            target = history.next_undo(work, WHO)
            assert target is not None
            history.undo(work, target.id)

        self.records.write(Action("undo"), back)
        self.settle()

    def undo_name(self) -> str:
        with self.catalogue.reading() as reading:
            target = history.next_undo(reading, WHO)
        return target.action.code if target else ""

    def press(self, key: Qt.Key, alt: bool = False) -> None:
        modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.view, key, modifier)
        self.settle()

    def drop(self, data: QMimeData, place: int, lower: bool = False) -> None:
        index = self.view.model_of_rows.index(place)
        box = self.view.visualRect(index)
        spot = QPointF(box.left() + 60, box.bottom() - 3 if lower else box.top() + 3)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        event = QDropEvent(spot, actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        self.view.dropEvent(event)
        self.settle()

    def uid(self, title: str) -> str:
        return next(row.uid for row in self.view.model_of_rows.rows if row.title == title)

    def place(self, title: str) -> int:
        return next(at for at, row in enumerate(self.view.model_of_rows.rows) if row.title == title)
