"""The staff face, by subject; `window` is its frame, `app` starts it."""
