"""Several checks become records at once, rows that point at each other too. In one Work; never commits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kalbajar_catalogue.authorities import own_fields, terms
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.checked import WRITTEN, Check, Checked, Coming, Status, coming_in
from kalbajar_catalogue.importing.writing import enter_words, look_at, welcomed, with_uids
from kalbajar_catalogue.storage import inserting, store
from kalbajar_catalogue.storage.work import Work

TOGETHER = 500
"""So many records are written between two reports of progress."""
_HELD_BY = (OwnField.kind, Term.kind)
"""The kinds of record that say what others may hold."""


class Spot(NamedTuple):
    """The place of a check among the others, and a row of its table."""

    place: int
    row: int


def write(
    work: Work, checks: Sequence[tuple[Check, Language]], own_uids: Mapping[str, str], progress: Progress = silent
) -> dict[Spot, str]:
    """Writes the records of all checks that are not refused, which stand so that what is referred to comes first.

    Puts the own fields and the words that come in in force at once, what is said in them follows: to be called `apart`.

    New ones keep the uids that they have elsewhere, by the reference there, as far as these are known. Gives back the
    uid of the record of each row.
    Raises WorldError for what the kind of a record does not allow, and Cancelled from `progress`; then nothing may be
    committed.
    """
    return _Writing(work, own_uids, progress, None).written(checks)


def faults(
    work: Work, checks: Sequence[tuple[Check, Language]], own_uids: Mapping[str, str], progress: Progress = silent
) -> dict[Spot, Problem]:
    """What the kinds of the records do not allow, by row. Writes to find out: nothing may be committed."""
    told: dict[Spot, Problem] = {}
    _Writing(work, own_uids, progress, told).written(checks)
    return told


@dataclass
class _Writing:
    """One writing: whoever is there already, and what points at records that are not."""

    work: Work
    own_uids: Mapping[str, str]
    progress: Progress
    told: dict[Spot, Problem] | None
    uids: dict[Any, str] = field(default_factory=dict)
    later: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    seen: dict[str, dict[Spot, str]] = field(default_factory=dict)
    done: int = 0
    total: int = 0

    def written(self, checks: Sequence[tuple[Check, Language]]) -> dict[Spot, str]:
        """Writes all; gives back the uids."""
        self.total = sum(one.status in WRITTEN for check, _ in checks for one in check.records)
        for check, _ in checks:
            self.uids |= welcomed(self.work, [one for one in check.newcomers if one not in self.uids])
        self._insert(checks)
        for kind, values in self.later.items():
            store.change_all(self.work, kind, {uid: with_uids(own, self.uids) for uid, own in values.items()})
        for place, (check, _) in enumerate(checks):
            self._change(place, check)
        for kind, found in self.seen.items():
            self._look_at(kind, found)
        return {spot: uid for found in self.seen.values() for spot, uid in found.items()}

    def _insert(self, checks: Sequence[tuple[Check, Language]]) -> None:
        written = [[one for one in check.records if one.status in WRITTEN] for check, _ in checks]
        words = {(one.values.get("vocabulary", ""), one.values.get("code", ""))
                 for coming in written for one in coming if one.kind == Term.kind}  # fmt: skip
        for place, (check, language) in enumerate(checks):
            coming = written[place]
            enter_words(self.work, coming, language, words)
            for kind, records in _by_kind(one for one in coming if one.status is Status.NEW):
                ever = store.states(self.work, kind) if self.own_uids else {}
                for some in _some(sorted(records, key=_counted)):
                    made = self._inserted(kind, some, ever)
                    named = {Spot(place, one.row): uid for one, uid in zip(some, made, strict=True)}
                    self.seen.setdefault(kind, {}).update(named)
                    self._tell(len(some), check.source)
                if kind in _HELD_BY:
                    own_fields.take(self.work)
                    terms.take(self.work)

    def _inserted(self, kind: str, records: Sequence[Checked], ever: Mapping[str, Any]) -> list[str]:
        """Inserts records without what points at records that are not there yet; that is kept for later."""
        waiting = [_waiting(one, self.uids) for one in records]
        first = [{key: value for key, value in one.values.items() if key not in keys}
                 for one, keys in zip(records, waiting, strict=True)]  # fmt: skip
        flats = [with_uids(own, self.uids) for own in first]
        kept = ["" if (uid := self.own_uids.get(one.named, "")) in ever else uid for one in records]
        refs = [one.named for one in records]
        made = [uid for uid, _ in inserting.insert(self.work, self.work.kinds[kind], flats, kept, refs)]
        for one, keys, uid in zip(records, waiting, made, strict=True):
            if one.named:
                self.uids[Coming(kind, one.named)] = uid
            if keys:
                self.later.setdefault(kind, {})[uid] = {key: one.values[key] for key in keys}
        return made

    def _change(self, place: int, check: Check) -> None:
        for kind, records in _by_kind(one for one in check.records if one.status in WRITTEN and one.uid):
            for some in _some(records):
                changed = {one.uid: with_uids(one.written, self.uids) for one in some if one.written}
                store.change_all(self.work, kind, changed)
                spots = {Spot(place, one.row): one.uid for one in some if one.uid in changed}
                self.seen.setdefault(kind, {}).update(spots)
                self._tell(len(some), check.source)

    def _look_at(self, kind: str, found: Mapping[Spot, str]) -> None:
        """Lets the guard of a kind look at what was written, a few records between two reports of progress."""
        spots = list(found)
        for some in _some(spots) if self.work.kinds[kind].guard is not None else ():
            self.progress(self.done, self.total, kind)
            told: dict[int, Problem] | None = None if self.told is None else {}
            look_at(self.work, kind, {at: found[spot] for at, spot in enumerate(some)}, told)
            if self.told is not None:
                self.told.update({some[at]: problem for at, problem in (told or {}).items()})

    def _tell(self, count: int, what: str) -> None:
        self.done += count
        self.progress(self.done, self.total, what)


def _counted(one: Checked) -> tuple[bool, int, str]:
    """In the order of their references: a batch keeps those that lie beyond all that were given before it."""
    return not one.named, len(one.named), one.named


def _waiting(one: Checked, uids: Mapping[Any, str]) -> frozenset[str]:
    return frozenset(key for key, value in one.values.items()
                     if any(coming not in uids for coming in coming_in({key: value})))  # fmt: skip


def _by_kind(records: Iterable[Checked]) -> Iterator[tuple[str, list[Checked]]]:
    found: dict[str, list[Checked]] = {}
    for one in records:
        found.setdefault(one.kind, []).append(one)
    yield from found.items()


def _some(all_of_it: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (all_of_it[start : start + TOGETHER] for start in range(0, len(all_of_it), TOGETHER))
