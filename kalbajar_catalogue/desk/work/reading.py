"""What the page of a work reads of the catalogue. Each function is called in the database lane."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import Citation, Source
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import checking, composites, parts, profiles, service
from kalbajar_catalogue.items.composites import Related
from kalbajar_catalogue.items.parts import Branch
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink, Region
from kalbajar_catalogue.storage import record_history, store
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.storage.record_history import Step
from kalbajar_catalogue.storage.work import Reading
from kalbajar_catalogue.texts import service as texts
from kalbajar_catalogue.texts.records import Rights, Text

LATEST = 5


@dataclass(frozen=True)
class View:
    """A picture of the work, the file behind it, and what is marked on it."""

    link: MediaLink
    file: MediaFile
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True)
class Hang:
    """Where a work hangs: the exhibition, its number there, its wall or case."""

    exhibition: str
    title: Multilingual
    number: str
    wall: str


@dataclass(frozen=True)
class Sheet:
    """A work as its page shows it: every field as text by flat key, its pictures, its parts, where it hangs."""

    card: ItemCard
    item: Item
    texts: Mapping[str, str]
    views: tuple[View, ...] = ()
    branches: tuple[Branch, ...] = ()
    hangs: tuple[Hang, ...] = ()

    @property
    def uid(self) -> str:
        """The uid of the work."""
        return self.card.uid

    @property
    def parts(self) -> tuple[Branch, ...]:
        """Every part, each before what it consists of."""
        return tuple(branch for top in self.branches for branch in top.all)

    @property
    def own(self) -> frozenset[str]:
        """The uids of everything that is shown of the work."""
        links = {view.link.uid for view in self.views}
        marked = {region.uid for view in self.views for region in view.regions}
        return frozenset({self.uid, *links, *marked, *(branch.part.uid for branch in self.parts)})


@dataclass(frozen=True)
class Cited:
    """A citation, with the words of its source."""

    citation: Citation
    source: str


@dataclass(frozen=True)
class Named:
    """A record that the work names: what stands in a dwelling, an event at which a craft was shown."""

    uid: str
    ref: str
    title: Multilingual


@dataclass(frozen=True)
class Around:
    """What lies around a work: its texts, rights and sources, related works, what is open, what was done last."""

    texts: tuple[Text, ...] = ()
    rights: tuple[Rights, ...] = ()
    related: tuple[Related, ...] = ()
    wholes: tuple[ItemCard, ...] = ()
    named: tuple[Named, ...] = ()
    missing: tuple[tuple[Language, Problem], ...] = ()
    findings: tuple[Problem, ...] = ()
    cited: tuple[Cited, ...] = ()
    steps: tuple[Step, ...] = ()
    changes: int = 0


def sheet(uid: str, language: Language) -> Callable[[Reading], tuple[str, Sheet | None]]:
    """Reads a work, with the uid that was asked for; None when it is not there any more."""

    def read(reading: Reading) -> tuple[str, Sheet | None]:
        cards = service.cards(reading, [uid])
        if not cards:
            return uid, None
        item = service.get(reading, uid)
        shown = entry.shown_values(reading, item, language)
        return uid, Sheet(cards[0], item, shown, _views(reading, uid), parts.tree(reading, uid), _hangs(reading, uid))

    return read


def around(sheet: Sheet) -> Callable[[Reading], tuple[str, Around]]:
    """Reads what lies around a work that was read."""

    def read(reading: Reading) -> tuple[str, Around]:
        uid = sheet.uid
        own = texts.texts_of(reading, uid)
        cited = _cited(reading, uid)
        uids = {*sheet.own, *(text.uid for text in own)}
        return uid, Around(
            texts=own,
            rights=store.fetch_where(reading, Rights, owner=uid),
            related=composites.related(reading, uid),
            wholes=_wholes(reading, uid),
            named=_named(reading, sheet.item),
            missing=_missing(sheet, own, cited),
            findings=tuple(problem for _, problem in checking.findings(reading, [uid])),
            cited=cited,
            steps=record_history.steps_of(reading, uids, LATEST),
            changes=record_history.count_of(reading, uids),
        )

    return read


def shown(record: Record, language: Language) -> Callable[[Reading], tuple[str, dict[str, str]]]:
    """Reads the texts of a picture, a region or a part by flat key, with its uid; none when it is gone."""

    def read(reading: Reading) -> tuple[str, dict[str, str]]:
        there = store.fetch(reading, type(record), (record.uid,))
        return record.uid, entry.shown_values(reading, there[0], language) if there else {}

    return read


def names(language: Language) -> Callable[[Reading], tuple[list[str], list[str]]]:
    """Reads the names of all people and of all places, in the order of the alphabet."""

    def read(reading: Reading) -> tuple[list[str], list[str]]:
        agents, places = (_names(reading, kind, language) for kind in ("agent", "place"))
        return agents, places

    return read


def _views(reading: Reading, uid: str) -> tuple[View, ...]:
    links = media.links_of(reading, uid)
    files = {file.uid: file for file in store.fetch(reading, MediaFile, {link.media_file for link in links})}
    marked: dict[str, list[Region]] = {}
    for region in store.fetch_among(reading, Region, "media_link", [link.uid for link in links]):
        marked.setdefault(region.media_link, []).append(region)
    return tuple(
        View(link, files[link.media_file], tuple(marked.get(link.uid, ())))
        for link in links
        if link.media_file in files
    )


def _hangs(reading: Reading, uid: str) -> tuple[Hang, ...]:
    exhibits = store.fetch_where(reading, Exhibit, item=uid)
    shows = {show.uid: show for show in store.fetch(reading, Exhibition, {one.exhibition for one in exhibits})}
    return tuple(
        Hang(one.exhibition, shows[one.exhibition].title, one.number, one.wall_or_case)
        for one in exhibits
        if one.exhibition in shows
    )


def _wholes(reading: Reading, uid: str) -> tuple[ItemCard, ...]:
    return tuple(card for card in composites.wholes_of(reading, uid) if card.uid != uid)


def _named(reading: Reading, item: Item) -> tuple[Named, ...]:
    contents = getattr(item, "contents", ())
    events = store.fetch(reading, Event, getattr(item, "demonstrated_at", ()))
    cards = service.cards(reading, contents)
    return (*(Named(card.uid, card.ref, card.title) for card in cards),
            *(Named(event.uid, event.ref, event.title) for event in events))  # fmt: skip


def _cited(reading: Reading, uid: str) -> tuple[Cited, ...]:
    found = store.fetch_where(reading, Citation, about=uid)
    sources = {source.uid: source for source in store.fetch(reading, Source, {one.source for one in found})}
    return tuple(Cited(one, sources[one.source].citation if one.source in sources else "") for one in found)


def _missing(sheet: Sheet, own: tuple[Text, ...], cited: tuple[Cited, ...]) -> tuple[tuple[Language, Problem], ...]:
    main = sheet.views[0].link.alt_text if sheet.views else NOTHING
    labels = texts.words_of(own, "short_label")
    context = profiles.Context(
        pictured=bool(sheet.views),
        parts=bool(sheet.branches),
        sourced=frozenset(one.citation.field for one in cited),
    )
    return tuple(
        (language, problem)
        for language in LANGUAGES
        for problem in profiles.missing(
            sheet.item,
            replace(context, described=bool(main.get(language)), labelled=bool(labels.get(language))),
            language,
        )
    )


def _names(reading: Reading, kind: str, language: Language) -> list[str]:
    found = {name.best(language).text for _, name in authorities.names(reading, kind)}
    return sorted((name for name in found if name), key=sort_key)
