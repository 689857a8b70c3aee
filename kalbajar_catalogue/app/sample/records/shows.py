"""The starter's programme, exhibitions and events filled with invented data, their sections, and what hangs where."""

from collections.abc import Mapping, Sequence
from typing import Any

from kalbajar_catalogue.app.sample.records.known import Known, each, make, marked, set_all, told
from kalbajar_catalogue.app.sample.shots import SUBJECTS
from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Programme, Section
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.flat import unflatten
from kalbajar_catalogue.storage.work import Work

PROGRAMME = "city_day"
SHOWS: Mapping[str, str] = {
    "lens": "photograph",
    "memory": "carpet",
    "palette": "painting",
    "folk_art": "craft",
}
"""The starter's exhibitions and which works of the sample hang in them; the alachigh hangs in `memory` already."""
NUMBERS = {"lens": "F-{:02}", "memory": "X-{:02}", "palette": "R-{:02}", "folk_art": "S-{:02}"}
_SPOTLIT = 6


def fill(work: Work, known: Known) -> None:
    """Marks every title of programme, exhibitions and events, and fills them."""
    said = told("shows")
    set_all(work, known, said["exhibitions"], Exhibition.kind)
    set_all(work, known, {PROGRAMME: said["programme"]}, Programme.kind)
    _mark(work, known, Exhibition, tuple(SHOWS))
    _mark(work, known, Programme, (PROGRAMME,))


def fill_events(work: Work, known: Known) -> None:
    """Gives the starter's nine events hours, venues, people and words; the works are there already."""
    said = told("events")
    make(work, known, said["venues"])
    set_all(work, known, said["events"], Event.kind)
    _mark(work, known, Event, tuple(said["events"]))


def hang(work: Work, known: Known) -> None:
    """Hangs every work in its exhibition, in numbered frames, section by section."""
    said = told("shows")
    for show, kind in SHOWS.items():
        hung = exhibitions.hang(work, known[show], [known[subject.key] for subject in SUBJECTS if subject.kind == kind])
        places = _sections(work, known, show, said["sections"][show])
        there = exhibitions.exhibits(work, known[show])
        keys = {known[subject.key]: subject.key for subject in SUBJECTS}
        values = {one.uid: _placed(one, keys[one.item], show, places, said) for one in there}
        store.change_all(work, Exhibit.kind, values)
        known.uids |= {f"exhibit/{keys[one.item]}": one.uid for one in hung}


def _mark(work: Work, known: Known, record_type: type[Record], keys: Sequence[str]) -> None:
    rows = store.glance(work, record_type, ("title",), [known[key] for key in keys])
    store.change_all(work, record_type.kind, {uid: each("title", marked(title)) for uid, _, title in rows})


def _sections(work: Work, known: Known, show: str, said: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Adds the sections of an exhibition; work -> section."""
    places: dict[str, str] = {}
    for one in said:
        flat = {"exhibition": known[show], "parent": known.uids.get(one.get("parent", ""), ""), **one["values"]}
        made = sections.add(work, unflatten(Section, flat))
        known.uids[one["key"]] = made.uid
        places |= dict.fromkeys(one["works"], made.uid)
    return places


def _placed(exhibit: Exhibit, key: str, show: str, places: Mapping[str, str], said: Mapping[str, Any]
            ) -> dict[str, Any]:  # fmt: skip
    return {
        "catalogue_number": NUMBERS[show].format(exhibit.order),
        "wall_or_case": said["walls"][show],
        "spotlight": exhibit.order % _SPOTLIT == 1,
        "section": places[key],
    }
