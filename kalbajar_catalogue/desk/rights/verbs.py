"""What the page of rights asks of the core; what reads and writes is called in the lanes of the database."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.desk.rights.rows import Row, Tally, in_order, row_of, tallied
from kalbajar_catalogue.diagnostics.progress import Progress, share_of
from kalbajar_catalogue.diagnostics.undisturbed import undisturbed
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import letters
from kalbajar_catalogue.freezing.clearance import Clearance, PictureClearance, clearances, pictures_of
from kalbajar_catalogue.freezing.held import HeldIn, held
from kalbajar_catalogue.freezing.letters import Letter
from kalbajar_catalogue.i18n.languages import NOTHING, Language, Multilingual
from kalbajar_catalogue.items import consents, repository
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media import documents
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.letting_go import let_go
from kalbajar_catalogue.storage.work import Reading, Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights

Held = Mapping[str, tuple[HeldIn, ...]]
FEW = 300
"""As many changed works are read one by one; more, and all are."""
AT_ONCE = 500
"""So many rights get a letter between two reports of progress."""
RECORDED, TIED = 0.15, 0.3
"""How far it is when the rights are written, and when the letter is tied to them: what is left is to be found by."""
WORKS = frozenset(BY_KIND)
KINDS = (*BY_KIND, "rights", "exhibit", "media_link", "media_file", "attachment", "exhibition", "house_setting")
"""The kinds of record that the page tells of."""
_OF_A_WORK = {"rights": "owner", "exhibit": "item", "media_link": "owner"}


@dataclass(frozen=True)
class Sheet:
    """All works as rows, and the exhibitions, (uid, title); `tally` where the rows were tallied already."""

    rows: tuple[Row, ...] = ()
    shows: tuple[tuple[str, Multilingual], ...] = ()
    tally: Tally | None = None


@dataclass(frozen=True)
class Person:
    """Somebody who is shown in the photograph."""

    agent: str
    name: Multilingual
    consent: str
    minor: bool


@dataclass(frozen=True)
class PictureSheet:
    """A picture of the work: what may be done with it, its file, the rights in it."""

    clearance: PictureClearance
    file: FileGlance
    rights: tuple[Rights, ...] = ()


@dataclass(frozen=True)
class WorkSheet:
    """One work, its credit line, all rights in it and its pictures, letters, holders by uid, and the people shown."""

    work: Clearance
    credit: Multilingual = NOTHING
    rights: tuple[Rights, ...] = ()
    letters: Mapping[str, Letter] = field(default_factory=dict)
    holders: Mapping[str, Multilingual] = field(default_factory=dict)
    pictures: tuple[PictureSheet, ...] = ()
    people: tuple[Person, ...] = ()
    picture: FileGlance | None = None


def today() -> date:
    """The day for which rights are asked."""
    return datetime.now().astimezone().date()


def sheet(on: date, known: Collection[str], by: str, down: bool, language: Language) -> Callable[[Reading], Sheet]:
    """Reads every work, in an order as `rows.in_order` has it; `known` are those that editions hold."""

    def read(reading: Reading) -> Sheet:
        rows = [row_of(work, on, work.uid in known) for work in clearances(reading, on)]
        shows = tuple((show.uid, show.title) for show in exhibitions.listed(reading))
        return Sheet(tuple(in_order(rows, by, down, language)), shows, tallied(rows))

    return read


def some(on: date, changes: Changes, known: Collection[str]) -> Callable[[Reading], tuple[frozenset[str], Sheet]]:
    """Reads the works that changes reach: their uids, and those of them that are there still."""

    def read(reading: Reading) -> tuple[frozenset[str], Sheet]:
        uids = _reached(reading, changes)
        rows = tuple(row_of(work, on, work.uid in known) for work in clearances(reading, on, uids))
        return frozenset(uids), Sheet(rows)

    return read


def ordered(rows: Sequence[Row], by: str, down: bool, language: Language) -> Callable[[Progress], list[Row]]:
    """Sorts rows; for the long lane."""

    def work(progress: Progress) -> list[Row]:
        with undisturbed():
            return in_order(rows, by, down, language)

    return work


def forgotten(rows: list[Row]) -> Callable[[Progress], None]:
    """Frees rows that nobody else holds, in a worker thread: of seventy thousand that takes a second."""
    return lambda progress: let_go(rows)


def whose(uid: str) -> Callable[[Reading], tuple[str, str]]:
    """Reads in which work rights are, or in a picture of which; '' for what are no rights."""

    def read(reading: Reading) -> tuple[str, str]:
        owners = [one.owner for one in store.fetch(reading, Rights, (uid,))]
        links = store.fetch(reading, MediaLink, owners) or store.fetch_among(reading, MediaLink, "media_file", owners)
        return uid, next((link.owner for link in links), owners[0] if owners else "")

    return read


def is_small(changes: Changes) -> bool:
    """Whether what changed can be read work by work."""
    return len(changes.entries) <= FEW and not changes.touches("exhibition", "media_file", "house_setting")


def holding(catalogue: Catalogue) -> Callable[[Progress], Held]:
    """Reads which works the newest editions show; for the long lane."""

    def work(progress: Progress) -> Held:
        with undisturbed():
            return held(catalogue)

    return work


def thumbs(uids: Sequence[str]) -> Callable[[Reading], dict[str, FileGlance]]:
    """Reads the main picture of each of these works; one that has none has an empty one."""

    def read(reading: Reading) -> dict[str, FileGlance]:
        found = media.main_files(reading, uids)
        return {uid: found.get(uid, FileGlance("", "", 0, 0)) for uid in uids}

    return read


def work_sheet(uid: str, on: date) -> Callable[[Reading], tuple[str, WorkSheet | None]]:
    """Reads one work with all that is said of its rights; None when it is not there any more."""

    def read(reading: Reading) -> tuple[str, WorkSheet | None]:
        found = clearances(reading, on, (uid,))
        return uid, _sheet_of(reading, found[0], on) if found else None

    return read


def record(owner: str, scope: str) -> Callable[[Work, Progress], str]:
    """Makes empty rights in a work or a picture, and gives back their uid."""

    def write(work: Work, progress: Progress) -> str:
        return rights.record(work, Rights(owner=owner, scope=scope)).uid

    return write


def remove(uid: str) -> Callable[[Work, Progress], None]:
    """Moves rights to the trash."""

    def write(work: Work, progress: Progress) -> None:
        rights.remove(work, (uid,))

    return write


def grant(
    works: Sequence[str], scope: str, typed: Mapping[str, str], language: Language, credit_too: bool,
    letter: MediaFile | None = None,
) -> Callable[[Work, Progress], rights.Granted]:  # fmt: skip
    """Says the same of the rights in many works, as it was typed; the credit line becomes theirs too when asked."""

    def write(work: Work, progress: Progress) -> rights.Granted:
        values = entry.read_typed(work, Rights, typed, language)
        granted = rights.grant(work, works, scope, values, share_of(progress, len(works), 0, RECORDED))
        if letter is not None:
            _tie(work, granted.rights, letter, share_of(progress, len(works), RECORDED, TIED))
        if credit_too:
            _credit(work, works, {key: value for key, value in values.items() if key.startswith("credit_line_")})
        work.following = share_of(progress, len(works), RECORDED if letter is None else TIED, 1)
        return granted

    return write


def credit_from(uid: str, work_uid: str) -> Callable[[Work, Progress], None]:
    """Gives a work the credit line of its rights, in the languages in which it has none."""

    def write(work: Work, progress: Progress) -> None:
        said = store.get(work, Rights, uid).credit_line
        (found,) = clearances(work, today(), (work_uid,))
        values = {f"credit_line_{code}": said.get(code) for code in found.lacks_credit if said.get(code)}
        _credit(work, (work_uid,), values)

    return write


def keep(folder: Path, letter: Path) -> Callable[[Progress], MediaFile]:
    """Keeps a letter among the originals; for the long lane. Raises WorldError as `documents.kept` does."""
    return lambda progress: documents.kept(folder / media.ORIGINALS, letter)


def attach(uid: str, file: MediaFile) -> Callable[[Work, Progress], None]:
    """Ties a letter that is kept to rights."""

    def write(work: Work, progress: Progress) -> None:
        letters.attach(work, (uid,), file)

    return write


def detach(uid: str) -> Callable[[Work, Progress], None]:
    """Takes the letter away from rights."""

    def write(work: Work, progress: Progress) -> None:
        letters.detach(work, uid)

    return write


def set_consent(work_uid: str, agent: str, consent: str, minor: bool) -> Callable[[Work, Progress], None]:
    """Says how somebody who is shown agreed, and whether it is a child."""

    def write(work: Work, progress: Progress) -> None:
        consents.set_consent(work, work_uid, agent, consent, minor)

    return write


def granted(rows: Sequence[Row]) -> Action:
    """The name of what is said of many works, in the history."""
    return Action("rights.granted", {"count": len(rows), "ref": first_few([row.number for row in rows])})


def _sheet_of(reading: Reading, work: Clearance, on: date) -> WorkSheet:
    pictures = pictures_of(reading, work.uid, on)
    files = {uid: FileGlance(sha256, path, width or 0, height or 0) for uid, _, sha256, path, width, height in
             store.glance(reading, MediaFile, ("sha256", "file_path", "width", "height"),
                          [one.file for one in pictures])}  # fmt: skip
    owners = [work.uid, *(uid for one in pictures for uid in (one.link, one.file))]
    every = store.fetch_among(reading, Rights, "owner", owners)
    people = authorities.names_of(reading, [*(one.holder for one in every), *(one.agent for one in work.people)])
    sheets = tuple(
        PictureSheet(one, files[one.file], tuple(right for right in every if right.owner in (one.link, one.file)))
        for one in pictures if one.file in files
    )  # fmt: skip
    shown = tuple(
        Person(one.agent, people.get(one.agent, Multilingual()), one.consent, one.minor) for one in work.people
    )
    main = sheets[0].file if sheets else None
    credit = next(line for _, _, line in store.glance(reading, BY_KIND[work.kind], ("credit_line",), (work.uid,)))
    return WorkSheet(work, credit, every, letters.letters_of(reading, every), people, sheets, shown, main)


def _tie(work: Work, uids: Sequence[str], letter: MediaFile, progress: Progress) -> None:
    for start in range(0, len(uids), AT_ONCE):
        progress(start, len(uids))
        letters.attach(work, uids[start : start + AT_ONCE], letter)


def _credit(work: Work, works: Sequence[str], values: Mapping[str, object]) -> None:
    if values:
        for kind, uids in repository.by_kind(work, works).items():
            store.change_all(work, kind, dict.fromkeys(uids, values))


def _reached(reading: Reading, changes: Changes) -> set[str]:
    """The works that changes are about, by themselves or by what belongs to them, thrown away or not."""
    found = {uid for kind in WORKS for uid in changes.of(kind)}
    beside = {kind: set(changes.of(kind)) for kind in (*_OF_A_WORK, Attachment.kind) if changes.touches(kind)}
    letters_owners = {flat.get("owner", "") for flat in _flats(reading, "attachment", beside)}
    beside.setdefault("rights", set()).update(filter(None, letters_owners))
    owners = {flat.get(name, "") for kind, name in _OF_A_WORK.items() for flat in _flats(reading, kind, beside)}
    of_pictures = store.flats(reading, "media_link", owners)
    of_files = store.fetch_among(reading, MediaLink, "media_file", owners)
    owners |= {flat.get("owner", "") for flat in of_pictures.values()} | {link.owner for link in of_files}
    return found | {uid for uid in owners if uid}


def _flats(reading: Reading, kind: str, beside: Mapping[str, Collection[str]]) -> list[Mapping[str, str]]:
    uids = beside.get(kind, ())
    return list(store.flats(reading, kind, uids).values()) if uids else []
