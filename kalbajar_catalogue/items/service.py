"""Works: added, changed, found, thrown away. Takes a Reading or a Work, never commits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import LIVE, TRASHED
from kalbajar_catalogue.storage.work import Reading, Work

_NO_FILE = FileGlance("", "", 0, 0)


@dataclass(frozen=True)
class ItemCard:
    """What a list shows of a work; `sha256` names the original of its main picture, '' for none."""

    uid: str
    ref: str
    title: Multilingual
    makers: Multilingual
    sha256: str = ""
    file_path: str = ""
    title_is_descriptive: bool = False
    width: int = 0
    height: int = 0


def get(reading: Reading, uid: str) -> Photograph:
    """One work. Raises WorldError `record.missing`."""
    return store.get(reading, Photograph, uid)


def add(work: Work, items: Sequence[Photograph]) -> tuple[Photograph, ...]:
    """Adds works and gives them back with uid and ref."""
    return store.insert_all(work, items)


def change(work: Work, uid: str, values: Mapping[str, Any]) -> None:
    """Sets flat values; None clears. Raises WorldError `record.missing`, `field.unknown`."""
    store.change(work, Photograph.kind, uid, values)


def enter(work: Work, uid: str, typed: Mapping[str, str], language: Language) -> None:
    """Sets fields from what a person typed, an empty text clears; new people and places are made.

    Raises WorldError for what cannot be read; then nothing of this work may be committed.
    """
    change(work, uid, entry.read_typed(work, Photograph, typed, language))


def shown(reading: Reading, uid: str, language: Language) -> dict[str, str]:
    """The typed text of every field of a work, by flat key: what a form shows."""
    return entry.shown_values(reading, get(reading, uid), language)


def cards(reading: Reading, uids: Iterable[str] | None = None) -> tuple[ItemCard, ...]:
    """Cards of the works, all of them or those with these uids, in the order they were made."""
    rows = store.glance(reading, Photograph, ("title", "photographer", "title_is_descriptive"), uids)
    pictures = media.main_files(reading, None if uids is None else [row[0] for row in rows])
    people = authorities.names_of(reading, (role.agent for row in rows for role in row[3]))
    makers = {roles: makers_of(roles, people) for roles in {row[3] for row in rows}}
    return tuple(
        _card(uid, ref, title, makers[roles], descriptive, pictures.get(uid, _NO_FILE))
        for uid, ref, title, roles, descriptive in rows
    )


def makers_of(roles: Iterable[AgentRole], people: Mapping[str, Multilingual]) -> Multilingual:
    """The names of several people in one line per language."""
    named = [people[role.agent] for role in roles if role.agent in people]
    if not named:
        return NOTHING
    return Multilingual(**{language: ", ".join(name.best(language).text for name in named) for language in LANGUAGES})


def delete(work: Work, uid: str, reason: str) -> None:
    """Moves a work to the trash. Raises WorldError `record.missing`."""
    if store.row_of(work, uid).state != LIVE:
        raise WorldError("record.missing", uid=uid)
    store.set_state(work, uid, TRASHED, reason)


def restore(work: Work, uid: str) -> None:
    """Takes a work out of the trash. Raises WorldError `record.not_in_trash`."""
    row = store.row_of(work, uid)
    if row.state != TRASHED:
        raise WorldError("record.not_in_trash", ref=row.ref)
    store.set_state(work, uid, LIVE)


def _card(
    uid: str, ref: str, title: Multilingual, makers: Multilingual, descriptive: bool, file: FileGlance
) -> ItemCard:
    return ItemCard(uid, ref, title, makers, file.sha256, file.file_path, descriptive, file.width, file.height)
