"""The people at this desk: their names as they stand in the history, and the colour of each. Takes a Work to write."""

from collections.abc import Iterable, Mapping
from typing import Any

from kalbajar_catalogue.authorities.colours import COLOURS
from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.journal import TRASHED
from kalbajar_catalogue.storage.work import Reading, Work

_KNOWN = {colour.casefold(): colour for colour in COLOURS}


def listed(reading: Reading) -> tuple[DeskPerson, ...]:
    """Everybody who works at this desk, by name."""
    return tuple(sorted(store.fetch(reading, DeskPerson), key=lambda person: sort_key(person.name)))


def add(work: Work, name: str, colour: str = "") -> DeskPerson:
    """Adds somebody, in the first colour that nobody has yet where none is named.

    One of the same name who lies in the trash comes back instead. Raises WorldError `desk_person.no_name`,
    `desk_person.taken`, `desk_person.no_colour`.
    """
    wanted = _free_name(work, name)
    chosen = _allowed(colour) if colour else free_colour(person.colour for person in listed(work))
    if uid := _thrown_away(work, wanted):
        trash.take_back(work, uid)
        store.change(work, DeskPerson.kind, uid, {"name": wanted, "colour": chosen})
        return store.get(work, DeskPerson, uid)
    return store.insert(work, DeskPerson(name=wanted, colour=chosen))


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets the name or the colour of somebody; what they did before keeps the name under which they did it.

    Raises WorldError `desk_person.no_name`, `desk_person.taken`, `desk_person.no_colour`.
    """
    checked = dict(values)
    if "name" in values:
        checked["name"] = _free_name(work, str(values["name"]), uid)
    if "colour" in values:
        checked["colour"] = _allowed(str(values["colour"]))
    store.change(work, DeskPerson.kind, uid, checked)


def remove(work: Work, uid: str) -> None:
    """Somebody does not work here any more: to the trash; the history keeps the name."""
    trash.throw_away(work, uid)


def free_colour(taken: Iterable[str]) -> str:
    """The first colour that is used least often."""
    counts = dict.fromkeys(COLOURS, 0)
    for colour in taken:
        if colour in counts:
            counts[colour] += 1
    return min(COLOURS, key=lambda colour: counts[colour])


def colours(reading: Reading) -> dict[str, str]:
    """The colour of everybody at this desk by name; `colours.colour_of` knows one for any other name."""
    return {person.name: person.colour for person in listed(reading)}


def _free_name(work: Work, name: str, uid: str = "") -> str:
    """The name as it is kept, which nobody else has. Raises WorldError `desk_person.no_name`, `desk_person.taken`."""
    wanted = cleaned(name)
    if not wanted:
        raise WorldError("desk_person.no_name")
    if any(fold(person.name) == fold(wanted) for person in store.fetch(work, DeskPerson) if person.uid != uid):
        raise WorldError("desk_person.taken", name=wanted)
    return wanted


def _allowed(colour: str) -> str:
    """A colour of the palette. Raises WorldError `desk_person.no_colour`."""
    if colour.casefold() not in _KNOWN:
        raise WorldError("desk_person.no_colour", value=colour, known=", ".join(COLOURS))
    return _KNOWN[colour.casefold()]


def _thrown_away(work: Work, name: str) -> str:
    """The uid of somebody of this name in the trash, '' for nobody."""
    gone = [uid for uid, state in store.states(work, DeskPerson.kind).items() if state == TRASHED]
    flats = store.flats(work, DeskPerson.kind, gone)
    return next((uid for uid, flat in flats.items() if fold(str(flat.get("name", ""))) == fold(name)), "")
