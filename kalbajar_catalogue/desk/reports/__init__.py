"""Crash reports: offered at the next start, read, and carried to whoever mends the program."""
