"""Backups that can be proved, what verifies a catalogue, and what mends it."""
