"""The texts of the cells: of every value what a person would type, each worked out once however many have it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kalbajar_catalogue.authorities.entry import groups_text, list_text
from kalbajar_catalogue.exporting.choosing import Pairs, Pulse
from kalbajar_catalogue.exporting.columns import Column, Holds, is_told_by_ref
from kalbajar_catalogue.exporting.leaving import public_part
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch.values import REPEATED, Values
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.called import called
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading

BATCH = 500
_MOST_KNOWN = 50_000
"""Values whose texts are remembered at once; so many need some ten megabytes."""

Row = tuple[str, ...]


class Cells:
    """Says the records of one reading in one language."""

    def __init__(self, reading: Reading, language: Language, with_private: bool) -> None:
        self._reading = reading
        self._language = language
        self._with_private = with_private
        self._refs: dict[str, str] = {}
        self._forget()

    def rows(self, kind: Kind, columns: Sequence[Column], pairs: Pairs) -> Iterator[list[Row]]:
        """The rows of a table, some at a time, in the order of the (uid, ref) pairs."""
        for start in range(0, len(pairs), BATCH):
            some = pairs[start : start + BATCH]
            flats = store.live_flats(self._reading, kind.name, [uid for uid, _ in some])
            self._prepare(kind, columns, flats)
            names = self._names(kind, columns, flats)
            yield [self._row(kind, columns, ref, flats[uid], names) for uid, ref in some]

    def _row(self, kind: Kind, columns: Sequence[Column], ref: str, flat: Flat, names: Mapping[str, str]) -> Row:
        return tuple(self._cell(kind, column, ref, flat, names) for column in columns)

    def _cell(self, kind: Kind, column: Column, ref: str, flat: Flat, names: Mapping[str, str]) -> str:
        if column.holds is Holds.REF or column.field is None:
            return ref
        value = flat.get(column.key)
        if column.holds is Holds.NAME:
            return names.get(value or "", "")
        if column.holds is Holds.PUBLIC_PART:
            value = public_part(column.field, value)
        return self._shown(kind, column.field, column.key, value)

    def _shown(self, kind: Kind, field: Field, key: str, value: Any) -> str:
        if isinstance(value, str) and _is_plain(field):
            return value
        if value and is_told_by_ref(field):
            return list_text([self._ref(uid) for uid in value]) if isinstance(value, list) else self._ref(value)
        name = (kind.record, key, repr(value))
        if name not in self._known:
            text = self._values.shown(kind.record, key, value)
            by_ref = field.shape is Shape.GROUPS and text.startswith("[{")
            self._known[name] = self._by_ref(field, value) if by_ref else text
        return self._known[name]

    def _by_ref(self, field: Field, groups: Sequence[Flat]) -> str:
        """Groups as JSON, which tells records by their refs: no other catalogue knows their uids."""
        pointing = {one.name for one in fields_of(field.group_type or object) if one.declared.refers}
        return groups_text([{key: self._ref(value) if key in pointing else value for key, value in group.items()}
                            for group in groups])  # fmt: skip

    def _ref(self, uid: str) -> str:
        if uid not in self._refs:
            self._refs[uid] = str(store.row_of(self._reading, uid).ref)
        return self._refs[uid]

    def _prepare(self, kind: Kind, columns: Sequence[Column], flats: Mapping[str, Flat]) -> None:
        """Looks up together what one by one would be a question each."""
        if len(self._known) > _MOST_KNOWN:
            self._forget()
        for column in columns:
            if column.holds is Holds.VALUE and column.field and column.field.shape in REPEATED:
                self._values.prepare(kind.record, column.key, [flat.get(column.key) or () for flat in flats.values()])

    def _forget(self) -> None:
        self._values = Values(self._reading, self._language)
        self._known: dict[tuple[type[Any], str, str], str] = {}

    def _names(self, kind: Kind, columns: Sequence[Column], flats: Mapping[str, Flat]) -> dict[str, str]:
        """What the records are called that the columns of names speak of, by uid; their refs are noted too."""
        keys = [column.key for column in columns if column.holds is Holds.NAME]
        uids = {flat[key] for flat in flats.values() for key in keys if key in flat}
        found = called(self._reading, uids)
        self._refs |= {one.uid: one.ref for one in found.values()}
        names = {one.uid: one.name.best(self._language).text for one in found.values()}
        return names | dict(self._numbered(names)) | dict(self._files(names))

    def _numbered(self, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Works are called by title and number."""
        for kind in self._reading.kinds:
            if issubclass(kind.record, Item):
                for uid, _, number in store.glance(self._reading, kind.record, ("object_number",), names):
                    yield uid, " · ".join(filter(None, (names[uid], number)))

    def _files(self, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Files are called as they were when they arrived, which is private."""
        if self._with_private:
            for uid, _, name in store.glance(self._reading, MediaFile, ("original_filename",), names):
                yield uid, name


def _is_plain(field: Field) -> bool:
    """Whether a text of the field is shown as it is stored."""
    declared = field.declared
    return field.shape is Shape.MULTILINGUAL or not (declared.refers or declared.vocabulary)


def used_keys(reading: Reading, kind: Kind, pairs: Pairs, pulse: Pulse) -> set[str]:
    """The flat keys under which any of these records has a value."""
    uids = [uid for uid, _ in pairs]
    found: set[str] = set()
    for start in range(0, len(uids), BATCH):
        pulse()
        for flat in store.live_flats(reading, kind.name, uids[start : start + BATCH]).values():
            found |= flat.keys()
    return found
