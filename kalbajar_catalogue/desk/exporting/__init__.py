"""The dialog that writes tables: what leaves, in which format, and what came of it."""
