"""What is to be told about a source: which, where in it, and what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kalbajar_catalogue.diagnostics.problems import Problem, Value


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
