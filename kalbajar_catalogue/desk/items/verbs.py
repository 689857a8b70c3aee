"""What the inspector asks of the core. Each function is called in the database lane."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kalbajar_catalogue.authorities import entry, house
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.desk.forms.record_verbs import name_by_number
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sorting import sort_key
from kalbajar_catalogue.items import service
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import Field, fields_of, stored_field_of
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work

PICTURE_FIELDS: tuple[Field, ...] = tuple(
    field for field in fields_of(MediaLink) if not field.declared.system and field.name not in ("role", "order")
)
_PICTURE_KEYS = frozenset(key for field in PICTURE_FIELDS for key in field.keys)


@dataclass(frozen=True)
class Sheet:
    """One work as the inspector shows it: its card, and the text of every field by flat key."""

    card: ItemCard
    link: str
    texts: Mapping[str, str]
    languages: tuple[Language, ...] = LANGUAGES
    """Those of the house."""

    @property
    def uid(self) -> str:
        """The work's uid."""
        return self.card.uid


@dataclass(frozen=True)
class Names:
    """The names that complete what is typed, in one language."""

    agents: tuple[str, ...]
    places: tuple[str, ...]


def sheet(uid: str, language: Language) -> Callable[[Reading], tuple[str, Sheet | None]]:
    """Reads a work, with the uid that was asked for; None when it is not there any more."""

    def read(reading: Reading) -> tuple[str, Sheet | None]:
        cards = service.cards(reading, [uid])
        if not cards:
            return uid, None
        links = media.links_of(reading, uid)
        texts = service.shown(reading, uid, language)
        texts |= entry.shown_values(reading, links[0], language) if links else {}
        return uid, Sheet(cards[0], links[0].uid if links else "", texts, house.languages(reading))

    return read


def names(language: Language) -> Callable[[Reading], Names]:
    """Reads the names of all people and places."""

    def read(reading: Reading) -> Names:
        return Names(*(_names(reading, kind, language) for kind in ("agent", "place")))

    return read


def enter(sheet: Sheet, key: str, text: str, language: Language) -> Callable[[Work, Progress], None]:
    """Stores what was typed in one field of a work or of its main picture."""

    def write(work: Work, progress: Progress) -> None:
        if key in _PICTURE_KEYS:
            store.change(work, MediaLink.kind, sheet.link, entry.read_typed(work, MediaLink, {key: text}, language))
        else:
            service.enter(work, sheet.uid, {key: text}, language)
        name_by_number(work, service.kind_of(work, sheet.uid), sheet.uid)

    return write


def fields_for(kind: str) -> tuple[Field, ...]:
    """The fields of a work of this kind and of its main picture, in the order of declaration."""
    return (*PICTURE_FIELDS, *fields_of(service.BY_KIND[kind]))


def edited(card: ItemCard, key: str) -> Action:
    """The name of an edit in the history; an own field that went away while it was typed in is named all the same."""
    field, _ = stored_field_of(MediaLink if key in _PICTURE_KEYS else service.BY_KIND[card.kind], key)
    return Action("record.edited", {"ref": card.ref, "field": field.declared.label or key})


def has_field(kind: str, key: str) -> bool:
    """Whether a work of this kind has this flat key now: an own field may be gone since it was shown."""
    return any(key in field.keys for field in fields_for(kind))


def _names(reading: Reading, kind: str, language: Language) -> tuple[str, ...]:
    found = {name.best(language).text for _, name in authorities.names(reading, kind)}
    return tuple(sorted((name for name in found if name), key=sort_key))
