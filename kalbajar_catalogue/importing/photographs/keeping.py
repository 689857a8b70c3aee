"""Pictures for one work, looked at and kept before anything is written; the door for a picture dropped on its page."""

from collections.abc import Sequence
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs import source as photographs
from kalbajar_catalogue.importing.photographs.mapping import draft
from kalbajar_catalogue.importing.photographs.plan import Arrival, Plan
from kalbajar_catalogue.importing.photographs.source import Source
from kalbajar_catalogue.media.derivatives import Derivatives
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.service import DERIVED, ORIGINALS
from kalbajar_catalogue.storage.catalogue import Catalogue

_OWN_DISK = ("disk.full", "disk.failed", "folder.not_writable")


def examine(catalogue: Catalogue, paths: Sequence[Path], takes_samples: bool, progress: Progress) -> Plan:
    """Decodes every file whole and keeps the originals of the good ones; the same content is kept once.

    Long; for a worker thread. Unlike `flow.examine` a picture that the catalogue has already comes too, since it
    may show this work as well. Raises Cancelled from `progress` and WorldError when the catalogue's own disk fails;
    then nothing new is left behind.
    """
    return examine_all(catalogue, paths, takes_samples, progress)[0]


def examine_all(
    catalogue: Catalogue, paths: Sequence[Path], takes_samples: bool, progress: Progress
) -> tuple[Plan, dict[Path, str]]:
    """As `examine`; tells the content of each file too, since two may have the same."""
    keeping = _Keeping(catalogue.folder, takes_samples)
    sources = photographs.found(paths)
    try:
        for done, source in enumerate(sources, 1):
            keeping.take(source)
            progress(done, len(sources), source.name)
    except BaseException:
        flow.give_up(catalogue, keeping.plan)
        raise
    return keeping.plan, keeping.contents


class _Keeping:
    """One file after another."""

    def __init__(self, folder: Path, takes_samples: bool) -> None:
        self._originals = Originals(folder / ORIGINALS)
        self._derivatives = Derivatives(folder / DERIVED)
        self._folder = folder / ORIGINALS
        self._takes_samples = takes_samples
        self._arrivals: dict[str, Arrival] = {}
        self._findings: list[Finding] = []
        self.contents: dict[Path, str] = {}

    @property
    def plan(self) -> Plan:
        """What was kept and what was refused so far."""
        return Plan(tuple(self._arrivals.values()), (), tuple(self._findings), self._folder)

    def take(self, source: Source) -> None:
        """Keeps a picture, or notes why not."""
        try:
            sha256 = photographs.content_of(source)
            if sha256 not in self._arrivals:
                self._keep(source, sha256)
            self.contents[source.path] = sha256
        except WorldError as fault:
            if fault.code in _OWN_DISK:
                raise
            self._findings.append(Finding.of(source.name, fault.problem))

    def _keep(self, source: Source, sha256: str) -> None:
        seen = photographs.see(source, sha256, self._derivatives)
        if seen.of_sample and not self._takes_samples:
            raise WorldError("import.of_sample", name=source.name)
        kept = self._originals.keep(source.path)
        if kept.sha256 != sha256:
            self._originals.discard(kept)
            raise WorldError("file.changing", name=source.name)
        self._arrivals[sha256] = Arrival(source.name, draft(seen, kept.relative), kept)
        remarks = (Problem(remark.code, remark.values) for remark in seen.remarks)
        self._findings += [Finding.of(source.name, remark, refused=False) for remark in remarks]
