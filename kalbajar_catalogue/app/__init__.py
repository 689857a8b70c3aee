"""The roof: the command line, the wiring of all subjects, and the start of each face."""
