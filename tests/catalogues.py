"""Catalogues to test with: an empty one in a folder of its own, pictures for it, and a look at all that it holds."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest
from PIL import Image
from sqlalchemy import select

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.vocabularies import Vocabulary
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.own_words import OwnWords
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import catalogue as storage
from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import OwnFields, own_in_force, take_own
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import BEGUN, Action
from kalbajar_catalogue.storage.work import Work
from tests.once import made_once

WHO = "Aytən"
OTHER = "Tural"
T = TypeVar("T")


class Standing(NamedTuple):
    """A record as it stands in the tables, whatever its state; an erased one has no values."""

    kind: str
    ref: str
    state: str
    reason: str
    flat: Flat


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an empty catalogue that is not open; to be copied."""
    return made_once(tmp_path_factory, "empty", lambda folder: wiring.create(folder, who=WHO).close())


@pytest.fixture
def catalogue(empty_folder: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue, open for writing."""
    words, labels = _in_force(empty_folder, tmp_path)
    opened = storage.open_catalogue(
        copied(empty_folder, tmp_path / "catalogue"), wiring.kinds(), wiring.FOLLOWERS, who=WHO
    )
    # As `wiring.open_catalogue` would put them in force, without reading them in each test.
    vocabularies.put_back(words)
    take_own(OwnFields())
    own_words.take(labels)
    yield opened
    opened.close()


_InForce = tuple[Mapping[str, Vocabulary] | None, Mapping[str, OwnWords]]
_IN_FORCE: dict[Path, _InForce] = {}


def _in_force(folder: Path, place: Path) -> _InForce:
    """The words and labels that the empty catalogue puts in force; fields of its own it has none."""
    if folder not in _IN_FORCE:
        wiring.open_catalogue(copied(folder, place / "once"), who=WHO).close()
        assert own_in_force().known == {}
        _IN_FORCE[folder] = vocabularies.in_force(), own_words.in_force()
        shutil.rmtree(place / "once")
    return _IN_FORCE[folder]


@pytest.fixture(scope="module")
def archive(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """A catalogue that all tests of a module fill together; for tests with invented examples."""
    opened = wiring.open_catalogue(copied(empty_folder, tmp_path_factory.mktemp("archive") / "catalogue"), who=WHO)
    yield opened
    opened.close()


def copied(folder: Path, to: Path) -> Path:
    """A copy of a catalogue folder that nobody has open."""
    return Path(shutil.copytree(folder, to))


def done(catalogue: Catalogue, verb: Callable[[Work], T], who: str = WHO, code: str = "test") -> T:
    """What a verb gives back, done as one action of one person."""
    with catalogue.work(who, Action(code)) as work:
        return verb(work)


def tried(catalogue: Catalogue, verb: Callable[[Work], T]) -> T:
    """What a verb gives back when it is done and taken back at once, as if never done."""
    given: list[T] = []
    with suppress(_EnoughError), catalogue.work(WHO, Action("test")) as work:
        given.append(verb(work))
        raise _EnoughError
    return given[0]


class _EnoughError(Exception):
    """A verb has been tried."""


def set_of(catalogue: Catalogue, verb: Callable[[Work], object], who: str = WHO) -> int:
    """The change set that a verb made, done as one action of one person."""
    with catalogue.work(who, Action("test")) as work:
        verb(work)
    return work.changes.change_set


def titled(text: str, **more: Any) -> Photograph:
    """A photograph with an English title."""
    return Photograph(title=Multilingual(en=text), **more)


def photographs(catalogue: Catalogue, *titles: str, who: str = WHO) -> list[str]:
    """The uids of new photographs with these titles, added in one action."""
    added = done(catalogue, lambda work: items.add(work, [titled(title) for title in titles]), who)
    return [photograph.uid for photograph in added]


def show(catalogue: Catalogue, announced: int | None = None, who: str = WHO) -> str:
    """The uid of a new exhibition."""
    exhibition = Exhibition(title=Multilingual(en="Kalbajar"), announced_count=announced)
    return done(catalogue, lambda work: exhibitions.create(work, exhibition), who).uid


def hung(catalogue: Catalogue, exhibition: str) -> dict[int, str]:
    """Frame -> English title of what hangs there."""
    with catalogue.reading() as reading:
        wall = exhibitions.wall(reading, exhibition)
        return {frame.order: frame.title.en for frame in wall if frame.exhibit}


def everything(catalogue: Catalogue, with_terms: bool = False) -> dict[str, Standing]:
    """Every record that a person ever made, by uid; the starting terms only when they are wanted."""
    begun = select(schema.change_set.c.id).where(schema.change_set.c.action == BEGUN)
    made = select(schema.record)
    with catalogue.reading() as reading:
        query = made if with_terms else made.where(schema.record.c.created_in.not_in(begun))
        rows = reading.connection.execute(query).all()
        flats: dict[str, Flat] = {}
        for kind in reading.kinds:
            flats |= store.flats(reading, kind.name, [row.uid for row in rows if row.kind == kind.name])
    return {row.uid: Standing(row.kind, row.ref, row.state, row.reason, flats.get(row.uid, {})) for row in rows}


def live(catalogue: Catalogue) -> dict[str, Flat]:
    """The values of every live record, by uid."""
    return {uid: one.flat for uid, one in everything(catalogue).items() if one.state == "live"}


def journal(catalogue: Catalogue) -> list[tuple[Any, ...]]:
    """Every row of the journal as it lies in the tables, after the beginning that every catalogue has."""
    sets, changes = schema.change_set, schema.change
    with catalogue.reading() as reading:
        heads = reading.connection.execute(select(sets).where(sets.c.id > 0).order_by(sets.c.id)).all()
        rows = reading.connection.execute(select(changes).where(changes.c.change_set > 0).order_by(changes.c.id)).all()
    return [*(tuple(head) for head in heads), *(tuple(row) for row in rows)]


def picture(path: Path, number: int = 0, size: tuple[int, int] = (48, 32), **options: Any) -> Path:
    """A small picture whose content differs with the number; the format follows from the name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, (number % 256, number // 256 % 256, 128))
    image.putpixel((0, 0), (255, number % 251, number % 241))
    image.save(path, **options)
    return path


def pictures(folder: Path, count: int, first: int = 0) -> list[Path]:
    """So many different small pictures in a folder."""
    return [picture(folder / f"view {number:03}.png", number) for number in range(first, first + count)]


def files_in(folder: Path) -> set[str]:
    """The paths of all files in a folder."""
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
