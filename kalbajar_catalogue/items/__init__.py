"""The works of the catalogue; photographs so far."""
