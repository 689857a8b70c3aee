"""The writing of planned photographs: people and places by name, then all records of a kind at once. Never commits."""

from collections.abc import Sequence
from dataclasses import replace

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.i18n.guessing import language_of
from kalbajar_catalogue.importing.photographs.mapping import Draft
from kalbajar_catalogue.importing.photographs.plan import Arrival
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import PersonShown
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.work import Work


def write(work: Work, arrivals: Sequence[Arrival]) -> tuple[str, ...]:
    """Writes the records of photographs that come in and gives back the works' uids, in the same order."""
    names = _Names(work)
    files = files_of(work, arrivals)
    photographs = items.add(work, [_with_names(arrival.draft, names) for arrival in arrivals])
    links = [
        replace(arrival.draft.link, media_file=file.uid, owner=item.uid)
        for arrival, file, item in zip(arrivals, files, photographs, strict=True)
    ]
    media.link(work, links)
    return tuple(item.uid for item in photographs)


def files_of(work: Work, arrivals: Sequence[Arrival]) -> tuple[MediaFile, ...]:
    """The records of kept originals; one that the catalogue has already, as a detail of some work, is used again."""
    known = store.fetch_among(work, MediaFile, "sha256", [arrival.kept.sha256 for arrival in arrivals])
    by_content = {file.sha256: file for file in known}
    new = [arrival.draft.file for arrival in arrivals if arrival.kept.sha256 not in by_content]
    by_content |= {file.sha256: file for file in media.add_files(work, new)}
    return tuple(by_content[arrival.kept.sha256] for arrival in arrivals)


class _Names:
    """People and places of one import; each name is looked up once."""

    def __init__(self, work: Work) -> None:
        self._names = authorities.Names(work)
        self._known: dict[tuple[str, str], str] = {}

    def uid(self, kind: str, name: str) -> str:
        """The uid of the agent or place of this name, made when it is new."""
        if (kind, name) not in self._known:
            self._known[kind, name] = self._names.named(kind, name, language_of(name))
        return self._known[kind, name]


def _with_names(draft: Draft, names: _Names) -> Photograph:
    return replace(
        draft.photograph,
        photographer=tuple(AgentRole(names.uid("agent", name)) for name in draft.photographers),
        caption_writer=names.uid("agent", draft.caption_writer) if draft.caption_writer else "",
        persons_shown=tuple(PersonShown(names.uid("agent", name)) for name in draft.persons_shown),
        place_shown=tuple(names.uid("place", name) for name in draft.places_shown),
        place_taken=tuple(names.uid("place", name) for name in draft.places_taken),
    )
