"""A proof: an edition in memory of everything that hangs right now, its pictures made ready for paper."""

from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork, OpenPoint, Pool
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.freezing import own_facts, statements
from kalbajar_catalogue.freezing.open_points import open_points
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items import service as works
from kalbajar_catalogue.items.records import Item, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.derivatives import Derivatives, print_recipe
from kalbajar_catalogue.media.originals import sha256_of
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading

PLATE = print_recipe(2400)
"""196 mm, the longest edge of a plate in the book, at 300 dpi."""
WORKERS = 2
SELECTION = Multilingual("Seçilmiş əsərlər", "Selected works", "Избранные работы")
"""What a paper of works that somebody chose is called."""


@dataclass(frozen=True)
class _Hung:
    """A work as it hangs, with its main picture when it has one."""

    exhibit: Exhibit
    item: Item
    picture: tuple[MediaLink, MediaFile] | None


@dataclass(frozen=True)
class _Found:
    """What is to be printed, and the names of everybody and every place in it."""

    show: Exhibition
    hung: tuple[_Hung, ...]
    names: statements.Names


def proof(
    catalogue: Catalogue, exhibition: str, progress: Progress = silent, only: Collection[str] | None = None
) -> tuple[Edition, Pool]:
    """Everything that hangs in an exhibition as an unmarked-for-print edition, and where its pictures lie.

    `only` keeps the works with these uids; their numbers stay. Long: makes the print derivatives that are missing, in
    two threads. A picture whose original is gone or broken is left out and stands among the open points. Left out too,
    and named there: works that must not be published, and works that show a child without written consent.
    """
    with catalogue.reading() as reading:
        show = exhibitions.get(reading, exhibition)
        hung = [one for one in exhibitions.exhibits(reading, exhibition) if only is None or one.item in only]
        found = _Found(show, *_found(reading, show, hung))
    return _made(catalogue, found, progress)


def proof_of_works(catalogue: Catalogue, items: Sequence[str], progress: Progress = silent) -> tuple[Edition, Pool]:
    """As `proof`, of any works in this order, hung or not; each bears its ref as its number.

    Raises WorldError `record.missing` for a work that is not there.
    """
    with catalogue.reading() as reading:
        refs = {item.uid: item.ref for item in works.fetch(reading, items)}
        if gone := [uid for uid in items if uid not in refs]:
            raise WorldError("record.missing", uid=gone[0])
        show = Exhibition(title=SELECTION)
        chosen = [Exhibit(item=uid, order=place, catalogue_number=refs[uid]) for place, uid in enumerate(items, 1)]
        found = _Found(show, *_found(reading, show, chosen))
    return _made(catalogue, found, progress)


def _found(reading: Reading, show: Exhibition, hung: Sequence[Exhibit]) -> tuple[tuple[_Hung, ...], statements.Names]:
    items = {item.uid: item for item in works.fetch(reading, [exhibit.item for exhibit in hung])}
    pictures = media.main_pictures(reading, items)
    found = tuple(_Hung(one, items[one.item], pictures.get(one.item)) for one in hung)
    return found, authorities.names_of(reading, _mentioned(show, found))


def _made(catalogue: Catalogue, found: _Found, progress: Progress) -> tuple[Edition, Pool]:
    shown = [one for one in found.hung if not _withheld(one.item)]
    made = _plates(catalogue.folder, shown, progress)
    printed = tuple(_work(one, found.names, made.get(one.item.uid)) for one in shown)
    points = (*_withheld_points(found.hung), *_broken_points(shown, made), *open_points(printed))
    edition = _edition(found.show, found.names, printed, points, catalogue.facts().get("sample") == "yes")
    return edition, Pool({picture.sha256: path for picture, path in made.values()})


def _mentioned(show: Exhibition, hung: Iterable[_Hung]) -> list[str]:
    roles = [*show.organisers, *(role for one in hung for role in _makers(one.item))]
    places = [show.venue, *(uid for one in hung for uid in statements.place_of(one.item))]
    others = [uid for one in hung for uid in (one.item.holder, one.picture[0].image_creator if one.picture else "")]
    return [*(role.agent for role in roles), *places, *others]


