"""The lines of the facets of the page of rights."""

from collections.abc import Collection, Iterator, Mapping

from kalbajar_catalogue.desk.rights.rows import FACETS, LACKING, NOWHERE, SHOW, Asked, Counted
from kalbajar_catalogue.desk.rights.words import facet_said, value_said
from kalbajar_catalogue.desk.widgets.facets import HEAD, VALUE, FacetLine
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

FOLDED = frozenset({"show", "give"})
"""Facets that are folded until somebody opens them."""
ORDER = ("print", LACKING, "ends", "show", "give", SHOW)


def lines_of(
    counted: Counted, asked: Asked, folded: Collection[str], shows: Mapping[str, str], language: Language
) -> list[FacetLine]:
    """Every facet with its values and figures; values that no work has are left out, unless they are ticked."""
    return [line for name in ORDER for line in _facet(name, counted, asked, name in folded, shows, language)]


def _facet(
    name: str, counted: Counted, asked: Asked, folded: bool, shows: Mapping[str, str], language: Language
) -> Iterator[FacetLine]:
    on = asked.get(name, frozenset())
    values = (*shows, NOWHERE) if name == SHOW else FACETS[name]
    there = [value for value in values if counted.values.get((name, value)) or value in on]
    if not there:
        return
    yield FacetLine(HEAD, name, facet_said(name), None, on=folded)
    for value in there if not folded else ():
        often = shown_number(counted.values.get((name, value), 0), language, 0)
        words = value_said(name, value, shows)
        yield FacetLine(VALUE, name, words, value, often, value in on, quiet=name == SHOW and value == NOWHERE)
