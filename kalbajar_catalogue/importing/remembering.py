"""What rows said when they were imported last: a row that says the same of a record nobody touched is the same.

Kept in `derived/imports/`, to be thrown away at any time; then all rows are read and compared again.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from kalbajar_catalogue.importing.composing import Composed
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.mapping_json import to_json
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading

VERSION = 1
"""To be raised whenever rows are read otherwise than before."""

_FOLDER, _BETWEEN = "imports", "\x1f"
_MOST_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True)
class Remembered:
    """Digest of what rows said -> (uid, ref) of their record, as change set `since` left it."""

    since: int = 0
    records: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def unchanged(self, reading: Reading) -> dict[str, tuple[str, str]]:
        """Those of whose records nobody changed anything since, and that are live."""
        if not self.records:
            return {}
        gone = store.touched(reading, self.since)
        return {digest: named for digest, named in self.records.items() if named[0] not in gone}


def digest(composed: Composed) -> str:
    """What rows say of a record, in a few letters."""
    said = blake2b(composed.kind.encode(), digest_size=12)
    for key, pieces in composed.texts.items():
        said.update(f"{_BETWEEN}{key}{_BETWEEN}{_BETWEEN.join([piece.text for piece in pieces])}".encode())
    for key, groups in composed.groups.items():
        for group in groups:
            pairs = [f"{name}{_BETWEEN}{piece.text}" for name, piece in group.items()]
            said.update(f"{_BETWEEN}{key}{_BETWEEN}{_BETWEEN.join(pairs)}".encode())
    others = (composed.notes, [piece.text for piece in composed.pictures], [*composed.cleared],
              composed.ref and composed.ref.text, composed.exhibition and composed.exhibition.text)  # fmt: skip
    said.update(repr(others).encode())
    return said.hexdigest()


def recall(folder: Path, source: str, mapped: Mapped) -> Remembered:
    """What the last import of this source by this mapping left; nothing where that is not known."""
    path = _path(folder, source, mapped)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Remembered()
        since, *lines = zlib.decompress(path.read_bytes()).decode().split("\n")
        pairs = (line.split(" ", 2) for line in lines if line)
        return Remembered(int(since), {digest: (uid, ref) for digest, uid, ref in pairs})
    except (OSError, ValueError, zlib.error):
        return Remembered()


def remember(folder: Path, source: str, mapped: Mapped, since: int, records: Iterable[tuple[str, str, str]]) -> None:
    """Keeps (digest, uid, ref) of records as change set `since` left them. That it cannot be kept is no hindrance."""
    path = _path(folder, source, mapped)
    body = "\n".join([str(since), *(" ".join(one) for one in records)])
    beside = path.with_suffix(".part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(zlib.compress(body.encode(), 1))
        beside.replace(path)


def _path(folder: Path, source: str, mapped: Mapped) -> Path:
    told = json.dumps([VERSION, source, to_json(mapped)])
    return folder / DERIVED / _FOLDER / f"{blake2b(told.encode(), digest_size=12).hexdigest()}.rows"
