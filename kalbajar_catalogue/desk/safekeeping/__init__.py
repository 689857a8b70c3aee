"""Verifying the catalogue, testing a backup, and restoring one: dialogs over whichever page is shown."""
