"""A table of carpets with all sorts of faults before a small catalogue, and what stands around the import steps."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.importing.check_page import CheckStep
from kalbajar_catalogue.desk.importing.done_page import DoneStep
from kalbajar_catalogue.desk.importing.state import Opened, Source, State
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Checked
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.proposing import propose
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import copied
from tests.qtkit.by_hand import ByHand

WHO = "Curator"
HEADINGS = "Object number;Title en;Weave class;Place woven;Weaver;Length (cm);Date en;Remark"
FIRST = (
    "KAT-1;Palaz with narrow bands;flat-weave;Kalbajar;;210;c. 1900;",
    "KAT-2;Three stepped medallions;pile;Kalbajar;;226;1910s;",
    "KAT-3;Indigo ground;pile;;;180;;",
)
AGAIN = (
    "KAT-1;Palaz with narrow bands;flat-weave;Kalbajar;;210;c. 1900;",
    "KAT-2;Three stepped medallions;pile;Kalbajar;;227;1910s;",
    "KAT-3;Indigo ground, one medallion;pile;;;180;;kept in box 3",
    "KAT-4;Long carpet;flat wave;;;300;;",
    "KAT-5;Lattice of lozenges;flat wave;;;2,62 ?;;",
    "KAT-6;Two green medallions;pile;Kalbajr;Weaver, Sample;150;;",
    "KAT-7;Square carpet;pile;Kalbajr;Double, Name;150;;",
    "KAT-4;Long carpet, another;pile;;;120;;",
)
"""Same, changed on both sides, changed, refused for a word, for a word and a size, new names, two alike, twice."""


def table_of(file: Path, lines: Sequence[str], headings: str = HEADINGS) -> Path:
    """A table parted by semicolons."""
    file.write_text("\n".join((headings, *lines)) + "\n", encoding="utf-8")
    return file


def state_of(catalogue: Catalogue, file: Path, kind: str = "carpet") -> State:
    """A table opened, matched as is proposed and checked."""
    table = open_table(file)
    samples = [row.cells for row in islice(table.rows(), 300)]
    state = State(Source(file), opened=Opened(Source(file), table))
    return checked(catalogue, replace(state, mapping=propose(table.headings, samples, kind, table.name)))


def checked(catalogue: Catalogue, state: State) -> State:
    """The state with a check of what it has now."""
    assert state.table is not None
    assert state.mapping is not None
    return replace(state, check=flow.check(catalogue, state.table, state.mapping, state.decisions))


def filled(catalogue: Catalogue, folder: Path) -> Path:
    """A catalogue into which the first table was brought, and where a person changed a size since; the second table."""
    with catalogue.work(WHO, Action("record.created")) as work:
        store.insert(work, Place(name=Multilingual(en="Kalbajar", az="Kəlbəcər")))
        for number in (1, 2):
            biography = Multilingual(en=f"The weaver number {number}")
            store.insert(work, Agent(display_name=Multilingual(en="Name Double"), biography=biography))
    file = folder / "carpets.csv"
    state = state_of(catalogue, table_of(file, FIRST))
    assert state.check is not None
    assert state.mapping is not None
    imported = flow.bring_in(catalogue, WHO, state.check, state.mapping)
    with catalogue.work(WHO, Action("record.edited")) as work:
        length = [{"type": "length", "value_mm": 2280.0}]
        store.change(work, Carpet.kind, imported.written[3], {"dimension": length})
    return table_of(file, AGAIN)


def is_one_of_several(widget: QWidget) -> bool:
    """Whether the arrows lead to it, from the one of its group that is down."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


class Around(QObject):
    """Does what the page around the steps does: checks again, and imports. Told to wait, it checks nothing."""

    def __init__(self, catalogue: Catalogue, step: CheckStep) -> None:
        super().__init__()
        self.catalogue, self.step = catalogue, step
        self.state = State()
        self.waits = False
        self.messages: list[str] = []
        self.imported: list[bool] = []
        step.decided.connect(self._decided)
        step.remapped.connect(self._remapped)
        step.message.connect(self.messages.append)
        step.import_asked.connect(self.imported.append)

    def show(self, state: State) -> None:
        self.state = state
        self.step.show_check(state)

    def again(self) -> None:
        self.show(checked(self.catalogue, self.state))

    def bring_in(self) -> Imported:
        assert self.state.check is not None
        assert self.state.mapping is not None
        return flow.bring_in(self.catalogue, WHO, self.state.check, self.state.mapping)

    def _decided(self, decisions: Decisions) -> None:
        self.show(self.state.decided(decisions))
        if not self.waits:
            self.again()

    def _remapped(self, mapping: Mapping) -> None:
        self.show(replace(self.state, mapping=mapping))
        if not self.waits:
            self.again()


class Ground:
    """Both steps in a window before a catalogue, and the hands that do their jobs."""

    def __init__(self, empty: Path, folder: Path) -> None:
        self.catalogue = wiring.open_catalogue(copied(empty, folder / "catalogue"), WHO)
        self.file = filled(self.catalogue, folder)
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        records = Records(self.catalogue, WHO, self.jobs)
        self.pictures = Pictures(self.catalogue.folder, self.jobs)
        site = Site(records, self.pictures, Drafts(None, None), self.jobs, memory, self.catalogue.folder)
        self.window = QWidget()
        self.window.resize(1158, 620)
        self.step, self.done = CheckStep(site, "en", self.window), DoneStep(site, "en", self.window)
        for page in (self.step, self.done):
            page.setGeometry(self.window.rect())
        self.done.hide()
        self.around = Around(self.catalogue, self.step)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.around.show(state_of(self.catalogue, self.file))
        self.settle()

    def settle(self) -> None:
        """Carry out everything that is asked, until nothing more is."""
        for _ in range(12):
            self.step.seen.read()
            self.done.seen.read()
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def record(self, number: int) -> Checked:
        """What the check that is shown says of a row of the file."""
        assert self.step.check is not None
        return next(one for one in self.step.check.records if one.row == number)

    def row(self, number: int) -> int:
        """Where a row of the file is shown."""
        return self.step.rows.row_of(number)

    def close(self) -> None:
        self.window.close()
        self.jobs.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.catalogue.close()
