"""A catalogue whose search index is kept by its follower, and records to look for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, copied
from tests.catalogues import empty_folder as empty_folder


def followed(folder: Path) -> Catalogue:
    """A catalogue folder, open with an index of today's shape."""
    opened = wiring.open_catalogue(folder, WHO)
    index.bring_up_to_date(opened)
    return opened


@pytest.fixture
def catalogue(empty_folder: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue with an index."""
    opened = followed(copied(empty_folder, tmp_path / "catalogue"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def archive(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """A catalogue with an index that all tests of a module fill together."""
    opened = followed(copied(empty_folder, tmp_path_factory.mktemp("archive") / "catalogue"))
    yield opened
    opened.close()
