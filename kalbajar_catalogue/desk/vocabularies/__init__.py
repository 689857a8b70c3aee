"""Vocabularies: the lists of words that forms offer, their order, what is to be confirmed, and who uses each word."""
