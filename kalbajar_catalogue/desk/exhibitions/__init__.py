"""Exhibitions: all of them, and the page on which one is described, ordered and made ready for print."""
