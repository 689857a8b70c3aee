"""Ctrl+K: any record and any command, typed."""
