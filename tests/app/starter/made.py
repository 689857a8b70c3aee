"""A made starter catalogue as its tests look at it: by key, with keys where the records have uids."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from kalbajar_catalogue.app.starter.filling import Starter
from kalbajar_catalogue.authorities.records import Citation
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.flat import Flat, unflatten
from tests.catalogues import Standing, everything


class Made:
    """The catalogue, and what lies in it."""

    def __init__(self, catalogue: Catalogue, starter: Starter) -> None:
        self.catalogue = catalogue
        self.starter = starter
        self.key_of = {uid: key for key, uid in starter.uids.items()}

    @cached_property
    def everything(self) -> Mapping[str, Standing]:
        """Every record but the starting terms, by uid, read from the tables."""
        return everything(self.catalogue)

    @cached_property
    def records(self) -> Mapping[str, tuple[str, Flat]]:
        """(kind, values) of every record but the citations, by key; other records stand in them as keys."""
        return {
            self.key_of[uid]: (one.kind, self._keyed(one.flat))
            for uid, one in self.everything.items()
            if one.kind != Citation.kind
        }

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation, with keys in place of uids."""
        flats = (one.flat for one in self.everything.values() if one.kind == Citation.kind)
        return tuple(unflatten(Citation, self._keyed(flat)) for flat in flats)

    def values(self, key: str) -> Flat:
        """The values of one record that are not empty."""
        return self.records[key][1]

    def of_kind(self, *kinds: str) -> dict[str, Flat]:
        """The records of some kinds, by key."""
        return {key: values for key, (kind, values) in self.records.items() if kind in kinds}

    def record(self, key: str) -> Record:
        """One record as the program knows it."""
        kind, _ = self.records[key]
        with self.catalogue.reading() as reading:
            found: Record = store.get(reading, reading.kinds[kind].record, self.starter[key])
        return found

    def roles(self) -> set[tuple[str, str]]:
        """(agent, role) of everybody named in any record."""
        return {(role["agent"], role["role"]) for _, values in self.records.values() for role in _roles(values)}

    def _keyed(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._keyed(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self._keyed(inner) for inner in value]
        return self.key_of.get(value, value) if isinstance(value, str) else value


def _roles(values: Flat) -> Iterator[dict[str, str]]:
    lists = (value for value in values.values() if isinstance(value, list))
    return (group for value in lists for group in value if isinstance(group, dict) and "agent" in group)
