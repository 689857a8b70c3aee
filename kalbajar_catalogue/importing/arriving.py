"""The records of one import that name each other, by the references and the names that the file has for them. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.checked import Coming
from kalbajar_catalogue.storage.kinds import Kinds


class Meant(NamedTuple):
    """A record of the catalogue."""

    uid: str
    ref: str
    kind: str


class Arriving:
    """What a file calls its records: each is one of the catalogue, as far as that is known, or comes in with it."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._expected: dict[str, Coming] = {}
        self._settled: dict[str, Meant] = {}
        self._trashed: set[str] = set()
        self._named: dict[tuple[str, str], str] = {}

    def __len__(self) -> int:
        """How many records of the catalogue are known to be meant."""
        return len(self._settled)

    def __bool__(self) -> bool:
        """It is asked even where nothing is settled yet."""
        return True

    def expect(self, kind: str, ref: str, names: Iterable[str] = ()) -> None:
        """Says that the file has a record with this reference; of several with one name the first is called so."""
        name = fold(ref)
        self._expected.setdefault(name, Coming(kind, ref))
        for said in names:
            self._named.setdefault((kind, fold(said)), name)

    def settle(self, ref: str, meant: Meant, live: bool = True) -> None:
        """Says which record of the catalogue a reference of the file means; one that is not `live` is in its trash."""
        self._settled[fold(ref)] = meant
        if not live:
            self._trashed.add(fold(ref))

    def unsettle(self, ref: str) -> None:
        """Says that a reference of the file means no record of the catalogue by itself."""
        self._settled.pop(fold(ref), None)
        self._trashed.discard(fold(ref))

    def is_trashed(self, ref: str) -> bool:
        """Whether the record that a reference means is in the trash."""
        return fold(ref) in self._trashed

    def settled(self, ref: str) -> Meant | None:
        """The record of the catalogue that a reference of the file means, as far as it is known."""
        return self._settled.get(fold(ref))

    def meant(self, refers: str, text: str) -> str | Coming | None:
        """The uid of the record that a text in a field means, or who comes in; None for what the file does not have.

        Raises WorldError `record.other_kind`.
        """
        name = fold(text)
        if name not in self._expected:
            name = self._named.get((refers, name), "")
        if not name:
            return None
        coming, there = self._expected[name], self._settled.get(name)
        if not self._kinds[coming.kind].fits(refers):
            raise WorldError("record.other_kind", ref=coming.ref, kind=coming.kind, wanted=refers)
        return there.uid if there else coming
