"""Exhibitions and what hangs in them."""
