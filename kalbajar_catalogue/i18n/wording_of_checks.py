"""The sentences of what verifies a catalogue, and of mending it."""

CHECKS: dict[str, str | tuple[str, str]] = {}
