"""The catalogue as a book: an edition, in one language, as plain data ready for JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.dates import shown_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.publishing.captions import Captions
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.open_points import open_points
from kalbajar_catalogue.publishing.papers.paper import Document, Paper, Setting, Wanted
from kalbajar_catalogue.publishing.plates import Look, Plate, Refusal, main_picture
from kalbajar_catalogue.publishing.runs import Reader, Run, kept_together, words
from kalbajar_catalogue.publishing.wording import Words

_HEADINGS = (
    "catalogue",
    "list",
    "list.empty",
    "picture.missing",
    "open",
    "open.sentence",
    "open.exhibition",
    "colophon",
)
_LIVE_HEIGHT_MM = 196
_FOOT_LENGTH = 64
_LIST_LENGTH = 56
_LONG_TEXT = 260
_LONG_TEXTS = 4


@dataclass(frozen=True)
class Contents:
    """Writes the data of one paper."""

    edition: Edition
    words: Words
    reader: Reader

    def document(self, looks: list[Look], layout: str) -> dict[str, Any]:
        """The whole paper: `looks` is what each work, in order, has to print; `layout` `page`, `spread` or `auto`."""
        edition, language = self.edition, self.reader.language
        works, title = self._works(looks), self._title(edition.title, "title")
        return {
            "language": language,
            "layout": layout if layout != "auto" else _layout(works),
            "title": title,
            "foot": _shortened(title["main"]["text"], _FOOT_LENGTH),
            "subtitle": self._both(edition.subtitle, "subtitle"),
            "dates": self._both(edition.dates, "dates"),
            "venue": self._both(edition.venue, "venue"),
            "summary": self.reader.passages([("summary", edition.summary)]),
            "words": {key: self._said(key) for key in _HEADINGS},
            "count": self._counted(len(works)),
            "works": works,
            "open_points": open_points(edition, self.words, self.reader) if edition.proof else [],
            "colophon": self._colophon(),
            "author": ", ".join(self._names()),
        }

    def _works(self, looks: list[Look]) -> list[dict[str, Any]]:
        seen: set[bool] = set()
        works = []
        for work, look in zip(self.edition.works, looks, strict=True):
            carpet = work.kind == "carpet"
            first = carpet not in seen and bool(work.dimensions)
            works.append(self._work(work, look, first))
            seen |= {carpet} if first else set()
        return works

    def _work(self, work: EditionWork, look: Look, with_order: bool) -> dict[str, Any]:
        captions, printed = Captions(self.words, self.reader), look.picture if isinstance(look, Plate) else None
        texts = [("caption", work.caption), ("description", work.description)]
        title = self._title(self._unmarked(work.title), "title", work.number)
        return {
            "number": self._number(work),
            "title": title,
            "short_title": {**title["main"], "text": _shortened(title["main"]["text"], _LIST_LENGTH)},
            "descriptive": work.title_is_descriptive or not work.title,
            "captions": captions.of(work, printed, with_order),
            "texts": self.reader.passages(texts, work.number),
            "maker": captions.maker(work, self.reader.language),
            "facts": self._facts(work),
            "plate": self._plate(work, look, title["main"]),
            "dye": look.dye if isinstance(look, Plate) else "",
        }

    def _number(self, work: EditionWork) -> str:
        return self.reader.preflight.line(work.number, self.reader.language, "number", work.number)

    def _facts(self, work: EditionWork) -> list[Run]:
        named = (("date", work.date), ("materials", work.materials), ("dimensions", work.dimensions))
        runs = [run for field, value in named if (run := self.reader.main(value, field, work.number))]
        for run in runs:
            run["text"] = kept_together(run["text"])
        return runs

    def _plate(self, work: EditionWork, look: Look, title: Run) -> dict[str, Any] | None:
        if isinstance(look, Refusal):
            self.reader.preflight.note(look.code, work.number, "pictures")
        if not isinstance(look, Plate):
            return None
        alt = self._alt(work, look.picture, title)
        return {"sha256": look.picture.sha256, "width": look.width, "height": look.height, "alt": alt}

    def _alt(self, work: EditionWork, picture: EditionPicture, title: Run) -> Run:
        if alt := self.reader.main(picture.alt_text, "alt_text", work.number):
            return alt
        language = self.reader.language
        self.reader.preflight.note("print.alt_missing", work.number, "alt_text", language)
        kind = self.words.either("kind", work.kind, "other", language)
        return words(f"{kind} {self._number(work)}: {title['text']}", language)

    def _unmarked(self, title: Multilingual) -> Multilingual:
        """The title of a sample's work without its mark: the style sets the mark in a smaller size itself."""
        if not self.edition.sample:
            return title
        marks = {language: f"{self.words.say('sample', language)}. " for language in LANGUAGES}
        return Multilingual(**{language: title.get(language).removeprefix(marks[language]) for language in LANGUAGES})

    def _title(self, value: Multilingual, field: str, number: str = "") -> dict[str, Any]:
        main = self.reader.main(value, field, number)
        if main is None:
            main = words(self.words.say("title.missing", self.reader.language), self.reader.language)
        return {"main": main, "others": self.reader.parallel(value, field, number)}

    def _both(self, value: Multilingual, field: str) -> dict[str, Any] | None:
        if not value:
            return None
        both = self._title(value, field)
        for run in (both["main"], *both["others"]):
            run["text"] = kept_together(run["text"])
        return both

    def _said(self, key: str) -> dict[str, Any]:
        return self._title(self.words.every(key), key)

    def _counted(self, count: int) -> dict[str, Any]:
        runs = {language: self.words.works(count, language) for language in LANGUAGES}
        return {"number": count, **self._title(Multilingual(**runs), "count")}

    def _names(self) -> Iterator[str]:
        for person in self.edition.organisers:
            if run := self.reader.main(person.name, "organisers"):
                yield run["text"]

    def _colophon(self) -> list[dict[str, Any]]:
        return [self._colophon_in(language) for language in (self.reader.language, *self.reader.others)]

    def _colophon_in(self, language: Language) -> dict[str, Any]:
        facts = [("organisers", person.name) for person in self.edition.organisers]
        facts += [("venue", self.edition.venue), ("dates", self.edition.dates)]
        lines: dict[str, list[str]] = {}
        for key, value in facts:
            own = language == self.reader.language
            run = self.reader.main(value, key) if own else self.reader.exactly(value, language, key)
            if run:
                lines.setdefault(self.words.say(f"colophon.{key}", language), []).append(run["text"])
        return {
            "lang": language,
            "facts": [{"label": label, "values": values} for label, values in lines.items()],
            "sentences": list(self._sentences(language)),
        }

    def _sentences(self, language: Language) -> Iterator[str]:
        made = moment(self.edition)
        if self.edition.proof:
            yield self.words.say("proof.sentence", language)
        if self.edition.sample:
            yield self.words.say("sample.sentence", language)
        yield from (self.words.say(f"colophon.{key}", language) for key in ("names", "rights", "cover"))
        day = shown_date(made.date().isoformat(), language) if made else ""
        said = self.words.say("colophon.made" if made else "colophon.made.undated", language, date=day)
        # A Russian date ends with a full stop of its own.
        yield said.replace("..", ".")
        yield self.words.say("colophon.type", language)
        yield self.words.say("colophon.edition", language, uid=self.edition.uid)


def _wanted(edition: Edition, choices: Choices) -> Sequence[Wanted]:
    """The main picture of each work; the same for every choice."""
    del choices
    pictures = ((main_picture(work), work.number) for work in edition.works)
    return [Wanted(picture, number, _LIVE_HEIGHT_MM) for picture, number in pictures if picture]


def _composed(setting: Setting) -> Document:
    looks = [setting.look(main_picture(work)) for work in setting.edition.works]
    return Contents(setting.edition, setting.words, setting.reader).document(looks, setting.choices.layout)


def _layout(works: list[dict[str, Any]]) -> str:
    long = sum(any(sum(map(len, text["paragraphs"])) > _LONG_TEXT for text in work["texts"]) for work in works)
    return "spread" if long * _LONG_TEXTS > len(works) else "page"


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"


BOOK = Paper("catalogue", "book", _wanted, _composed)
"""The catalogue of an exhibition."""
