"""Searching 70,000 invented works: typed letter by letter, filtered, counted; what the index costs to write.

Counted is the time of the processor, so that what else the computer does matters little.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.search import index
from kalbajar_catalogue.search.facets import facets
from kalbajar_catalogue.search.query import Query, find
from kalbajar_catalogue.storage import catalogue as storage
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.work import Reading, Work
from tests.catalogues import WHO, done
from tests.search import invented

WORKS = 70_000
FACETS = ("maker", "place", "decade")
AT_MOST_RATIO, ROWS_MS, FACETS_MS = 0.30, 16.0, 60.0

T = TypeVar("T")

pytestmark = pytest.mark.benchmark


class Timed:
    """The follower of the index, with the time that it took last."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def follow(self, work: Work, changes: Sequence[Change]) -> None:
        start = time.process_time()
        index.follow(work, changes)
        self.seconds = time.process_time() - start


class Filled(NamedTuple):
    """70,000 works with an index, and what it took to write them and to follow them."""

    catalogue: Catalogue
    writing: float
    timed: Timed
    following: float


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("bench") / "catalogue"
    wiring.create(folder, WHO).close()
    timed = Timed()
    others = wiring.FOLLOWERS[:-1]
    catalogue = storage.open_catalogue(folder, wiring.kinds(), (*others, timed.follow), WHO)
    index.bring_up_to_date(catalogue)
    cast = done(catalogue, invented.cast)
    works = invented.photographs(WORKS, cast)
    start = time.process_time()
    done(catalogue, lambda work: len(store.insert_all(work, works)))
    whole = time.process_time() - start
    yield Filled(catalogue, whole - timed.seconds, timed, timed.seconds)
    catalogue.close()


def test_the_index_costs_at_most_30_percent_of_the_writing(filled: Filled) -> None:
    ratio = filled.following / filled.writing
    print(f"\n{WORKS} works written in {filled.writing:.1f} s, followed in {filled.following:.1f} s: "
          f"ratio {ratio:.2f} (limit {AT_MOST_RATIO})")  # fmt: skip
    assert ratio <= AT_MOST_RATIO


def test_the_first_page_comes_in_16_ms_at_every_letter(filled: Filled) -> None:
    cold = _ms(lambda: _find(filled, "k"))
    times = _letter_by_letter(lambda text: _find(filled, text))
    _within(f"first page (first of all {cold:.1f} ms)", times, ROWS_MS)


def test_with_three_filters_a_page_comes_in_60_ms(filled: Filled) -> None:
    with filled.catalogue.reading() as reading:
        where = tuple((facet.name, facet.values[0].value) for facet in facets(reading, Query(), FACETS))
    _within("page with three filters", _letter_by_letter(lambda text: _find(filled, text, where)), FACETS_MS)


def test_three_facets_are_counted_in_60_ms(filled: Filled) -> None:
    def count(text: str) -> object:
        return _read(filled, lambda reading: facets(reading, Query(text=text), FACETS))

    def both(text: str) -> object:
        return _find(filled, text), count(text)

    _within("three facets", _letter_by_letter(count), FACETS_MS)
    _within("page and three facets", _letter_by_letter(both), FACETS_MS)


def test_a_changed_work_is_followed_in_20_ms_and_a_renamed_person_at_once(filled: Filled) -> None:
    works = _read(filled, lambda reading: find(reading, Query(kinds=("photograph",)), "az").hits)
    for number, hit in enumerate(works[:20]):
        done(
            filled.catalogue,
            partial(store.change, kind_name=hit.kind, uid=hit.uid, values={"title_az": f"Ad {number}"}),
        )
    print(f"\nchange of one work followed in {filled.timed.seconds * 1000:.1f} ms (limit 20 ms)", end="")
    assert filled.timed.seconds <= 0.02
    (maker,) = _read(filled, lambda reading: facets(reading, Query(), ("maker",)))
    busiest = maker.values[0]
    done(filled.catalogue, lambda work: store.change(work, "agent", busiest.value, {"display_name_az": "Yeni ad"}))
    print(f"\nrenamed maker of {busiest.count} works followed in {filled.timed.seconds * 1000:.0f} ms (limit 1500 ms)")
    assert filled.timed.seconds <= 1.5


