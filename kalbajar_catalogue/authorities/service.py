"""People and places by name: found however they are spelled, made when they are new. Never commits."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from weakref import WeakKeyDictionary

from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

NAMED = ("agent", "place")
_NAME_FIELDS: dict[str, tuple[type[Agent | Place], str]] = {"agent": (Agent, "display_name"), "place": (Place, "name")}
_SPELLED: WeakKeyDictionary[Reading, dict[str, dict[str, str]]] = WeakKeyDictionary()
_fold = lru_cache(1 << 16)(fold)


def name_of(record: Agent | Place) -> Multilingual:
    """The name as it is printed."""
    return record.display_name if isinstance(record, Agent) else record.name


def names(reading: Reading, kind: str) -> tuple[tuple[str, Multilingual], ...]:
    """(uid, name) of every live agent or place, for completion and for lists."""
    record, field = _NAME_FIELDS[kind]
    return tuple((uid, name) for uid, _, name in store.glance(reading, record, (field,)))


def names_of(reading: Reading, uids: Iterable[str]) -> dict[str, Multilingual]:
    """The printed names of agents and places by uid; uids of anything else are left out."""
    wanted = {uid for uid in uids if uid}
    if not wanted:
        return {}
    found = (store.glance(reading, record, (field,), wanted) for record, field in _NAME_FIELDS.values())
    return {uid: name for rows in found for uid, _, name in rows}


def find(reading: Reading, kind: str, text: str) -> str:
    """The uid of the agent or place of this name, in any language and any spelling that folds alike; '' for none."""
    return spelled(reading, kind).get(_fold(text), "")


def spelled(reading: Reading, kind: str) -> Mapping[str, str]:
    """Folded spelling or ref -> uid of the live agent or place; of several the one that was made first.

    A reading sees one moment, so it is worked out once for each; a work changes what it sees.
    """
    if isinstance(reading, Work):
        return _spelled(reading, kind)
    known = _SPELLED.setdefault(reading, {})
    if kind not in known:
        known[kind] = _spelled(reading, kind)
    return known[kind]


class Names:
    """People and places of one work, for many look-ups: each kind is read once, and what is made here is known.

    Nobody else may make or change any while it is used.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._spelled: dict[str, dict[str, str]] = {}

    def find(self, kind: str, text: str) -> str:
        """As `find`."""
        if kind not in self._spelled:
            self._spelled[kind] = _spelled(self._work, kind)
        return self._spelled[kind].get(_fold(text), "")

    def named(self, kind: str, text: str, language: Language) -> str:
        """As `named`. Raises WorldError `name.empty`."""
        name = cleaned(text)
        if not _fold(name):
            raise WorldError("name.empty", value=text)
        return self.find(kind, name) or self._made(kind, name, language_of(name, language))

    def _made(self, kind: str, name: str, language: Language) -> str:
        said = Multilingual().having(language, name)
        record = store.insert(self._work, Agent(display_name=said) if kind == "agent" else Place(name=said))
        self._spelled[kind] |= {_fold(name): record.uid, _fold(record.ref): record.uid}
        return record.uid


def named(work: Work, kind: str, text: str, language: Language) -> str:
    """The uid of the agent or place of this name; a new record is made when nobody has it yet.

    The new name stands in the language that its letters tell, else in `language`.

    Raises WorldError `name.empty`.
    """
    return Names(work).named(kind, text, language)


def _spelled(reading: Reading, kind: str) -> dict[str, str]:
    record, field = _NAME_FIELDS[kind]
    rows = store.glance(reading, record, (field, "name_variants"))
    names = {form: uid for uid, _, name, variants in reversed(rows) for form in _spellings(name, variants)}
    return names | {_fold(ref): uid for uid, ref, *_ in rows}


def _spellings(name: Multilingual, variants: Iterable[str]) -> set[str]:
    forms = [*(name.get(language) for language in LANGUAGES), *variants]
    return {_fold(form) for form in forms if form}
