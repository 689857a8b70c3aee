"""Languages of the catalogue: texts in three of them, sentences, folding, dates and numbers."""
