"""What is written for people never takes the place of the catalogue's own files."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.storage.folder import refuse_own


@pytest.mark.parametrize(
    "place", ["catalogue.sqlite", "Catalogue.SQLite", "catalogue.lock", "originals/a.pdf", "editions/x/edition.json",
              "sub/../derived/a.pdf", "BACKUPS/a.zip"],
)  # fmt: skip
def test_a_place_of_the_catalogue_is_refused(tmp_path: Path, place: str) -> None:
    with pytest.raises(WorldError) as refused:
        refuse_own(tmp_path, tmp_path / place)
    assert refused.value.code == "folder.own_file"


@pytest.mark.parametrize(
    "place", ["book.pdf", "papers/book.pdf", "catalogue-book.pdf", "styles/x", "../catalogue.sqlite"]
)
def test_any_other_place_will_do(tmp_path: Path, place: str) -> None:
    refuse_own(tmp_path / "show", tmp_path / "show" / place)
