"""What a person decided while looking at a check: it is carried out by checking again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from kalbajar_catalogue.i18n.folding import fold


class Naming(Enum):
    """What becomes of a name that the catalogue does not have."""

    CREATE = "create"
    LINK = "link"
    TEXT = "text"
    SAME = "same"


@dataclass(frozen=True)
class Named:
    """A decision about a name: `uid` is that of the record it is linked to. TEXT keeps it in the note only.

    SAME reads it as the name in `text`, known or new.
    """

    naming: Naming
    uid: str = ""
    text: str = ""


@dataclass(frozen=True)
class Decisions:
    """All decisions of one import.

    `cells`: (row, column) -> the text that is read instead. `names`: (kind, folded name) -> what becomes of it.
    `matches`: row -> uid of the record it is meant for, '' for a new one. `clashes`: (row, key) -> whether the file
    wins. Rows that are `left_out` are not read. `refs_hold` says whether the references of an exported table are this
    catalogue's; where nobody said, most of its rows do.
    """

    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)
    names: Mapping[tuple[str, str], Named] = field(default_factory=dict)
    matches: Mapping[int, str] = field(default_factory=dict)
    clashes: Mapping[tuple[int, str], bool] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    refs_hold: bool | None = None

    def with_cell(self, row: int, at: int, text: str) -> "Decisions":
        """These, and a cell that is read as this text."""
        return replace(self, cells={**self.cells, (row, at): text})

    def with_name(self, kind: str, name: str, named: Named) -> "Decisions":
        """These, and what becomes of a name."""
        return replace(self, names={**self.names, (kind, fold(name)): named})

    def with_match(self, row: int, uid: str) -> "Decisions":
        """These, and the record that a row is meant for."""
        return replace(self, matches={**self.matches, row: uid})

    def with_clash(self, row: int, key: str, takes_file: bool) -> "Decisions":
        """These, and who wins where a person changed a value since."""
        return replace(self, clashes={**self.clashes, (row, key): takes_file})

    def with_refs(self, hold: bool | None) -> "Decisions":
        """These, and whether the references of an exported table are this catalogue's."""
        return replace(self, refs_hold=hold)

    def without_row(self, row: int) -> "Decisions":
        """These, and a row that is left out."""
        return replace(self, left_out=self.left_out | {row})
