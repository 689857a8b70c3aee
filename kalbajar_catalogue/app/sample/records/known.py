"""What the sample has made so far, by the keys that its files use, and the making of records from those files."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.work import Work

MARKS: Mapping[Language, str] = {"az": "NÜMUNƏ", "en": "SAMPLE", "ru": "ОБРАЗЕЦ"}
"""The word that every invented title begins with."""
_AT = "@"


@dataclass
class Known:
    """Uids by key (`lens` of the starter, `photograph/still-lake`, `artist/a`), files by name, links by file name."""

    uids: dict[str, str]
    files: Mapping[str, MediaFile] = field(default_factory=dict)
    links: dict[str, MediaLink] = field(default_factory=dict)

    def __getitem__(self, key: str) -> str:
        """The uid of what was made under a key. Raises KeyError."""
        return self.uids[key]

    def pointed(self, value: Any) -> Any:
        """A value of a file with the uid in the place of every `@key`, however deep it lies. Raises KeyError."""
        if isinstance(value, str):
            return self[value.removeprefix(_AT)] if value.startswith(_AT) else value
        if isinstance(value, list):
            return [self.pointed(one) for one in value]
        return {name: self.pointed(one) for name, one in value.items()} if isinstance(value, dict) else value


def told(name: str) -> Any:
    """What a file of `resources/sample` says."""
    return json.loads((resources() / "sample" / f"{name}.json").read_text("utf-8"))


def words(said: Mapping[str, str] | None) -> Multilingual:
    """What a file says in the three languages; a language that it leaves out stays empty."""
    return Multilingual(**said) if said else NOTHING


def each(name: str, said: Multilingual) -> Flat:
    """A multilingual value as flat values of a field; an empty language clears."""
    return {f"{name}_{language}": said.get(language) or None for language in LANGUAGES}


def marked(said: Multilingual) -> Multilingual:
    """A title with the sample's mark before it, in every language that it has; a mark that is there stays alone."""
    return Multilingual(**{language: _marked(language, said.get(language)) for language in said.present()})


def is_marked(language: Language, said: str) -> bool:
    """Whether a title bears the mark of its language."""
    return MARKS[language] in said


def make(work: Work, known: Known, records: Sequence[Mapping[str, Any]]) -> None:
    """Makes records of a file, each with `key`, `kind` and flat `values` that point at others by `@key`."""
    for record in records:
        record_type = work.kinds[record["kind"]].record
        known.uids[record["key"]] = store.insert(work, unflatten(record_type, known.pointed(record["values"]))).uid


def set_all(work: Work, known: Known, changes: Mapping[str, Mapping[str, Any]], kind: str) -> None:
    """Sets flat values, of a file, of records of one kind that are there already."""
    store.change_all(work, kind, {known[key]: known.pointed(dict(values)) for key, values in changes.items()})


def spread(total: int, names: Sequence[str]) -> Iterator[str]:
    """Names in turn, as many as are asked for."""
    return (names[place % len(names)] for place in range(total))


def _marked(language: Language, said: str) -> str:
    return said if is_marked(language, said) else f"{MARKS[language]}. {said}"
