"""Backups, their proof, and verifying."""
