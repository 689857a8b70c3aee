"""Pictures that come with a table, or for works that are there: found by name, kept before, tied in the same Work.

What is the same by content, or alike by eye, as a picture of the catalogue is told, and a person decides.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path, PurePath
from typing import TypeVar

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.importing.checked import Check, Checked, Status
from kalbajar_catalogue.importing.photographs import flow as photographs
from kalbajar_catalogue.importing.photographs import keeping, matching
from kalbajar_catalogue.importing.photographs.plan import Arrival, Plan
from kalbajar_catalogue.importing.photographs.source import found
from kalbajar_catalogue.importing.picture_names import MAIN, Told, comparable, in_order, told
from kalbajar_catalogue.importing.picture_tying import tie_all
from kalbajar_catalogue.importing.sources.opening import SUFFIXES
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.facts import is_sample
from kalbajar_catalogue.storage.work import Reading, Work

T = TypeVar("T")
MOST_COMPARED = 20_000
"""Pictures among which likenesses are looked for while one waits."""


@dataclass(frozen=True)
class Placed:
    """A picture file and the record it belongs to: by the `row` of the table, or by `uid` where no row speaks of it.

    `named` is how the table names the file, '' when its own name tells the number.
    """

    path: Path
    row: int = 0
    uid: str = ""
    role: str = ""
    named: str = ""

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.name


@dataclass(frozen=True)
class Placement:
    """Where the files of a folder belong, in the order in which each record has them.

    `lonely` belong to no record; `missing` are (row, name) that the table names and the folder does not have.
    """

    placed: tuple[Placed, ...] = ()
    lonely: tuple[Path, ...] = ()
    missing: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Likeness:
    """A picture that the catalogue has: the same by content, or one that looks alike; `work` shows it."""

    sha256: str
    work: str
    identical: bool


@dataclass(frozen=True)
class Pictured:
    """Pictures that were looked at and kept: the plan has their files and what was refused."""

    placement: Placement = Placement()
    plan: Plan = Plan()
    contents: Mapping[Path, str] = field(default_factory=dict)
    likenesses: Mapping[str, tuple[Likeness, ...]] = field(default_factory=dict)
    skipped: frozenset[Path] = frozenset()

    def without(self, path: Path) -> "Pictured":
        """These, without a picture that a person does not want."""
        return replace(self, skipped=self.skipped | {path})

    def has_already(self, one: Placed) -> bool:
        """Whether the record of a picture has this very picture in the catalogue."""
        likenesses = self.likenesses.get(self.contents.get(one.path, ""), ())
        return bool(one.uid) and any(other.identical and other.work == one.uid for other in likenesses)

    def wanting(self, path: Path) -> "Pictured":
        """These, with a picture that was not wanted before."""
        return replace(self, skipped=self.skipped - {path})


def place(reading: Reading, paths: Iterable[Path], check: Check | None = None) -> Placement:
    """Where each picture of a selection of files and folders belongs: where the table says, else by its name."""
    files = [source.path for source in found(paths) if source.path.suffix.lower() not in SUFFIXES]
    by_name: dict[str, list[Path]] = defaultdict(list)
    for file in files:
        for name in {fold(file.name), fold(file.stem)}:
            by_name[name].append(file)
    placed, missing = _as_named(check, by_name)
    taken = {one.path for one in placed}
    others = _by_number(reading, [file for file in files if file not in taken], check)
    there = taken | {one.path for one in others}
    return Placement((*placed, *others), tuple(file for file in files if file not in there), tuple(missing))


def examine(catalogue: Catalogue, placement: Placement, progress: Progress = silent) -> Pictured:
    """Decodes and keeps the pictures that belong to a record; tells which of them the catalogue has already.

    Long; raises Cancelled from `progress` and WorldError when the catalogue's own disk fails; then nothing is left
    behind. What is not used is given up by `give_up`.
    """
    catalogue.refuse_if_read_only()
    with catalogue.reading() as reading:
        takes_samples = is_sample(reading)
    paths = list(dict.fromkeys(one.path for one in placement.placed))
    plan, contents = keeping.examine_all(catalogue, paths, takes_samples, progress)
    try:
        likenesses = _likenesses(catalogue, plan, progress)
    except BaseException:
        photographs.give_up(catalogue, plan)
        raise
    return Pictured(placement, plan, contents, likenesses)


def examine_more(
    catalogue: Catalogue, pictured: Pictured, placement: Placement, progress: Progress = silent
) -> Pictured:
    """As `examine`, after a person placed pictures otherwise: only those that nobody looked at yet are looked at.

    What was kept before stays kept whatever is raised.
    """
    looked_at = {one.path for one in pictured.placement.placed}
    new = tuple(one for one in placement.placed if one.path not in looked_at)
    if not new:
        return replace(pictured, placement=placement)
    more = examine(catalogue, Placement(new), progress)
    there = {arrival.kept.sha256 for arrival in pictured.plan.arrivals}
    arrivals = tuple(one for one in more.plan.arrivals if one.kept.sha256 not in there)
    plan = Plan((*pictured.plan.arrivals, *arrivals), (), (*pictured.plan.findings, *more.plan.findings),
                pictured.plan.originals or more.plan.originals)  # fmt: skip
    return Pictured(placement, plan, {**pictured.contents, **more.contents},
                    {**pictured.likenesses, **more.likenesses}, pictured.skipped)  # fmt: skip


def give_up(catalogue: Catalogue, pictured: Pictured) -> None:
    """Forgets pictures that are not imported: originals that only they had kept are removed."""
    photographs.give_up(catalogue, pictured.plan)


def by_row(pictured: Pictured) -> dict[int, tuple[str, ...]]:
    """The names of the pictures that come in with the rows of a table, by row."""
    kept = {arrival.kept.sha256 for arrival in pictured.plan.arrivals}
    found: dict[int, tuple[str, ...]] = {}
    for one in pictured.placement.placed:
        if one.row and one.path not in pictured.skipped and pictured.contents.get(one.path) in kept:
            found[one.row] = (*found.get(one.row, ()), one.name)
    return found


def tie(work: Work, pictured: Pictured, written: Mapping[int, str]) -> int:
    """Ties the pictures to their records; `written` has the uid of the record of each row. Gives back how many.

    A picture that its record has already is not tied again. Raises WorldError `import.original_gone`.
    """
    by_content = {arrival.kept.sha256: arrival for arrival in pictured.plan.arrivals}
    by_owner: dict[str, list[tuple[Arrival, str]]] = defaultdict(list)
    for one in pictured.placement.placed:
        arrival = by_content.get(pictured.contents.get(one.path, ""))
        owner = one.uid or written.get(one.row, "")
        if arrival and owner and one.path not in pictured.skipped:
            by_owner[owner].append((arrival, one.role))
    used = {arrival.kept.sha256: arrival for own in by_owner.values() for arrival, _ in own}
    photographs.refuse_if_gone(Plan(tuple(used.values()), originals=pictured.plan.originals))
    return tie_all(work, by_owner)


def _as_named(check: Check | None, by_name: Mapping[str, Sequence[Path]]) -> tuple[list[Placed], list[tuple[int, str]]]:
    """The files that rows name, and those names that no file has."""
    placed: list[Placed] = []
    missing: list[tuple[int, str]] = []
    for record in check.records if check else ():
        for named in record.pictures if record.status is not Status.REFUSED else ():
            name = PurePath(named.replace("\\", "/")).name
            files = by_name.get(fold(name), ())
            if files:
                placed.append(_placed(record, _likest(named, files), "", named))
            else:
                missing.append((record.row, named))
    return placed, missing


def _likest(named: str, files: Sequence[Path]) -> Path:
    """The file of this name that lies in the folder that the table names, else the first."""
    wanted = _folders(PurePath(named.replace("\\", "/")))
    return max(files, key=lambda file: _in_common(wanted, _folders(file)))


def _folders(path: PurePath) -> list[str]:
    """The folders that a file lies in, the nearest first."""
    return [fold(part) for part in reversed(path.parts[:-1])]


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _placed(record: Checked, path: Path, role: str, named: str = "") -> Placed:
    return Placed(path, record.row, record.uid, role, named)


def _by_number(reading: Reading, files: Sequence[Path], check: Check | None) -> list[Placed]:
    """The files whose name begins with the number of a record of the table or of a work that is there."""
    rows = _rows_by_number(check.records if check else ())
    works = _numbered(reading)
    numbers = {**{name: name for name in works}, **{name: name for name in rows}}
    numbers.pop("", None)
    by_owner: dict[tuple[int, str], list[tuple[str, Told]]] = defaultdict(list)
    paths = {str(file): file for file in files}
    for file in files:
        if said := told(file.name, numbers):
            record = rows.get(said.number)
            by_owner[record.row if record else 0, "" if record else works[said.number]].append((str(file), said))
    return [
        _of_number(rows.get(said.number), works.get(said.number, ""), paths[name], said.role)
        for own in by_owner.values()
        for name, said in in_order(own)
    ]


def _of_number(record: Checked | None, uid: str, path: Path, role: str) -> Placed:
    return _placed(record, path, role) if record else Placed(path, 0, uid, role)


def _rows_by_number(records: Sequence[Checked]) -> dict[str, Checked]:
    """Comparable number -> the record of the table that has it alone, a refused one where no other has it."""
    refused = {comparable(one.number): one for one in records if one.status is Status.REFUSED and one.number}
    return refused | _alone((comparable(one.number), one) for one in records if one.status is not Status.REFUSED)


def _numbered(reading: Reading) -> dict[str, str]:
    """Comparable number or ref -> uid of the works of the catalogue; no number that several have."""
    works = [row for kind in WORKS for row in store.glance(reading, kind, ("object_number",))]
    refs = {comparable(ref): uid for uid, ref, _ in works}
    return refs | _alone((comparable(number), uid) for uid, _, number in works)


def _alone(named: Iterable[tuple[str, T]]) -> dict[str, T]:
    """What has a name that nothing else has."""
    found: dict[str, list[T]] = defaultdict(list)
    for name, one in named:
        found[name].append(one)
    return {name: own[0] for name, own in found.items() if name and len(own) == 1}


def _likenesses(catalogue: Catalogue, plan: Plan, progress: Progress) -> dict[str, tuple[Likeness, ...]]:
    new = [arrival.kept.sha256 for arrival in plan.arrivals]
    with catalogue.reading() as reading:
        showing = matching.works_showing(reading, new)
        paths = {sha256: path for _, _, sha256, path in store.glance(reading, MediaFile, ("sha256", "file_path"))}
        owners = _owners(reading)
    shown = {**{sha256: [work] for sha256, work in showing.items()},
             **{sha256: owners[sha256] for sha256 in new if sha256 in owners}}  # fmt: skip
    same: dict[str, tuple[Likeness, ...]] = {
        sha256: tuple(Likeness(sha256, work, identical=True) for work in works) for sha256, works in shown.items()
    }
    if len(paths) > MOST_COMPARED:
        return same
    known = {sha256: path for sha256, path in paths.items() if sha256 in owners}
    alike = _alike(catalogue, new, known, plan, progress)
    found: dict[str, list[Likeness]] = defaultdict(list)
    for one, other in alike:
        found[one].append(Likeness(other, owners[other][0], identical=False))
    return {sha256: tuple(own) for sha256, own in found.items()} | same


def _owners(reading: Reading) -> dict[str, list[str]]:
    """SHA-256 -> uids of the works that show it, those first whose main picture it is."""
    contents = {uid: sha256 for uid, _, sha256 in store.glance(reading, MediaFile, ("sha256",))}
    links = store.glance(reading, MediaLink, ("media_file", "owner", "role"))
    found: dict[str, list[str]] = defaultdict(list)
    for _, _, file, owner, _ in sorted(links, key=lambda link: link[4] != MAIN):
        if file in contents and owner not in found[contents[file]]:
            found[contents[file]].append(owner)
    return dict(found)


def _alike(
    catalogue: Catalogue, new: Sequence[str], known: Mapping[str, str], plan: Plan, progress: Progress
) -> list[tuple[str, str]]:
    """(new, known) contents that look like the same picture."""
    from kalbajar_catalogue.media import duplicates, fingerprints

    originals = catalogue.folder / media.ORIGINALS
    coming = {arrival.kept.sha256: arrival.kept.relative for arrival in plan.arrivals}
    sources = [fingerprints.Source(sha256, originals / path) for sha256, path in {**known, **coming}.items()]
    prints = fingerprints.fingerprints(catalogue.folder / media.DERIVED, sources, progress)
    names = fingerprints.contents(prints)
    fresh = set(new) - known.keys()
    pairs = [(names[pair.one], names[pair.other]) for pair in duplicates.same(prints, progress)]
    return [(one, other) for a, b in pairs for one, other in ((a, b), (b, a)) if one in fresh and other not in fresh]
