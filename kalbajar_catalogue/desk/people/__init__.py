"""People and organisations: every name once, with who uses it."""