def _makers(item: Item) -> tuple[AgentRole, ...]:
    """Everybody to be printed as a maker: a photograph may have one besides its photographer."""
    others = () if "maker" in item.maker_fields else item.maker
    return (*works.roles_of(item), *others)


def _withheld(item: Item) -> bool:
    people = item.persons_shown if isinstance(item, Photograph) else ()
    return not item.publish or any(person.minor and person.consent != "written" for person in people)


def _withheld_points(hung: Iterable[_Hung]) -> tuple[OpenPoint, ...]:
    return tuple(
        OpenPoint("consent_missing" if one.item.publish else "not_published", one.exhibit.number)
        for one in hung
        if _withheld(one.item)
    )


def _broken_points(shown: Iterable[_Hung], made: dict[str, tuple[EditionPicture, Path]]) -> tuple[OpenPoint, ...]:
    return tuple(
        OpenPoint("picture_broken", one.exhibit.number, "picture")
        for one in shown
        if one.picture and one.item.uid not in made
    )


def _plates(folder: Path, shown: Sequence[_Hung], progress: Progress) -> dict[str, tuple[EditionPicture, Path]]:
    pictured = [one for one in shown if one.picture]
    made: dict[str, tuple[EditionPicture, Path]] = {}
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="plates") as pool:
        plates = pool.map(partial(_plate, folder), pictured)
        try:
            for done, (one, plate) in enumerate(zip(pictured, plates, strict=True), 1):
                made |= {one.item.uid: plate} if plate else {}
                progress(done, len(pictured), one.exhibit.number)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return made


def _plate(folder: Path, one: _Hung) -> tuple[EditionPicture, Path] | None:
    assert one.picture is not None
    link, file = one.picture
    try:
        derivative = Derivatives(folder / media.DERIVED).make(media.original(folder, file), file.sha256, PLATE)
    except WorldError as fault:
        if fault.code.startswith("disk."):
            raise
        return None
    picture = EditionPicture(sha256_of(derivative.path), derivative.width, derivative.height, link.role,
                             link.alt_text, NOTHING, link.copyright_notice)  # fmt: skip
    return picture, derivative.path


def _work(one: _Hung, names: statements.Names, plate: tuple[EditionPicture, Path] | None) -> EditionWork:
    item = one.item
    theme = item.period_relation if isinstance(item, Photograph) else ""
    pictures = (replace(plate[0], creator=_name(names, one)),) if plate else ()
    return EditionWork(
        uid=item.uid,
        ref=item.ref,
        kind=item.kind,
        number=one.exhibit.number,
        order=one.exhibit.order,
        title=item.title,
        title_is_descriptive=item.title_is_descriptive,
        makers=statements.people_of(_makers(item), names, "author"),
        date=statements.date_of(item),
        place=statements.places_of(statements.place_of(item), names),
        materials=statements.materials_of(item),
        dimensions=statements.dimensions_of(item),
        theme=theme,
        theme_label=vocabularies.label("period_relation", theme) if theme else NOTHING,
        caption=item.caption if isinstance(item, Photograph) else NOTHING,
        description=item.brief_description,
        holder=names.get(item.holder, NOTHING),
        credit_line=item.credit_line,
        pictures=pictures,
        facts=own_facts.facts_of(item),
    )


def _name(names: statements.Names, one: _Hung) -> Multilingual:
    return names.get(one.picture[0].image_creator, NOTHING) if one.picture else NOTHING


def _edition(show: Exhibition, names: statements.Names, printed: tuple[EditionWork, ...],
             points: tuple[OpenPoint, ...], sample: bool) -> Edition:  # fmt: skip
    dates = show.date_display or statements.each(lambda language: shown_range(show.begin_date, show.end_date, language))
    return Edition(
        uid=show.uid,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        title=show.title,
        subtitle=show.subtitle,
        dates=dates,
        venue=names.get(show.venue, NOTHING),
        organisers=statements.people_of(show.organisers, names, "organiser"),
        summary=show.summary,
        announced_count=show.announced_count,
        works=printed,
        open_points=points,
        sample=sample,
    )
