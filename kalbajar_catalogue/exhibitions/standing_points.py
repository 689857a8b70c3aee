"""What of an exhibition is ready for print in each language, and what is missing, gathered for a list. Pure."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.exhibitions.rules import number_problems
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.rules import UNDECIDED, Verdict

TITLES, LABELS, ALT_TEXTS, CREDITS = "titles", "labels", "alt_texts", "credits"
ASPECTS = (TITLES, LABELS, ALT_TEXTS, CREDITS)
APPROVED, DRAFT, STALE, MISSING = "approved", "draft", "stale", "missing"
LABEL_KINDS = ("short_label", "long_label")
"""The kinds of text that may hang beside a work; the first is the one that is taken when nobody chose."""


@dataclass(frozen=True)
class Hung:
    """A work in the hang with all that print asks of it."""

    exhibit: Exhibit
    item: Item
    texts: Sequence[Text] = ()
    alt_text: Multilingual = NOTHING
    pictured: bool = False
    rights: Verdict = dataclasses.field(default_factory=Verdict)


@dataclass(frozen=True)
class Point:
    """Something that is missing before print: of which works (uids), in which language; `values` fill its sentence.

    Without works it is the exhibition's own; `field` is the field or the kind of text that wants it.
    """

    code: str
    field: str
    language: Language | None = None
    works: tuple[str, ...] = ()
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """How many works there are, how many of them have each aspect in each language, and what is missing."""

    works: int
    there: Mapping[str, Mapping[Language, int]]
    points: tuple[Point, ...]


def standing(
    show: Exhibition, hung: Sequence[Hung], texts: Iterable[Text], languages: Sequence[Language] = LANGUAGES
) -> Standing:
    """How ready an exhibition with these works and wall texts is, in these languages and no other."""
    there = {
        aspect: {language: sum(has(one, aspect, language) for one in hung) for language in languages}
        for aspect in ASPECTS
    }
    of_show, of_works = _of_show(show, tuple(texts), languages), _of_works(hung, languages)
    return Standing(len(hung), there, (*of_show, *of_works, *_of_numbers(hung)))


def label_state(texts: Iterable[Text], chosen: str, language: Language) -> str:
    """How far the label of a work is in a language: approved, draft, stale or missing.

    `chosen` is the uid of the text that is to hang beside it, '' for its short label; a chosen text stands for its
    kind in every language.
    """
    own = tuple(texts)
    kind = next((text.type for text in own if text.uid == chosen), LABEL_KINDS[0])
    return next((text.status for text in own if text.type == kind and text.language == language and text.body), MISSING)


def text_state(texts: Iterable[Text], kind: str, language: Language) -> str:
    """How far the text of a kind is in a language."""
    fitting = (text.status for text in texts if text.type == kind and text.language == language and text.body)
    return next(fitting, MISSING)


def has(one: Hung, aspect: str, language: Language) -> bool:
    """Whether a work has one of `ASPECTS` in a language; a label counts when it is approved."""
    if aspect == LABELS:
        return label_state(one.texts, one.exhibit.label_choice, language) == APPROVED
    words = {TITLES: one.item.title, ALT_TEXTS: one.alt_text, CREDITS: one.item.credit_line}
    return bool(words[aspect].get(language))


def _of_show(show: Exhibition, texts: Sequence[Text], languages: Sequence[Language]) -> Iterator[Point]:
    for language in languages:
        if not show.title.get(language):
            yield Point("show.title", "title", language)
    for language in languages:
        state = text_state(texts, "wall", language)
        if state != APPROVED:
            yield Point(f"show.wall_{state}", "wall", language)
    if not (show.begin_date or show.date_display):
        yield Point("show.dates", "begin_date")
    if not show.venue:
        yield Point("show.venue", "venue")
    if not show.organisers:
        yield Point("show.organisers", "organisers")


def _of_works(hung: Sequence[Hung], languages: Sequence[Language]) -> Iterator[Point]:
    fields = {TITLES: "title", LABELS: "short_label", ALT_TEXTS: "alt_text", CREDITS: "credit_line"}
    if bare := _uids(one for one in hung if not one.pictured):
        yield Point("works.no_picture", "picture", None, bare)
    for aspect in ASPECTS:
        for language in languages:
            if lacking := _uids(one for one in hung if not has(one, aspect, language)):
                yield Point(f"works.{aspect}", fields[aspect], language, lacking)
    if undecided := _uids(one for one in hung if one.rights.print == UNDECIDED):
        yield Point("works.rights", "rights", None, undecided)
    if open_ones := _uids(one for one in hung if one.exhibit.confirmation == "tbc"):
        yield Point("works.tbc", "confirmation", None, open_ones)


def _of_numbers(hung: Sequence[Hung]) -> Iterator[Point]:
    by_ref = {one.exhibit.ref: one for one in hung}
    for problem in number_problems(one.exhibit for one in hung):
        pair = [by_ref[str(problem.values[name])] for name in ("ref", "other")]
        values = {"number": str(problem.values["number"])}
        yield Point("works.number_twice", "catalogue_number", None, _uids(pair), values)


def _uids(hung: Iterable[Hung]) -> tuple[str, ...]:
    return tuple(one.item.uid for one in hung)
