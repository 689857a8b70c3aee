"""The caption of a work: maker, date, technique, dimensions, holder, credit; once per language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypedDict

from kalbajar_catalogue.editions.format import EditionFact, EditionPerson, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.publishing.runs import Reader, Run, kept_together, words
from kalbajar_catalogue.publishing.wording import Words

_CLOSED = (".", "!", "?", "…")


class Caption(TypedDict):
    """The sentences of a caption, in the language it is written in."""

    lang: str
    runs: list[Run]


@dataclass(frozen=True)
class Captions:
    """Writes the captions of one paper."""

    words: Words
    reader: Reader

    def of(self, work: EditionWork, picture: EditionPicture | None, with_order: bool) -> list[Caption]:
        """The captions of a work, the paper's language first.

        `with_order` says in words which dimension comes first; `picture` is the one that is printed.
        """
        spoken = [lang for lang in self.reader.others if any(value.get(lang) for value in _values(work))]
        return [self._caption(work, picture, with_order, lang) for lang in (self.reader.language, *spoken)]

    def maker(self, work: EditionWork, language: Language) -> list[Run]:
        """Who made the work, or the one sentence that says it is not recorded."""
        named = [person for person in work.makers if person.name]
        people = [self._person(person, work.number, language) for person in named]
        if not any(people):
            return [words(self.words.either("maker.missing", work.kind, "other", language), language)]
        return _joined([runs for runs in people if runs], "; ")

    def _caption(
        self, work: EditionWork, picture: EditionPicture | None, with_order: bool, language: Language
    ) -> Caption:
        sentences = [self.maker(work, language), self._facts(work, with_order, language)]
        sentences += [self._own(fact, work.number, language) for fact in work.facts]
        sentences += self._credits(work, picture, language)
        closed = [run for sentence in sentences if sentence for run in _closed(sentence)]
        return Caption(lang=language, runs=closed)

    def _facts(self, work: EditionWork, with_order: bool, language: Language) -> list[Run]:
        runs = {
            field: self._value(getattr(work, field), field, work.number, language)
            for field in ("place", "date", "materials", "dimensions")
        }
        for run in filter(None, runs.values()):
            run["text"] = kept_together(run["text"])
        if size := runs["dimensions"]:
            size["text"] = self._ordered(size["text"], work.kind, with_order, language)
        # One sentence: to begin another with a value would need its capital, which is not ours to choose.
        return _joined([[run] for run in runs.values() if run], ", ")

    def _own(self, fact: EditionFact, number: str, language: Language) -> list[Run]:
        """What a field of the museum's own says, after its label: a label in another language is better than none."""
        label = self.reader.preflight.line(fact.label.best(language).text, language, "own", number)
        run = self._value(fact.value, label, number, language)
        return [Run(text=f"{label}: {run['text']}", lang=run["lang"], fallback=run["fallback"])] if run else []

    def _credits(self, work: EditionWork, picture: EditionPicture | None, language: Language) -> Iterator[list[Run]]:
        yield self._together([("holder", work.holder)], work.number, language)
        yield self._together([("credit_line", work.credit_line)], work.number, language)
        if picture and picture.creator and picture.creator not in [person.name for person in work.makers]:
            run = self._value(picture.creator, "creator", work.number, language)
            yield [words(self.words.say("picture.by", language, name=run["text"]), language)] if run else []
        if picture and picture.copyright_notice.get(language) not in ("", work.credit_line.get(language)):
            yield self._together([("copyright_notice", picture.copyright_notice)], work.number, language)

    def _ordered(self, size: str, kind: str, with_order: bool, language: Language) -> str:
        if not with_order or "×" not in size or not size[0].isdigit():
            return size
        order = self.words.either("order", kind, "other", language).replace(" × ", "\u00a0×\u00a0")
        return f"{order}: {size}"

    def _person(self, person: EditionPerson, number: str, language: Language) -> list[Run]:
        name = self.reader.named(person.name, language, "makers", number)
        label = self.reader.preflight.line(person.role_label.get(language), language, "makers", number)
        runs = [name] if name else []
        if name and label and not _says(name["text"], label):
            _append(runs, f", {label}")
        return runs

    def _together(self, values: list[tuple[str, Multilingual]], number: str, language: Language) -> list[Run]:
        runs = (self._value(value, field, number, language) for field, value in values)
        return _joined([[run] for run in runs if run], ", ")

    def _value(self, value: Multilingual, field: str, number: str, language: Language) -> Run | None:
        if language == self.reader.language:
            return self.reader.main(value, field, number)
        return self.reader.exactly(value, language, field, number)


def _values(work: EditionWork) -> tuple[Multilingual, ...]:
    return (work.title, work.caption, work.description, work.date, work.materials, work.dimensions, work.credit_line)


def _says(name: str, role: str) -> bool:
    """Whether a name tells the role itself: “unknown weaver, weaver” is no better than “unknown weaver”."""
    return re.search(rf"\b{re.escape(role.casefold())}\b", name.casefold()) is not None


def _joined(groups: list[list[Run]], separator: str) -> list[Run]:
    for group in groups[:-1]:
        _append(group, separator)
    return [run for group in groups for run in group]


def _closed(sentence: list[Run]) -> list[Run]:
    _append(sentence, " " if sentence[-1]["text"].endswith(_CLOSED) else ". ")
    return sentence


def _append(runs: list[Run], text: str) -> None:
    """Adds our own sign after a run; behind the mark of a run that stands in, which belongs to its text alone."""
    last = runs[-1]
    if last["fallback"]:
        runs.append(Run(text=text, lang=last["lang"], fallback=False))
    else:
        last["text"] += text
