"""What is private stays in the house: every way out of it is looked through for the marks of all private fields.

A new paper, export, file or log gets a line in `OUTLETS`; what lets private facts out on purpose one in `ON_PURPOSE`.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QObject

from kalbajar_catalogue.app import diagnosis
from kalbajar_catalogue.app.screens_of_kiosk import spots
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import carrying
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.flow import FORMATS, Format, export
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.freezing.proof import proof
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.importing import flow, refusals
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.idle import Patience
from kalbajar_catalogue.kiosk.keeping.counting import Counts, as_csv, read_counts
from kalbajar_catalogue.kiosk.keeping.tally import Tally
from kalbajar_catalogue.kiosk.pages.registry import PAGES as KIOSK_PAGES
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.shows import Shows, shows_of
from kalbajar_catalogue.media.derivatives import CARD, SCREEN, THUMB, Derivatives, print_recipe
from kalbajar_catalogue.publishing import report_file
from kalbajar_catalogue.publishing.choices import Choices
from kalbajar_catalogue.publishing.papers.registry import PAPERS
from kalbajar_catalogue.publishing.printing import print_paper
from kalbajar_catalogue.safekeeping import opening
from kalbajar_catalogue.safekeeping.packing import pack
from kalbajar_catalogue.safekeeping.verifying import verify
from kalbajar_catalogue.settings.paths import state_folder
from kalbajar_catalogue.storage import store
from tests.catalogues import empty_folder as empty_folder
from tests.exporting.conftest import _own, _put_back
from tests.exporting.conftest import readable_once as readable_once
from tests.exporting.filled import Filled
from tests.house.graph import REPOSITORY
from tests.house.marked_house import House, bytes_of, house_of, marks_in
from tests.publishing.examples import pages

Extractor = Callable[[House, Path], Iterable[str]]
MOST: Final = 0.85
"""Of all private marks so many leave where everything does: a few stand in an original only, or with what stays."""
NOW: Final = datetime(2025, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def house(readable_once: tuple[Path, Filled], tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Everything filled, hung and frozen, once for all ways out."""
    place = tmp_path_factory.mktemp("house")
    with ExitStack() as stack:
        stack.enter_context(_put_back())
        filled = stack.enter_context(_own(readable_once, place))
        yield house_of(filled, place)


def paper(name: str) -> Extractor:
    """A paper: its words, every byte of its file, packed or not, and the report beside it."""

    def extract(house: House, place: Path) -> Iterator[str]:
        out = place / f"{name}.pdf"
        print_paper(PAPERS[name], house.edition.edition, house.edition.pool, out, Choices("az", report="en"))
        yield " ".join(pages(out))
        yield report_file.path_beside(out).read_text("utf-8")
        yield from bytes_of(place)

    return extract


def table(format: Format, with_private: bool) -> Extractor:
    """A workbook or CSV files of everything, with every column."""

    def extract(house: House, place: Path) -> Iterator[str]:
        out = place / ("out.xlsx" if format == "xlsx" else "out")
        export(house.catalogue, format, out, What(every_column=True, with_private=with_private), "az")
        yield from bytes_of(out)

    return extract


def a_proof(house: House, place: Path) -> Iterator[str]:
    yield repr(proof(house.catalogue, house.filled.uids["exhibition"])[0])


def editions(house: House, place: Path) -> Iterator[str]:
    """The folder of editions: manifest, pictures for paper and screens, tiles."""
    folder = freezing.folder_of(house.catalogue)
    assert {"picture", "tiles"} == {file.kind for file in house.edition.edition.files}
    yield from bytes_of(folder)


def carried(house: House, place: Path) -> Iterator[str]:
    carrying.write(freezing.folder_of(house.catalogue), house.name, place / "a.edition")
    yield from bytes_of(place)


def derivatives(house: House, place: Path) -> Iterator[str]:
    """Pictures made of an original whose metadata tell a name, a phone and a camera's number."""
    (original,) = (house.catalogue.folder / "originals").glob("??/*")
    assert marks_in(" ".join(bytes_of(original))) & house.private
    for recipe in (THUMB, CARD, SCREEN, print_recipe(2400)):
        Derivatives(place).make(original, original.stem, recipe)
    yield from bytes_of(place)
    yield from bytes_of(house.catalogue.folder / "derived")


def refused(house: House, place: Path) -> Iterator[str]:
    """Rows that are refused because of what is in the catalogue: the workbook of them, and all that is said."""
    number = _object_number(house)
    source = place / "carpets.csv"
    names = ("object_number", "knots_horizontal_dm", "internal_note", "location_date", "current_location")
    source.write_text(f"{','.join(names)}\n{number},many,mine,never,there\n", "utf-8")
    opened = open_table(source)
    mapped = Mapping("carpet", tuple(Column(at, name, (Target(name),)) for at, name in enumerate(names)))
    found = flow.check(house.catalogue, opened, mapped)
    assert refusals.save(found, opened, place / "refused.xlsx", "en") == 1
    yield from bytes_of(place / "refused.xlsx")


