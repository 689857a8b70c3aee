"""How editions and their pictures are called on the disk, and where they lie. Pure."""

import re
from pathlib import Path
from typing import Final

MANIFEST: Final = "edition.json"
POOL: Final = "pool"
PART: Final = ".part"
"""The ending of what is not finished yet."""
PICTURE, TILES = "picture", "tiles"
ENDINGS: Final = {PICTURE: ".jpg", TILES: ".tiles"}
"""What lies in the pool, and how its files end: pictures, and containers with the tiles of one."""
MOST_LETTERS: Final = 80
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PICTURE: Final = re.compile(r"[0-9a-f]{64}")
_NOT_PLAIN: Final = re.compile(r"[^A-Za-z0-9]+")
_TAKEN: Final = frozenset(
    {POOL, "con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)


def is_name(name: str) -> bool:
    """Whether an edition may be called so on every system: plain letters, digits, dots and hyphens."""
    fits = len(name) <= MOST_LETTERS and _NAME.fullmatch(name) is not None
    return fits and not name.endswith((".", PART)) and name.lower().partition(".")[0] not in _TAKEN


def plain_name(*pieces: str) -> str:
    """A name made of pieces that may have any letters: `KLB-S-001`, `2a` become `KLB-S-001-2a`."""
    joined = "-".join(filter(None, (_NOT_PLAIN.sub("-", piece).strip("-") for piece in pieces)))
    name = joined[: MOST_LETTERS - 10].strip("-") or "edition"
    return name if is_name(name) else f"edition-{name}"


def is_picture(sha256: str) -> bool:
    """Whether a picture of the pool may be called so."""
    return _PICTURE.fullmatch(sha256) is not None


def pool_file(sha256: str, kind: str = PICTURE) -> str:
    """The name of a file in the pool. Raises KeyError for what the pool does not hold."""
    return f"{sha256}{ENDINGS[kind]}"


def kind_of(file: str) -> str:
    """What a file of the pool holds by its name, or '' when nothing of the pool is called so."""
    fitting = (kind for kind, end in ENDINGS.items() if file.endswith(end) and is_picture(file.removesuffix(end)))
    return next(fitting, "")


def folder_of(editions: Path, name: str) -> Path:
    """Where an edition lies in the folder of editions."""
    return editions / name


def pool_of(editions: Path) -> Path:
    """Where the pictures of all editions lie."""
    return editions / POOL
