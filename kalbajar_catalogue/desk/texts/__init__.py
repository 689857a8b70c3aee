"""The page of texts: what is missing, a draft or out of date in a language, mended beside its source."""
