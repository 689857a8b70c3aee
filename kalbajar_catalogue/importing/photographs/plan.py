"""What an import would do, before anything is written: a plan cannot be built illegal."""

from dataclasses import dataclass
from pathlib import Path

from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs.mapping import Draft
from kalbajar_catalogue.media.originals import Kept


@dataclass(frozen=True)
class Arrival:
    """A photograph that comes in: its original is kept already, its records are not written yet."""

    name: str
    draft: Draft
    kept: Kept

    def __post_init__(self) -> None:
        if self.draft.file.sha256 != self.kept.sha256:
            raise ValueError(f"{self.name}: the record names another content than the kept original")


@dataclass(frozen=True)
class Same:
    """A photograph that is in the catalogue already, or twice in the selection; `item` is '' for the latter."""

    name: str
    sha256: str
    item: str = ""


@dataclass(frozen=True)
class Plan:
    """The whole of an import: who comes, who is there already, what is refused and why; where originals are kept."""

    arrivals: tuple[Arrival, ...] = ()
    same: tuple[Same, ...] = ()
    findings: tuple[Finding, ...] = ()
    originals: Path | None = None

    def __post_init__(self) -> None:
        contents = [arrival.kept.sha256 for arrival in self.arrivals]
        if len(contents) != len(set(contents)):
            raise ValueError("a content arrives twice")

    @property
    def refused(self) -> tuple[Finding, ...]:
        """The findings that keep a source out."""
        return tuple(finding for finding in self.findings if finding.refused)
