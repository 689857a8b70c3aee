"""Imports, edits, undos and redos in any order against a plain model: no value that anybody wrote is lost silently."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.importing.composing import CLEARED
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import NOTE, Column, Mapping, Target
from kalbajar_catalogue.importing.noting import noted
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import catalogue, history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.verification import journal_agrees
from tests.catalogues import OTHER, WHO

KEYS = ("title_az", "title_en", "title_ru")
NOTED = "Remark"
MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)),
     *(Column(at, key, (Target(key),)) for at, key in enumerate(KEYS, 1)),
     Column(len(KEYS) + 1, NOTED, (Target(NOTE),))),
)  # fmt: skip
FIELDS = (*KEYS, "internal_note")
Values = dict[str, str | None]
Table = dict[str, tuple[str, ...]]
cells = st.sampled_from(["", "a", "b", "c", CLEARED])
tables = st.dictionaries(st.sampled_from(["1", "2", "3"]), st.tuples(cells, cells, cells, cells), min_size=1)
sources = st.sampled_from(["one.csv", "two.csv"])
people = st.sampled_from([WHO, OTHER])


@cache
def _template() -> Path:
    """An empty catalogue that is copied for each run."""
    folder = Path(tempfile.mkdtemp(prefix="template-")) / "c"
    atexit.register(shutil.rmtree, folder.parent)
    catalogue.create(folder, wiring.kinds(), wiring.FOLLOWERS).close()
    return folder


def _after(cell: str, key: str, now: str | None) -> str | None:
    """What a cell makes of a value: an empty one nothing, `[BLANK]` clears, a note keeps all other lines."""
    if not cell:
        return now
    if key == "internal_note":
        return noted({NOTED: [] if cell == CLEARED else [cell]}, now or "") or None
    return None if cell == CLEARED else cell


class Imported(RuleBasedStateMachine):
    """A registrar who imports tables, a curator who types, and both take back what they did."""

    @initialize()
    def made(self) -> None:
        """An empty catalogue, and nothing that a record must have."""
        self.root = Path(tempfile.mkdtemp(prefix="machine-"))
        folder = Path(shutil.copytree(_template(), self.root / "c"))
        self.catalogue: Catalogue = catalogue.open_catalogue(folder, wiring.kinds(), wiring.FOLLOWERS)
        self.model: dict[str, Values] = {}
        self.typed: dict[tuple[str, str], tuple[int, str | None]] = {}
        self.last: tuple[int, str, dict[str, Values]] | None = None
        self.acted = False

    def now(self) -> dict[str, Values]:
        """What the carpets have, by number."""
        with self.catalogue.reading() as reading:
            uids = [one.uid for one in store.fetch(reading, Carpet)]
            flats = store.flats(reading, Carpet.kind, uids)
        return {flat["object_number"]: {key: flat.get(key) for key in FIELDS} for flat in flats.values()}

    def did(self, who: str, change_set: int, model: dict[str, Values]) -> None:
        """Notes an action and what must stand there now."""
        self.acted = True
        if change_set:
            self.last = (change_set, who, self.model)
        self.model = model

    @rule(source=sources, table=tables, takes_file=st.booleans())
    def bring_in(self, source: str, table: Table, takes_file: bool) -> None:
        """A table comes in; of what clashes all is decided alike. The same once more writes nothing."""
        path = self.root / source
        rows = [("No", *KEYS, NOTED), *((number, *row) for number, row in table.items())]
        path.write_text("".join(",".join(row) + "\n" for row in rows), "utf-8")
        found = flow.check(self.catalogue, open_table(path), MAPPED)
        if takes_file:
            found = flow.check(self.catalogue, open_table(path), MAPPED, self._all_from_file(found))
        expected = self._expected(found, table, takes_file)
        self._nothing_typed_goes_unasked(source, found)
        done = flow.bring_in(self.catalogue, WHO, found, MAPPED)
        assert bool(done.changes.change_set) == (expected != self.model)
        self.did(WHO, done.changes.change_set, expected)
        self._forget_what_was_written_over()
        again = flow.check(self.catalogue, open_table(path), MAPPED)
        assert again.counts[Status.NEW] == again.counts[Status.CHANGED] == again.counts[Status.REFUSED] == 0
        assert not takes_file or again.counts[Status.CONFLICT] == 0

    def _all_from_file(self, found: Check) -> Decisions:
        decisions = Decisions()
        for one in found.records:
            for key in one.clashes:
                decisions = decisions.with_clash(one.row, key, takes_file=True)
        return decisions

    def _expected(self, found: Check, table: Table, takes_file: bool) -> dict[str, Values]:
        model = {number: dict(values) for number, values in self.model.items()}
        for record, (number, row) in zip(found.records, table.items(), strict=True):
            values = model.setdefault(number, dict.fromkeys(FIELDS))
            for key, cell in zip(FIELDS, row, strict=True):
                if takes_file or key not in record.clashes:
                    values[key] = _after(cell, key, values[key])
        return model

    def _nothing_typed_goes_unasked(self, source: str, found: Check) -> None:
        """What a person typed since this source first came in is asked for, whatever came in between."""
        with self.catalogue.reading() as reading:
            own = history.sets_of(reading, IMPORTED, source=source)
        for record in found.records if own else ():
            for key in record.values if record.uid else ():
                since, _ = self.typed.get((record.number, key), (0, None))
                assert since < own[0] or key in record.clashes

    def _forget_what_was_written_over(self) -> None:
        stands = ((place, typed) for place, typed in self.typed.items() if place[0] in self.model)
        self.typed = {place: typed for place, typed in stands if self.model[place[0]][place[1]] == typed[1]}

    @precondition(lambda self: self.model)
    @rule(who=people, number=st.integers(0, 2), key=st.sampled_from(FIELDS), value=st.sampled_from(["x", "y", None]))
    def type_in(self, who: str, number: int, key: str, value: str | None) -> None:
        """Somebody types another value."""
        chosen = sorted(self.model)[number % len(self.model)]
        with self.catalogue.reading() as reading:
            uid = next(one.uid for one in store.fetch(reading, Carpet) if one.object_number == chosen)
        with self.catalogue.work(who, Action("record.edited")) as work:
            store.change_all(work, Carpet.kind, {uid: {key: value}})
        if work.changes.change_set:
            self.typed[chosen, key] = (work.changes.change_set, value)
        self.did(who, work.changes.change_set, {**self.model, chosen: {**self.model[chosen], key: value}})

    @rule(who=people, verb=st.sampled_from(["undo", "redo"]))
    def take_back(self, who: str, verb: str) -> None:
        """Ctrl+Z or Ctrl+Shift+Z; where nothing came since, all is as before."""
        with self.catalogue.reading() as reading:
            target = (history.next_undo if verb == "undo" else history.next_redo)(reading, who)
        if target is None:
            return
        with self.catalogue.work(who, Action(verb)) as work:
            left = (history.undo if verb == "undo" else history.redo)(work, target.id).left
        stands = self.now()
        if self.last and self.last[0] == target.id:
            assert not left
            assert stands == self.last[2]
        self.did(who, work.changes.change_set, stands)
        self._forget_what_was_written_over()

    @precondition(lambda self: self.last)
    @rule()
    def take_back_the_last(self) -> None:
        """Whoever acted last takes it back."""
        assert self.last
        self.take_back(self.last[1], "undo")

    @precondition(lambda self: self.acted)
    @invariant()
    def all_that_was_written_stands(self) -> None:
        """After every action the records are as they must be, and the journal is true."""
        self.acted = False
        assert self.now() == self.model
        with self.catalogue.reading() as reading:
            assert journal_agrees(reading).ok

    def teardown(self) -> None:
        """Nothing is left over."""
        if hasattr(self, "catalogue"):
            self.catalogue.close()
            shutil.rmtree(self.root)


TestImported = Imported.TestCase
TestImported.settings = settings(max_examples=10, stateful_step_count=10)
