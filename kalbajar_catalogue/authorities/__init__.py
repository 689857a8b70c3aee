"""Names written once and used everywhere: people and organisations, places, vocabularies."""
