"""Two names made one where ten thousand works bear one of them; a list of names; an interface that lives meanwhile.

Counted is the time of the processor, against that of adding the same works in the same run.
"""

import gc
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import likely, merging
from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.merging import verbs as merging_verbs
from kalbajar_catalogue.desk.people import verbs as people_verbs
from kalbajar_catalogue.desk.people.page import PeoplePage
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.qtkit.gaps import GapMeter
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage import history, mentions, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, done
from tests.desk.conftest import dressed

__all__ = ["dressed"]
WORKS, PEOPLE = 10_000, 3_000
MERGE_RATIO, UNDO_RATIO, LIST_RATIO = 1.6, 2.4, 0.4
T = TypeVar("T")

pytestmark = pytest.mark.benchmark


class Filled(NamedTuple):
    """Ten thousand works by the first of three thousand people, and what it took to add the works."""

    catalogue: Catalogue
    people: list[str]
    adding: float


def timed(verb: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    given = verb()
    return given, time.process_time() - start


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    catalogue = wiring.create(tmp_path_factory.mktemp("bench") / "catalogue", WHO)
    agents = [Agent(display_name=Multilingual(az=f"Şəxs {n}", en=f"Person {n}")) for n in range(PEOPLE)]
    people = [one.uid for one in done(catalogue, lambda work: store.insert_all(work, agents))]
    maker = (AgentRole(people[0], "photographer"),)
    works = [Photograph(title=Multilingual(az=f"Şəkil {n}", en=f"Picture {n}"), photographer=maker, holder=people[2])
             for n in range(WORKS)]  # fmt: skip
    _, adding = timed(lambda: done(catalogue, lambda work: store.insert_all(work, works)))
    gc.collect()
    # What the fixtures of a whole session hold is no affair of the collector.
    gc.freeze()
    yield Filled(catalogue, people, adding)
    gc.unfreeze()
    catalogue.close()


def test_merging_a_name_of_ten_thousand_works_costs_no_more_than_adding_them(filled: Filled) -> None:
    catalogue, (gone, stays, *_) = filled.catalogue, filled.people
    used, merging_took = timed(lambda: done(catalogue, partial(merging.merge, uid=gone, into=stays)))
    with catalogue.reading() as reading:
        newest = history.change_sets(reading, 1)[0]
        assert index.verify(reading) == ""
    undone, undoing = timed(lambda: done(catalogue, lambda work: history.undo(work, newest.id)))
    print(f"\n{WORKS} works added in {filled.adding:.1f} s, a name of them merged in {merging_took:.1f} s, "
          f"undone in {undoing:.1f} s")  # fmt: skip
    assert (used, undone.left) == (WORKS, ())
    assert merging_took <= MERGE_RATIO * filled.adding
    assert undoing <= UNDO_RATIO * filled.adding


def test_a_list_of_names_with_their_uses_is_read_at_once(filled: Filled) -> None:
    with filled.catalogue.reading() as reading:
        rows, reading_rows = timed(lambda: people_verbs.rows("az", "", "")(reading, None))
        often, counting = timed(lambda: mentions.how_often(reading, "agent"))
        _, looking = timed(lambda: likely.likely(reading, "agent"))
    print(f"\n{len(rows)} names in {reading_rows * 1000:.0f} ms, their uses in {counting * 1000:.0f} ms, "
          f"doubles in {looking * 1000:.0f} ms")  # fmt: skip
    assert often[filled.people[0]] == WORKS
    assert reading_rows + counting + looking <= LIST_RATIO * filled.adding


def raised(crash: Exception) -> None:
    raise AssertionError from crash


def test_the_window_lives_and_pages_go_on_reading_while_names_are_merged(
    filled: Filled, dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    jobs = Jobs(raised)
    records, pictures = Records(filled.catalogue, WHO, jobs), Pictures(filled.catalogue.folder, jobs)
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    page = PeoplePage(Site(records, pictures, Drafts(None), jobs, memory, filled.catalogue.folder), "az")
    records.changed.connect(page.hear)
    qtbot.addWidget(page)
    page.resize(1256, 824)
    page.show()
    page.load()
    qtbot.waitUntil(jobs.idle, timeout=30_000)
    meter, merged, read = GapMeter(page), list[int](), list[int]()
    clock = QElapsedTimer()
    clock.start()
    meter.start()
    verb, rows = merging_verbs.merge(filled.people[0], filled.people[1], {}), people_verbs.rows("az", "", "")
    records.write(Action("records.merged", {"ref": "a", "into": "b"}), verb, lambda used: merged.append(used))
    while not merged:
        with qtbot.waitSignal(
            records.read_long(lambda reading: len(rows(reading, None)), read.append).ended, timeout=30_000
        ):
            pass
    qtbot.waitUntil(jobs.idle, timeout=30_000)
    gaps, seconds = meter.stop(), clock.elapsed() / 1000
    jobs.close()
    QCoreApplication.processEvents()
    print(f"\nmerged in {seconds:.1f} s, {len(read)} readings meanwhile; {gaps.count} gaps, "
          f"median {gaps.median:.1f} ms, "
          f"99 % {gaps.hundredth:.1f} ms, worst {gaps.worst:.1f} ms")  # fmt: skip
    assert merged == [WORKS]
    assert len(read) >= 3
    assert gaps.within(50, 200)
