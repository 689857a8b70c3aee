"""Finding records: the index that follows every change, queries typed letter by letter, facets, typed filters."""
