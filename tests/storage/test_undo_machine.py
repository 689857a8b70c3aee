"""Any order of actions, undos and redos of two persons against a plain model: no value lost, no frame taken twice."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import catalogue, history, sqlite, store
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import OTHER, WHO, Standing, everything, journal, titled

KEYS: dict[str, st.SearchStrategy[Any]] = {
    "title_en": st.sampled_from(["a", "b", None]),
    "mount": st.sampled_from(["oak", "ash", None]),
    "publish": st.booleans(),
    "count": st.integers(1, 3),
    "subject": st.lists(st.sampled_from(["x", "y"]), max_size=2),
    "print_size": st.sampled_from([None, [{"type": "height", "value_mm": 10.0}]]),
    "holder": st.sampled_from(["Rəna", "Tural", "Kamran", "Lalə", "Elçin", "Səma", None]),
}
DEFAULTS = {"publish": True, "count": 1, "subject": []}
people = st.sampled_from([WHO, OTHER])
frames = st.integers(1, 3)


@cache
def _template() -> Path:
    """An empty catalogue that is copied for each run, without the hundreds of words that no action here concerns."""
    folder = Path(tempfile.mkdtemp(prefix="template-")) / "c"
    atexit.register(shutil.rmtree, folder.parent)
    catalogue.create(folder, wiring.kinds(), wiring.FOLLOWERS).close()
    return folder


def _opened(folder: Path) -> Catalogue:
    return catalogue.open_catalogue(folder, wiring.kinds(), wiring.FOLLOWERS)


def _there(model: dict[str, Standing]) -> dict[str, Standing]:
    """What there is, live or in the trash."""
    return {uid: one for uid, one in model.items() if one.state != "undone"}


class Catalogued(RuleBasedStateMachine):
    """What a museum does all day, in any order."""

    works = Bundle("works")

    @initialize()
    def made(self) -> None:
        """An empty catalogue with one exhibition."""
        self.root = Path(tempfile.mkdtemp(prefix="machine-"))
        self.folder = Path(shutil.copytree(_template(), self.root / "c"))
        self.catalogue = _opened(self.folder)
        self.model: dict[str, Standing] = {}
        self.done: list[tuple[int, dict[str, Standing], dict[str, Standing]]] = []
        self.old_journal: list[tuple[Any, ...]] = []
        self.acted = self.changed = False
        self.show = self.acts("the house", lambda work: exhibitions.create(work, Exhibition())).uid
        self.done.clear()

    def acts(self, who: str, verb: Any) -> Any:
        """One action; the model takes over what it told of its changes, which must be all that changed."""
        before = self.model
        self.acted = self.changed = True
        with self.catalogue.work(who, Action("test")) as work:
            given = verb(work)
        after = everything(self.catalogue)
        touched = {uid for uid in after if after[uid] != before.get(uid)}
        assert touched == {change.uid for change in work.changes.entries if change.before != change.after}
        assert before.keys() <= after.keys(), "no record ever disappears"
        self.model = after
        if work.changes.change_set:
            self.last_who = who
            self.done.append((work.changes.change_set, before, after))
        return given

    @rule(target=works, who=people, titles=st.lists(st.sampled_from("abc"), min_size=1, max_size=3))
    def add(self, who: str, titles: list[str]) -> Any:
        """New works."""
        return multiple(*(one.uid for one in self.acts(who, lambda w: items.add(w, [titled(t) for t in titles]))))

    @rule(target=works, who=people, frame=st.none() | frames)
    def add_hung(self, who: str, frame: int | None) -> str:
        """A new work that hangs at once, in one action, as an import into an exhibition does it."""

        def verb(work: Work) -> str:
            (added,) = items.add(work, [titled("h")])
            items.enter(work, added.uid, {"photographer": "Rəna; Kamran"}, "az")
            exhibitions.hang(work, self.show, [added.uid], frame)
            return added.uid

        return str(self.acts(who, verb))

    @rule(who=people, uid=works, data=st.data())
    def edit(self, who: str, uid: str, data: st.DataObject) -> None:
        """Fields of a work get other values."""
        keys = data.draw(st.lists(st.sampled_from(sorted(KEYS)), min_size=1, max_size=3, unique=True))
        values = {key: data.draw(KEYS[key], key) for key in keys}
        if self.state(uid) == "live":
            holder = values.pop("holder", None)
            self.acts(who, lambda work: self._edit(work, uid, values, holder))
            expected = {key: None if value == DEFAULTS.get(key) else value for key, value in values.items()}
            assert {key: self.model[uid].flat.get(key) for key in expected} == expected

    def _edit(self, work: Work, uid: str, values: dict[str, Any], holder: str | None) -> None:
        if holder:
            items.enter(work, uid, {"holder": holder}, "az")
        items.change(work, uid, values)

    @rule(who=people, uid=works, frame=st.none() | frames)
    def hang(self, who: str, uid: str, frame: int | None) -> None:
        """A work is hung, or refused when it is not there."""
        if self.state(uid) == "live":
            self.acts(who, lambda work: exhibitions.hang(work, self.show, [uid], frame))
            assert uid in {flat["item"] for flat in self.exhibits().values()}

    @rule(who=people, number=st.integers(0, 20), frame=frames)
    def move(self, who: str, number: int, frame: int) -> None:
        """An exhibit goes to another frame."""
        if hanging := sorted(self.shown()):
            uid = hanging[number % len(hanging)]
            self.acts(who, lambda work: exhibitions.move(work, uid, frame))
            assert self.shown()[uid] == frame

    @rule(who=people, number=st.integers(0, 20))
    def take_down(self, who: str, number: int) -> None:
        """An exhibit is taken down."""
        if hanging := sorted(self.exhibits()):
            self.acts(who, lambda work: exhibitions.take_down(work, hanging[number % len(hanging)]))

    @rule(who=people, uid=works)
    def delete(self, who: str, uid: str) -> None:
        """A work goes to the trash."""
        if self.state(uid) == "live":
            self.acts(who, lambda work: items.delete(work, uid, "reason"))
            assert self.model[uid][2:4] == ("trashed", "reason")

    @rule(who=people, uid=works)
    def restore(self, who: str, uid: str) -> None:
        """A work comes out of the trash."""
        if self.state(uid) == "trashed":
            self.acts(who, lambda work: items.restore(work, uid))

    @rule(who=people)
    def undo(self, who: str) -> None:
        """Ctrl+Z; when nothing came since, everything is as before."""
        with self.catalogue.reading() as reading:
            target = history.next_undo(reading, who)
        if target:
            last, before, _ = self.done[-1]
            outcome = self.acts(who, lambda work: history.undo(work, target.id))
            if last == target.id:
                assert not outcome.left
                assert _there(self.model) == _there(before)

    @precondition(lambda self: self.done)
    @rule()
    def undo_last(self) -> None:
        """Whoever acted last takes it back."""
        self.undo(self.last_who)

    @rule(who=people)
    def redo(self, who: str) -> None:
        """Ctrl+Shift+Z; when nothing came since the undo, everything is as before it."""
        with self.catalogue.reading() as reading:
            target = history.next_redo(reading, who)
        if target:
            last, before, _ = self.done[-1]
            outcome = self.acts(who, lambda work: history.redo(work, target.id))
            if last == target.id:
                assert not outcome.left
                assert _there(self.model) == _there(before)

    @precondition(lambda self: self.done)
    @rule(who=people, number=st.integers(0, 30))
    def undo_any(self, who: str, number: int) -> None:
        """Any change set of anybody is undone, or that is refused in a sentence."""
        set_id = self.done[number % len(self.done)][0]
        try:
            self.acts(who, lambda work: history.undo(work, set_id))
        except WorldError as refused:
            if refused.code not in ("history.already_undone", "history.nothing_to_redo"):
                raise

    @precondition(lambda self: self.changed)
    @rule()
    def reopen(self) -> None:
        """The program is closed and started again."""
        self.catalogue.close()
        self.catalogue = _opened(self.folder)
        self.changed = False
        assert everything(self.catalogue) == self.model
        assert journal(self.catalogue) == self.old_journal

    def state(self, uid: str) -> str:
        """Whether a work is live, in the trash or withdrawn."""
        return self.model[uid].state

    def exhibits(self) -> dict[str, dict[str, Any]]:
        """What hangs, also when its work is in the trash."""
        return {uid: one.flat for uid, one in self.model.items() if one.kind == "exhibit" and one.state == "live"}

    def shown(self) -> dict[str, int]:
        """Exhibit -> frame, of the works that hang on the wall."""
        with self.catalogue.reading() as reading:
            return {one.uid: one.order for one in exhibitions.exhibits(reading, self.show)}

    @precondition(lambda self: self.acted)
    @invariant()
    def all_is_well(self) -> None:
        """After every action, and every one that was refused."""
        self.acted = False
        self._no_frame_and_no_work_is_there_twice()
        self._nothing_that_is_there_points_at_what_is_withdrawn()
        self._the_journal_is_true_and_only_ever_added_to()

    def _no_frame_and_no_work_is_there_twice(self) -> None:
        """Of what hangs; and every live work that was hung is on the wall."""
        shown, hung = self.shown(), self.exhibits()
        assert len(shown) == len(set(shown.values()))
        assert min(shown.values(), default=1) >= 1
        assert len(hung) == len({flat["item"] for flat in hung.values()})
        assert set(shown) == {uid for uid, flat in hung.items() if self.state(flat["item"]) == "live"}

    def _nothing_that_is_there_points_at_what_is_withdrawn(self) -> None:
        """Names and works stay as long as somebody needs them."""
        withdrawn = {uid for uid, one in self.model.items() if one.state == "undone"}
        with self.catalogue.reading() as reading:
            assert not withdrawn or not list(store.references_to(reading, lambda column: column.in_(withdrawn)))

    def _the_journal_is_true_and_only_ever_added_to(self) -> None:
        """Every older row is as it was."""
        rows = journal(self.catalogue)
        older = set(self.old_journal)
        assert [row for row in rows if row in older] == self.old_journal
        self.old_journal = rows
        with self.catalogue.reading() as reading:
            assert journal_agrees(reading).ok

    def teardown(self) -> None:
        """Undo of everything, newest first, gives back what there was at first: an empty exhibition."""
        if not hasattr(self, "catalogue"):
            return
        try:
            self._undo_everything()
            with self.catalogue.reading() as reading:
                halves = [one for one in history.change_sets(reading, 1000) if one.undone == "partly"]
            assert halves or set(_there(self.model)) == {self.show}
            self.catalogue.close()
            assert sqlite.integrity(folders.database_of(self.folder)) == ()
        finally:
            self.catalogue.close()
            shutil.rmtree(self.root)

    def _undo_everything(self) -> None:
        for _ in range(200):
            with self.catalogue.reading() as reading:
                targets = [history.next_undo(reading, who) for who in (WHO, OTHER)]
            newest = max((target for target in targets if target), key=lambda target: target.id, default=None)
            if newest is None:
                return
            self.acts(newest.who, lambda work, newest=newest: history.undo(work, newest.id))
        raise AssertionError("undo never comes to an end")


TestCatalogued = Catalogued.TestCase
TestCatalogued.settings = settings(max_examples=16, stateful_step_count=30)
