"""What the page of gallery health asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items import resolution, service
from kalbajar_catalogue.items.groups import RelatedItem
from kalbajar_catalogue.items.health import LOUD, Finding, Known, WorkHealth, health
from kalbajar_catalogue.items.records import WORKS, Photograph
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.flat import flatten
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

KINDS = (*service.BY_KIND, "exhibition", "exhibit", "media_link", "media_file", "rights", "agent", "place",
         "house_setting")  # fmt: skip
"""The kinds of record on which health depends, the languages of the house too."""

SAME_SUBJECT = "same_subject"
FIELDS = {"credit": "credit_line", "alt_text": "alt_text", "title": "title", "caption": "caption"}
"""The multilingual field that a check is about."""


@dataclass(frozen=True)
class Entry:
    """A work as the page shows it: its number in the exhibition, else its ref, and its health."""

    number: str
    health: WorkHealth

    @property
    def uid(self) -> str:
        """The uid of the work."""
        return self.health.uid


@dataclass(frozen=True)
class Sheet:
    """What the page shows; `apart` are pairs of works that are known to be different ones.

    `failing` are the works that fail each check, `loud` the checks that one of them fails badly.
    """

    title: Multilingual = NOTHING
    entries: tuple[Entry, ...] = ()
    apart: frozenset[frozenset[str]] = frozenset()
    failing: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    loud: frozenset[str] = frozenset()


def sheet(folder: Path, exhibition: str, known: Known) -> Callable[[Reading], Sheet]:
    """Reads the health of what hangs in an exhibition, or of all works when `exhibition` is ''."""

    def read(reading: Reading) -> Sheet:
        if not exhibition:
            works = health(reading, folder, None, known)
            return _sheet(reading, NOTHING, tuple(Entry(work.item.ref, work) for work in works))
        show = exhibitions.get(reading, exhibition)
        hung = exhibitions.exhibits(reading, exhibition)
        works_by_uid = {work.uid: work for work in health(reading, folder, [one.item for one in hung], known)}
        entries = (Entry(one.number, works_by_uid[one.item]) for one in hung if one.item in works_by_uid)
        return _sheet(reading, show.title, tuple(entries))

    return read


def _sheet(reading: Reading, title: Multilingual, entries: tuple[Entry, ...]) -> Sheet:
    """Everything that takes time is done here, in the database lane."""
    failing: dict[str, list[Entry]] = {}
    loud: set[str] = set()
    for entry in entries:
        for finding in entry.health.failing:
            failing.setdefault(finding.check, []).append(entry)
            loud.update((finding.check,) if finding.level == LOUD else ())
    failed = {check: tuple(works) for check, works in failing.items()}
    return Sheet(title, entries, _apart(reading), failed, frozenset(loud))


def files(entries: Iterable[Entry]) -> Callable[[Reading], tuple[MediaFile, ...]]:
    """Reads the files of all pictures of these works."""
    wanted = {file.sha256 for entry in entries for file in entry.health.pictured.files}

    def read(reading: Reading) -> tuple[MediaFile, ...]:
        return store.fetch_among(reading, MediaFile, "sha256", wanted)

    return read


def fit(entry: Entry, finding: Finding) -> Callable[[Work, Progress], None]:
    """Sets the print size of a photograph to the largest that holds the resolution asked for."""

    def write(work: Work, progress: Progress) -> None:
        name = str(finding.values["field"])
        to = resolution.PrintSize(float(finding.values["fit_height"]), float(finding.values["fit_width"]))
        sizes = getattr(store.get(work, Photograph, entry.uid), name)
        service.change(work, entry.uid, {name: [flatten(size) for size in resolution.resized(sizes, to)]})

    return write


def say(entry: Entry, check: str, language: Language, text: str) -> Callable[[Work, Progress], None]:
    """Writes one text of a work, or of its main picture."""

    def write(work: Work, progress: Progress) -> None:
        values = {f"{FIELDS[check]}_{language}": text.strip() or None}
        if check == "alt_text" and entry.health.main:
            store.change(work, MediaLink.kind, entry.health.main.link, values)
        else:
            service.change(work, entry.uid, values)

    return write


def credit(uids: Sequence[str], lines: Mapping[Language, str]) -> Callable[[Work, Progress], None]:
    """Writes one credit line for several works, in the languages in which it is given."""

    def write(work: Work, progress: Progress) -> None:
        values = {f"credit_line_{language}": line.strip() for language, line in lines.items() if line.strip()}
        for done, uid in enumerate(uids, 1):
            service.change(work, uid, values)
            progress(done, len(uids), "")

    return write


def tell_apart(uids: Sequence[str]) -> Callable[[Work, Progress], None]:
    """Records that works with nearly the same picture are different ones, of the same subject."""

    def write(work: Work, progress: Progress) -> None:
        for uid in uids:
            known = service.get(work, uid).related_item
            there = {related.item for related in known}
            new = [RelatedItem(other, SAME_SUBJECT) for other in uids if other != uid and other not in there]
            service.change(work, uid, {"related_item": [flatten(related) for related in (*known, *new)]})

    return write


def throw_away(uid: str) -> Callable[[Work, Progress], None]:
    """Puts a work in the trash."""

    def write(work: Work, progress: Progress) -> None:
        service.delete(work, uid, "")

    return write


def fitted(entry: Entry) -> Action:
    """The name of a fitted print size in the history."""
    return Action("print_size.fitted", {"ref": entry.health.item.ref})


def told(entry: Entry, check: str) -> Action:
    """The name of a text that was written in the history."""
    labels = {"alt_text": "Text for the blind", "title": "Title", "caption": "Caption", "credit": "Credit line"}
    return Action("record.edited", {"ref": entry.health.item.ref, "field": labels[check]})


def credited(count: int) -> Action:
    """The name of credit lines that were set in the history."""
    return Action("credit.set", {"count": count})


def told_apart(entries: Iterable[Entry]) -> Action:
    """The name of works that were kept apart in the history."""
    return Action("works.told_apart", {"refs": ", ".join(entry.health.item.ref for entry in entries)})


def thrown_away(entry: Entry) -> Action:
    """The name of a work put in the trash in the history."""
    return Action("record.deleted", {"ref": entry.health.item.ref})


def _apart(reading: Reading) -> frozenset[frozenset[str]]:
    """Pairs of works that stand in a relation, such as before and after: nobody takes them for copies."""
    found: set[frozenset[str]] = set()
    for kind in WORKS:
        names = ("related_item", "pair_of") if kind is Photograph else ("related_item",)
        for uid, _, *related in store.glance(reading, kind, names):
            found.update(frozenset((uid, one.item)) for group in related for one in group if one.item)
    return frozenset(found)


def copies(groups: Iterable[Sequence[str]], wanted: Sheet) -> tuple[tuple[Entry, ...], ...]:
    """Groups of uids as works that still are there, without those that were told apart meanwhile."""
    entries = {entry.uid: entry for entry in wanted.entries}
    living = ([entries[uid] for uid in group if uid in entries] for group in groups)
    return tuple(tuple(group) for group in living if len(group) > 1 and not _all_apart(group, wanted.apart))


def _all_apart(group: Sequence[Entry], apart: frozenset[frozenset[str]]) -> bool:
    return all(frozenset((one.uid, other.uid)) in apart for one, other in combinations(group, 2))
