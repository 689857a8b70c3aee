"""Of which works, exhibitions and other records what is known must be reckoned anew after changes. Takes a Reading."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.items import repository
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.standing.doubts import BESIDE
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import CREATED, STATE
from kalbajar_catalogue.storage.touches import Touch
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts.records import Rights
from kalbajar_catalogue.texts.rules import ended

_WITHIN: Final[Mapping[str, tuple[str, ...]]] = {
    "media_link": ("owner",), "text": ("owner",), "rights": ("owner",), "part": ("whole",),
}  # fmt: skip
"""The fields by which a record belongs to what must be reckoned anew with it."""
_OF_SHOWS: Final = frozenset({"exhibition", "section", "event", "programme", "institution"})
"""Kinds on which depends what an exhibition lacks itself."""
_OF_HANGS: Final = frozenset({"programme", "exhibition", "event", "exhibit", "part"})
"""Kinds on which depends what can hardly be meant beside the works."""
_OF_PEOPLE: Final = frozenset({STATE, CREATED, "birth", "death"})
_DEEPEST: Final = 5


@dataclass
class Affected:
    """Uids of works and of exhibitions whose hang changed; `beside` by kind; and what of the rest."""

    works: set[str] = field(default_factory=set)
    shows: set[str] = field(default_factory=set)
    beside: dict[str, set[str]] = field(default_factory=dict)
    own: bool = False
    around: bool = False

    @property
    def nothing(self) -> bool:
        """Whether all that is known holds as it is."""
        return not (self.works or self.shows or self.beside or self.own or self.around)


def affected(reading: Reading, touched: Mapping[str, Touch]) -> Affected:
    """What depends on records that were touched."""
    found = Affected()
    kinds = {touch.kind for touch in touched.values()}
    found.own, found.around = bool(kinds & _OF_SHOWS), bool(kinds & _OF_HANGS)
    for uid, touch in touched.items():
        if touch.kind in BESIDE:
            found.beside.setdefault(touch.kind, set()).add(uid)
    _climb(reading, touched, found)
    found.works |= _using(reading, [uid for uid, touch in touched.items() if _matters_to_works(touch)])
    _hangs(reading, touched, found)
    return found


def rights_ended(reading: Reading, before: date, now: date) -> dict[str, Touch]:
    """The rights of which a permission ended between two days, as if somebody had changed them."""
    rows = store.glance(reading, Rights, ("expires",))
    return {uid: Touch(Rights.kind) for uid, _, expires in rows if ended(expires, now) != ended(expires, before)}


def files_at(reading: Reading, paths: Collection[str]) -> dict[str, Touch]:
    """The files with these paths, as if somebody had changed them."""
    rows = store.glance_among(reading, MediaFile, (), "file_path", paths) if paths else ()
    return {row[0]: Touch(MediaFile.kind) for row in rows}


def _climb(reading: Reading, touched: Mapping[str, Touch], found: Affected) -> None:
    """From each record to what it belongs to and belonged to, until works and exhibitions are reached."""
    level = {uid: touch.kind for uid, touch in touched.items()}
    for _ in range(_DEEPEST):
        found.works |= {uid for uid, kind in level.items() if kind in BY_KIND}
        found.own = found.own or bool(_OF_SHOWS.intersection(level.values()))
        owners = {owner for kind in _WITHIN for owner in _owners(reading, kind, level, touched)}
        owners |= _shown_by(reading, [uid for uid, kind in level.items() if kind == MediaFile.kind])
        level = {uid: row.kind for uid, row in repository.rows_of(reading, owners).items()}


def _owners(reading: Reading, kind: str, level: Mapping[str, str], touched: Mapping[str, Touch]) -> set[str]:
    own = [uid for uid, its in level.items() if its == kind]
    flats: Iterable[Mapping[str, Any]] = store.flats(reading, kind, own).values()
    now = {str(flat[key]) for flat in flats for key in _WITHIN[kind] if flat.get(key)}
    return now | {was for uid in own if uid in touched for was in touched[uid].was(*_WITHIN[kind])}


def _shown_by(reading: Reading, files: Collection[str]) -> set[str]:
    """What these files show."""
    return {owner for _, _, owner in store.glance_among(reading, MediaLink, ("owner",), "media_file", files)}


def _matters_to_works(touch: Touch) -> bool:
    """Whether works that name such a record are to be looked at: its existence, a life, a place's name."""
    if touch.kind == "agent":
        return bool(touch.keys & _OF_PEOPLE)
    if touch.kind == "place":
        return any(key in (STATE, CREATED) or key.startswith("name_") for key in touch.keys)
    return touch.kind == "photograph"


def _using(reading: Reading, uids: Iterable[str]) -> set[str]:
    """The works that name one of these records."""
    users: set[str] = set()
    for batch in store.batched(sorted(uids)):
        users |= {user for _, user in store.references_to(reading, _among(batch))}
    return {uid for uid, row in repository.rows_of(reading, users).items() if row.kind in BY_KIND}


def _among(uids: Collection[str]) -> Any:
    return lambda column: column.in_(uids)


def _hangs(reading: Reading, touched: Mapping[str, Touch], found: Affected) -> None:
    """The exhibitions in which something was hung, moved or taken down, or whose works came or went."""
    exhibits = {uid: touch for uid, touch in touched.items() if touch.kind == Exhibit.kind}
    for flat in store.flats(reading, Exhibit.kind, exhibits).values():
        found.shows.add(str(flat.get("exhibition", "")))
        found.works.add(str(flat.get("item", "")))
    for touch in exhibits.values():
        found.shows.update(touch.was("exhibition"))
        found.works.update(touch.was("item"))
    moved = [uid for uid, touch in touched.items() if touch.kind in BY_KIND and STATE in touch.keys]
    found.shows |= {show for _, _, show in store.glance_among(reading, Exhibit, ("exhibition",), "item", moved)}
    found.around = found.around or bool(moved)
