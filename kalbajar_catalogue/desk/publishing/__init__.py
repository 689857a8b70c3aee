"""The dialog that prints a paper, and what it found."""
