"""What the tables of files tell that no record does."""

from collections.abc import Sequence

from sqlalchemy import select

from kalbajar_catalogue.media.tables import media_file
from kalbajar_catalogue.storage.work import Reading

BATCH = 500


def contents_named(reading: Reading, sha256: Sequence[str]) -> set[str]:
    """Those of these contents that a file record names, also one in the trash or undone: a redo needs its original."""
    column = media_file.c.sha256
    batches = (sha256[start : start + BATCH] for start in range(0, len(sha256), BATCH))
    return {row[0] for batch in batches for row in reading.connection.execute(select(column).where(column.in_(batch)))}
