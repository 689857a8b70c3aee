"""Filters that somebody saved under a name, for everybody: listed, saved, changed, put in order. Never commits."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.search.asking import Asked, from_json
from kalbajar_catalogue.search.records import SavedFilter
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.work import Reading, Work


@dataclass(frozen=True)
class Saved:
    """A saved filter as a page lists it; `columns` are those of the table it was saved from, () for any."""

    uid: str
    name: str
    asked: Asked
    columns: tuple[str, ...] = ()


def of_page(reading: Reading, page: str) -> tuple[Saved, ...]:
    """The saved filters of a page in their order."""
    found = sorted(store.fetch_where(reading, SavedFilter, page=page), key=lambda one: (one.order, one.uid))
    return tuple(Saved(one.uid, one.name, from_json(one.conditions), _columns(one.conditions)) for one in found)


def save(work: Work, page: str, name: str, asked: Asked, columns: Sequence[str] = ()) -> str:
    """Saves what is asked for, and the columns that show it, under a name, after those that are there.

    The one of this very name is changed.

    Gives back its uid. Raises WorldError `filter.nameless`.
    """
    name = _name(name)
    there = of_page(work, page)
    same = next((one.uid for one in there if one.name == name), "")
    if same:
        return change(work, same, asked, columns)
    order = max((one.order for one in store.fetch_where(work, SavedFilter, page=page)), default=0) + 1
    new = SavedFilter(name=name, page=page, conditions=_conditions(asked, columns), order=order)
    return store.insert(work, new).uid


def change(work: Work, uid: str, asked: Asked, columns: Sequence[str] = ()) -> str:
    """Lets a saved filter ask for this from now on, and gives back its uid. Raises WorldError `record.missing`."""
    store.change(work, SavedFilter.kind, uid, {"conditions": _conditions(asked, columns)})
    return uid


def rename(work: Work, uid: str, name: str) -> None:
    """Gives a saved filter another name. Raises WorldError `record.missing`, `filter.nameless`."""
    store.change(work, SavedFilter.kind, uid, {"name": _name(name)})


def put_in_order(work: Work, uids: Sequence[str]) -> None:
    """Puts the saved filters of a page in this order. Raises WorldError `record.missing`."""
    store.change_all(work, SavedFilter.kind, {uid: {"order": place} for place, uid in enumerate(uids, 1)})


def remove(work: Work, uid: str) -> None:
    """Moves a saved filter to the trash. Raises WorldError `record.missing`, `record.in_trash`."""
    trash.throw_away(work, uid)


def _conditions(asked: Asked, columns: Sequence[str]) -> str:
    said = json.loads(asked.as_json()) | ({"columns": list(columns)} if columns else {})
    return json.dumps(said, ensure_ascii=False)


def _columns(conditions: str) -> tuple[str, ...]:
    """The columns in what `_conditions` wrote; none in what cannot be read."""
    try:
        return tuple(str(one) for one in json.loads(conditions).get("columns", ()))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return ()


def _name(text: str) -> str:
    name = cleaned(text)
    if not name:
        raise WorldError("filter.nameless")
    return name
