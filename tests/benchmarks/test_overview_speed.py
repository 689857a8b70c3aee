"""The overview of 70,000 works, of which 26,000 hang: gone to with figures that are kept, after one change, anew.

Counted is the time of the processor, so that what else the computer does matters little.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities.records import Agent, AgentRole
from kalbajar_catalogue.desk.overview import verbs
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.standing import keeper
from kalbajar_catalogue.standing.keeper import Keeper, keeper_of
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts.records import Text
from tests.catalogues import WHO, done

WORKS, HUNG, SHOWS, AGENTS, LABELS = 70_000, 26_000, 4, 3_000, 16_000
GONE_TO_MS, AFTER_ONE_MS, ANEW_S = 200, 600, 45
T = TypeVar("T")

pytestmark = pytest.mark.benchmark


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Catalogue]:
    """A large catalogue with four large exhibitions."""
    made = wiring.create(tmp_path / "catalogue", WHO)
    done(made, _fill)
    yield made
    made.close()


def _fill(work: Work) -> None:
    agents = store.insert_all(work, [Agent(display_name=Multilingual(en=f"Agent {n}")) for n in range(AGENTS)])
    photographs = items.add(work, [_photograph(number, agents[number % AGENTS].uid) for number in range(WORKS)])
    each = HUNG // SHOWS
    for place in range(SHOWS):
        title = Multilingual(en=f"Exhibition {place}")
        show = exhibitions.create(work, Exhibition(title=title, announced_count=each)).uid
        exhibitions.hang(work, show, [one.uid for one in photographs[place * each : (place + 1) * each]])
    labels = [Text(owner=one.uid, language="en", body="Words", status="approved") for one in photographs[:LABELS]]
    store.insert_all(work, labels)


def _photograph(number: int, agent: str) -> Photograph:
    title = Multilingual(en=f"Picture {number}", az=f"Şəkil {number}" if number % 2 else "")
    return Photograph(title=title, photographer=(AgentRole(agent, "photographer"),), date_taken="1990")


def spent(verb: Callable[[], T]) -> tuple[float, T]:
    """Seconds of the processor, and what came out."""
    start = time.process_time()
    given = verb()
    return time.process_time() - start, given


def test_the_overview_of_70000_works(large: Catalogue) -> None:
    anew, _ = spent(lambda: keeper_of(large).bring_up(large))
    keeper._KEEPERS[large] = Keeper(large)  # as after a new start: nothing is in memory
    first, shown = spent(lambda: _board(large))
    again, _ = spent(lambda: _board(large))
    done(large, lambda work: items.change(work, _first(work), {"title_ru": "Снимок"}))
    stale, behind = spent(lambda: _board(large))
    one, _ = spent(lambda: keeper_of(large).bring_up(large))
    told = " / ".join(f"{seconds * 1000:.0f}" for seconds in (first, again, stale))
    print(f"\n{WORKS} works gone to, again, after a change in {told} ms (limit {GONE_TO_MS} ms), brought up "
          f"in {one * 1000:.0f} ms (limit {AFTER_ONE_MS} ms), anew in {anew:.1f} s (limit {ANEW_S} s)")  # fmt: skip
    assert shown.current
    assert not behind.current
    assert [card.catalogued for card in shown.cards] == [HUNG // SHOWS] * SHOWS
    assert max(first, again, stale) * 1000 <= GONE_TO_MS
    assert one * 1000 <= AFTER_ONE_MS
    assert anew <= ANEW_S


def _board(catalogue: Catalogue) -> verbs.Board:
    with catalogue.reading() as reading:
        return verbs.board(catalogue)(reading)


def _first(work: Work) -> str:
    return min(store.states(work, Photograph.kind))
