"""What the tables of files tell that no record does."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select

from kalbajar_catalogue.media.tables import media_file
from kalbajar_catalogue.storage import schema
from kalbajar_catalogue.storage.journal import LIVE
from kalbajar_catalogue.storage.work import Reading

BATCH = 500


def contents_named(reading: Reading, sha256: Sequence[str]) -> set[str]:
    """Those of these contents that a file record names, also one in the trash or undone: a redo needs its original."""
    column = media_file.c.sha256
    batches = (sha256[start : start + BATCH] for start in range(0, len(sha256), BATCH))
    return {row[0] for batch in batches for row in reading.connection.execute(select(column).where(column.in_(batch)))}


def originals_named(reading: Reading) -> frozenset[str]:
    """The path of every original that a file record names, also of one in the trash or undone."""
    column = media_file.c.file_path
    return frozenset(reading.connection.scalars(select(column).where(column != "").distinct()))


class NamedFile(NamedTuple):
    """An original that a record names: where it lies in the store, what it must be, and which record that is."""

    path: str
    sha256: str
    bytes: int | None
    name: str
    ref: str


def files_named(reading: Reading) -> list[NamedFile]:
    """Every original that a file record names, by path, also of one in the trash or undone; each path once."""
    file, record = media_file.c, schema.record.c
    query = (
        select(file.file_path, file.sha256, file.bytes, file.original_filename, record.ref)
        .join(schema.record, record.uid == file.uid)
        .where(file.file_path != "")
        .order_by(file.file_path, record.state != LIVE, record.uid.desc())
    )
    found = {row[0]: NamedFile(*row) for row in reversed(reading.connection.execute(query).all())}
    return sorted(found.values())
