"""An edition: what an exhibition was when it was frozen. Its format, its store, its reader; standard library only."""
