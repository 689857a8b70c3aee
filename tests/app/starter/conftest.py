"""The starter catalogue, made once and looked at by every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.starter.filling import fill
from tests.app.starter.made import Made
from tests.catalogues import WHO, copied, done
from tests.catalogues import empty_folder as empty_folder


@pytest.fixture(scope="session")
def made(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A catalogue with the facts in it; only to be looked at."""
    folder = copied(empty_folder, tmp_path_factory.mktemp("starter") / "catalogue")
    catalogue = wiring.open_catalogue(folder, who=WHO)
    yield Made(catalogue, done(catalogue, fill))
    catalogue.close()
