"""The settings in a window of their own, on a real catalogue, with a kiosk's folder beside it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from kalbajar_catalogue.app.kiosk_setup import KioskOfMachine
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings.page import SettingsPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.steps import Steps
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.qtkit.by_hand import ByHand

WHO = "Curator"


class Settings:
    """The page, the hands that carry out its jobs, and what it said."""

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.crashes: list[Exception] = []
        self.said: list[str] = []
        self.problems: list[Problem] = []
        self.hands, self.catalogue = ByHand(), catalogue
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        self.records = Records(catalogue, WHO, self.jobs)
        self.steps = Steps(self.records)
        self.kiosk = KioskFolder(folder / "kiosk")
        pictures, drafts = Pictures(catalogue.folder, self.jobs), Drafts(None, None)
        self.site = Site(self.records, pictures, drafts, self.jobs, self.memory, catalogue.folder,
                         kiosk=KioskOfMachine(self.kiosk))  # fmt: skip
        self.page = SettingsPage(self.site, "en")
        self.page.message.connect(self.said.append)
        self.jobs.refused.connect(self.problems.append)
        self.records.changed.connect(self.page.hear)
        self.page.resize(1256, 824)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.load()
        self.settle()

    def go_to(self, section: str) -> None:
        self.page.show_section(section)
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def write(self, line: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Types in a line and leaves it."""
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        # The test library knows the keys of plain letters only.
        line.insert(text)
        QTest.keyClick(line, key)
        self.settle()

    def press(self, widget: QWidget) -> None:
        """Presses a control by the space bar."""
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Space)
        self.settle()

    def undo(self) -> None:
        self.steps.undo()
        self.settle()

    def ask(self, verb: Callable[..., object]) -> object:
        with self.catalogue.reading() as reading:
            return verb(reading)

    def close(self) -> None:
        self.page.close()
        self.page.deleteLater()
        self.jobs.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
