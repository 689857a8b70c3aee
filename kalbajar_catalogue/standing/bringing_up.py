"""The figures brought up to what the catalogue is now: whole, or only what depends on what was changed since.

What comes out is the same either way. Takes a Reading, changes nothing; long where many works are looked at.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from kalbajar_catalogue.authorities.records import HouseSetting
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.items import health
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import restoring
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.standing import affected, doubts, works_of_show
from kalbajar_catalogue.standing.affected import Affected
from kalbajar_catalogue.standing.doubts import BESIDE, Doubt
from kalbajar_catalogue.standing.figures import Facts, Figures, Originals, ShowFigures
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.touches import touches
from kalbajar_catalogue.storage.work import Reading

MANY: Final = 20_000
"""So many touched records are not followed one by one."""
_TOGETHER: Final = 2_000


def bring_up(
    reading: Reading, folder: Path, known: Figures | None = None, progress: Progress = silent, on: date | None = None
) -> Figures:
    """How the catalogue in a folder stands on a day, today unless it is given; `known` saves what did not change."""
    day = on or datetime.now().astimezone().date()
    number = history.newest(reading)
    there = originals(reading, folder)
    now = Figures(number, history.made_at(reading, number), day.isoformat(), there)
    changed = _changed(reading, known, now) if known is not None and _goes_on(reading, known, now) else None
    reckoning = _Reckoning(reading, folder, day, progress)
    if known is None or changed is None:
        return reckoning.whole(now)
    kept = replace(known, change_set=number, made_at=now.made_at, day=now.day, originals=there)
    return kept if changed.nothing else reckoning.of(changed, kept)


def originals(reading: Reading, folder: Path) -> Originals:
    """The originals that live records name, and which of them do not lie in the folder: one listing, no hashing."""
    rows = store.glance(reading, MediaFile, ("file_path", "bytes"))
    lost = {path for _, _, path, _ in rows} - restoring.present(folder) if rows else ()
    return Originals(len(rows), sum(size or 0 for *_, size in rows), frozenset(lost))


def _goes_on(reading: Reading, known: Figures, now: Figures) -> bool:
    """Whether the catalogue is the one that the figures are of, some changes later, and the rules are the same."""
    same = history.made_at(reading, known.change_set) == known.made_at
    return same and known.day[:4] == now.day[:4] and known.day <= now.day


def _changed(reading: Reading, known: Figures, now: Figures) -> Affected | None:
    """What depends on what was changed since; None where that is too much to follow."""
    kinds = history.touched(reading, known.change_set)
    # Which languages the house wants decides about every work.
    if len(kinds) > MANY or HouseSetting.kind in kinds.values():
        return None
    touched = touches(reading, known.change_set)
    if known.day != now.day:
        days = date.fromisoformat(known.day), date.fromisoformat(now.day)
        touched = affected.rights_ended(reading, *days) | touched
    touched = affected.files_at(reading, known.originals.lost ^ now.originals.lost) | touched
    return affected.affected(reading, touched)


class _Reckoning:
    """One bringing-up, in one reading."""

    def __init__(self, reading: Reading, folder: Path, day: date, progress: Progress) -> None:
        self._reading, self._folder, self._day = reading, folder, day
        self._progress = progress
        self._done = self._all = 0
        self._alike: dict[Facts, Facts] = {}

    def whole(self, marks: Figures) -> Figures:
        """Everything there is."""
        works = [uid for kind in BY_KIND for uid in self._live(kind)]
        shows = exhibitions.listed(self._reading)
        every = Affected(set(works), {show.uid for show in shows}, own=True, around=True)
        others = doubts.of_others(self._reading, BESIDE)
        return self.of(every, replace(marks, doubts=_gathered(others)))

    def of(self, changed: Affected, known: Figures) -> Figures:
        """What depends on these, put in the place of what was known of it."""
        live = sorted(store.living(self._reading, changed.works))
        shows = exhibitions.listed(self._reading)
        self._all = 3 * len(live)
        mend = self._mend(live)
        said = self._doubts(live, changed.beside)
        gone = changed.works.union(*changed.beside.values())
        figures = self._shows(shows, changed, known.shows)
        return replace(
            known,
            mend=(known.mend - changed.works) | mend,
            doubts={uid: own for uid, own in known.doubts.items() if uid not in gone} | said,
            around=doubts.around(self._reading) if changed.around or changed.shows else known.around,
            shows=figures,
        )

    def _live(self, kind: str) -> tuple[str, ...]:
        return tuple(uid for uid, state in store.states(self._reading, kind).items() if state == "live")

    def _mend(self, works: Sequence[str]) -> frozenset[str]:
        known = health.Known(on=self._day)
        found: set[str] = set()
        for batch in self._batches(works):
            found.update(health.to_mend(health.health(self._reading, self._folder, batch, known)))
        return frozenset(found)

    def _doubts(self, works: Sequence[str], beside: Mapping[str, Collection[str]]) -> dict[str, tuple[Doubt, ...]]:
        found: list[tuple[str, Doubt]] = []
        for batch in self._batches(works):
            found += doubts.of_works(self._reading, batch)
        for kind, uids in beside.items():
            found += doubts.of_others(self._reading, {kind}, uids)
        return _gathered(found)

    def _shows(
        self, shows: Sequence[Exhibition], changed: Affected, known: Mapping[str, ShowFigures]
    ) -> dict[str, ShowFigures]:
        return {show.uid: self._show(show, changed, known.get(show.uid)) for show in shows}

    def _show(self, show: Exhibition, changed: Affected, known: ShowFigures | None) -> ShowFigures:
        if known is None or show.uid in changed.shows:
            return self._hung_anew(show, changed, known or ShowFigures())
        dirty = [uid for uid in known.works if uid in changed.works]
        exhibits = works_of_show.exhibits_of(self._reading, show.uid, dirty)
        works = dict(known.works)
        for uid, facts in self._facts(show, exhibits):
            if facts.withheld != works[uid].withheld:
                return self._hung_anew(show, changed, known)
            works[uid] = facts
        found = replace(known, works=works)
        return self._with_own(show, found) if changed.own else found

    def _hung_anew(self, show: Exhibition, changed: Affected, known: ShowFigures) -> ShowFigures:
        hang = works_of_show.hang_of(self._reading, show.uid)
        anew = [one for one in hang if one.item in changed.works or one.item not in known.works]
        facts = dict(known.works) | dict(self._facts(show, anew))
        works = {one.item: facts[one.item] for one in hang}
        numbers = tuple(one.number for one in hang)
        return self._with_own(show, ShowFigures(works, numbers, works_of_show.doubled(hang, works)))

    def _with_own(self, show: Exhibition, figures: ShowFigures) -> ShowFigures:
        own = works_of_show.own_points(self._reading, show, figures.printed, self._day)
        return replace(figures, own=own)

    def _facts(self, show: Exhibition, exhibits: Sequence[Exhibit]) -> Iterable[tuple[str, Facts]]:
        for uid, facts in works_of_show.facts(self._reading, self._folder, show, exhibits, self._day):
            self._tell(1)
            yield uid, self._alike.setdefault(facts, facts)

    def _batches(self, works: Sequence[str]) -> Iterable[Sequence[str]]:
        for start in range(0, len(works), _TOGETHER):
            batch = works[start : start + _TOGETHER]
            yield batch
            self._tell(len(batch))

    def _tell(self, more: int) -> None:
        self._done = min(self._done + more, self._all)
        self._progress(self._done, self._all, "")


def _gathered(found: Iterable[tuple[str, Doubt]]) -> dict[str, tuple[Doubt, ...]]:
    gathered: dict[str, list[Doubt]] = {}
    for uid, doubt in found:
        gathered.setdefault(uid, []).append(doubt)
    return {uid: tuple(several) for uid, several in gathered.items()}
