"""What the tests of exports stand on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.i18n import own_words
from kalbajar_catalogue.storage.fields import own_in_force, take_own
from tests.catalogues import WHO, copied
from tests.catalogues import archive as archive
from tests.catalogues import catalogue as catalogue
from tests.catalogues import empty_folder as empty_folder
from tests.exporting.filled import Filled


@pytest.fixture
def as_before() -> Iterator[None]:
    """Afterwards those own fields and words are in force again that were before."""
    with _put_back():
        yield


@pytest.fixture(scope="session")
def filled_once(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Filled]:
    """The folder of a catalogue, not open, with every field of every kind filled with a mark; to be copied."""
    return _filled(empty_folder, tmp_path_factory.mktemp("filled") / "catalogue", readable=False)


@pytest.fixture(scope="session")
def readable_once(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Filled]:
    """The same with what a person could have typed."""
    return _filled(empty_folder, tmp_path_factory.mktemp("readable") / "catalogue", readable=True)


@pytest.fixture
def filled(filled_once: tuple[Path, Filled], tmp_path: Path, as_before: None) -> Iterator[Filled]:
    """A catalogue with every field of every kind filled with a mark."""
    with _own(filled_once, tmp_path) as found:
        yield found


@pytest.fixture
def readable(readable_once: tuple[Path, Filled], tmp_path: Path, as_before: None) -> Iterator[Filled]:
    """A catalogue with every field of every kind filled with what a person could have typed."""
    with _own(readable_once, tmp_path) as found:
        yield found


def _filled(empty: Path, folder: Path, readable: bool) -> tuple[Path, Filled]:
    with _put_back():
        opened = wiring.open_catalogue(copied(empty, folder), who=WHO)
        found = Filled(opened, readable)
        opened.close()
    return folder, found


@contextmanager
def _own(once: tuple[Path, Filled], place: Path) -> Iterator[Filled]:
    """A copy for one test, open for writing."""
    folder, found = once
    opened = wiring.open_catalogue(copied(folder, place / "catalogue"), who=WHO)
    try:
        yield found.copied_to(opened)
    finally:
        opened.close()


@contextmanager
def _put_back() -> Iterator[None]:
    there, words, said_before = own_in_force(), vocabularies.in_force(), own_words.in_force()
    try:
        yield
    finally:
        take_own(there)
        vocabularies.put_back(words)
        own_words.take(said_before)
