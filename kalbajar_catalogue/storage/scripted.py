"""What in a database file runs by itself: a catalogue has nothing of the kind."""

from sqlalchemy import text

from kalbajar_catalogue.storage.work import Reading


def scripted(reading: Reading) -> tuple[str, ...]:
    """The names of triggers and views: whoever put them there can change records behind the program's back."""
    query = text("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name")
    return tuple(map(str, reading.connection.scalars(query)))
