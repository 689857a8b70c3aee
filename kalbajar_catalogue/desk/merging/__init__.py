"""Two records of a kind become one, both seen before."""
