"""What the palette asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.service import BY_KIND, ItemCard
from kalbajar_catalogue.storage import called
from kalbajar_catalogue.storage.work import Reading

MOST: Final = 40
GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "all": (),
    "works": tuple(BY_KIND),
    "exhibitions": ("exhibition", "section", "event", "programme"),
    "people": ("agent",),
    "places": ("place",),
    "texts": ("text",),
}
"""The chips of the palette, and the kinds that each lets through; none for all of them."""


@dataclass(frozen=True)
class Shown:
    """A record that was found, as the palette shows it; `label` and `text` say what of it matched, if not its title."""

    uid: str
    kind: str
    ref: str
    title: Multilingual
    label: str = ""
    text: str = ""
    sha256: str = ""
    file_path: str = ""
    descriptive: bool = False


@dataclass(frozen=True)
class Found:
    """The best hits of a text, with the text and the group that were asked for."""

    text: str
    group: str
    hits: tuple[Shown, ...]


@dataclass(frozen=True)
class Counted:
    """How many hits a text has in each group."""

    text: str
    counts: Mapping[str, int]


def found(text: str, group: str, language: Language) -> Callable[[Reading], Found]:
    """Reads the best hits of a text among the kinds of a group."""

    def read(reading: Reading) -> Found:
        from kalbajar_catalogue.search.query import Query, find  # loads numpy: not before somebody searches

        hits = find(reading, Query(text=text, kinds=GROUPS[group]), language, MOST).hits
        cards = _cards(reading, [hit.uid for hit in hits if hit.kind in BY_KIND])
        shown = [
            _shown(
                Shown(hit.uid, hit.kind, hit.ref, hit.title, *((hit.why.label, hit.why.text) if hit.why else ("", ""))),
                cards,
            )
            for hit in hits
        ]
        return Found(text, group, tuple(shown))

    return read


def counted(text: str) -> Callable[[Reading], Counted]:
    """Counts the hits of a text by group."""

    def read(reading: Reading) -> Counted:
        from kalbajar_catalogue.search.facets import facets
        from kalbajar_catalogue.search.query import Query

        (kinds,) = facets(reading, Query(text=text), ("kind",))
        by_kind = {value.value: value.count for value in kinds.values}
        sums = {group: sum(by_kind.get(kind, 0) for kind in own) for group, own in GROUPS.items() if own}
        return Counted(text, {"all": sum(by_kind.values()), **sums})

    return read


def recent(uids: Sequence[str]) -> Callable[[Reading], Found]:
    """Reads the records that were opened last, in this order; those that are gone are left out."""

    def read(reading: Reading) -> Found:
        names = called.called(reading, uids)
        cards = _cards(reading, [uid for uid in uids if uid in names and names[uid].kind in BY_KIND])
        shown = (
            _shown(Shown(uid, names[uid].kind, names[uid].ref, names[uid].name or NOTHING), cards)
            for uid in uids
            if uid in names
        )
        return Found("", "all", tuple(shown))

    return read


def _cards(reading: Reading, uids: Iterable[str]) -> Mapping[str, ItemCard]:
    return {card.uid: card for card in items.cards(reading, uids)}


def _shown(hit: Shown, cards: Mapping[str, ItemCard]) -> Shown:
    card = cards.get(hit.uid)
    if card is None:
        return hit
    return Shown(
        hit.uid, hit.kind, hit.ref, card.title, hit.label, hit.text, card.sha256, card.file_path,
        card.title_is_descriptive,
    )  # fmt: skip
