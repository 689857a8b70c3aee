"""What to look for, offered before anything is typed and when nothing is found. Pure; no Qt.

Whatever is offered finds something.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.skeleton import skeleton
from kalbajar_catalogue.kiosk.finding.finding import LONGEST, Index, find, index_of
from kalbajar_catalogue.kiosk.finding.named import register
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.kiosk.walls.choosing import marks

OF_EACH = 5
CLOSEST = 6
_NEAR_ENOUGH = 0.4
_LONGEST_NAME = 28
_SHORTEST = 3
_MARKS = ("motif", "composition", "craft_type", "genre")

Offer = tuple[str, list[str]]


def prepare(shows: Shows) -> None:
    """Works out beforehand what the first search needs: some tenths of a second of a thousand works. In any thread."""
    offers(shows, LANGUAGES[0])
    closest(shows, "aaa", LANGUAGES[0])


def offers(shows: Shows, language: Language) -> list[Offer]:
    """(`places`, `people` or `marks`, what to type for each): those of which there is most to see."""
    named, known = register(shows), index_of(shows)
    places = {place.place.name.best(language).text: len(place.works) for place in named.places.values()}
    people = {one.agent.name.best(language).text: len(one.works) for one in named.people.values()}
    found: Counter[str] = Counter(
        capitalised(mark.word, language) for hung in shows.works for mark in marks(hung, _MARKS, language)
    )
    every = (("places", Counter(places)), ("people", Counter(people)), ("marks", found))
    return [(kind, words) for kind, counts in every if (words := list(_most(known, counts)))]


def _most(known: Index, counts: Counter[str]) -> Iterator[str]:
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    fit = (word for word in ordered if counts[word] and len(word) <= _LONGEST_NAME and find(known, word).things)
    yield from islice(fit, OF_EACH)


def closest(shows: Shows, text: str, language: Language) -> list[str]:
    """Words and names nearest to what was typed in vain; the single words of it that find something come first."""
    known = index_of(shows)
    asked = list(dict.fromkeys(fold(text[:LONGEST]).split()))
    single = {word: met for word in asked if len(asked) > 1 and (met := find(known, word).words)}
    near = [word for one in asked if one not in single for word in _near(known, one)]
    meant = [word for met in single.values() for word in met]
    spelled = (capitalised(known.spelled.get(word, word), language) for word in (*meant, *near))
    return _first(spelled, known)[:CLOSEST]


def _first(words: Iterable[str], known: Index) -> list[str]:
    return [word for word in dict.fromkeys(words) if find(known, word).things]


def _near(known: Index, asked: str) -> list[str]:
    """The words of the index that share most pairs of sounds with this one."""
    wanted = _pairs(skeleton(asked))
    likes: dict[str, float] = {}
    for sound, words in known.called.items():
        own = _pairs(sound)
        like = 2 * len(wanted & own) / (len(wanted) + len(own) or 1)
        written = [word for word in words if len(word) >= _SHORTEST and _is_cyrillic(word) == _is_cyrillic(asked)]
        if like >= _NEAR_ENOUGH and written:
            likes[_likest(known, asked, written)] = like
    return sorted(likes, key=lambda word: (-likes[word], -len(known.where[word]), word))[:CLOSEST]


def _likest(known: Index, asked: str, words: list[str]) -> str:
    """Of words that sound the same, the one that is written most like it."""
    letters = _pairs(asked)
    return max(words, key=lambda word: (len(letters & _pairs(word)), len(known.where[word])))


def _is_cyrillic(word: str) -> bool:
    return any("\u0400" <= sign <= "\u052f" for sign in word)


@lru_cache(maxsize=60_000)
def _pairs(sound: str) -> frozenset[str]:
    """Two by two, with its beginning and its end."""
    framed = f" {sound} "
    return frozenset(framed[at : at + 2] for at in range(len(framed) - 1)) if sound else frozenset()
