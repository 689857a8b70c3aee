"""What stands after the works: programme, indexes, sources, colophon."""

from collections.abc import Iterator
from dataclasses import dataclass

from kalbajar_catalogue.editions.format import EditionCitation, EditionEvent, EditionPerson, EditionSource
from kalbajar_catalogue.i18n.dates import shown_date, shown_weekday_date
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.publishing.moments import moment
from kalbajar_catalogue.publishing.papers.book.parts import spans
from kalbajar_catalogue.publishing.papers.book.pen import Pen, Plain

_DAY, _TIME = 10, slice(11, 16)


@dataclass(frozen=True)
class Back:
    """Writes the back of one book."""

    pen: Pen

    def programme(self) -> list[Plain]:
        """The events day by day, in the order of their beginning; those without a day last."""
        events = sorted(self.pen.edition.events, key=lambda event: event.begin or "9")
        days: dict[str, list[EditionEvent]] = {}
        for event in events:
            days.setdefault(event.begin[:_DAY], []).append(event)
        return [{"title": self._day(day), "events": [self._about(event) for event in of]} for day, of in days.items()]

    def _day(self, day: str) -> Plain:
        if not day:
            return self.pen.said("programme.undated")
        said = {language: shown_weekday_date(day, language) for language in LANGUAGES}
        both = self.pen.both(Multilingual(**said), "begin")
        return both or self.pen.said("programme.undated")

    def _about(self, event: EditionEvent) -> Plain:
        with self.pen.reader.preflight.about(event.uid):
            return self._event(event)

    def _event(self, event: EditionEvent) -> Plain:
        pen, places = self.pen, self._places()
        facts = (("work_performed", event.work_performed), ("description", event.description), ("venue", event.venue),
                 ("audience", event.audience), ("booking_note", event.booking_note))  # fmt: skip
        title = pen.title(event.title, "event")
        lines = (both for field, value in facts if (both := pen.both(value, field)))
        return {
            "time": "" if event.all_day else "–".join(filter(None, dict.fromkeys(_times(event)))),
            "when": None if event.begin else pen.both(event.when, "when"),
            "title": title,
            "type": pen.both(event.type_label, "event"),
            "facts": [both for both in lines if both["main"]["text"] != title["main"]["text"]],
            "people": [said for person in event.people if (said := self._person(person))],
            "works": spans(pen, (places[uid] for uid in event.works if uid in places)),
            "unconfirmed": event.unconfirmed,
        }

    def _person(self, person: EditionPerson) -> Plain | None:
        label = self.pen.both(person.role_label, "people")
        with self.pen.reader.preflight.about(person.uid):
            name = self.pen.name(person.name, "people")
        return {"name": name, "role": label} if name else None

    def _places(self) -> dict[str, int]:
        return {work.uid: index for index, work in enumerate(self.pen.edition.works)}

    def indexes(self) -> list[Plain]:
        """The indexes by maker, by place and by the museum's number, each in the order of the alphabet."""
        found = (("makers", self._makers()), ("places", self._named_places()), ("numbers", self._numbers()))
        return [{"title": self.pen.said(f"index.{key}"), "entries": entries} for key, entries in found if entries]

    def _makers(self) -> list[Plain]:
        entries = Entries(self.pen, "makers")
        for index, work in enumerate(self.pen.edition.works):
            for person in work.makers:
                entries.add(person.name, index)
        return entries.sorted()

    def _named_places(self) -> list[Plain]:
        entries, names = Entries(self.pen, "places"), {place.uid: place.name for place in self.pen.edition.places}
        for index, work in enumerate(self.pen.edition.works):
            named = [names[uid] for uid in work.places if names.get(uid)]
            for name in named or ([work.place] if work.place else []):
                entries.add(name, index)
        return entries.sorted()

    def _numbers(self) -> list[Plain]:
        entries = Entries(self.pen, "object_number")
        for index, work in enumerate(self.pen.edition.works):
            number = work.object_number
            entries.add(Multilingual(number, number, number), index)
        return entries.sorted()

    def sources(self, notes: dict[str, int]) -> list[Plain]:
        """The sources under their numbers: those that are cited, in the order in which the works cite them."""
        known = {source.uid: source for source in self.pen.edition.sources}
        cited: dict[str, list[int]] = {}
        for index, work in enumerate(self.pen.edition.works):
            for citation in work.citations:
                cited.setdefault(citation.source, []).append(index)
        return [self._source(known[uid], number, cited.get(uid, [])) for uid, number in notes.items()]

    def _source(self, source: EditionSource, number: int, works: list[int]) -> Plain:
        pen, seen = self.pen, ""
        if source.accessed:
            seen = pen.words.say("sources.accessed", pen.language, date=shown_date(source.accessed, pen.language))
        return {
            "number": number,
            "citation": pen.line(source.citation, "citation"),
            "url": pen.line(source.url, "url"),
            "accessed": pen.line(seen, "accessed"),
            "works": spans(pen, works),
        }

    def colophon(self) -> list[Plain]:
        """How the book was made, in each of its languages."""
        languages = (self.pen.language, *self.pen.reader.others)
        return [{"lang": language, "sentences": list(self._sentences(language))} for language in languages]

    def _sentences(self, language: Language) -> Iterator[str]:
        edition, say = self.pen.edition, self.pen.words.say
        made = moment(edition)
        if edition.proof:
            yield say("proof.sentence", language)
        if edition.sample:
            yield say("sample.sentence", language)
        yield from (say(f"colophon.{key}", language) for key in ("names", "rights", "cover"))
        day = shown_date(made.date().isoformat(), language) if made else ""
        said = say("colophon.made" if made else "colophon.made.undated", language, date=day)
        # A Russian date ends with a full stop of its own.
        yield said.replace("..", ".")
        yield say("colophon.type", language)
        yield say("colophon.edition", language, uid=edition.uid)


@dataclass
class Entries:
    """An index: names, and the works that stand under each."""

    pen: Pen
    field: str

    def __post_init__(self) -> None:
        self._works: dict[Multilingual, list[int]] = {}

    def add(self, name: Multilingual, index: int) -> None:
        """A work under a name; nothing for an empty name."""
        if name:
            self._works.setdefault(name, []).append(index)

    def sorted(self) -> list[Plain]:
        """The entries by the Azerbaijani alphabet, numbers in their natural order."""
        write = self.pen.name if self.field == "makers" else self.pen.both
        written = [(write(name, self.field), works) for name, works in self._works.items()]
        entries = [{"name": name, "works": spans(self.pen, works)} for name, works in written if name]
        return sorted(entries, key=lambda entry: sort_key(entry["name"]["main"]["text"]))


def notes_of(pen: Pen) -> dict[str, int]:
    """The number of each source that is cited or listed: by uid, in the order in which they are cited."""
    known = {source.uid for source in pen.edition.sources}
    cited = [citation.source for citation in _citations(pen)]
    order = dict.fromkeys([*cited, *(source.uid for source in pen.edition.sources)])
    return {uid: number for number, uid in enumerate((uid for uid in order if uid in known), 1)}


def _citations(pen: Pen) -> Iterator[EditionCitation]:
    yield from pen.edition.citations
    for work in pen.edition.works:
        yield from work.citations
    for event in pen.edition.events:
        yield from event.citations


def _times(event: EditionEvent) -> Iterator[str]:
    yield event.begin[_TIME]
    if event.end[:_DAY] == event.begin[:_DAY]:
        yield event.end[_TIME]
