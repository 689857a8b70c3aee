"""What of a catalogue's folder is the catalogue: all that cannot be made again. Only looks, changes nothing.

In: the database, originals, editions, the museum's own styles and mappings. Out: what is made again from these, what
is not finished, and what somebody else put there, which is named.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import names
from kalbajar_catalogue.storage.folder import DATABASE, LOCK, NOTE, UNFINISHED
from kalbajar_catalogue.storage.snapshots import PART

ORIGINALS, EDITIONS, STYLES, MAPPINGS = "originals", "editions", "styles", "mappings"
POLICY: Final = "policy.json"
BESIDE: Final = frozenset(
    {"derived", "backups", "originals-put-aside", "drafts.json", LOCK, NOTE,
     *(DATABASE + end for end in ("-wal", "-shm", "-journal")),
     *(UNFINISHED + end for end in ("", "-wal", "-shm", "-journal"))}
)  # fmt: skip
"""What lies beside the catalogue and is no part of it."""
_ORIGINAL: Final = re.compile(r"originals/([0-9a-f]{2})/(\1[0-9a-f]{62})(\.[a-z0-9]{1,12})?")
_POOL: Final = f"{EDITIONS}/{names.POOL}/"
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.)")
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_DROPPED: Final = frozenset({"thumbs.db", "desktop.ini"})
"""Systems drop these into zips too: in a bag a file that is called so would be passed over."""
_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,8}")
_NEVER: Final = re.compile(r"[\x00-\x1f\x7f\\:]|^$")
_DEEP: Final = {
    ORIGINALS: re.compile(r"originals/[0-9a-f]{2}"),
    EDITIONS: re.compile(r"editions/[^/]+"),
    STYLES: re.compile(r".+", re.DOTALL),
    MAPPINGS: re.compile(r"(?!)"),
}
"""What folders in a folder are looked into."""
_NUMBERED: Final = re.compile(r"(?:styles|mappings)/_\d{4,6}(?:\.[A-Za-z0-9]{1,8})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the catalogue: its path inside `data/`, plain letters only; where it lies in the folder; its size."""

    path: str
    name: str
    bytes: int

    @property
    def sha256(self) -> str:
        """What its name promises of its content; '' where a file is not named by its content."""
        return promised(self.path)


def members(folder: Path) -> tuple[tuple[Member, ...], tuple[str, ...]]:
    """The files of the catalogue in a folder, by path, and the names of what lies there and is no part of it.

    Raises WorldError `backup.unreadable` where a folder cannot be looked into.
    """
    strange: list[str] = []
    found = _Found()
    for name, size in sorted(_files(folder, strange)):
        found.add(name, size)
    return tuple(sorted(found.members, key=lambda member: member.path)), tuple(sorted((*strange, *found.strange)))


def promised(path: str) -> str:
    """The SHA-256 that the name of a file in a backup promises, '' where it promises none."""
    if match := _ORIGINAL.fullmatch(path):
        return match[2]
    return path.removeprefix(_POOL)[:64] if path.startswith(_POOL) else ""


def is_legal(path: str) -> bool:
    """Whether a file of a backup may be called so inside `data/`."""
    if path == DATABASE or _ORIGINAL.fullmatch(path) or _NUMBERED.fullmatch(path):
        return True
    top, _, rest = path.partition("/")
    if top == EDITIONS:
        return _is_of_editions(rest)
    return top in (STYLES, MAPPINGS) and _is_own(top, rest) and all(map(_is_plain, rest.split("/")))


def is_legal_name(name: str) -> bool:
    """Whether one of the museum's own styles or mappings may be called so in a catalogue's folder."""
    top, _, rest = name.partition("/")
    odd = any(piece.startswith(".") or piece != piece.strip() or _NEVER.search(piece) for piece in rest.split("/"))
    return top in (STYLES, MAPPINGS) and _is_own(top, rest) and not odd


class _Found:
    """Members as they are found, by name; what cannot be called in a bag as it is here gets a number instead."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.strange: list[str] = []
        self._seen: set[str] = set()
        self._numbered = 0

    def add(self, name: str, size: int) -> None:
        """Takes a file in, or notes that it is none of the catalogue's."""
        if _keeps_name(name) and self._is_first(name):
            self.members.append(Member(name, name, size))
        elif _is_utf8(name) and is_legal_name(name):
            self.members.append(Member(self._number(name), name, size))
        else:
            self.strange.append(_sayable(name))

    def _is_first(self, name: str) -> bool:
        """Whether a disk that knows no case would tell it from all that came before."""
        if name.startswith((f"{STYLES}/", f"{MAPPINGS}/")):
            known = len(self._seen)
            self._seen.add(name.casefold())
            return len(self._seen) > known
        return True

    def _number(self, name: str) -> str:
        self._numbered += 1
        ending = PurePosixPath(name).suffix
        return f"{name.partition('/')[0]}/_{self._numbered:04}{ending if _ENDING.fullmatch(ending) else ''}"


def _files(folder: Path, strange: list[str]) -> Iterator[tuple[str, int]]:
    """The files that may belong to the catalogue; names of all that surely does not come into `strange`."""
    for entry in _entries(folder):
        if entry.name == DATABASE and entry.is_file(follow_symlinks=False):
            yield DATABASE, entry.stat(follow_symlinks=False).st_size
        elif entry.name in _DEEP and entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path, entry.name, _DEEP[entry.name], strange)
        elif entry.name not in BESIDE and not entry.name.endswith(PART):
            strange.append(_named(entry.name, entry))


def _below(place: str, name: str, deep: re.Pattern[str], strange: list[str]) -> Iterator[tuple[str, int]]:
    """The files below a folder, and in folders of it that are called so. What is not finished is passed over."""
    for entry in _entries(place):
        inside = f"{name}/{entry.name}"
        if entry.name.endswith(PART):
            continue
        if entry.is_file(follow_symlinks=False):
            yield inside, entry.stat(follow_symlinks=False).st_size
        elif entry.is_dir(follow_symlinks=False) and deep.fullmatch(inside):
            yield from _below(entry.path, inside, deep, strange)
        else:
            strange.append(_named(inside, entry))


def _entries(place: Path | str) -> Iterable["os.DirEntry[str]"]:
    try:
        with os.scandir(place) as entries:
            return list(entries)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise WorldError("backup.unreadable", name=Path(place).name, reason=reason) from fault


def _named(name: str, entry: "os.DirEntry[str]") -> str:
    return f"{_sayable(name)}/" if entry.is_dir(follow_symlinks=False) else _sayable(name)


def _keeps_name(name: str) -> bool:
    return is_legal(name) and not _NUMBERED.fullmatch(name)


def _is_of_editions(rest: str) -> bool:
    if rest == POLICY:
        return True
    name, _, file = rest.partition("/")
    if name == names.POOL:
        return bool(names.kind_of(file))
    return names.is_name(name) and file == names.MANIFEST


def _is_own(top: str, rest: str) -> bool:
    """A mapping is a file of its folder, a style a folder of files."""
    if top == MAPPINGS:
        return "/" not in rest and rest.lower().endswith(".json") and not rest.startswith(".")
    return bool(rest)


def _is_plain(piece: str) -> bool:
    return bool(_PLAIN.fullmatch(piece)) and not _DEVICE.match(piece) and piece.lower() not in _DROPPED


def _is_utf8(name: str) -> bool:
    return _sayable(name) == name


def _sayable(name: str) -> str:
    """A name that may be written: what is no UTF-8 on the disk becomes question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")
