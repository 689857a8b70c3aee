"""Places: each name once, what it lies in, where it lies on Earth, and all that names it."""
