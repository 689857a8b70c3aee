"""Looking closely: the loupe over one picture, and the light table for a few side by side."""
