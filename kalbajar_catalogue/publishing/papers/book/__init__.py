"""The catalogue as a book."""

from kalbajar_catalogue.publishing.papers.book.paper import BOOK

__all__ = ["BOOK"]
