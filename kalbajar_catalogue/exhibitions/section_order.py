"""Sections put in order, and taken away with what hangs in them left hanging. Takes a Work, never commits."""

from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.work import Work

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def move(work: Work, uid: str, before: str = "", parent: str | None = None) -> None:
    """Puts a section before another one beside it, at the end for ''; `parent` where it is to lie from now on.

    Raises WorldError `record.missing`, `section.elsewhere`, `section.too_deep`.
    """
    own = store.get(work, Section, uid)
    holder = own.parent if parent is None else parent
    beside = [one for one in sections.sections(work, own.exhibition) if one.parent == holder and one.uid != uid]
    uids = [one.uid for one in beside]
    place = uids.index(before) if before in uids else len(uids)
    uids.insert(place, uid)
    store.change(work, Section.kind, uid, {"parent": holder})
    store.change_all(work, Section.kind, {one: {"order": order} for order, one in enumerate(uids, start=1)})
    sections.refuse_misplaced(work, uid)


def remove(work: Work, uid: str) -> None:
    """Moves a section to the trash: its exhibits hang in none, sections inside it become upper ones.

    Raises WorldError `record.missing`.
    """
    store.get(work, Section, uid)
    inside = [one.uid for one in store.fetch_where(work, Section, parent=uid)]
    held = [one.uid for one in store.fetch_where(work, Exhibit, section=uid)]
    store.change_all(work, Section.kind, {one: {"parent": ""} for one in inside})
    store.change_all(work, Exhibit.kind, {one: {"section": ""} for one in held})
    trash.throw_away(work, uid)


def marks(ordered: tuple[Section, ...]) -> dict[str, str]:
    """What each section is called by in lists and numbers: its code, else its place: `II`, inside it `II.1`."""
    found: dict[str, str] = {}
    counts: dict[str, int] = {}
    for section in ordered:
        parent = section.parent if section.parent in found else ""
        counts[parent] = counts.get(parent, 0) + 1
        place = f"{found[parent]}.{counts[parent]}" if parent else roman(counts[parent])
        found[section.uid] = section.code or place
    return found


def roman(number: int) -> str:
    """A number from 1 on in Roman figures."""
    letters = ""
    for value, sign in _ROMAN:
        letters += sign * (number // value)
        number %= value
    return letters
