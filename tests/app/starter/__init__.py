"""The starter catalogue, fact by fact."""
