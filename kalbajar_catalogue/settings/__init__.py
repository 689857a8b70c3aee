"""Settings of the program, each declared once, and the places it uses."""
