"""What the smaller papers say of a work: its number, titles, lines of facts, its picture."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from kalbajar_catalogue.editions.format import EditionPerson, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.captions import Captions
from kalbajar_catalogue.publishing.papers.paper import Setting, Wanted
from kalbajar_catalogue.publishing.plates import Plate, Refusal, main_picture
from kalbajar_catalogue.publishing.runs import Passage, Reader, Run, kept_together, words

Lines = list[list[Run]]

_SHORT: Final = re.compile(r"(?<!\w)([а-яё]{1,2}) (?=\w)", re.IGNORECASE)
_FEW: Final = 12
"""Works that one page shows, frames and all."""


@dataclass(frozen=True)
class Entries:
    """Reads works and the exhibition for one paper."""

    setting: Setting

    @property
    def reader(self) -> Reader:
        """The one reader of the paper."""
        return self.setting.reader

    @property
    def languages(self) -> tuple[Language, ...]:
        """The paper's own language, then those beside it."""
        return (self.reader.language, *self.reader.others)

    def head(self) -> dict[str, Any]:
        """What every paper says of its exhibition: title, subtitle, dates, place, works."""
        edition = self.setting.edition
        return {
            "title": self.titles(self.unmarked(edition.title), "title"),
            "subtitle": self.both(edition.subtitle, "subtitle"),
            "dates": self.both(edition.dates, "dates"),
            "venue": self.both(self.venue(), "venue"),
            "count": self.counted(len(edition.works)),
            "author": ", ".join(run["text"] for run in self.people(edition.organisers)),
        }

    def venue(self) -> Multilingual:
        """The house and the room, in the languages that have the house."""
        house, room = self.setting.edition.venue, self.setting.edition.venue_part
        if not house:
            return room
        return Multilingual(**{language: _placed(house, room, language) for language in LANGUAGES})

    def counted(self, count: int) -> dict[str, Any]:
        """A number of works in words."""
        said = {language: self.setting.words.works(count, language) for language in LANGUAGES}
        return {"number": count, **self.titles(Multilingual(**said), "count")}

    def said(self, key: str) -> dict[str, Any]:
        """The style's own words, in the paper's language and those beside it."""
        return self.titles(self.setting.words.every(key), key)

    def say(self, *keys: str) -> dict[str, Run]:
        """The style's own words under several keys, in the paper's language alone."""
        language = self.reader.language
        return {key: words(self.setting.words.say(key, language), language) for key in keys}

    def titles(self, value: Multilingual, field: str, number: str = "") -> dict[str, Any]:
        """A title in the paper's language (or the words for a missing one) and in the others."""
        main = self.reader.main(value, field, number)
        if main is None:
            main = words(self.setting.words.say("title.missing", self.reader.language), self.reader.language)
        return {"main": unparted(main), "others": [unparted(run) for run in self.reader.parallel(value, field, number)]}

    def both(self, value: Multilingual, field: str, number: str = "") -> dict[str, Any] | None:
        """The same of a value that may be missing; dimensions do not break."""
        if not value or self.reader.main(value, field, number) is None:
            return None
        both = self.titles(value, field, number)
        for run in (both["main"], *both["others"]):
            run["text"] = kept_together(run["text"])
        return both

    def section(self, title: Multilingual) -> dict[str, Any] | None:
        """The title of a part of the exhibition."""
        return self.both(self.unmarked(title), "sections")

    def titled(self, work: EditionWork) -> dict[str, Any]:
        """Number and titles of a work; the mark of a sample is left to the style."""
        return {
            "number": self.number(work),
            "title": self.titles(self.unmarked(work.title), "title", work.number),
            "descriptive": work.title_is_descriptive or not work.title,
        }

    def number(self, work: EditionWork) -> str:
        """The catalogue number."""
        return self.reader.preflight.line(work.number, self.reader.language, "number", work.number)

    def unmarked(self, title: Multilingual) -> Multilingual:
        """A sample's title without the mark that the style sets before it."""
        if not self.setting.edition.sample:
            return title
        marks = {language: f"{self.setting.words.say('sample', language)}. " for language in LANGUAGES}
        return Multilingual(**{language: title.get(language).removeprefix(marks[language]) for language in LANGUAGES})

    def maker(self, work: EditionWork, language: Language) -> list[Run]:
        """Who made a work, or the words that say it is not recorded."""
        return Captions(self.setting.words, self.reader).maker(work, language)

    def facts(self, work: EditionWork, fields: Iterable[str], language: Language) -> list[Run]:
        """Plain facts of a work, one run each, those there are; dimensions do not break."""
        found = [self.value(getattr(work, field), field, language, work.number) for field in fields]
        runs = [run for run in found if run]
        for run in runs:
            run["text"] = kept_together(run["text"])
        return runs

    def value(self, value: Multilingual, field: str, language: Language, number: str = "") -> Run | None:
        """In the paper's own language another stands in, marked; in the others only the very language."""
        own = language == self.reader.language
        run = self.reader.main(value, field, number) if own else self.reader.exactly(value, language, field, number)
        return unparted(run) if run else None

    def people(self, people: Iterable[EditionPerson], field: str = "organisers") -> list[Run]:
        """The names of people in the paper's language."""
        runs = (self.reader.main(person.name, field) for person in people)
        return [run for run in runs if run]

    def passages(self, value: Multilingual, field: str, number: str = "") -> list[Passage]:
        """The paragraphs of one text, once per language."""
        found = self.reader.passages([(field, value)], number)
        for passage in found:
            passage["paragraphs"] = [_unparted(one, passage["lang"]) for one in passage["paragraphs"]]
        return found

    def plate(self, work: EditionWork, title: Run) -> dict[str, Any] | None:
        """The picture that stands for a work, with its words for the blind; a refused one is noted."""
        look = self.setting.look(main_picture(work))
        if isinstance(look, Refusal):
            self.reader.preflight.note(look.code, work.number, "pictures")
        if not isinstance(look, Plate):
            return None
        alt = self._alt(work, look.picture, title)
        return {"sha256": look.picture.sha256, "width": look.width, "height": look.height, "alt": alt["text"]}

    def _alt(self, work: EditionWork, picture: EditionPicture, title: Run) -> Run:
        if alt := self.reader.main(picture.alt_text, "alt_text", work.number):
            return alt
        language = self.reader.language
        self.reader.preflight.note("print.alt_missing", work.number, "alt_text", language)
        kind = self.setting.words.either("kind", work.kind, "other", language)
        return words(f"{kind} {self.number(work)}: {title['text']}", language)

    def spoken(self, work: EditionWork) -> Iterator[Language]:
        """The paper's own language, then those beside it in which the work says anything."""
        yield self.reader.language
        values = (work.title, work.date, work.materials, work.dimensions, work.credit_line)
        yield from (language for language in self.reader.others if any(value.get(language) for value in values))


