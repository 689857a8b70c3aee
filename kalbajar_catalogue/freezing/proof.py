"""A proof: an edition in memory of everything that hangs right now, its pictures made ready for paper."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions.format import Edition, EditionEvent, EditionPerson, EditionWork, OpenPoint, Pool
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibit, Exhibition
from kalbajar_catalogue.freezing import open_points, open_points_of_show, plates, relations, statements, surroundings
from kalbajar_catalogue.freezing import reading as records
from kalbajar_catalogue.freezing.permissions import Permissions
from kalbajar_catalogue.freezing.plates import PLATE, Plate, Wanted
from kalbajar_catalogue.freezing.reading import Found, Hung, Picture
from kalbajar_catalogue.freezing.tellings import citations_of, sources_in, texts_of
from kalbajar_catalogue.freezing.works import Making, printed_work
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import NOTHING, Multilingual
from kalbajar_catalogue.items import service as works
from kalbajar_catalogue.media.derivatives import Recipe
from kalbajar_catalogue.storage.catalogue import Catalogue

SELECTION = Multilingual("Seçilmiş əsərlər", "Selected works", "Избранные работы")
"""What a paper of works that somebody chose is called."""


@dataclass(frozen=True)
class Chosen:
    """What of an exhibition is to be made: the works that stay, with their pictures, and what is told of the rest.

    It is `whole` where all works of an exhibition were asked for.
    """

    found: Found
    permissions: Permissions
    pictures: tuple[tuple[Hung, tuple[Picture, ...]], ...]
    left_out: tuple[OpenPoint, ...] = ()
    sample: bool = False
    whole: bool = True

    @property
    def wanted(self) -> list[Wanted]:
        """Every picture that has to be made, once."""
        own = [self._wanted(hung, one) for hung, pictures in self.pictures for one in pictures]
        logo = [Wanted(self.found.logo, False)] if self.found.logo else []
        return plates.once([*own, *logo])

    def _wanted(self, hung: Hung, picture: Picture) -> Wanted:
        return Wanted(picture.file, self.permissions.may_be_shown(hung, picture), hung.exhibit.number)


@dataclass(frozen=True)
class Drawn:
    """An edition in memory, and the file of every picture that it speaks of, by SHA-256."""

    edition: Edition
    files: dict[str, Path] = field(default_factory=dict)


def proof(
    catalogue: Catalogue, exhibition: str, progress: Progress = silent, only: Collection[str] | None = None,
    paper: Recipe = PLATE,
) -> tuple[Edition, Pool]:  # fmt: skip
    """Everything that hangs in an exhibition as an unmarked-for-print edition, and where its pictures lie.

    `only` keeps the works with these uids; their numbers stay. `paper` is how pictures are made. Long: makes the print
    derivatives that are missing, in two threads. A picture whose original is gone or broken is left out and stands
    among the open points. Left out too, and named there: works that must not be published, works that show a child
    without written consent, and whatever its rights forbid to print. Drafts of texts are in it.
    """
    drawn = draw(catalogue, choose(catalogue, exhibition, only), progress, paper=paper)
    return drawn.edition, Pool(drawn.files)


def proof_of_works(
    catalogue: Catalogue, items: Sequence[str], progress: Progress = silent, paper: Recipe = PLATE
) -> tuple[Edition, Pool]:
    """As `proof`, of any works in this order, hung or not; each bears its ref as its number.

    Raises WorldError `record.missing` for a work that is not there.
    """
    sample = _is_sample(catalogue)
    with catalogue.reading() as reading:
        refs = {item.uid: item.ref for item in works.fetch(reading, items)}
        if gone := [uid for uid in items if uid not in refs]:
            raise WorldError("record.missing", uid=gone[0])
        chosen = [Exhibit(item=uid, order=place, catalogue_number=refs[uid]) for place, uid in enumerate(items, 1)]
        found = records.read(reading, Exhibition(title=SELECTION), chosen)
    drawn = draw(catalogue, chosen_of(found, _today(), sample), progress, paper=paper)
    return drawn.edition, Pool(drawn.files)


def choose(catalogue: Catalogue, exhibition: str, only: Collection[str] | None = None) -> Chosen:
    """What of an exhibition would be in an edition that is made today. Raises WorldError `record.missing`."""
    sample = _is_sample(catalogue)
    with catalogue.reading() as reading:
        show = exhibitions.get(reading, exhibition)
        hung = [one for one in exhibitions.exhibits(reading, exhibition) if only is None or one.item in only]
        found = records.read(reading, show, hung)
    return chosen_of(found, _today(), sample, whole=only is None)


def chosen_of(found: Found, on: date, sample: bool = False, whole: bool = False) -> Chosen:
    """The works and pictures that may leave the house on a day. Pure."""
    permissions = Permissions(found.rights, on)
    shown = [one for one in found.hung if not permissions.withheld(one)]
    pictures = tuple((one, tuple(_allowed(one, permissions))) for one in shown)
    return Chosen(found, permissions, pictures, tuple(open_points.left_out(found, permissions)), sample, whole)


def draw(
    catalogue: Catalogue, chosen: Chosen, progress: Progress = silent, with_screens: bool = False,
    paper: Recipe = PLATE, with_zoom: bool = False,
) -> Drawn:  # fmt: skip
    """Makes the pictures and writes the edition; long, and without the database.

    `with_screens` makes those for screens, and with `with_zoom` the tiles of large ones.
    """
    wanted = [
        replace(one, on_screen=one.on_screen and with_screens, zoomed=with_screens and with_zoom)
        for one in chosen.wanted
    ]
    made = plates.made(catalogue.folder, wanted, progress, paper)
    files = {sha256: path for plate in made.values() for sha256, path in plate.files.items()}
    return Drawn(edition_of(chosen, made), files)


def edition_of(chosen: Chosen, made: dict[str, Plate]) -> Edition:
    """The edition with these plates, by the uid of their original's record. Pure but for the time it bears."""
    found, inside = chosen.found, {one.item.uid: one for one, _ in chosen.pictures}
    ties = relations.relations(one.item for one in inside.values())
    making = Making(found, chosen.permissions, made, inside, ties, found.names)
    printed = tuple(printed_work(one, making, pictures) for one, pictures in chosen.pictures)
    points = (
        *chosen.left_out,
        *open_points.of_works(printed, making),
        *(open_points_of_show.of_show(found, len(printed)) if chosen.whole else ()),
    )
    return _edition(chosen, making, printed, points)


