"""The sentences of crash reports."""

REPORTS: dict[str, str | tuple[str, str]] = {}
