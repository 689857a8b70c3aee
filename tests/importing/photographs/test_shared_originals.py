"""Two selections that hold the same photograph, and selections that hold what is no photograph at all."""

import os
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action

ACTION = Action("photographs.imported", {"count": 1})


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "photo.jpg"
    path.parent.mkdir()
    Image.new("RGB", (64, 48), "#22395B").save(path)
    return path


def originals(catalogue: Catalogue) -> list[Path]:
    return [path for path in (catalogue.folder / "originals").rglob("*") if path.is_file()]


def run(catalogue: Catalogue, plan: Plan) -> int:
    with catalogue.work("Aysel", ACTION) as work:
        flow.run(work, plan)
    return work.changes.change_set


def test_giving_up_a_selection_keeps_an_original_that_a_record_names(catalogue: Catalogue, photograph: Path) -> None:
    first, second = flow.examine(catalogue, [photograph]), flow.examine(catalogue, [photograph])
    run(catalogue, second)
    flow.give_up(catalogue, first)
    assert len(originals(catalogue)) == 1


def test_giving_up_keeps_an_original_that_a_redo_will_need(catalogue: Catalogue, photograph: Path) -> None:
    first, second = flow.examine(catalogue, [photograph]), flow.examine(catalogue, [photograph])
    done = run(catalogue, second)
    with catalogue.work("Aysel", Action("undo")) as work:
        history.undo(work, done)
    flow.give_up(catalogue, first)
    assert len(originals(catalogue)) == 1


def test_a_selection_whose_original_was_given_up_is_refused_whole(catalogue: Catalogue, photograph: Path) -> None:
    first, second = flow.examine(catalogue, [photograph]), flow.examine(catalogue, [photograph])
    flow.give_up(catalogue, first)
    with pytest.raises(WorldError) as refused:
        run(catalogue, second)
    assert refused.value.code == "import.original_gone"
    with catalogue.reading() as reading:
        assert history.change_sets(reading) == ()


def test_only_to_be_told_writes_nothing_at_all(catalogue: Catalogue, photograph: Path) -> None:
    plan = flow.examine(catalogue, [photograph], keep=False)
    assert len(plan.arrivals) == 1
    written = [path for part in ("originals", "derived") for path in (catalogue.folder / part).rglob("*")]
    assert written == []


def test_a_pipe_is_refused_and_never_waited_for(catalogue: Catalogue, photograph: Path) -> None:
    os.mkfifo(photograph.with_name("pipe.jpg"))
    plan = flow.examine(catalogue, [photograph.parent])
    assert [(one.source, one.code) for one in plan.refused] == [("pipe.jpg", "file.not_regular")]
    assert len(plan.arrivals) == 1


def test_a_folder_that_cannot_be_looked_into_is_named(
    catalogue: Catalogue, photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = photograph.with_name("closed")
    closed.mkdir()
    scandir = os.scandir

    def refusing(path: str) -> "os._ScandirIterator[str]":
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(closed))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    plan = flow.examine(catalogue, [photograph.parent])
    assert [(one.source, one.code) for one in plan.refused] == [("closed", "folder.unreadable")]


def test_a_name_without_letters_in_the_file_does_not_stop_an_import(catalogue: Catalogue, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x013B] = "-"
    Image.new("RGB", (64, 48)).save(tmp_path / "dash.jpg", exif=exif)
    plan = flow.examine(catalogue, [tmp_path / "dash.jpg"])
    assert run(catalogue, plan)


def test_unfinished_copies_of_a_crash_are_swept_when_the_catalogue_opens(tmp_path: Path) -> None:
    wiring.create(tmp_path / "catalogue").close()
    part = tmp_path / "catalogue" / "originals" / "tmp-old.part"
    part.write_bytes(b"half")
    os.utime(part, (0, 0))
    wiring.open_catalogue(tmp_path / "catalogue").close()
    assert not part.exists()


def test_a_run_that_only_hangs_again_is_called_so(catalogue: Catalogue, photograph: Path) -> None:
    run(catalogue, flow.examine(catalogue, [photograph]))
    assert flow.action_of(flow.examine(catalogue, [photograph])) == Action("photographs.hung_again", {"count": 1})
