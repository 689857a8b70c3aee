"""Sample paintings: invented canvases, painted stroke by stroke, that show the program filled."""
