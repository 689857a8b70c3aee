"""All photographs, hung or not."""
