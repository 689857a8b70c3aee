"""Kalbajar Catalogue: a desktop catalogue for exhibitions, from the record to the printed page."""

__version__ = "0.1.0"
