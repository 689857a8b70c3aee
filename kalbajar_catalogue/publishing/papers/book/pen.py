"""How the book writes what an edition says: once in its own language, then in those that stand beside it."""

from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionWork
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.runs import Reader, Run, kept_together, words
from kalbajar_catalogue.publishing.wording import Words

Plain = dict[str, Any]


@dataclass(frozen=True)
class NamesUnmarked(Reader):
    """Reads as every reader, but leaves the mark of another language off the names of people: they are the same in all.

    What stands in is noted as everywhere.
    """

    def named(self, name: Multilingual, language: Language, field: str, number: str = "") -> Run | None:
        """A name in a language, or as another language has it, without a mark."""
        run = super().named(name, language, field, number)
        return Run(text=run["text"], lang=run["lang"], fallback=False) if run else None


@dataclass(frozen=True)
class Pen:
    """Writes plain data for the style; every text comes out printable, with its language."""

    edition: Edition
    words: Words
    reader: Reader

    @property
    def language(self) -> Language:
        """The book's own language."""
        return self.reader.language

    def title(self, value: Multilingual, field: str, number: str = "") -> Plain:
        """A title in all languages; without the mark of a sample, which the style sets in a smaller size itself."""
        value = self._unmarked(value)
        main = self.reader.main(value, field, number)
        if main is None:
            main = words(self.words.say("title.missing", self.language), self.language)
        return {"main": main, "others": self.reader.parallel(value, field, number)}

    def both(self, value: Multilingual, field: str, number: str = "") -> Plain | None:
        """A value in all languages, its dimensions and years kept on one line; None for nothing."""
        if not value or (main := self.reader.main(value, field, number)) is None:
            return None
        others = self.reader.parallel(value, field, number)
        for run in (main, *others):
            run["text"] = kept_together(run["text"])
        return {"main": main, "others": others}

    def name(self, value: Multilingual, field: str) -> Plain | None:
        """The name of a person in all languages; one that stands in bears no mark."""
        if not value or (main := self.reader.named(value, self.language, field)) is None:
            return None
        return {"main": main, "others": self.reader.parallel(value, field)}

    def said(self, key: str, **values: str | int) -> Plain:
        """Words of the style in all languages."""
        every = self.words.every(key, **values)
        return {"main": words(every.get(self.language), self.language), "others": self.reader.parallel(every, key)}

    def counted(self, count: int) -> Plain:
        """A number of works in words."""
        every = Multilingual(**{language: self.words.works(count, language) for language in LANGUAGES})
        main = words(every.get(self.language), self.language)
        return {"number": count, "main": main, "others": self.reader.parallel(every, "count")}

    def line(self, text: str, field: str, number: str = "") -> str:
        """A text of no language in particular, printable."""
        return self.reader.preflight.line(text, self.language, field, number)

    def number(self, work: EditionWork) -> str:
        """The catalogue number of a work, printable."""
        return self.line(work.number, "number", work.number)

    def _unmarked(self, title: Multilingual) -> Multilingual:
        if not self.edition.sample:
            return title
        marks = {language: f"{self.words.say('sample', language)}. " for language in LANGUAGES}
        return Multilingual(**{language: title.get(language).removeprefix(marks[language]) for language in LANGUAGES})


def shortened(text: str, length: int) -> str:
    """A text cut between words to at most `length` characters, with a sign that it goes on."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"


def short(run: Run, length: int) -> Run:
    """A run of which the text is shortened."""
    return Run(text=shortened(run["text"], length), lang=run["lang"], fallback=run["fallback"])
