"""An exhibition becomes an edition.

Everything is read, the report is held against what was accepted, then the edition is laid down whole, with its
record. Stopped or killed at any moment it leaves every earlier edition as it was.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import reader, store
from kalbajar_catalogue.editions.format import SCHEMA, Edition, EditionFile, EditionImprint, OpenPoint
from kalbajar_catalogue.editions.manifest import kinds_of
from kalbajar_catalogue.editions.names import plain_name
from kalbajar_catalogue.editions.store import Prepared
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import plates, policy
from kalbajar_catalogue.freezing.open_points import DECIDED
from kalbajar_catalogue.freezing.plates import Zoom
from kalbajar_catalogue.freezing.proof import Chosen, Drawn, choose, draw, edition_of
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.freezing.telling import names_of
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.storage import store as records
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.storage.work import Reading, Work

Accepted = bool | Collection[OpenPoint]
"""All open points, none of them, or those that the person saw and accepted."""


@dataclass(frozen=True)
class Report:
    """What is open before an edition is made. `decided` points are told only; the others are mended or accepted.

    With `strict` none can be accepted. `works` is how many would be in it. `names` are those of the records of points
    that have no number, by uid, where there are several of their kind. `zoom` is what the tiles would take.
    """

    open_points: tuple[OpenPoint, ...]
    strict: bool
    works: int
    names: Mapping[str, Multilingual] = field(default_factory=dict)
    zoom: Zoom = Zoom()

    @property
    def binding(self) -> tuple[OpenPoint, ...]:
        """The points that want to be mended or accepted."""
        return tuple(point for point in self.open_points if point.code not in DECIDED)


@dataclass(frozen=True)
class FrozenEdition:
    """An edition that lies in the catalogue's folder, with its record.

    `made` is False where the newest edition says the same already: then this is that one, and nothing was written.
    `open_points` are those that were accepted, and what was left out; they stand in no file.
    """

    name: str
    number: str
    record: str
    edition: Edition
    sha256: str
    open_points: tuple[OpenPoint, ...] = ()
    made: bool = True
    changes: Changes = Changes()


def report(catalogue: Catalogue, exhibition: str, imprint: EditionImprint | None = None) -> Report:
    """What would be open if an edition were made now; quick, no picture is made. Raises WorldError `record.missing`."""
    chosen = choose(catalogue, exhibition)
    wanted = chosen.wanted
    edition = edition_of(chosen, plates.outlined(catalogue.folder, wanted))
    points = _in_languages(edition.open_points, _for_house(catalogue, imprint))
    zoom = plates.zoom_of(catalogue.folder, wanted)
    return Report(points, policy.is_strict(catalogue), len(edition.works), names_of(edition), zoom)


def freeze(
    catalogue: Catalogue,
    exhibition: str,
    who: str,
    number: str = "",
    accept: Accepted = False,
    progress: Progress = silent,
    imprint: EditionImprint | None = None,
    with_zoom: bool = True,
) -> FrozenEdition:
    """Makes an edition of all that hangs in an exhibition and may leave the house. Long; opens its own Work.

    Without a number it is the next one; one that was ever used stays used. `with_zoom` puts tiles of large pictures
    in. Raises WorldError `edition.open_points` when points were not accepted, `edition.strict` when the museum
    accepts none, `edition.nothing_hangs`, `edition.number_taken`, `record.missing`, `catalogue.read_only`,
    `disk.full`; and whatever `progress` raises. Then nothing is left.
    """
    catalogue.refuse_if_read_only()
    given = _for_house(catalogue, imprint)
    with catalogue.reading() as reading:
        earlier = editions_of(reading, exhibition)
        taken = _used(reading, exhibition) | _in_the_folder(catalogue, exhibition)
    wanted = _number(taken, number or given.number)
    chosen = choose(catalogue, exhibition)
    _refuse(_before(catalogue, chosen, given), accept, policy.is_strict(catalogue))
    drawn = draw(catalogue, chosen, progress, with_screens=True, with_zoom=with_zoom)
    points = _in_languages(drawn.edition.open_points, given)
    _refuse(points, accept, policy.is_strict(catalogue))
    edition = _finished(drawn, given, wanted)
    if same := _newest_if_same(catalogue, earlier, edition):
        _mend(catalogue, same.edition, drawn, progress)
        return replace(same, open_points=points)
    return replace(_laid_down(catalogue, edition, drawn, who, progress), open_points=points)


def editions_of(reading: Reading, exhibition: str) -> tuple[CatalogueEdition, ...]:
    """The records of the editions of an exhibition, in the order they were made."""
    return records.fetch_where(reading, CatalogueEdition, exhibition=exhibition)


def folder_of(catalogue: Catalogue) -> Path:
    """Where the editions of a catalogue lie."""
    return catalogue.folder / policy.EDITIONS


def _before(catalogue: Catalogue, chosen: Chosen, imprint: EditionImprint) -> tuple[OpenPoint, ...]:
    """The report that is held against what was accepted before any picture is made: a refusal costs no minutes."""
    if not chosen.pictures:
        raise WorldError("edition.nothing_hangs")
    outline = edition_of(chosen, plates.outlined(catalogue.folder, chosen.wanted))
    return _in_languages(outline.open_points, imprint)


def _refuse(points: tuple[OpenPoint, ...], accept: Accepted, strict: bool) -> None:
    binding = [point for point in points if point.code not in DECIDED]
    if strict and binding:
        raise WorldError("edition.strict", count=len(binding))
    accepted = frozenset(points if accept is True else accept or ())
    if left := [point for point in binding if point not in accepted]:
        raise WorldError("edition.open_points", count=len(left))


def _for_house(catalogue: Catalogue, imprint: EditionImprint | None) -> EditionImprint:
    """The imprint in the languages it names, else in those of the house."""
    given = imprint or EditionImprint()
    if given.languages:
        return given
    with catalogue.reading() as reading:
        wanted = house.languages(reading)
    return replace(given, languages=tuple(code for code in LANGUAGES if code in wanted))


def _in_languages(points: tuple[OpenPoint, ...], imprint: EditionImprint) -> tuple[OpenPoint, ...]:
    """The points that matter to an edition in these languages."""
    wanted = ("", *imprint.languages)
    return tuple(point for point in points if point.language in wanted)


def _used(reading: Reading, exhibition: str) -> set[str]:
    """The numbers of all editions there ever were of an exhibition, also of those whose making was undone."""
    flats = records.flats(reading, CatalogueEdition.kind, records.states(reading, CatalogueEdition.kind))
    return {str(flat.get("number") or "") for flat in flats.values() if flat.get("exhibition") == exhibition}


def _in_the_folder(catalogue: Catalogue, exhibition: str) -> set[str]:
    """The numbers of the editions that lie in the folder, carried in ones too."""
    found = (one.edition for one in reader.listed(folder_of(catalogue)))
    return {edition.imprint.number for edition in found if edition and edition.uid == exhibition}


def _number(taken: Collection[str], wanted: str) -> str:
    """The number that was asked for, or the next one. Raises WorldError `edition.number_taken`."""
    if wanted.strip():
        if wanted.strip() in taken:
            raise WorldError("edition.number_taken", number=wanted.strip())
        return wanted.strip()
    return str(1 + max((int(number) for number in taken if number.isdecimal()), default=0))


def _finished(drawn: Drawn, imprint: EditionImprint, number: str) -> Edition:
    """The edition as it leaves the house: with its imprint and the list of its pictures, without open points."""
    bare = replace(
        drawn.edition,
        proof=False,
        open_points=(),
        imprint=replace(imprint, number=number),
    )
    files = (
        EditionFile(sha256, drawn.files[sha256].stat().st_size, kind) for sha256, kind in sorted(kinds_of(bare).items())
    )
    return replace(bare, files=tuple(files))


def _newest_if_same(
    catalogue: Catalogue, earlier: tuple[CatalogueEdition, ...], edition: Edition
) -> FrozenEdition | None:
    """The newest edition, when it says just what another would say."""
    if not earlier:
        return None
    there = next((one for one in reader.listed(folder_of(catalogue)) if one.sha256 == earlier[-1].sha256), None)
    if there is None or there.edition is None or content_of(there.edition) != content_of(edition):
        return None
    return FrozenEdition(there.name, earlier[-1].number, earlier[-1].uid, there.edition, there.sha256, made=False)


def content_of(edition: Edition) -> Edition:
    """What an edition says, without when it was made, how it is called and by which version of the format."""
    return replace(edition, made_at="", name="", schema=SCHEMA, imprint=replace(edition.imprint, number=""))


def _mend(catalogue: Catalogue, edition: Edition, drawn: Drawn, progress: Progress) -> None:
    """Brings back pictures of an edition that somebody damaged, now that they are there anyway."""
    sources = {file.sha256: store.copying(drawn.files[file.sha256]) for file in edition.files}
    with store.writing(folder_of(catalogue)):
        store.keep_pictures(folder_of(catalogue), edition.files, sources, progress)


def _laid_down(catalogue: Catalogue, edition: Edition, drawn: Drawn, who: str, progress: Progress) -> FrozenEdition:
    editions = folder_of(catalogue)
    sources = {file.sha256: store.copying(drawn.files[file.sha256]) for file in edition.files}
    with store.writing(editions):
        store.keep_pictures(editions, edition.files, sources, progress)
        name = store.free_name(editions, plain_name(edition.ref, edition.imprint.number))
        named = replace(edition, name=name)
        prepared = store.prepare(editions, name, store.manifest_bytes(named))
        record, changes = _recorded(catalogue, named, prepared, who)
    return FrozenEdition(name, edition.imprint.number, record, named, prepared.sha256, changes=changes)


def _recorded(catalogue: Catalogue, edition: Edition, prepared: Prepared, who: str) -> tuple[str, Changes]:
    """The record and the edition's name in one step: what fails takes the other back."""
    values = {"number": edition.imprint.number, "ref": edition.ref}
    with catalogue.work(who, Action("edition.frozen", values)) as work:
        uid = _insert(work, edition, prepared.sha256)
        prepared.put_in_place()
        work.when_lost.append(prepared.take_away)
    return uid, work.changes


def _insert(work: Work, edition: Edition, sha256: str) -> str:
    exhibitions.get(work, edition.uid)
    imprint = edition.imprint
    # Another thread may have made one while the pictures of this one were made.
    _number(_used(work, edition.uid), imprint.number)
    record = CatalogueEdition(
        exhibition=edition.uid,
        number=imprint.number,
        languages=imprint.languages,
        date=datetime.now().astimezone().date().isoformat(),
        sha256=sha256,
        isbn=imprint.isbn,
        imprint=imprint.imprint,
        corrections=imprint.corrections,
    )
    return records.insert(work, record).uid
