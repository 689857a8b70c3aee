"""All works of one kind, hung or not."""
