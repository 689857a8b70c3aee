"""Deep zoom: which tiles are seen, where they lie, and how QML gets them."""
