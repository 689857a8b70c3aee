"""The catalogues of these tests, and the database of a small one."""

from pathlib import Path

import pytest

from kalbajar_catalogue.storage import sqlite
from kalbajar_catalogue.storage.folder import database_of
from tests.catalogues import archive, catalogue, empty_folder

__all__ = ["archive", "catalogue", "empty_folder", "small_database"]


@pytest.fixture(scope="session")
def small_database(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of the database of an empty catalogue."""
    copy = tmp_path_factory.mktemp("database") / "copy.sqlite"
    sqlite.snapshot(database_of(empty_folder), copy)
    return copy.read_bytes()
