"""All papers by name, as the command line and the desk offer them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kalbajar_catalogue.publishing.expecting import exhibits, works_by_name
from kalbajar_catalogue.publishing.papers.book import BOOK
from kalbajar_catalogue.publishing.papers.checklist import CHECKLIST
from kalbajar_catalogue.publishing.papers.guide import GUIDE
from kalbajar_catalogue.publishing.papers.labels import LABELS
from kalbajar_catalogue.publishing.papers.paper import Paper
from kalbajar_catalogue.publishing.papers.press import PRESS

CATALOGUE: Final = replace(BOOK, expected=BOOK.expected or exhibits)
_NAMED: Final = tuple(replace(paper, expected=paper.expected or works_by_name) for paper in (LABELS, CHECKLIST))
PAPERS: Final[Mapping[str, Paper]] = {paper.name: paper for paper in (CATALOGUE, *_NAMED, GUIDE, PRESS)}
"""Public papers, which an edition is enough for; in the order in which they are offered."""
