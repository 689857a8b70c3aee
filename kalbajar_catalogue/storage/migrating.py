"""Bringing a catalogue file to today's schema, after a snapshot; nothing changes when a step fails."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config

from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import schema, snapshots, sqlite
from kalbajar_catalogue.storage.migrations import HEAD

KEPT: Final = 5
"""So many of the copies made before migrations are kept."""
KEPT_OF_A_STEP: Final = 2
_MOMENT: Final = "20260101-000000.sqlite"


def migrate(file: Path, facts: dict[str, str] | None = None) -> None:
    """Runs all missing steps in one transaction, and writes the facts of a new catalogue in the same."""
    engine = sqlite.writing_engine(file)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    try:
        with sqlite.world_errors(file), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            rows = [{"name": name, "value": value} for name, value in (facts or {}).items()]
            if rows:
                connection.execute(schema.catalogue_fact.insert(), rows)
    finally:
        engine.dispose()


def migrate_after_snapshot(folder: Path, version: str) -> Path:
    """Copies the database to `backups/`, then migrates it; gives back the copy, which is safe on the disk before.

    Of the copies made before migrations the newest few are kept, and of one step fewer: one that fails is tried often.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    step = f"before-{HEAD}-from-{version}-"
    copy = snapshots.keep(folders.database_of(folder), folder / "backups" / f"{step}{moment}.sqlite")
    _keep_newest(copy.parent, f"{step}*.sqlite", KEPT_OF_A_STEP)
    migrate(folders.database_of(folder))
    _keep_newest(copy.parent, "before-[0-9]*-from-*.sqlite", KEPT)
    return copy


def _keep_newest(folder: Path, pattern: str, kept: int) -> None:
    """Removes the older ones of these copies, as far as the disk lets it: an old copy hinders nobody."""
    for old in sorted(folder.glob(pattern), key=lambda copy: copy.name[-len(_MOMENT) :])[:-kept]:
        with contextlib.suppress(OSError):
            old.unlink(missing_ok=True)
