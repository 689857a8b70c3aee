"""What mends many works at once: lines to be filled in three languages, texts to be approved. One Work each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions.records import Exhibit
from kalbajar_catalogue.i18n.languages import LANGUAGES, NOTHING, Language, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts import approving
from kalbajar_catalogue.texts.approving import Waiting

TITLE, CREDIT, ALT = "title", "credit_line", "alt_text"
LABELS: Final = {TITLE: "Title", CREDIT: "Credit line", ALT: "Text for the blind"}
"""The fields that can be filled here, with their English names."""


@dataclass(frozen=True)
class Filled:
    """One line: the record that holds it (a work, or the tie of its picture), the work, what stands there."""

    record: str
    number: str
    title: Multilingual
    text: Multilingual = NOTHING
    sha256: str = ""
    file_path: str = ""

    def typed(self, language: Language, text: str) -> "Filled":
        """The same with another text in a language."""
        return replace(self, text=replace(self.text, **{language: text}))


def lines_of(field: str, works: Sequence[str], exhibition: str) -> Callable[[Reading], tuple[Filled, ...]]:
    """Reads a field of works, in their order; of a text for the blind that of each picture without one."""

    def read(reading: Reading) -> tuple[Filled, ...]:
        found = {item.uid: item for item in items.fetch(reading, works)}
        there = [uid for uid in works if uid in found]
        numbers = _numbers(reading, there, exhibition)
        pictures = media.main_files(reading, there)
        lines: list[Filled] = []
        for uid in there:
            picture = pictures.get(uid)
            line = Filled(uid, numbers.get(uid) or found[uid].ref, found[uid].title)
            if picture:
                line = replace(line, sha256=picture.sha256, file_path=picture.file_path)
            own = getattr(found[uid], field, NOTHING)
            lines += _of_pictures(reading, uid, line) if field == ALT else [replace(line, text=own)]
        return tuple(lines)

    return read


def fill(field: str, before: Sequence[Filled], after: Sequence[Filled]) -> Callable[[Work, Progress], int]:
    """Writes what was typed; gives back how many records were changed."""

    def write(work: Work, progress: Progress) -> int:
        changed = [(old, new) for old, new in zip(before, after, strict=True) if old.text != new.text]
        for old, new in changed:
            _write(work, field, new.record, _values(field, old.text, new.text))
        return len(changed)

    return write


def filled_action(field: str, count: int) -> Action:
    """The name of it in the history."""
    if field == ALT:
        return Action("records.pictures_described", {"count": count})
    return Action("records.filled", {"field": LABELS[field], "count": count})


def waiting(
    records: Sequence[str], kinds: Sequence[str], exhibition: str
) -> Callable[[Reading], tuple[tuple[Waiting, str], ...]]:
    """Reads the texts of records that wait for approval, of these kinds or of all, each with the number of the work."""

    def read(reading: Reading) -> tuple[tuple[Waiting, str], ...]:
        numbers = _numbers(reading, records, exhibition)
        return tuple((one, numbers.get(one.text.owner, "")) for one in approving.waiting(reading, records, kinds))

    return read


def approve(uids: Sequence[str], on: str) -> Callable[[Work, Progress], int]:
    """Approves texts on a day; gives back how many."""
    return lambda work, progress: approving.approve(work, uids, on)


def _numbers(reading: Reading, works: Sequence[str], exhibition: str) -> dict[str, str]:
    """The numbers under which works hang in an exhibition."""
    hung = store.fetch_where(reading, Exhibit, exhibition=exhibition) if exhibition else ()
    wanted = set(works)
    return {one.item: one.number for one in hung if one.item in wanted}


def _of_pictures(reading: Reading, work: str, line: Filled) -> list[Filled]:
    links = [link for link in media.links_of(reading, work) if set(LANGUAGES) - set(link.alt_text.present())]
    files = {link.uid: media.file_of(reading, link.media_file) for link in links}
    return [
        replace(line, record=uid, text=link.alt_text, sha256=files[uid].sha256, file_path=files[uid].file_path)
        for uid, link in ((link.uid, link) for link in links)
    ]


def _values(field: str, old: Multilingual, new: Multilingual) -> Mapping[str, str | None]:
    """Flat values of the languages in which something else was typed."""
    return {
        f"{field}_{language}": new.get(language).strip() or None
        for language in LANGUAGES
        if new.get(language) != old.get(language)
    }


def _write(work: Work, field: str, record: str, values: Mapping[str, str | None]) -> None:
    if field == ALT:
        store.change(work, MediaLink.kind, record, values)
    else:
        items.change(work, record, values)
