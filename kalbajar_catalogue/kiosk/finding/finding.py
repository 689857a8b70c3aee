"""Looking for things by what is typed, letter by letter: DOMAIN 4 over everything a kiosk shows. Pure; no Qt.

All words must be there, each by its beginning. Words as they are spelled rank before words that only sound alike,
names before what is told, and a catalogue number before all.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.skeleton import latin, skeleton
from kalbajar_catalogue.kiosk.finding.findable import EVENT, NAMED, PLACE, SHOW, TOLD, WORK, Thing, things
from kalbajar_catalogue.kiosk.finding.named import OfTheLast
from kalbajar_catalogue.kiosk.shows import Shows

LONGEST = 80
"""Letters of what is typed that are looked at."""
ENOUGH = 8
"""Where so many are found as they are spelled, what only sounds alike is left out."""
WHOLE, BEGUN, ALIKE = range(3)
"""How a word is met: as it is, by its beginning, by its sound or but for its ending."""
LONGEST_ENDING, SHORTEST_STEM, SHORTEST_SOUND = 3, 4, 3
# One word of their long names, or of where they are, says little: works that have to do with it come before them.
_LONG_NAMED = frozenset({PLACE, EVENT, SHOW})
# Where a rank says how near the words stand.
_NEAR = 2
_A_WORK = 1_000
_LAST = "\U0010ffff"
_NUMBER = re.compile(r"(?:no|nr|n|nomre|номер)?([^\W\d_]{0,3})0*(\d{1,12})")
_PLAIN_NUMBER = re.compile(r"([^\W\d_]{0,3})0*(\d{1,12})")
# Signs that stand for a Latin letter on a Cyrillic keyboard because they look like it.
_LOOK = str.maketrans("авекмнорстух", "abekmhopctyx")
# A word that is still being typed may end within one of these sounds.
_HALF_A_SOUND = "dszckgoi"


@dataclass(frozen=True)
class Found:
    """What was found, the best first; `alike` when some of it only sounds like what was typed."""

    things: tuple[Thing, ...] = ()
    words: tuple[str, ...] = ()
    """For each word that was typed the one that was met, folded; () for a number."""
    alike: bool = False
    numbered: int = 0
    """How many of them, the first, have the catalogue number that was typed."""


NONE_FOUND = Found()


@dataclass
class Index:
    """All things by their words."""

    things: list[Thing] = field(default_factory=list)
    where: dict[str, dict[int, int]] = field(default_factory=dict)
    """Folded word -> thing -> how near."""
    spelled: dict[str, str] = field(default_factory=dict)
    """Folded word -> as it is written where it was first met."""
    names: list[frozenset[tuple[str, ...]]] = field(default_factory=list)
    """The folded names of each thing."""
    numbers: dict[tuple[str, int], list[int]] = field(default_factory=dict)

    @cached_property
    def words(self) -> list[str]:
        """All folded words in order."""
        return sorted(self.where)

    @cached_property
    def sounds(self) -> dict[str, list[str]]:
        """Skeleton -> the words that have it."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(skeleton(word), []).append(word)
        found.pop("", None)
        return found

    @cached_property
    def called(self) -> dict[str, list[str]]:
        """As `sounds`, of the words by which things are called, made or placed: not of what is told of them."""
        near = {word for word, where in self.where.items() if min(where.values()) < TOLD}
        found = {sound: [word for word in words if word in near] for sound, words in self.sounds.items()}
        return {sound: words for sound, words in found.items() if words}

    @cached_property
    def in_order(self) -> list[str]:
        """All skeletons in order."""
        return sorted(self.sounds)


def index(shows: Shows) -> Index:
    """Everything that can be found in these exhibitions."""
    made = Index()
    folded: dict[str, tuple[str, ...]] = {}
    for at, thing in enumerate(things(shows)):
        made.things.append(thing)
        made.names.append(frozenset(tuple(fold(name).split()) for name in _spoken(thing)))
        for near, text in thing.words:
            for token in text.split():
                words = folded.get(token)
                if words is None:
                    words = folded[token] = tuple(fold(token).split())
                    _spell(made.spelled, words, token)
                for word in words:
                    have = made.where.setdefault(word, {})
                    have[at] = min(near, have.get(at, near))
        if thing.number and (number := _PLAIN_NUMBER.fullmatch(_compact(thing.number))):
            made.numbers.setdefault((number[1], int(number[2])), []).append(at)
    return made


index_of = OfTheLast(index)
"""The index of the exhibitions last asked for, made once."""


def find(known: Index, text: str) -> Found:
    """What `text` means: letter case, signs and scripts do not matter. Nothing for nothing."""
    asked = list(dict.fromkeys(fold(text[:LONGEST]).split()))
    if not asked:
        return NONE_FOUND
    numbered = _numbered(known, text)
    met = [_meet(known, word, last=at == len(asked) - 1) for at, word in enumerate(asked)]
    # Beside a number, figures that stand somewhere in a text or a size say nothing.
    ranked = [one for one in _ranked(known, asked, met) if not numbered or one[1][_NEAR] == NAMED]
    exact = [at for at, rank in ranked if rank[0] < ALIKE]
    kept = exact if len(exact) >= ENOUGH else [at for at, _ in ranked]
    order = list(dict.fromkeys((*numbered, *kept)))
    words = () if numbered else tuple(_met(known, one, kept) for one in met) if kept else ()
    return Found(tuple(known.things[at] for at in order), words, len(kept) > len(exact), len(numbered))


