"""People and places by name: found however they are spelled, made when they are new. Never commits."""

from collections.abc import Iterable, Sequence

from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import cleaned, fold
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work

NAMED = ("agent", "place")


def name_of(record: Agent | Place) -> Multilingual:
    """The name as it is printed."""
    return record.display_name if isinstance(record, Agent) else record.name


def names(reading: Reading, kind: str) -> tuple[tuple[str, Multilingual], ...]:
    """(uid, name) of every live agent or place, for completion and for lists."""
    return tuple((record.uid, name_of(record)) for record in _all(reading, kind))


def names_of(reading: Reading, uids: Iterable[str]) -> dict[str, Multilingual]:
    """The printed names of agents and places by uid; uids of anything else are left out."""
    wanted = {uid for uid in uids if uid}
    if not wanted:
        return {}
    agents, places = store.fetch(reading, Agent, wanted), store.fetch(reading, Place, wanted)
    return {agent.uid: agent.display_name for agent in agents} | {place.uid: place.name for place in places}


def find(reading: Reading, kind: str, text: str) -> str:
    """The uid of the agent or place of this name, in any language and any spelling that folds alike; '' for none."""
    return spelled(reading, kind).get(fold(text), "")


def spelled(reading: Reading, kind: str) -> dict[str, str]:
    """Folded spelling or ref -> uid of the live agent or place; of several the one that was made first."""
    records = _all(reading, kind)
    names = {form: record.uid for record in reversed(records) for form in _spellings(record)}
    return names | {fold(record.ref): record.uid for record in records}


def named(work: Work, kind: str, text: str, language: Language) -> str:
    """The uid of the agent or place of this name; a new record is made when nobody has it yet.

    The new name stands in the language that its letters tell, else in `language`.

    Raises WorldError `name.empty`.
    """
    name = cleaned(text)
    if not fold(name):
        raise WorldError("name.empty", value=text)
    if found := find(work, kind, name):
        return found
    said = Multilingual().having(language_of(name, language), name)
    record = Agent(display_name=said) if kind == "agent" else Place(name=said)
    return store.insert(work, record).uid


def _all(reading: Reading, kind: str) -> Sequence[Agent | Place]:
    return store.fetch(reading, Agent) if kind == "agent" else store.fetch(reading, Place)


def _spellings(record: Agent | Place) -> set[str]:
    name = name_of(record)
    forms = [*(name.get(language) for language in LANGUAGES), *record.name_variants]
    return {fold(form) for form in forms if form}
