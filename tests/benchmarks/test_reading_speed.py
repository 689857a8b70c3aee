"""Reading and changing a catalogue of 5,000 works: one of them, a wall, all, a move, an undo, the journal.

Counted is the time of the processor, so that what else the computer does matters little.
"""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import FileFact, MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store, verification
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading, Work
from tests.catalogues import WHO, done

WORKS, AGENTS, FACTS, NEW_NAMES, ROUNDS = 5000, 300, 8, 500, 5
FACT = FileFact("EXIF", "Model", "a camera")

pytestmark = pytest.mark.benchmark


class Filled(NamedTuple):
    """A catalogue of 5,000 works with invented pictures, all of them hung; 44 of them hang elsewhere too."""

    catalogue: Catalogue
    works: list[str]
    wall: str
    every: str


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    catalogue = wiring.create(tmp_path_factory.mktemp("bench") / "catalogue", WHO)
    works = done(catalogue, _pictured)
    wall = done(catalogue, lambda work: _hung(work, works[-44:]))
    every = done(catalogue, lambda work: _hung(work, works))
    yield Filled(catalogue, works, wall, every)
    catalogue.close()


def test_one_work_is_read_in_10_ms(filled: Filled) -> None:
    _read(filled, "card of one work", 10, lambda reading: items.cards(reading, filled.works[7:8]))
    _read(filled, "main picture of one work", 10, lambda reading: media.main_pictures(reading, filled.works[7:8]))


def test_a_wall_of_44_is_read_in_30_ms(filled: Filled) -> None:
    _read(filled, "wall of 44", 30, lambda reading: exhibitions.wall(reading, filled.wall))


def test_all_cards_are_read_in_300_ms(filled: Filled) -> None:
    _read(filled, f"cards of {WORKS}", 300, items.cards)


def test_500_new_names_are_made_in_a_second(filled: Filled) -> None:
    def make(work: Work) -> None:
        names = authorities.Names(work)
        for number in range(NEW_NAMES):
            names.named("agent", f"Newcomer {number}", "en")

    _write(filled, f"{NEW_NAMES} new names", 1000, make)


def test_a_move_from_last_to_first_and_its_undo_take_a_second_each(filled: Filled) -> None:
    with filled.catalogue.reading() as reading:
        last = exhibitions.exhibits(reading, filled.every)[-1].uid
    _write(filled, f"last of {WORKS} to the first frame", 1000, lambda work: exhibitions.move(work, last, 1))
    _write(filled, "its undo", 1000, _undo)


def test_an_import_of_5000_is_undone_and_done_again_in_three_seconds_each(filled: Filled) -> None:
    done(filled.catalogue, _pictured)
    _write(filled, f"undo of {WORKS} works with pictures", 3000, _undo)
    _write(filled, "its redo", 3000, lambda work: history.redo(work, _newest(work)))


def test_the_journal_is_replayed_in_four_seconds(filled: Filled) -> None:
    _read(filled, "journal replayed", 4000, verification.journal_agrees, rounds=1)


def _pictured(work: Work) -> list[str]:
    agents = store.insert_all(
        work, [Agent(display_name=Multilingual(f"Kəs {n}", f"Person {n}")) for n in range(AGENTS)]
    )
    roles = [(AgentRole(agent.uid),) for agent in agents]
    bare = [Photograph(title=Multilingual(f"Körpü {n}"), photographer=roles[n % AGENTS]) for n in range(WORKS)]
    works = [one.uid for one in items.add(work, bare)]
    files = media.add_files(work, [_file(work.change_set, number) for number in range(WORKS)])
    media.link(work, [MediaLink(media_file=file.uid, owner=uid) for uid, file in zip(works, files, strict=True)])
    return works


def _file(change_set: int, number: int) -> MediaFile:
    sha256 = f"{change_set:032}{number:032}"
    return MediaFile(sha256=sha256, file_path=f"{sha256}.jpg", width=6000, height=4000, facts=(FACT,) * FACTS)


def _hung(work: Work, works: list[str]) -> str:
    show = exhibitions.create(work, Exhibition(title=Multilingual("Kəlbəcər"))).uid
    exhibitions.hang(work, show, works)
    return show


def _undo(work: Work) -> None:
    last = history.next_undo(work, WHO)
    assert last is not None
    assert not history.undo(work, last.id).left


def _newest(work: Work) -> int:
    last = history.next_redo(work, WHO)
    assert last is not None
    return last.id


def _read(filled: Filled, what: str, limit_ms: float, verb: Callable[[Reading], object], rounds: int = ROUNDS) -> None:
    def read() -> None:
        with filled.catalogue.reading() as reading:
            assert verb(reading)

    _within(what, limit_ms, min(_ms(read) for _ in range(rounds)))


def _write(filled: Filled, what: str, limit_ms: float, verb: Callable[[Work], object]) -> None:
    _within(what, limit_ms, _ms(lambda: done(filled.catalogue, verb)))


def _ms(verb: Callable[[], object]) -> float:
    start = time.process_time()
    verb()
    return (time.process_time() - start) * 1000


def _within(what: str, limit_ms: float, ms: float) -> None:
    print(f"\n{what}: {ms:.1f} ms (limit {limit_ms:.0f} ms)", end="")
    assert ms <= limit_ms
