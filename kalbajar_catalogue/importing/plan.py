"""What an import would do, before anything is written: a plan cannot be built illegal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import Problem, Value
from kalbajar_catalogue.importing.mapping import Draft
from kalbajar_catalogue.media.originals import Kept


@dataclass(frozen=True)
class Finding:
    """Something to tell about one source: which, where in it, and what; `refused` when it does not come in."""

    source: str
    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    row: int | None = None
    column: str = ""
    refused: bool = True

    @classmethod
    def of(cls, source: str, problem: Problem, refused: bool = True) -> "Finding":
        """A problem met in a source; one of its side-car keeps the side-car's name."""
        name = problem.values.get("name", source) if problem.code.startswith("sidecar.") else source
        return cls(source, problem.code, {**problem.values, "name": name}, refused=refused)


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
