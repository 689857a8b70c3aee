"""The wall: an exhibition's numbered frames, hung by dragging."""
