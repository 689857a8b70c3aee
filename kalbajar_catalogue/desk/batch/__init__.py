"""Many works changed at once, and tables pasted: steps, a preview of every change, one step of undo."""