Meetings = dict[str, int]
"""Word of the index -> how it was met."""


def _meet(known: Index, asked: str, last: bool) -> Meetings:
    met: Meetings = dict.fromkeys(_alike(known, asked, last), ALIKE)
    met |= dict.fromkeys(_beginning(known.words, asked), BEGUN)
    if asked in known.where:
        met[asked] = WHOLE
    return met


def _beginning(ordered: list[str], with_: str) -> list[str]:
    return ordered[bisect_left(ordered, with_) : bisect_left(ordered, with_ + _LAST)]


def _alike(known: Index, asked: str, last: bool) -> Iterator[str]:
    """Words that sound so, and words of which what was typed is a form."""
    for sound in _sounds_of(asked):
        sounds = _beginning(known.in_order, sound)
        if not sounds and last and sound[-1] in _HALF_A_SOUND:
            sounds = _beginning(known.in_order, sound[:-1])
        for one in sounds:
            yield from known.sounds[one]
    for stem in _stems(asked, SHORTEST_STEM):
        if stem in known.where:
            yield stem
    for stem in _stems(skeleton(asked), SHORTEST_STEM + 1):
        yield from known.sounds.get(stem, ())


def _sounds_of(word: str) -> Iterator[str]:
    """Its skeleton, long enough to mean something; of a Russian word also with the h that Russian writes as г."""
    for spelling in dict.fromkeys((word, word.replace("г", "h"))):
        if len(sound := skeleton(spelling)) >= SHORTEST_SOUND:
            yield sound


def _stems(word: str, shortest: int) -> Iterator[str]:
    """The word without an ending of a few letters."""
    yield from (word[:-cut] for cut in range(1, LONGEST_ENDING + 1) if len(word) - cut >= shortest)


def _ranked(known: Index, asked: list[str], met: list[Meetings]) -> list[tuple[int, tuple[int, ...]]]:
    """The things that all words meet, the best first."""
    reached = [_reach(known, one) for one in met]
    common = min(reached, key=len)
    both = [at for at in common if all(at in one for one in reached)]
    ranks = {at: _rank(known, at, asked, [one[at] for one in reached]) for at in both}
    return sorted(ranks.items(), key=lambda one: one[1])


def _reach(known: Index, met: Meetings) -> dict[int, tuple[int, int]]:
    """Thing -> (how the word was met, how near it stands), the best of each."""
    reached: dict[int, tuple[int, int]] = {}
    for word, how in sorted(met.items(), key=lambda one: -one[1]):
        for at, near in known.where[word].items():
            if (have := reached.get(at)) is None or (how, near) < have:
                reached[at] = how, near
    return reached


def _rank(known: Index, at: int, asked: list[str], reached: list[tuple[int, int]]) -> tuple[int, ...]:
    how, near = max(one[0] for one in reached), max(one[1] for one in reached)
    is_named_so = tuple(asked) in known.names[at]
    kind, length = known.things[at].kind, min(map(len, known.names[at]), default=0)
    if kind in _LONG_NAMED and (near > NAMED or length > 2 * len(asked)):
        near = TOLD
    # Of several names that begin so, the shortest is meant; works keep their order.
    return max(how, BEGUN), not is_named_so, near, how, length if kind != WORK else _A_WORK, at


def _met(known: Index, met: Meetings, kept: list[int]) -> str:
    """The word that was most likely meant: met best, and by most of what was found."""
    wanted = set(kept)
    counts = {word: sum(at in wanted for at in known.where[word]) for word in met}
    return min((word for word in met if counts[word]), key=lambda word: (met[word], -counts[word], word), default="")


def _numbered(known: Index, text: str) -> list[int]:
    """The things of this catalogue number, with or without its letters and zeros."""
    asked = _NUMBER.fullmatch(_compact(text[:LONGEST]))
    if not asked:
        return []
    letters, number = {asked[1], asked[1].translate(_LOOK), latin(asked[1])}, int(asked[2])
    return [at for (own, count), found in known.numbers.items() if count == number and (not asked[1] or own in letters)
            for at in found]  # fmt: skip


def _compact(number: str) -> str:
    return fold(number).replace(" ", "")


def _spoken(thing: Thing) -> Iterator[str]:
    yield from (text for text in (thing.name.az, thing.name.en, thing.name.ru) if text)


def _spell(spelled: dict[str, str], words: tuple[str, ...], token: str) -> None:
    if len(words) == 1:
        spelled.setdefault(words[0], token.strip(".,:;!?()[]«»“”\"'’–—…"))
