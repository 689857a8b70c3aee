"""Sample crafts and a sample alachigh, drawn as if photographed."""
