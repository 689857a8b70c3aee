"""What rows said when they were imported last: a row that says the same of a record nobody touched is the same.

Nothing is known of a catalogue that was put back to before that import, nor once somebody touched any of the records
by whose names the rows are read: then they may mean something else.

Kept in `derived/imports/`, to be thrown away at any time; then all rows are read and compared again.
"""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from time import time

from kalbajar_catalogue import __version__
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.importing.composing import Composed, Piece
from kalbajar_catalogue.importing.mapping import Mapping as Mapped
from kalbajar_catalogue.importing.mapping_json import to_json
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.settings import limits
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.fields import Field, Record, field_of, fields_of
from kalbajar_catalogue.storage.work import Reading

VERSION = 3
"""To be raised whenever rows are read otherwise than before."""

_FOLDER, _BETWEEN = "imports", "\x1f"
_MOST_BYTES = limits.REMEMBERED_BYTES
_KEPT, _KEPT_SECONDS = 20, 90 * 24 * 60 * 60
"""So many of the newest are kept, and all that are not older than that."""


@dataclass(frozen=True)
class Remembered:
    """Digest of what rows said -> uid of their record, as change set `since`, made at the moment `made_at`, left it."""

    since: int = 0
    made_at: str = ""
    records: Mapping[str, str] = field(default_factory=dict)

    def unchanged(self, reading: Reading, mapped: Mapped) -> dict[str, tuple[str, str]]:
        """The (uid, ref) of those of whose records nobody changed anything since, and that are live."""
        if not self.records or history.made_at(reading, self.since) != self.made_at:
            return {}
        touched = history.touched(reading, self.since)
        if _naming_kinds(reading, mapped) & set(touched.values()):
            return {}
        refs = store.refs(reading)
        there = ((digest, uid) for digest, uid in self.records.items() if uid in refs and uid not in touched)
        return {digest: (uid, refs[uid]) for digest, uid in there}


def _naming_kinds(reading: Reading, mapped: Mapped) -> set[str]:
    """The kinds by whose records the texts of these columns are read: people, places, terms, whatever is named."""
    records = [reading.kinds[kind].record for kind in {mapped.kind, *mapped.kinds.values()} if kind]
    keys = {key.partition(".")[0] for key in (*mapped.constants, *(key for one in mapped.columns for key in one.keys))}
    named = {refers for record in records for key in keys for refers in _referred(record, key)}
    kinds = {kind.name for kind in reading.kinds for refers in named if kind.fits(refers)}
    return {Term.kind, OwnField.kind, *kinds}


def _referred(record: type[Record], key: str) -> Iterator[str]:
    try:
        known, _ = field_of(record, key)
    except KeyError:
        return
    members: Sequence[Field] = fields_of(known.group_type) if known.group_type else ()
    yield from (one.declared.refers for one in (known, *members) if one.declared.refers)


def digest(composed: Composed) -> str:
    """What rows say of a record and in which of their cells, in a few letters."""
    said = blake2b(composed.kind.encode(), digest_size=12)
    for key, pieces in composed.texts.items():
        said.update(f"{_BETWEEN}{key}{_told(pieces, composed.row)}".encode())
    for key, groups in composed.groups.items():
        for group in groups:
            said.update(f"{_BETWEEN}{key}{_BETWEEN}{'/'.join(group)}{_told(group.values(), composed.row)}".encode())
    others = (composed.notes, [piece.text for piece in composed.pictures], [*composed.cleared],
              composed.ref and composed.ref.text, composed.exhibition and composed.exhibition.text)  # fmt: skip
    said.update(repr(others).encode())
    return said.hexdigest()


def _told(pieces: Iterable[Piece], first: int) -> str:
    told = [f"{_BETWEEN}{row - first}/{at}/{len(text)}/{text}" for text, row, at in pieces]
    return "".join(told)


def recall(folder: Path, source: str, mapped: Mapped) -> Remembered:
    """What the last import of this source by this mapping left; nothing where that is not known."""
    path = _path(folder, source, mapped)
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Remembered()
        head, *lines = _unpacked(path.read_bytes()).decode().split("\n")
        since, made_at = head.split(" ")
        return Remembered(int(since), made_at, dict(line.split(" ") for line in lines))
    except (OSError, ValueError, zlib.error):
        return Remembered()


def _unpacked(kept: bytes) -> bytes:
    """What was packed. Raises ValueError where that is cut off, or larger than such a file may be."""
    packed = zlib.decompressobj()
    whole = packed.decompress(kept, _MOST_BYTES)
    if not packed.eof:
        raise ValueError("not whole")
    return whole


def remember(folder: Path, source: str, mapped: Mapped, known: Remembered) -> None:
    """Keeps what is known after an import. That it cannot be kept is no hindrance."""
    path = _path(folder, source, mapped)
    body = "\n".join([f"{known.since} {known.made_at}", *map(" ".join, known.records.items())])
    beside = path.with_suffix(".part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(zlib.compress(body.encode(), 1))
        beside.replace(path)
    forget_old(path.parent, path)


def forget_old(folder: Path, newest: Path) -> None:
    """Deletes what was left by imports that are neither among the last ones nor recent; `newest` stays in any case.

    It is only read again to be quick: a table whose rows were forgotten is compared as if it came for the first time.
    """
    there = sorted(((moment, path) for path in folder.glob("*.rows") if (moment := _moment(path))), reverse=True)
    since = time() - _KEPT_SECONDS
    halves = [path for path in folder.glob("*.part") if 0 < _moment(path) < since]
    old = [path for moment, path in there[_KEPT:] if moment < since and path != newest]
    for path in (*old, *halves):
        with suppress(OSError):
            path.unlink()


def _moment(path: Path) -> float:
    """When a file was written, 0 for one that is gone by now."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _path(folder: Path, source: str, mapped: Mapped) -> Path:
    told = json.dumps([__version__, VERSION, source, to_json(mapped)])
    return folder / DERIVED / _FOLDER / f"{blake2b(told.encode(), digest_size=12).hexdigest()}.rows"
