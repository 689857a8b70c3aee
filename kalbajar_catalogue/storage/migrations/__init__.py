"""The steps from an empty file to today's schema. They import no current table, so that an old step never changes."""

VERSIONS: tuple[str, ...] = ("0001", "0002", "0003", "0004")
HEAD = VERSIONS[-1]
