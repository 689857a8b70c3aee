"""What the loupe and the light table ask of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items import pairs, service
from kalbajar_catalogue.items.pairs import Paired
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import field_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

__all__ = ["Laid", "Paired", "candidates", "file_of", "laid", "pair", "paired", "pick", "picked", "rate", "rated",
           "sights", "unpair", "unpaired"]  # fmt: skip

Verb = Callable[[Work, Progress], None]
PLACES = "places"
"""The key of the places that a work shows: their uids with blanks between them, for rules and not for eyes."""


@dataclass(frozen=True)
class Laid:
    """What lies on the light table.

    `asked` are the works that were asked for; some may be gone. `facts` has, per work, the texts that are compared, by
    key (`taken`, `author`, ...); `walk` is every pair of the exhibition `show`, or of the catalogue when the works do
    not hang together.
    """

    sights: tuple[Sight, ...]
    asked: tuple[str, ...]
    facts: Mapping[str, Mapping[str, str]]
    walk: tuple[Paired, ...]
    show: Multilingual = NOTHING

    def pair_of(self, one: str, other: str) -> Paired | None:
        """The pair that two works are, whichever comes first."""
        return next((pair for pair in self.walk if pair.of(one, other)), None)


def sights(uids: Sequence[str], show: str = "") -> Callable[[Reading], tuple[Sight, ...]]:
    """Reads works to look at, in this order; their numbers are those of an exhibition, or of the one that fits best."""

    def read(reading: Reading) -> tuple[Sight, ...]:
        return _sights(reading, uids, show or _best_show(reading, uids))

    return read


def laid(uids: Sequence[str], language: Language) -> Callable[[Reading], Laid]:
    """Reads what lies on the light table."""

    def read(reading: Reading) -> Laid:
        show = _best_show(reading, uids)
        found = _sights(reading, uids, show)
        facts = {sight.uid: _facts(reading, sight.card, language) for sight in found}
        title = exhibitions.get(reading, show).title if show else NOTHING
        return Laid(found, tuple(uids), facts, _walk(reading, uids, show), title)

    return read


def candidates(uid: str) -> Callable[[Reading], tuple[Sight, ...]]:
    """Reads the works of the same kind that could lie beside this one: of its exhibition first, then the others."""

    def read(reading: Reading) -> tuple[Sight, ...]:
        show = _best_show(reading, [uid])
        kind = service.kind_of(reading, uid).kind
        hung = [exhibit.item for exhibit in exhibitions.exhibits(reading, show)] if show else []
        cards = {card.uid: card for card in service.cards(reading, kinds=(kind,)) if card.sha256 and card.uid != uid}
        order = [*(item for item in hung if item in cards), *(item for item in cards if item not in set(hung))]
        return _sights(reading, order, show)

    return read


def file_of(uid: str) -> Callable[[Reading], tuple[str, MediaFile | None]]:
    """Reads the file of a work's main picture, with the work's uid."""

    def read(reading: Reading) -> tuple[str, MediaFile | None]:
        found = media.main_pictures(reading, [uid]).get(uid)
        return uid, found[1] if found else None

    return read


def rate(link: str, stars: int) -> Verb:
    """Gives a picture so many stars."""

    def write(work: Work, progress: Progress) -> None:
        media.rate(work, link, stars)

    return write


def pick(link: str, wanted: bool) -> Verb:
    """Picks a picture, or not any more."""

    def write(work: Work, progress: Progress) -> None:
        media.pick(work, link, wanted)

    return write


def pair(wanted: Paired) -> Verb:
    """Pairs two photographs, on both records."""

    def write(work: Work, progress: Progress) -> None:
        pairs.pair(work, wanted.first, wanted.second, wanted.ordered, wanted.same_viewpoint)

    return write


def unpair(one: str, other: str) -> Verb:
    """Takes two photographs apart, on both records."""

    def write(work: Work, progress: Progress) -> None:
        pairs.unpair(work, one, other)

    return write


def rated(ref: str) -> Action:
    """The name of given stars in the history."""
    return Action("record.edited", {"ref": ref, "field": field_of(MediaLink, "rating")[0].declared.label})


def picked(ref: str) -> Action:
    """The name of a picking in the history."""
    return Action("record.edited", {"ref": ref, "field": field_of(MediaLink, "pick")[0].declared.label})


def paired(one: str, other: str) -> Action:
    """The name of a pairing in the history, of two numbers or refs."""
    return Action("photographs.paired", {"one": one, "other": other})


def unpaired(one: str, other: str) -> Action:
    """The name of a pairing that was taken apart, in the history."""
    return Action("photographs.unpaired", {"one": one, "other": other})


def _sights(reading: Reading, uids: Sequence[str], show: str) -> tuple[Sight, ...]:
    cards = {card.uid: card for card in service.cards(reading, uids)}
    numbers = _numbers(reading, show)
    marks = _marks(reading, cards)
    return tuple(
        Sight(cards[uid], numbers.get(uid, ""), *marks.get(uid, ("", 0, False))) for uid in uids if uid in cards
    )


def _marks(reading: Reading, uids: Iterable[str]) -> dict[str, tuple[str, int, bool]]:
    """(link, stars, flag) of the main picture of each work."""
    names = ("owner", "role", "order", "rating", "pick")
    rows = store.glance_among(reading, MediaLink, names, "owner", uids)
    ranked = sorted(rows, key=lambda row: (row[3] == "main", -row[4]))
    return {owner: (link, rating, bool(pick)) for link, _, owner, _, _, rating, pick in ranked}


def _numbers(reading: Reading, show: str) -> dict[str, str]:
    return {one.item: one.number for one in exhibitions.exhibits(reading, show)} if show else {}


def _best_show(reading: Reading, uids: Sequence[str]) -> str:
    """The exhibition in which most of these works hang, the first of several; '' for none."""
    wanted, best, most = set(uids), "", 0
    for show in exhibitions.listed(reading):
        hung = len(wanted & {exhibit.item for exhibit in exhibitions.exhibits(reading, show.uid)})
        if hung > most:
            best, most = show.uid, hung
    return best


def _walk(reading: Reading, uids: Sequence[str], show: str) -> tuple[Paired, ...]:
    """The pairs of an exhibition in its order; of the catalogue where these works are not a pair of the exhibition."""
    every = pairs.pairs(reading)
    order = {exhibit.item: exhibit.order for exhibit in exhibitions.exhibits(reading, show)} if show else {}
    hung = [pair for pair in every if pair.first in order and pair.second in order]
    outside = any(pair.holds(uid) and pair not in hung for pair in every for uid in uids)
    if not hung or outside:
        return every
    return tuple(sorted(hung, key=lambda pair: min(order[pair.first], order[pair.second])))


def _places(reading: Reading, card: ItemCard) -> tuple[str, ...]:
    """The uids of the places that a photograph shows, the nearest first; of other works none are compared."""
    if card.kind != Photograph.kind:
        return ()
    rows = store.glance(reading, Photograph, ("place_shown",), [card.uid])
    return tuple(uid for *_, places in rows for uid in places)


def _facts(reading: Reading, card: ItemCard, language: Language) -> dict[str, str]:
    """What is compared of a work, in the words of one language."""
    texts = service.shown(reading, card.uid, language)
    photograph = card.kind == Photograph.kind
    date = texts.get("date_taken", "") if photograph else texts.get("date_earliest", "")
    sizes = texts.get("print_size", "") or texts.get("dimension", "")
    return {
        "taken": texts.get(f"date_display_{language}", "") or shown_date(date, language),
        "author": card.makers.best(language).text,
        "place": texts.get("place_shown", "") or texts.get("place_taken", "") or texts.get("place_made", ""),
        "process": texts.get("process", "") or texts.get("technique", ""),
        "pixels": f"{card.width} × {card.height}" if card.width else "",
        "print": sizes,
        "credit": texts.get(f"credit_line_{language}", ""),
        PLACES: " ".join(_places(reading, card)),
        "date": date,
    }
