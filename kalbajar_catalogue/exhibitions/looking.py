"""What a wall knows of its works beyond their frames: by what they are looked for, how they are rated, what they lack.

Read once for a whole wall, however long it is. Never commits.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import WORKS, Item, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

NEEDED = ("title", "credit_line", "alt_text")
_COMMON = ("title", "credit_line", "date_display", "date_earliest", "date_latest", "subject")
_OF_PHOTOGRAPHS = ("photographer", "date_taken", "place_shown", "period_relation", "pair_of")
_OF_OTHERS = ("depicted_place", "place_made")
_LINK = ("media_file", "owner", "rating", "pick", "alt_text")


@dataclass(frozen=True)
class Seen:
    """One work that hangs. `link` is its main picture, '' for none; `lacks` are the flat keys of needed texts.

    `began` and `ended` are the dates it is looked for by, as stored; `makers` and `places` are uids, and so are
    `pairs`, the other photographs of the same subject at another time. `mend` are the checks of gallery health that
    it fails, as far as they were asked; see `mended`.
    """

    item: str
    link: str = ""
    rating: int = 0
    pick: bool = False
    filename: str = ""
    period: str = ""
    subjects: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()
    date: Multilingual = NOTHING
    began: str = ""
    ended: str = ""
    pairs: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    mend: tuple[str, ...] = ()


@dataclass(frozen=True)
class Knowledge:
    """Everything seen by the uid of its work, and the names of the people and places in it by theirs."""

    seen: Mapping[str, Seen]
    names: Mapping[str, Multilingual]


@dataclass(frozen=True)
class _Picture:
    link: str = ""
    rating: int = 0
    pick: bool = False
    alt_text: Multilingual = NOTHING
    filename: str = ""


_NO_PICTURE = _Picture()


def knowledge(reading: Reading, works: Sequence[str]) -> Knowledge:
    """What is known of these works, whatever their kinds; of those in the trash nothing is."""
    pictures, wanted = _pictures(reading, works), house.languages(reading)
    pairs: dict[str, tuple[str, ...]] = {}
    found: dict[str, Seen] = {}
    for kind in WORKS:
        for uid, values in _read(reading, kind, works):
            pairs[uid] = tuple(pair.item for pair in values.get("pair_of", ()))
            found[uid] = _seen(uid, values, pictures.get(uid, _NO_PICTURE), wanted)
    seen = _with_pairs(found, pairs)
    people = {uid for one in seen.values() for uid in (*one.makers, *one.places)}
    return Knowledge(seen, authorities.names_of(reading, people))


def mended(known: Knowledge, mends: Mapping[str, tuple[str, ...]]) -> Knowledge:
    """The same with the checks that each work fails, by the uid of the work. Pure."""
    seen = {
        uid: one if one.mend == mends.get(uid, ()) else replace(one, mend=mends.get(uid, ()))
        for uid, one in known.seen.items()
    }
    return replace(known, seen=seen)


def _read(reading: Reading, kind: type[Item], works: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    own = _OF_PHOTOGRAPHS if kind is Photograph else _OF_OTHERS
    names = tuple(dict.fromkeys((*_COMMON, *own, *kind.maker_fields)))
    for uid, _, *values in store.glance(reading, kind, names, works):
        known = dict(zip(names, values, strict=True))
        known["makers"] = [role.agent for name in kind.maker_fields for role in known[name]]
        yield uid, known


def _seen(uid: str, values: Mapping[str, Any], picture: _Picture, wanted: Collection[Language]) -> Seen:
    texts = {"title": values["title"], "credit_line": values["credit_line"], "alt_text": picture.alt_text}
    return Seen(
        item=uid,
        link=picture.link,
        rating=picture.rating,
        pick=picture.pick,
        filename=picture.filename,
        period=values.get("period_relation", ""),
        subjects=values["subject"],
        places=_each_once(
            values.get("place_shown", ()), values.get("depicted_place", ()), values.get("place_made", ())
        ),
        makers=_each_once(values["makers"]),
        date=values["date_display"],
        began=values.get("date_taken") or values["date_earliest"] or values["date_latest"],
        ended=values.get("date_taken") or values["date_latest"] or values["date_earliest"],
        lacks=tuple(
            f"{name}_{code}" for name in NEEDED for code in LANGUAGES if code in wanted and not texts[name].get(code)
        ),
    )


def _each_once(*uids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(uid for several in uids for uid in several if uid))


def _with_pairs(found: Mapping[str, Seen], pairs: Mapping[str, tuple[str, ...]]) -> dict[str, Seen]:
    """Both sides of a pair know each other, whichever of them says so."""
    ties: dict[str, list[str]] = defaultdict(list)
    for own, others in pairs.items():
        for other in others:
            ties[own].append(other)
            ties[other].append(own)
    return {uid: replace(seen, pairs=tuple(dict.fromkeys(ties.get(uid, ())))) for uid, seen in found.items()}


def _pictures(reading: Reading, works: Sequence[str]) -> dict[str, _Picture]:
    """The main picture of each work."""
    rows = store.glance(reading, MediaLink, _LINK, media.main_links(reading, works).values())
    chosen = {row[3]: row for row in rows}
    names = store.glance(reading, MediaFile, ("original_filename",), {row[2] for row in chosen.values()})
    files = {uid: name for uid, _, name in names}
    return {
        owner: _Picture(link, rating, pick, alt_text, files[file])
        for owner, (link, _, file, _, rating, pick, alt_text) in chosen.items()
        if file in files
    }
