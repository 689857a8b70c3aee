"""Whole ways through the program, with real widgets and real files."""
