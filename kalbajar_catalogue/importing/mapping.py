"""What becomes of each column of a table: a mapping is data that can be proposed, corrected, saved and carried on."""

from collections.abc import Mapping as Pairs
from dataclasses import dataclass, field
from enum import Enum

from kalbajar_catalogue.i18n.languages import Language

LEFT_OUT, NOTE, REF, PICTURE, EXHIBITION = "", "as_note", "ref", "picture", "exhibition"
"""Targets that are no field: nothing, a note on the record, its reference, picture files, where it is to hang.

No field is called `as_note`: events and exhibits have one that is called `note`.
"""

UNIT = "unit"
"""The member of a size that a column of units has: `dimension.unit`."""


class OnMatch(Enum):
    """What is done with a row whose record is in the catalogue already."""

    UPDATE = "update"
    SKIP = "skip"
    CREATE = "create"


@dataclass(frozen=True)
class Target:
    """Where the text of a column, or the part of it at `part` counted from 0, goes.

    `key` is a flat key of the kind (`title_az`, `maker`, `object_number`), a key with the member of a group
    (`maker.role`, `dimension.height`, `dimension.unit`), or one of the targets that are no field.
    """

    key: str
    part: int | None = None


@dataclass(frozen=True)
class Column:
    """One column: where it stands (from 0), its heading, and what becomes of its texts.

    `split` parts a cell: into several values of a field, or, where the targets name parts, into several fields.
    `words` are the values that are translated: text in the file -> text that is read instead.
    `sure` is how sure the proposal is, from 0 to 1; 1 is what a person chose.
    """

    at: int
    heading: str
    targets: tuple[Target, ...] = ()
    split: str = ""
    words: Pairs[str, str] = field(default_factory=dict)
    sure: float = 1.0

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its targets, without those left out."""
        return tuple(target.key for target in self.targets if target.key)


@dataclass(frozen=True)
class Mapping:
    """How the rows of a table become records of one kind, or of the kind that a column names.

    `kind_column` is the column (from 0) whose texts name the kind of each row, by `kinds`: text -> code of a kind,
    '' for a row that is left out; `kind` is that of all others. `constants` are typed texts by flat key for every row.
    `match` is the flat key by which a row finds its record. `language` is that of texts whose column names none, and
    of the words in them. `join` stands between texts of several columns in one field.
    """

    kind: str
    columns: tuple[Column, ...]
    constants: Pairs[str, str] = field(default_factory=dict)
    kind_column: int | None = None
    kinds: Pairs[str, str] = field(default_factory=dict)
    match: str = "object_number"
    on_match: OnMatch = OnMatch.UPDATE
    language: Language = "en"
    join: str = "; "
    name: str = ""

    def __post_init__(self) -> None:
        places = [column.at for column in self.columns]
        if len(places) != len(set(places)):
            raise ValueError("a column is mapped twice")
