"""Bringing a catalogue file to today's schema, after a snapshot; nothing changes when a step fails."""

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import schema, sqlite
from kalbajar_catalogue.storage.migrations import HEAD


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
    """Copies the database to `backups/`, then migrates it; gives back the copy."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    copy = folder / "backups" / f"before-{HEAD}-from-{version}-{moment}.sqlite"
    copy.parent.mkdir(exist_ok=True)
    sqlite.snapshot(folders.database_of(folder), copy)
    migrate(folders.database_of(folder))
    return copy
