"""Where a record is shown: works, exhibitions, names and events have pages; every other record has its form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

WITHIN: Final[Mapping[str, str]] = {
    "section": "exhibition",
    "exhibit": "exhibition",
    "event": "exhibition",
    "edition": "exhibition",
    "part": "whole",
    "text": "owner",
    "rights": "owner",
    "attachment": "owner",
    "media_link": "owner",
    "region": "media_link",
    "citation": "about",
}
"""The field by which a record lies in another one."""
PARTS: Final = frozenset({"event", "section", "text"})
"""What an exhibition shows in a window of its own over its page."""
HOME: Final[Mapping[str, str]] = {
    "agent": "people",
    "place": "places",
    "term": "vocabularies",
    "source": "sources",
    "programme": "programme",
    "event": "programme",
}
"""The page that shows the records of a kind, each by its `show_record`."""
WORK, EXHIBITION, LISTED, ALONE, GONE = "work", "exhibition", "listed", "alone", "gone"


@dataclass(frozen=True)
class Whereabouts:
    """The page for a record (`work`, `exhibition`, `listed` for one of `HOME`, `alone` for a form of its own, `gone`).

    `uid` and `kind` say whose page it is.

    `part` is the event, section or text of an exhibition that is meant, `part_kind` which of them it is.
    """

    page: str
    uid: str
    kind: str = ""
    part: str = ""
    part_kind: str = ""


def whereabouts(uid: str) -> Callable[[Reading], Whereabouts]:
    """Reads where a record is shown: what lies in a work or in an exhibition is shown there."""

    def read(reading: Reading) -> Whereabouts:
        if uid not in store.living(reading, (uid,)):
            return Whereabouts(GONE, uid)
        return _found(reading, uid) or Whereabouts(ALONE, uid, store.row_of(reading, uid).kind)

    return read


def _found(reading: Reading, uid: str) -> Whereabouts | None:
    """The page of the record itself, or of what it lies in, step by step."""
    part = part_kind = ""
    for _ in range(len(WITHIN)):
        if uid not in store.living(reading, (uid,)):
            return None
        kind = store.row_of(reading, uid).kind
        if kind in BY_KIND:
            return Whereabouts(WORK, uid, kind)
        if kind == EXHIBITION:
            return Whereabouts(EXHIBITION, uid, kind, part, part_kind)
        flat = store.flat_of(reading, kind, uid) if kind in WITHIN else {}
        if kind in HOME and not flat.get(WITHIN.get(kind, "")):
            return Whereabouts(LISTED, uid, kind)
        if kind not in WITHIN:
            return None
        part, part_kind = (uid, kind) if kind in PARTS else ("", "")
        uid = str(flat.get(WITHIN[kind], ""))
    return None
