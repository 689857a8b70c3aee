"""Tables as curators type them, with the key that is right for each heading: `typed_tables.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

EITHER = "as_note|"


@dataclass(frozen=True)
class Typed:
    """A table typed by hand: headings with the right key of each (`a|b`: either), then rows of cells.

    `unseen` when its headings were not looked at while the words of others were gathered.
    """

    name: str
    kind: str
    keys: dict[str, str]
    rows: list[list[str]]
    unseen: bool


def _typed(name: str, kind: str, keys: str, rows: str, unseen: bool = False) -> Typed:
    pairs = [line.rsplit("=", 1) for line in keys.strip().splitlines()]
    cells = [[cell.strip() for cell in f"{line} ".split(" | ")] for line in rows.strip("\n").splitlines()]
    right = {heading.strip(): key.strip().replace("EITHER", EITHER) for heading, key in pairs}
    return Typed(name, kind, right, cells, unseen)


TYPED = tuple(_typed(**one) for one in tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))["table"])
OURS = tuple(one for one in TYPED if not one.unseen)
UNSEEN = tuple(one for one in TYPED if one.unseen)
