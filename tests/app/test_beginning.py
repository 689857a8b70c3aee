"""A catalogue is made whole or not at all, whatever stops the making."""

from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.beginning import SAMPLE_NAMES, begin, sample_folder
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, Progress, silent
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import files_in


def making(folder: Path, who: str, progress: Progress) -> Catalogue:
    return wiring.create(folder, who)


def stopped(done: int, total: int, what: str = "") -> None:
    raise Cancelled


def test_the_folder_holds_a_whole_catalogue_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "catalogue"
    assert begin(folder, "Aysel", making, silent) == folder
    wiring.open_catalogue(folder, "Aysel").close()
    assert [path.name for path in folder.parent.iterdir()] == ["catalogue"]


def test_an_empty_folder_that_is_there_already_is_filled(tmp_path: Path) -> None:
    folders.lay_out(tmp_path / "catalogue")
    begin(tmp_path / "catalogue", "Aysel", making, silent)
    wiring.open_catalogue(tmp_path / "catalogue", "Aysel").close()


@pytest.mark.parametrize("there", [False, True])
def test_a_making_that_is_stopped_leaves_nothing(there: bool, tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    if there:
        folder.mkdir()
    with pytest.raises(Cancelled):
        begin(folder, "Aysel", making, stopped)
    assert files_in(tmp_path) == set()
    assert folder.exists() is there
    assert [path.name for path in tmp_path.iterdir()] == (["catalogue"] if there else [])


def test_a_making_that_fails_names_the_folder_a_person_knows(tmp_path: Path) -> None:
    def full(folder: Path, who: str, progress: Progress) -> Catalogue:
        wiring.create(folder, who).close()
        raise WorldError("disk.full", folder=str(folder))

    with pytest.raises(WorldError) as failed:
        begin(tmp_path / "catalogue", "Aysel", full, silent)
    assert failed.value.problem.values["folder"] == str(tmp_path / "catalogue")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_things_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "catalogue").mkdir()
    (tmp_path / "catalogue" / "letter.txt").write_text("mine")
    with pytest.raises(WorldError) as refused:
        begin(tmp_path / "catalogue", "Aysel", making, silent)
    assert refused.value.code == "folder.taken"
    assert files_in(tmp_path) == {"catalogue/letter.txt"}


def test_what_another_desk_is_making_is_not_swept_away(tmp_path: Path) -> None:
    other = wiring.create(tmp_path / ".catalogue.unfinished", "Rauf")
    with pytest.raises(WorldError) as refused:
        begin(tmp_path / "catalogue", "Aysel", making, silent)
    assert refused.value.code == "folder.taken"
    assert folders.is_catalogue(other.folder)
    other.close()


@pytest.mark.parametrize("made", LANGUAGES)
@pytest.mark.parametrize("wanted", LANGUAGES)
def test_the_sample_is_found_in_whatever_language_it_was_made(made: Language, wanted: Language, tmp_path: Path) -> None:
    folder = tmp_path / "Kalbajar"
    assert sample_folder(folder, wanted) == tmp_path / f"Kalbajar – {SAMPLE_NAMES[wanted]}"
    sample = sample_folder(folder, made)
    wiring.create(sample, sample=True).close()
    assert sample_folder(folder, wanted) == sample
