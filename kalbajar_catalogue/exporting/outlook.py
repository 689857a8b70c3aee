"""What an export would hold, before it is written: for a person who still chooses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exporting.choosing import Pairs, Pulse, What, chosen
from kalbajar_catalogue.exporting.giving import not_given_on
from kalbajar_catalogue.exporting.leaving import kind_leaves, private_fields, staying
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import Field
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.work import Reading


@dataclass(frozen=True)
class Outlook:
    """By kind: how many records would leave, how many of all are private, and the private fields with values.

    `private_records` and `private_fields` stay in the house, or leave where private ones were asked for.
    `not_given_on` are the refs of works, of whichever kind, whose rights forbid to give them on.
    """

    records: Mapping[str, int]
    private_records: Mapping[str, int]
    private_fields: Mapping[str, tuple[str, ...]]
    not_given_on: tuple[str, ...] = ()


def outlook(catalogue: Catalogue, what: What, progress: Progress = silent) -> Outlook:
    """Looks at every kind, whichever kinds are wanted of it. Call it from any thread.

    `progress` may raise Cancelled. Raises WorldError `export.not_hung`.
    """
    with catalogue.reading() as reading:
        found = _Looking(reading, replace(what, kinds=()), lambda: progress(0, 0))
        private_fields = dict(found.private_fields())
        return Outlook(found.records, found.private_records, private_fields, found.not_given_on())


class _Looking:
    def __init__(self, reading: Reading, what: What, pulse: Pulse) -> None:
        self._reading, self._pulse = reading, pulse
        self._whole = not (what.exhibition or what.only)
        self._chosen = chosen(reading, what, pulse)
        self.records = {kind: len(pairs) for kind, pairs in self._chosen.records.items()}
        self.private_records = dict(self._among_them() if what.with_private else self._chosen.kept_back)

    def not_given_on(self) -> tuple[str, ...]:
        """Works that would leave though their rights forbid to give them on."""
        self._pulse()
        return not_given_on(self._reading, self._chosen.records)

    def _among_them(self) -> Iterator[tuple[str, int]]:
        stay = staying(self._reading)
        for name, pairs in self._chosen.records.items():
            whole = not kind_leaves(self._reading.kinds[name], with_private=False)
            if count := len(pairs) if whole else sum(uid in stay for uid, _ in pairs):
                yield name, count

    def private_fields(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Of a kind of which no field is public none is named."""
        for name, pairs in self._chosen.records.items():
            kind = self._reading.kinds[name]
            fields = private_fields(kind) if kind_leaves(kind, with_private=False) else ()
            self._pulse()
            if fields and (held := self._with_values(kind, fields, pairs)):
                yield name, held

    def _with_values(self, kind: Kind, fields: tuple[Field, ...], pairs: Pairs) -> tuple[str, ...]:
        uids = None if self._whole else [uid for uid, _ in pairs]
        rows = store.glance(self._reading, kind.record, [one.name for one in fields], uids)
        columns = zip(*(values for _, _, *values in rows), strict=True)
        return tuple(
            one.name for one, values in zip(fields, columns, strict=False)
            if any(value is not None and value != one.default and value != () for value in values)
        )  # fmt: skip
