"""Looking for something among 1,000 works on a kiosk: the index, each letter, and what is typed in vain."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import EditionAgent, EditionFact, EditionPerson, EditionPlace
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.finding.finding import index
from kalbajar_catalogue.kiosk.pages import search
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.editions_made import show, shows, work

WORKS, MAKERS, PLACES, WORDS = 1_000, 120, 60, 12_000
INDEX_S, LETTER_MS = 1.5, 50.0
LETTERS = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "en": "abcdefghiklmnoprstuvwy",
    "ru": "абвгдежзиклмнопрстуфхцчшыэюя",
}

pytestmark = pytest.mark.benchmark


class Tongues:
    """Three invented languages: few of their words are met often, most seldom, as in any."""

    def __init__(self) -> None:
        self.chance = random.Random(44)
        self._words = [[self._word(letters) for _ in range(WORDS)] for letters in LETTERS.values()]

    def _word(self, letters: str) -> str:
        return "".join(self.chance.choice(letters) for _ in range(self.chance.randint(3, 10)))

    def text(self, count: int) -> Multilingual:
        """So many words in each."""
        return Multilingual(*(" ".join(self._one(words) for _ in range(count)) for words in self._words))

    def _one(self, words: list[str]) -> str:
        return words[min(int(self.chance.paretovariate(0.6)), WORDS) - 1]


@pytest.fixture(scope="module")
def thousand() -> Shows:
    """1,000 invented works with texts in three languages."""
    tongues = Tongues()
    chance, text = tongues.chance, tongues.text
    makers = [EditionAgent(f"a{n}", text(2), biography=text(40)) for n in range(MAKERS)]
    places = [EditionPlace(f"p{n}", text(1)) for n in range(PLACES)]
    works = []
    for number in range(1, WORKS + 1):
        maker, place = chance.choice(makers), chance.choice(places)
        works.append(
            work(
                number,
                title=text(3),
                makers=(EditionPerson(maker.name, uid=maker.uid),),
                places=(place.uid,),
                caption=text(15),
                description=text(60),
                facts=(EditionFact(Multilingual("naxış"), text(2), "motif"),),
            )
        )
    return shows(show(Path(), works, agents=tuple(makers), places=tuple(places)))


def best_ms(verb: Callable[[], object]) -> float:
    took = []
    for _ in range(3):
        start = time.perf_counter()
        verb()
        took.append((time.perf_counter() - start) * 1000)
    return min(took)


def test_each_letter_is_answered_in_time(thousand: Shows, capsys: pytest.CaptureFixture[str]) -> None:
    start = time.perf_counter()
    known = index(thousand)
    made_s = time.perf_counter() - start
    now = datetime(2025, 11, 25, tzinfo=UTC)
    title = thousand.works[500].work.title
    queries = [
        "",
        "a",
        "3",
        "500",
        "№ 42",
        "zzqqxx",
        "ккккк",
        *(title.az[:end] for end in range(1, len(title.az) + 1)),
        title.ru,
    ]
    search.say(Asked(thousand, "az", "", now))
    took = {typed: best_ms(partial(search.say, Asked(thousand, "az", typed, now))) for typed in queries}
    slowest = max(took, key=lambda typed: took[typed])
    with capsys.disabled():
        print(f"\n{len(known.where)} words indexed in {made_s * 1000:.0f} ms; slowest of {len(took)} texts: "
              f"{slowest!r} {took[slowest]:.1f} ms; median {sorted(took.values())[len(took) // 2]:.1f} ms")  # fmt: skip
    assert made_s < INDEX_S
    assert took[slowest] < LETTER_MS
