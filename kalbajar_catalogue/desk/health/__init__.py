"""Gallery health: what must be mended before print, and the ways to mend it in place."""
