"""What working papers say: the words of records that have no language of their own, coded values, sizes, weights."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import EditionWork
from kalbajar_catalogue.freezing import statements
from kalbajar_catalogue.i18n.dates import short_date
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items.records import Item, Painting, Photograph
from kalbajar_catalogue.items.sizes import WEIGHT, Dimension, printed_sizes
from kalbajar_catalogue.publishing.papers.entries import Entries
from kalbajar_catalogue.publishing.runs import Run, kept_together

ENTRY = "other"
"""What a report calls a field that no edition has: an entry."""
Both = dict[str, Any]
_WHOLE = ("", "overall", "frame", "sheet")
_DAY = len("2025-11-20")


@dataclass(frozen=True)
class Telling:
    """Says private facts in the manner of the other papers: what cannot be printed is replaced and noted."""

    entries: Entries

    def line(self, text: str, number: str) -> Run | None:
        """A text in one line, in the language that its letters show; None where there is none."""
        language = language_of(text, self.entries.reader.language)
        clean = self.entries.reader.preflight.line(text, language, ENTRY, number)
        return Run(text=kept_together(clean), lang=language, fallback=False) if clean else None

    def paragraphs(self, text: str, number: str) -> list[Run]:
        """The paragraphs of a text."""
        language = language_of(text, self.entries.reader.language)
        clean = self.entries.reader.preflight.clean(text, language, ENTRY, number)
        lines = (line.strip() for line in clean.split("\n"))
        return [Run(text=line, lang=language, fallback=False) for line in lines if line]

    def term(self, vocabulary: str, code: str, number: str = "") -> Both | None:
        """The words of a coded value in the languages of the paper."""
        return self.entries.both(vocabularies.label(vocabulary, code), ENTRY, number) if code else None

    def offered(self, vocabulary: str) -> list[Both]:
        """The words of every value that may be chosen."""
        terms = (term for term in vocabularies.terms(vocabulary) if term.offered)
        return [both for term in terms if (both := self.entries.both(term.label, ENTRY))]

    def words(self, *keys: str) -> dict[str, Both]:
        """The style's own words, in the languages of the paper."""
        return {key: self.entries.said(key) for key in keys}

    def date(self, stored: str) -> str:
        """A stored date in the paper's language; a moment as its day."""
        return short_date(stored[:_DAY], self.entries.reader.language) if stored else ""

    def numbers(self, work: EditionWork) -> dict[str, str]:
        """The ref, in one piece, and the museum's own number."""
        line, language = self.entries.reader.preflight.line, self.entries.reader.language
        own = line(work.object_number, language, "object_number", work.number)
        return {"number": self.entries.number(work), "object_number": kept_together(own)}

    def who(self, work: EditionWork) -> list[Run]:
        """Who made a work, those who are known."""
        return self.entries.people(work.makers, "makers")


def outer_size(item: Item | None, work: EditionWork) -> Multilingual:
    """How large a thing is that is carried: a painting with its frame, a print by its sheet; never its weight."""
    if item is None:
        return work.dimensions
    sizes = [size for size in _measured(item) if size.type != WEIGHT]
    if not sizes:
        return item.dimensions_statement
    return statements.each(lambda language: printed_sizes(sizes, language, item.size_order))


def grams(item: Item | None) -> float | None:
    """The weight of the whole, with its frame where there is one; else of its parts together; None for unknown."""
    if item is None:
        return None
    weighed = [size for size in (*_measured(item), *item.dimension) if size.type == WEIGHT and size.value_g]
    whole = [size.value_g or 0.0 for size in weighed if size.part in _WHOLE]
    if whole:
        return whole[0]
    return sum(size.value_g or 0.0 for size in dict.fromkeys(weighed)) or None


def weight(value: float | None) -> Multilingual:
    """A weight in words: `12.4 kg`."""
    if not value:
        return NOTHING
    return statements.each(lambda language: printed_sizes([Dimension(WEIGHT, value_g=value)], language))


def _measured(item: Item) -> tuple[Dimension, ...]:
    return next((sizes for sizes in _candidates(item) if any(size.type != WEIGHT for size in sizes)), item.dimension)


def _candidates(item: Item) -> Iterator[tuple[Dimension, ...]]:
    if isinstance(item, Painting) and item.framed:
        yield item.framed_size
    if isinstance(item, Photograph):
        yield item.print_size
    yield item.dimension
    if isinstance(item, Photograph):
        yield item.image_size
