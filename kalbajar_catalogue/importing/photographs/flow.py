"""The steps of an import of photographs: examine, then run or give up. Both faces walk these very steps.

`examine` does everything long (hashing, decoding, copying) and holds no lock; `run` only writes, in one Work.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs import matching
from kalbajar_catalogue.importing.photographs import run as writing
from kalbajar_catalogue.importing.photographs import source as photographs
from kalbajar_catalogue.importing.photographs.mapping import draft
from kalbajar_catalogue.importing.photographs.plan import Arrival, Plan, Same
from kalbajar_catalogue.importing.photographs.source import Source
from kalbajar_catalogue.media.derivatives import Derivatives
from kalbajar_catalogue.media.originals import Kept, Originals
from kalbajar_catalogue.media.repository import contents_named
from kalbajar_catalogue.media.service import DERIVED, ORIGINALS
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work

WORKERS = 2
Hashed = list[tuple[Source, str]]
_OWN_DISK = ("disk.full", "disk.failed", "folder.not_writable")


@dataclass(frozen=True)
class Outcome:
    """What an import did: the uids of the new works in order, and the plan it came from."""

    items: tuple[str, ...]
    plan: Plan


def examine(catalogue: Catalogue, paths: Iterable[Path], progress: Progress = silent, keep: bool = True) -> Plan:
    """Looks at every file of a selection and keeps the originals of the good ones. Writes no record.

    Without `keep` nothing at all is written, and the plan is only to be told. Long; runs in a worker thread and
    decodes in two more. Raises Cancelled from `progress`, and then leaves no new original behind; raises
    WorldError `catalogue.read_only`, and when the catalogue's own disk fails.
    """
    if keep:
        catalogue.refuse_if_read_only()
    sources = photographs.found(paths)
    examination = _Examination(catalogue, keep)
    try:
        return _plan(examination, sources, progress)
    except BaseException:
        examination.let_go(examination.kept)
        raise


def run(work: Work, plan: Plan, exhibition: str = "", at: int | None = None) -> Outcome:
    """Writes the records of a plan and, when an exhibition is named, hangs the works from frame `at` on.

    Photographs that were in the catalogue already are hung too when they do not hang yet; those in the trash
    stay there. What has come in since the plan was made does not come in twice. Raises WorldError
    `import.original_gone` when another selection gave up an original that both had kept.
    """
    plan = matching.up_to_date(work, plan)
    refuse_if_gone(plan)
    items = writing.write(work, plan.arrivals)
    if exhibition:
        known = store.living(work, (same.item for same in plan.same))
        there = [same.item for same in plan.same if same.item in known]
        exhibitions.hang(work, exhibition, [*items, *there], at)
    return Outcome(items, plan)


def action_of(plan: Plan) -> Action:
    """What the history calls a run of a plan: photographs added, or only hung again because all were there."""
    if not plan.arrivals and plan.same:
        return Action("photographs.hung_again", {"count": len(plan.same)})
    return Action("photographs.imported", {"count": len(plan.arrivals)})


def give_up(catalogue: Catalogue, plan: Plan) -> None:
    """Forgets a plan that is not run: originals that only it had kept are removed."""
    _Examination(catalogue).let_go([arrival.kept for arrival in plan.arrivals])


def refuse_if_gone(plan: Plan) -> None:
    """Raises WorldError `import.original_gone` when an original that the plan kept was given up meanwhile."""
    for arrival in plan.arrivals:
        if plan.originals and not (plan.originals / arrival.kept.relative).is_file():
            raise WorldError("import.original_gone", name=arrival.name)


class _Examination:
    """One file after another against one catalogue; safe in several threads."""

    def __init__(self, catalogue: Catalogue, keep: bool = True) -> None:
        self._catalogue = catalogue
        self._keep = keep
        self._takes_samples = catalogue.facts().get("sample") == "yes"
        self.folder = catalogue.folder / ORIGINALS
        self._originals = Originals(self.folder)
        self._derivatives = Derivatives(catalogue.folder / DERIVED)
        self.kept: list[Kept] = []

    def content(self, source: Source) -> str | Finding:
        """The hash of a file, or why it cannot be read."""
        try:
            return photographs.content_of(source)
        except WorldError as fault:
            return _refused(source, fault)

    def arrival(self, source: Source, sha256: str) -> tuple[Arrival | None, tuple[Finding, ...]]:
        """The photograph ready to be written, or why not; remarks on its metadata either way."""
        try:
            seen = photographs.see(source, sha256, self._derivatives if self._keep else None)
            if seen.of_sample and not self._takes_samples:
                return None, (Finding.of(source.name, Problem("import.of_sample")),)
            kept = self._originals.keep(source.path) if self._keep else Kept(sha256, 0, "", already_there=True)
        except WorldError as fault:
            if fault.code in _OWN_DISK:
                raise
            return None, (_refused(source, fault),)
        self.kept.append(kept)
        if kept.sha256 != sha256:
            self._originals.discard(kept)
            return None, (Finding.of(source.name, Problem("file.changing")),)
        remarks = tuple(Finding.of(source.name, remark, refused=False) for remark in seen.remarks)
        return Arrival(source.name, draft(seen, kept.relative), kept), remarks

    def sorted_out(self, hashed: Hashed) -> tuple[Hashed, tuple[Same, ...], tuple[Finding, ...]]:
        """What is new, what is in the catalogue or in the selection already, and remarks on the latter."""
        with self._catalogue.reading() as reading:
            known = matching.works_showing(reading, [content for _, content in hashed])
            new, same = _sorted_out(hashed, known)
            return new, same, matching.in_trash(reading, same)

    def let_go(self, kept: Sequence[Kept]) -> None:
        """Removes originals that came with this selection, unless a record names them by now."""
        with self._catalogue.alone():
            with self._catalogue.reading() as reading:
                named = contents_named(reading, [one.sha256 for one in kept])
            for one in kept:
                if one.sha256 not in named:
                    self._originals.discard(one)


def _plan(examination: _Examination, sources: Sequence[Source], progress: Progress) -> Plan:
    with _workers() as pool:
        hashed, findings = _hashed(pool, examination, sources, progress)
        new, same, remarks = examination.sorted_out(hashed)
        findings += remarks
        arrivals: list[Arrival] = []
        looked_at = pool.map(lambda pair: examination.arrival(*pair), new)
        for done, (arrival, remarks) in enumerate(looked_at, 1):
            findings += remarks
            arrivals += [arrival] if arrival else []
            progress(done, len(new))
    return Plan(tuple(arrivals), same, tuple(findings), examination.folder)


@contextmanager
def _workers() -> Iterator[ThreadPoolExecutor]:
    """Threads that are given nothing more to do as soon as anything is raised."""
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="import") as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _hashed(
    pool: ThreadPoolExecutor, examination: _Examination, sources: Sequence[Source], progress: Progress
) -> tuple[Hashed, list[Finding]]:
    hashed: Hashed = []
    findings: list[Finding] = []
    for source, content in zip(sources, pool.map(examination.content, sources), strict=True):
        if isinstance(content, Finding):
            findings.append(content)
        else:
            hashed.append((source, content))
        progress(0, len(sources))
    return hashed, findings


def _sorted_out(hashed: Hashed, known: dict[str, str]) -> tuple[Hashed, tuple[Same, ...]]:
    new: dict[str, Source] = {}
    same: list[Same] = []
    for source, content in hashed:
        if content in known or content in new:
            same.append(Same(source.name, content, known.get(content, "")))
        else:
            new[content] = source
    return [(source, content) for content, source in new.items()], tuple(same)


def _refused(source: Source, fault: WorldError) -> Finding:
    return Finding.of(source.name, fault.problem)
