"""The sentences of backups: made, tested, opened and restored."""

BACKUPS: dict[str, str | tuple[str, str]] = {}