def test_a_move_of_a_wall_of_5000_is_followed_without_writing(filled: Filled) -> None:
    works = _read(filled, lambda reading: reading.connection.exec_driver_sql(
        "SELECT uid FROM record WHERE kind = 'photograph' LIMIT 5000").scalars().all())  # fmt: skip

    def hung(work: Work) -> str:
        show = exhibitions.create(work, Exhibition(title=Multilingual("Hamısı"))).uid
        exhibitions.hang(work, show, list(works))
        return show

    show = done(filled.catalogue, hung)
    print(f"\nhang of 5000 followed in {filled.timed.seconds:.2f} s (limit 5 s)", end="")
    assert filled.timed.seconds <= 5
    last = _read(filled, lambda reading: exhibitions.exhibits(reading, show)[-1].uid)
    done(filled.catalogue, lambda work: exhibitions.move(work, last, 1))
    print(f"\nmove of 5000 frames followed in {filled.timed.seconds * 1000:.0f} ms (limit 200 ms)")
    assert filled.timed.seconds <= 0.2


def test_the_index_is_made_anew_in_less_time_than_the_works_were_written(filled: Filled) -> None:
    file = filled.catalogue.folder / "catalogue.sqlite"
    start = time.process_time()
    index.bring_up_to_date(filled.catalogue, anew=True)
    seconds = time.process_time() - start
    size = _read(filled, _index_bytes)
    print(f"\nrebuilt in {seconds:.1f} s (limit {filled.writing:.1f} s); "
          f"{size / 1e6:.0f} MB of {file.stat().st_size / 1e6:.0f} MB are index")  # fmt: skip
    assert seconds <= filled.writing


def test_opening_takes_no_longer_for_all_that_is_in_it(filled: Filled, tmp_path: Path) -> None:
    wiring.create(tmp_path / "empty", WHO).close()
    empty = min(_ms(lambda: _opened(tmp_path / "empty")) for _ in range(5))
    full = min(_ms(lambda: _opened(filled.catalogue.folder)) for _ in range(5))
    print(f"\nopened with {WORKS} works in {full:.1f} ms, empty in {empty:.1f} ms (limit: 1.5 times and 5 ms)")
    assert full <= 1.5 * empty + 5


def _opened(folder: Path) -> None:
    wiring.open_catalogue(folder, WHO).close()


def _index_bytes(reading: Reading) -> int:
    texts = "title || words || variants || numbers || skeletons || told"
    sums = (
        "length(body)) FROM search_column",
        f"length(CAST({texts} AS BLOB))) FROM search_record",
        "length(block)) FROM search_text_data",
        "length(block)) FROM search_skeleton_data",
    )
    return sum(int(reading.connection.exec_driver_sql(f"SELECT sum({one}").scalar_one()) for one in sums)


def _typed() -> list[str]:
    """Some sixty searches as people type them."""
    chance = random.Random(5)
    words = (invented.AZ, invented.AZ, invented.EN, invented.RU)
    found = [" ".join(chance.sample(words[n % 4], 1 + n % 3)) for n in range(30)]
    found += [invented.person(chance) for _ in range(12)] + [invented.place(chance) for _ in range(8)]
    return [*found, "Garabagh", "Khalcha", "Hajiyev", "KLB-F-0012", "KM-1990/55", "12", "qala -dağ", '"qala yol"',
            "Кяльбаджар", "zzz"]  # fmt: skip


def _letter_by_letter(search: Callable[[str], object]) -> list[float]:
    texts = [text[:end] for text in _typed() for end in range(1, len(text) + 1)]
    return sorted(_ms(partial(search, text)) for text in texts)


def _find(filled: Filled, text: str, where: tuple[tuple[str, str], ...] = ()) -> object:
    return _read(filled, lambda reading: find(reading, Query(text=text, where=where), "az"))


def _read(filled: Filled, verb: Callable[[Reading], T]) -> T:
    with filled.catalogue.reading() as reading:
        return verb(reading)


def _ms(verb: Callable[[], object]) -> float:
    start = time.process_time()
    verb()
    return (time.process_time() - start) * 1000


def _within(what: str, times: list[float], limit: float) -> None:
    middle, high = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"\n{what}: half in {middle:.1f} ms, 95 % in {high:.1f} ms, all in {times[-1]:.1f} ms "
          f"at {len(times)} letters (limit {limit:.0f} ms for 95 %)", end="")  # fmt: skip
    assert high <= limit