def _allowed(hung: Hung, permissions: Permissions) -> Iterator[Picture]:
    return (one for one in hung.pictures if not permissions.picture_withheld(hung, one))


def _edition(
    chosen: Chosen, making: Making, printed: tuple[EditionWork, ...], points: tuple[OpenPoint, ...]
) -> Edition:
    found, names, show = chosen.found, making.names, chosen.found.show
    dates = show.date_display or statements.each(lambda language: shown_range(show.begin_date, show.end_date, language))
    events = surroundings.events(found, making.inside)
    citations = citations_of(found.citations.get(show.uid, ()), Exhibition, found.sources)
    organisers = statements.people_of(show.organisers, names, "organiser")
    logo = making.plates.get(found.logo.uid) if found.logo else None
    cited = (*sources_in(citations), *surroundings.cited(events), *_cited(printed))
    return Edition(
        uid=show.uid,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        title=show.title,
        subtitle=show.subtitle,
        dates=dates,
        venue=names.get(show.venue, NOTHING),
        organisers=organisers,
        summary=show.summary,
        announced_count=show.announced_count,
        works=printed,
        open_points=points,
        sample=chosen.sample,
        ref=show.ref,
        begin_date=show.begin_date,
        end_date=show.end_date,
        venue_part=show.venue_part,
        opening_hours=show.opening_hours,
        admission=show.admission,
        accessibility=show.accessibility,
        contact=show.contact_public,
        texts=texts_of(found.texts.get(show.uid, ()), chosen.permissions),
        sections=surroundings.sections(found, chosen.permissions),
        events=events,
        agents=surroundings.agents(found, _people(chosen, organisers, printed, events)),
        places=surroundings.places(found, _places(show, printed, events)),
        sources=surroundings.sources(found, cited),
        institution=surroundings.institution(found.institution, logo),
        programme=found.programme.title if found.programme else NOTHING,
        venue_place=show.venue if show.venue in found.places else "",
        citations=citations,
    )


def _cited(printed: Iterable[EditionWork]) -> Iterator[str]:
    return (uid for work in printed for uid in sources_in(work.citations))


def _people(
    chosen: Chosen, organisers: Iterable[EditionPerson], printed: Iterable[EditionWork], events: Iterable[EditionEvent]
) -> Iterator[str]:
    """The uids of everybody who is named: makers, owners, who took the pictures, organisers, people of events."""
    yield from (person.uid for work in printed for person in work.makers)
    for hung, pictures in chosen.pictures:
        yield from (hung.item.holder, *(picture.link.image_creator for picture in pictures))
    yield from (person.uid for person in organisers)
    yield from (person.uid for event in events for person in event.people)


def _places(show: Exhibition, printed: Iterable[EditionWork], events: Iterable[EditionEvent]) -> Iterator[str]:
    yield show.venue
    yield from (uid for work in printed for uid in work.places)
    yield from (event.place for event in events)


def _is_sample(catalogue: Catalogue) -> bool:
    return catalogue.facts().get("sample") == "yes"


def _today() -> date:
    return datetime.now().astimezone().date()
