"""All papers by name, as the command line and the desk offer them."""

from collections.abc import Mapping
from typing import Final

from kalbajar_catalogue.publishing.papers.book import BOOK
from kalbajar_catalogue.publishing.papers.paper import Paper

PAPERS: Final[Mapping[str, Paper]] = {paper.name: paper for paper in (BOOK,)}
"""Public papers, which an edition is enough for; in the order in which they are offered."""