def kiosk_pages(house: House, place: Path) -> Iterator[str]:
    """Every page, of everything that it can be asked of, in every language."""
    shows = _shows(house)
    arguments = {name for spot in spots(shows) for name in (spot.argument, "")} | set(shows.by_key)
    for page in KIOSK_PAGES.values():
        for argument in sorted(arguments):
            for language in LANGUAGES:
                yield repr(page(Asked(shows, language, argument, NOW)))


def kiosk_search(house: House, place: Path) -> Iterator[str]:
    """What is found by each private mark."""
    for mark in sorted(house.private):
        found = repr(KIOSK_PAGES["search"](Asked(_shows(house), "az", f"mark{mark}", NOW)))
        yield found.replace(f"mark{mark}", "", 1)


def counts(house: House, place: Path) -> Iterator[str]:
    """What a machine counts while somebody looks at everything."""
    parent = QObject()
    session, content = Session(Patience(), parent=parent), Content(_shows(house), KIOSK_PAGES, parent=parent)
    tally = Tally(session, content, Counts(place, lambda: NOW), parent)
    session.begin("az")
    for key in content.shows.by_key:
        session.open("work", key)
    session.leave()
    tally.write()
    yield from bytes_of(place)
    yield as_csv(read_counts(place))
    parent.deleteLater()


def logs(house: House, place: Path) -> Iterator[str]:
    """The desk's log and crash reports after faults that quote whole records, in messages, causes and codes."""
    with diagnosis.diagnosed():
        for fault in _faults(house):
            diagnosis.keep(fault)
    written = state_folder()
    assert list(written.rglob("crash-*.txt"))
    yield from bytes_of(written)


def bag_tags(house: House, place: Path) -> Iterator[str]:
    """The lists of a backup, which are read by whoever looks after files; and what a listing of it shows."""
    packed = pack(house.catalogue, place)
    yield packed.file.name
    with opening.opened(packed.file) as box:
        yield repr(box.info)
        yield repr(sorted(box.manifest))
        yield repr(box.names)


def verified(house: House, place: Path) -> Iterator[str]:
    yield repr(verify(house.catalogue))


def _object_number(house: House) -> str:
    with house.catalogue.reading() as reading:
        return str(store.live_flats(reading, "carpet")[house.filled.uids["carpet"]]["object_number"])


def _shows(house: House) -> Shows:
    return shows_of([house.edition])


def _faults(house: House) -> Iterator[Exception]:
    """Faults that quote everything there is: of our own, of the world, with causes."""
    with house.catalogue.reading() as reading:
        everything = {kind.name: store.live_flats(reading, kind.name) for kind in house.catalogue.kinds}
    said = json.dumps(everything)
    assert len(marks_in(said) & house.private) > len(house.private) * MOST
    for fault in (ValueError(said), WorldError("picture.cut_off", name=said), KeyError(said)):
        try:
            try:
                raise OSError(2, said, said)
            except OSError as cause:
                raise fault from cause
        except type(fault) as raised:
            yield raised


OUTLETS: dict[str, tuple[Extractor, bool]] = {
    **{f"paper: {name}": (paper(name), True) for name in PAPERS},
    "proof": (a_proof, True),
    "editions and tiles": (editions, True),
    "edition file": (carried, True),
    "derivatives": (derivatives, False),
    **{f"export: {kind}": (table(kind, with_private=False), True) for kind in FORMATS},
    "refused workbook": (refused, True),
    "kiosk pages": (kiosk_pages, True),
    "kiosk search": (kiosk_search, True),
    "kiosk counts": (counts, True),
    "logs and crash reports": (logs, False),
    "lists of a backup": (bag_tags, False),
    "verifying": (verified, False),
}
"""Way out -> all that comes out by it, and whether something public is among it."""


@pytest.mark.parametrize("outlet", OUTLETS)
def test_nothing_private_comes_out(
    outlet: str, house: House, qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kalbajar_catalogue.app.diagnosis.state_folder", lambda: tmp_path)
    monkeypatch.setattr(f"{__name__}.state_folder", lambda: tmp_path)
    extract, public = OUTLETS[outlet]
    found = marks_in("\n".join(extract(house, tmp_path)))
    assert found & house.private == set()
    assert bool(found & house.public) == public


def whole_bag(house: House, place: Path) -> Iterator[str]:
    yield from bytes_of(pack(house.catalogue, place).file)


ON_PURPOSE: dict[str, Extractor] = {
    **{f"export: {kind}": table(kind, with_private=True) for kind in FORMATS},
    "backup": whole_bag,
}
"""What holds everything, because it is asked for or is all there is, and says so."""


@pytest.mark.parametrize("outlet", ON_PURPOSE)
def test_what_is_asked_for_comes_out(outlet: str, house: House, tmp_path: Path) -> None:
    found = marks_in("\n".join(ON_PURPOSE[outlet](house, tmp_path)))
    assert len(found & house.private) > len(house.private) * MOST


def test_the_readme_counts_the_ways_out() -> None:
    assert f"by any\n  of {len(OUTLETS)} ways" in (REPOSITORY / "README.md").read_text("utf-8")
