"""What a reader must find in a paper: of every exhibit that it shows its number, its title, its credit line."""

from collections.abc import Iterator, Sequence
from typing import Final

from kalbajar_catalogue.editions.format import EditionWork
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.publishing.papers.paper import Expected, Setting

_BEGINNING: Final = 60
"""Letters; no style cuts a title, or what is owed, shorter."""


def exhibits(setting: Setting) -> Sequence[Expected]:
    """Number, title and credit line of every work, in the order of the edition, as they can be printed."""
    return [one for work in setting.edition.works for one in _exhibit(setting, work)]


def works_by_name(setting: Setting) -> Sequence[Expected]:
    """Number and title of every work, for papers that say no more of each."""
    return [one for one in exhibits(setting) if one.field != "credit_line"]


def beginning(text: str) -> str:
    """As much of a text as stands even where a long one is cut."""
    return text if len(text) <= _BEGINNING else text[:_BEGINNING].rsplit(" ", 1)[0]


def _exhibit(setting: Setting, work: EditionWork) -> Iterator[Expected]:
    reader = setting.reader
    if number := reader.preflight.line(work.number, reader.language, "number", work.number):
        yield Expected(work.number, "number", number)
    for field, value in (("title", work.title), ("credit_line", work.credit_line)):
        if text := _printed(setting, value, field, work.number):
            yield Expected(work.number, field, text)


def _printed(setting: Setting, value: Multilingual, field: str, number: str) -> str:
    """The text in the paper's language, or what stands in for it, without the mark of a sample."""
    spoken = value.best(setting.reader.language)
    text = setting.reader.preflight.line(spoken.text, spoken.language, field, number)
    marks = (f"{setting.words.say('sample', language)}. " for language in LANGUAGES if setting.edition.sample)
    for mark in marks:
        text = text.removeprefix(mark)
    return text
