"""The sections of an exhibition with what hangs in each. Takes a Reading or a Work, never commits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.exhibitions.rules import by_number
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Part:
    """A section, what hangs in it by catalogue number, and its own sections; `section` is None for the rest."""

    section: Section | None
    exhibits: tuple[Exhibit, ...]
    parts: "tuple[Part, ...]" = ()


def sections(reading: Reading, exhibition: str) -> tuple[Section, ...]:
    """The sections of an exhibition: each with those inside it behind it, in their order."""
    top, inside = _nested(store.fetch_where(reading, Section, exhibition=exhibition))
    return tuple(section for one in top for section in (one, *inside.get(one.uid, ())))


def parts(reading: Reading, exhibition: str) -> tuple[Part, ...]:
    """The exhibition part by part; what hangs in no section comes last, when there is any."""
    top, inside = _nested(store.fetch_where(reading, Section, exhibition=exhibition))
    known = {section.uid for section in (*top, *(one for group in inside.values() for one in group))}
    hung: dict[str, list[Exhibit]] = {}
    for exhibit in service.exhibits(reading, exhibition):
        hung.setdefault(exhibit.section if exhibit.section in known else "", []).append(exhibit)
    found = tuple(_part(section, inside, hung) for section in top)
    return (*found, Part(None, by_number(hung[""]))) if "" in hung else found


def add(work: Work, section: Section) -> Section:
    """Adds a section, behind the others beside it when it has no order.

    Raises WorldError `record.missing`, `section.too_deep`, `section.elsewhere`.
    """
    service.get(work, section.exhibition)
    made = store.insert(work, section)
    if not section.order:
        beside = store.fetch_where(work, Section, exhibition=section.exhibition, parent=section.parent)
        store.change(work, Section.kind, made.uid, {"order": 1 + max(one.order for one in beside)})
    refuse_misplaced(work, made.uid)
    return store.get(work, Section, made.uid)


def change(work: Work, uid: str, values: Mapping[str, Any]) -> Section:
    """Sets flat values of a section; None clears.

    Raises WorldError `record.missing`, `field.unknown`, `section.too_deep`, `section.elsewhere`.
    """
    store.change(work, Section.kind, uid, values)
    refuse_misplaced(work, uid)
    return store.get(work, Section, uid)


def put(work: Work, exhibits: Sequence[str], section: str) -> None:
    """Puts exhibits into a section, '' for none. Raises WorldError `record.missing`, `section.elsewhere`."""
    store.change_all(work, Exhibit.kind, {uid: {"section": section} for uid in exhibits})
    for uid in exhibits:
        refuse_elsewhere(work, uid)


def refuse_misplaced(reading: Reading, uid: str) -> None:
    """The parent of a section is an upper section of the same exhibition.

    Raises WorldError `section.elsewhere` for one of another exhibition, `section.too_deep` for a third level.
    """
    own = store.get(reading, Section, uid)
    if not own.parent:
        return
    parent = store.get(reading, Section, own.parent)
    if parent.exhibition != own.exhibition:
        raise WorldError("section.elsewhere", ref=parent.ref)
    if parent.uid == uid or parent.parent or store.fetch_where(reading, Section, parent=uid):
        raise WorldError("section.too_deep", ref=parent.ref)


def refuse_elsewhere(reading: Reading, exhibit: str) -> None:
    """Raises WorldError `section.elsewhere` when an exhibit is put into a section of another exhibition."""
    own = store.get(reading, Exhibit, exhibit)
    section = store.get(reading, Section, own.section) if own.section else None
    if section is not None and section.exhibition != own.exhibition:
        raise WorldError("section.elsewhere", ref=section.ref)


def _nested(sections: Sequence[Section]) -> tuple[list[Section], dict[str, list[Section]]]:
    """The upper sections in order, and those inside each; what has no proper place is an upper one."""
    known = {section.uid: section for section in sections}
    upper = {uid for uid, one in known.items() if one.parent not in known}
    top: list[Section] = []
    inside: dict[str, list[Section]] = {}
    for section in sorted(sections, key=lambda one: (one.order, one.uid)):
        if section.uid not in upper and section.parent in upper:
            inside.setdefault(section.parent, []).append(section)
        else:
            top.append(section)
    return top, inside


def _part(section: Section, inside: Mapping[str, Sequence[Section]], hung: Mapping[str, Sequence[Exhibit]]) -> Part:
    parts = tuple(_part(one, {}, hung) for one in inside.get(section.uid, ()))
    return Part(section, by_number(hung.get(section.uid, ())), parts)
