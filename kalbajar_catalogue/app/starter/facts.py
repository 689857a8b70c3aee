"""The facts of the starter catalogue as they stand in `resources/starter/facts.json`, read and made whole.

The file names its sentences and its recurring remarks once; a record names the others it points at by their keys.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.settings.paths import resources
from kalbajar_catalogue.storage.flat import Flat

CONFIRMED = "confirmed"


@dataclass(frozen=True)
class Fact:
    """One field of a record and where it comes from; `source` is a key, `quote` '' where no words are quoted."""

    field: str
    source: str
    quote: str
    status: str
    note: str


@dataclass(frozen=True)
class Entry:
    """A record to be made: flat values in which keys stand for other records, and the facts among them."""

    key: str
    kind: str
    values: Flat
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Facts:
    """Everything the starter catalogue holds; an entry points only at those before it.

    `article` is the key of the source that the `sentences`, by their own keys, are quoted from.
    """

    article: str
    sentences: Mapping[str, str]
    entries: tuple[Entry, ...]


def facts() -> Facts:
    """The facts as they are shipped. Raises KeyError for a sentence or remark that the file does not have."""
    file = resources() / "starter" / "facts.json"
    return read(json.loads(file.read_text("utf-8")))


def read(document: Mapping[str, Any]) -> Facts:
    """The facts of a document of that form. Raises KeyError for a sentence or remark that it does not have."""
    entries = tuple(_entry(document, raw) for raw in document["records"])
    return Facts(document["article"], dict(document["sentences"]), entries)


def _entry(document: Mapping[str, Any], raw: Mapping[str, Any]) -> Entry:
    told = tuple(_fact(document, one, field) for one in raw.get("facts", ()) for field in one["fields"])
    return Entry(raw["key"], raw["kind"], dict(raw["values"]), told)


def _fact(document: Mapping[str, Any], raw: Mapping[str, Any], field: str) -> Fact:
    quote = document["sentences"][raw["sentence"]] if "sentence" in raw else ""
    note = document["remarks"][raw["remark"]] if "remark" in raw else raw.get("note", "")
    source = document["article"] if quote else raw["source"]
    return Fact(field, source, quote, raw.get("status", CONFIRMED), note)
