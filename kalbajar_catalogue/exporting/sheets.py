"""A table on its way into a file, and what could not be written of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kalbajar_catalogue.diagnostics.problems import Value
from kalbajar_catalogue.exporting.columns import Column

Rows = Iterator[list[tuple[str, ...]]]


@dataclass(frozen=True)
class Sheet:
    """The table of one kind: what it is called, its columns, and its rows, some at a time; they can be read once."""

    kind: str
    title: str
    columns: Sequence[Column]
    rows: Rows


@dataclass(frozen=True)
class Finding:
    """A cell that stayed empty in the file, though the record has a value there, and why."""

    kind: str
    ref: str
    key: str
    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Marks:
    """What a whole file says of itself."""

    sample: bool
    private: bool
