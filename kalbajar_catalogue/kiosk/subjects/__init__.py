"""What pages tell of works: what belongs together, pairs, the way through time, readings. Pure."""
