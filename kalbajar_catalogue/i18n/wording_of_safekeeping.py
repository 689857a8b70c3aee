"""The sentences of the daily backup and of copies elsewhere."""

SAFEKEEPING: dict[str, str | tuple[str, str]] = {}