def unparted(run: Run) -> Run:
    """The run with no line ending before a dash nor, in Russian, after a word of one or two letters."""
    return Run(text=_unparted(run["text"], run["lang"]), lang=run["lang"], fallback=run["fallback"])


def _unparted(text: str, language: str) -> str:
    text = text.replace(" – ", "\u00a0– ").replace(" — ", "\u00a0— ")
    return _SHORT.sub("\\1\u00a0", text) if language == "ru" else text


def _placed(house: Multilingual, room: Multilingual, language: Language) -> str:
    return ", ".join(filter(None, (house.get(language), room.get(language)))) if house.get(language) else ""


def wanted_of(works: Sequence[EditionWork], longest_mm: float) -> list[Wanted]:
    """The main picture of each work, at one size."""
    pictures = ((main_picture(work), work.number) for work in works)
    return [Wanted(picture, number, longest_mm) for picture, number in pictures if picture]


def show_frames(rows: Sequence[dict[str, Any]]) -> bool:
    """Whether a list has a column for pictures: where none of many works has one, empty frames say nothing."""
    return len(rows) <= _FEW or any(row["plate"] for row in rows)


def _spread(works: Sequence[EditionWork], count: int) -> list[EditionWork]:
    if count >= len(works):
        return list(works)
    return [works[place * len(works) // count] for place in range(max(0, count))]


def spotlit(works: Sequence[EditionWork], least: int, most: int) -> list[EditionWork]:
    """The works in the spotlight, as they hang, `most` at most; filled up to `least` by others with a picture.

    Those others are taken from the whole length of the exhibition.
    """
    chosen = [work for work in works if work.spotlight and work.pictures][:most]
    known = {work.uid for work in chosen}
    others = [work for work in works if work.uid not in known and work.pictures]
    uids = known | {work.uid for work in _spread(others, least - len(chosen))}
    return [work for work in works if work.uid in uids]
