"""One file per kind of table: each is read as headings and rows of texts."""
