"""Texts in the catalogue: written, approved, found in the best language. Takes a Reading or a Work, never commits."""

from collections.abc import Iterable, Mapping
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual, Spoken
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts.records import Text

APPROVED = "approved"


def texts_of(reading: Reading, owner: str) -> tuple[Text, ...]:
    """Every live text of a record, by kind and in the order az, en, ru."""
    return tuple(sorted(store.fetch_where(reading, Text, owner=owner), key=_place))


def texts_of_many(reading: Reading, owners: Iterable[str]) -> dict[str, tuple[Text, ...]]:
    """As `texts_of`, for many records at once; records without texts are left out."""
    found: dict[str, list[Text]] = {}
    for text in store.fetch_among(reading, Text, "owner", owners):
        found.setdefault(text.owner, []).append(text)
    return {owner: tuple(sorted(texts, key=_place)) for owner, texts in found.items()}


def words_of(texts: Iterable[Text], type: str, drafts: bool = False) -> Multilingual:
    """The texts of one kind as one value per language; only the approved ones unless drafts are asked for."""
    told = {text.language: text.body for text in texts if text.type == type and (drafts or text.status == APPROVED)}
    return Multilingual(**{language: told.get(language, "") for language in LANGUAGES})


def best(reading: Reading, owner: str, type: str, language: Language, drafts: bool = False) -> Spoken:
    """The approved text asked for, else the first approved one in the order az, en, ru, marked as a fallback.

    An empty text when none is approved. With `drafts` texts of every status count.
    """
    return words_of(store.fetch_where(reading, Text, owner=owner, type=type), type, drafts).best(language)


def approved(reading: Reading, owners: Iterable[str]) -> dict[str, dict[str, frozenset[Language]]]:
    """Owner -> kind of text -> languages in which it is approved, for many records in one query."""
    found: dict[str, dict[str, frozenset[Language]]] = {}
    rows = store.glance_among(reading, Text, ("owner", "type", "language", "status"), "owner", owners)
    for _, _, owner, kind, language, status in rows:
        if status == APPROVED:
            kinds = found.setdefault(owner, {})
            kinds[kind] = kinds.get(kind, frozenset()) | {language}
    return found


def write(work: Work, owner: str, type: str, language: Language, body: str, **values: Any) -> Text:
    """Writes the text of a record in a language: the one there is gets the new words, else one is made.

    `values` are other fields of the text (`author`, `translator`, `source`, `note`).
    Raises WorldError `record.missing`.
    """
    there = store.fetch_where(work, Text, owner=owner, type=type, language=language)
    if there:
        return change(work, there[0].uid, {"body": body, **values})
    if owner not in store.living(work, (owner,)):
        raise WorldError("record.missing", uid=owner)
    return store.insert(work, Text(owner=owner, type=type, language=language, body=body, **values))


def change(work: Work, uid: str, values: Mapping[str, Any]) -> Text:
    """Sets fields of a text; None clears.

    Raises WorldError `record.missing`, `field.unknown`, and `text.there_already` when the record would have two
    texts of one kind in one language.
    """
    store.change(work, Text.kind, uid, values)
    refuse_doubled(work, uid)
    return store.get(work, Text, uid)


def approve(work: Work, uid: str, by: str, on: str) -> Text:
    """Approves a text: `by` is the uid of the agent who read it, or '', `on` the day (ISO).

    Raises WorldError `record.missing`, and `text.empty` for a text without words.
    """
    text = store.get(work, Text, uid)
    if not text.body.strip():
        raise WorldError("text.empty", ref=text.ref)
    return change(work, uid, {"status": APPROVED, "reviewed_by": by, "reviewed_on": on})


def refuse_doubled(reading: Reading, uid: str) -> None:
    """Raises WorldError `text.there_already` when another text is of the same record, kind and language."""
    own = store.get(reading, Text, uid)
    beside = store.fetch_where(reading, Text, owner=own.owner, type=own.type, language=own.language)
    if other := [text.ref for text in beside if text.uid != uid]:
        raise WorldError("text.there_already", ref=other[0])


def _place(text: Text) -> tuple[str, int, str]:
    known: tuple[str, ...] = LANGUAGES
    return text.type, known.index(text.language) if text.language in known else len(known), text.uid
