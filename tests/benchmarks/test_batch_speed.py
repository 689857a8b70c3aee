"""Ten thousand works changed at once: looked at, written, undone; and an interface that stays alive meanwhile.

Counted is the time of the processor, against that of adding the same works in the same run.
"""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.batch.dialog import BatchDialog
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.items import batch
from kalbajar_catalogue.items.batch import Operation, Outcome, Step
from kalbajar_catalogue.qtkit.gaps import GapMeter
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage import catalogue as storage
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done
from tests.desk.conftest import dressed
from tests.search import invented

__all__ = ["dressed"]
WORKS = 10_000
PREVIEW_RATIO, RUN_RATIO, UNDO_RATIO, INDEX_SHARE = 2.0, 2.5, 2.5, 0.6
STEPS = (Step("title_az", Operation.PREPEND, "Yeni: "), Step("photographer", Operation.ADD, "Yeni Usta"))
T = TypeVar("T")

pytestmark = pytest.mark.benchmark


class Filled(NamedTuple):
    """Ten thousand works, what it took to add them, and what the index takes of a work."""

    catalogue: Catalogue
    uids: list[str]
    adding: float
    following: list[float]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    following: list[float] = []

    def follow(work: Work, changes: Sequence[Change]) -> None:
        _, seconds = timed(lambda: index.follow(work, changes))
        following.append(seconds)

    folder = tmp_path_factory.mktemp("bench") / "catalogue"
    wiring.create(folder, WHO).close()
    catalogue = storage.open_catalogue(folder, wiring.kinds(), (*wiring.FOLLOWERS[:-1], follow), WHO)
    index.bring_up_to_date(catalogue)
    uids, seconds = added(catalogue)
    gc.collect()
    # What the fixtures of a whole session hold is no affair of the collector.
    gc.freeze()
    yield Filled(catalogue, uids, seconds, following)
    gc.unfreeze()
    catalogue.close()


def added(catalogue: Catalogue) -> tuple[list[str], float]:
    """The uids of new works, and what it took to add them."""
    works = invented.photographs(WORKS, done(catalogue, invented.cast))
    made, seconds = timed(lambda: done(catalogue, lambda work: store.insert_all(work, works)))
    return [one.uid for one in made], seconds


def timed(verb: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    given = verb()
    return given, time.process_time() - start


def test_a_batch_of_ten_thousand_costs_no_more_than_adding_them(filled: Filled) -> None:
    catalogue, uids = filled.catalogue, filled.uids
    with catalogue.reading() as reading:
        told, looking = timed(lambda: batch.preview(reading, uids, STEPS, "en"))
    assert told.of(Outcome.CHANGES) == WORKS
    ran, running = timed(lambda: done(catalogue, lambda work: batch.run(work, uids, STEPS, "en")))
    share = filled.following[-1] / running
    with catalogue.reading() as reading:
        newest = history.change_sets(reading, 1)[0]
    undone, undoing = timed(lambda: done(catalogue, lambda work: history.undo(work, newest.id)))
    print(f"\n{WORKS} works added in {filled.adding:.1f} s; two fields of each looked at in {looking:.1f} s, "
          f"written in {running:.1f} s (index {share:.0%}), undone in {undoing:.1f} s")  # fmt: skip
    assert (len(ran.changed), undone.left) == (WORKS, ())
    assert looking <= PREVIEW_RATIO * filled.adding
    assert running <= RUN_RATIO * filled.adding
    assert undoing <= UNDO_RATIO * filled.adding
    assert share <= INDEX_SHARE


def raised(crash: Exception) -> None:
    raise AssertionError from crash


def test_the_event_loop_turns_while_ten_thousand_works_are_looked_at_and_written(
    filled: Filled, dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    jobs = Jobs(raised)
    records, pictures = Records(filled.catalogue, WHO, jobs), Pictures(filled.catalogue.folder, jobs)
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    site = Site(records, pictures, Drafts(None), jobs, memory, filled.catalogue.folder)
    dialog = BatchDialog(site, filled.uids, "en")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(jobs.idle, timeout=30_000)
    meter = GapMeter(dialog)
    meter.start()
    dialog.cards[0].choose("title")
    dialog.cards[0].value.show_text("Yeni")
    dialog.refresh()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=120_000)
    gaps = meter.stop()
    meter.start()
    with qtbot.waitSignal(dialog.written, timeout=120_000):
        dialog.start()
    writing = meter.stop()
    jobs.close()
    QCoreApplication.processEvents()
    for name, seen in (("preview", gaps), ("writing", writing)):
        print(f"\n{name}: {seen.count} gaps, median {seen.median:.1f} ms, 99 % {seen.hundredth:.1f} ms, "
              f"worst {seen.worst:.1f} ms")  # fmt: skip
    assert gaps.within(50, 200)
    assert writing.within(50, 200)
