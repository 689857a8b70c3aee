"""The command line, a module per group of commands; each registers its own."""
