"""Brackets without end in every JSON file that the program keeps: it is as if the file were not there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.app import doorbell
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.importing import unfinished
from kalbajar_catalogue.kiosk.keeping.settings import Settings, read_settings
from kalbajar_catalogue.media.erasing import forget_drafts
from kalbajar_catalogue.safekeeping import known, marks
from kalbajar_catalogue.standing import kept_file, wellbeing
from kalbajar_catalogue.storage.folder import FolderLock

DEEP = "[" * 100_000


def written(place: Path) -> Path:
    """A file of brackets at a place."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(DEEP, "utf-8")
    return place


def _unfinished(folder: Path) -> object:
    written(folder / "derived" / "imports" / "unfinished.json")
    return unfinished.recall(folder)


def _settings(folder: Path) -> object:
    return read_settings(written(folder / "kiosk.json"))[0] == Settings() or "other"


def _forgotten(folder: Path) -> object:
    drafts = written(folder / "drafts.json")
    forget_drafts(drafts, ["x"])
    return None if drafts.read_text("utf-8") == DEEP else "changed"


def _checked(folder: Path) -> object:
    written(wellbeing._file(folder))
    return wellbeing.checked(folder)


def _figures(folder: Path) -> object:
    written(kept_file._file(folder))
    return kept_file.read(folder)


def _mark(folder: Path) -> object:
    written(marks._file(folder))
    return marks.last(folder)


def _known(folder: Path) -> object:
    written(known.file_of("urn:uuid:0", folder))
    return known.read("urn:uuid:0", folder).bags or None


READERS: dict[str, Callable[[Path], object]] = {
    "unfinished import": _unfinished, "drafts forgotten": _forgotten, "wellbeing": _checked, "figures": _figures,
    "mark": _mark, "known backups": _known,
}  # fmt: skip


@pytest.mark.parametrize("reader", READERS)
def test_brackets_without_end_say_nothing(reader: str, tmp_path: Path) -> None:
    assert READERS[reader](tmp_path) is None


def test_a_kiosk_with_such_settings_is_as_usual(tmp_path: Path) -> None:
    assert _settings(tmp_path) is True


def test_such_a_line_is_no_call_of_another_desk() -> None:
    assert doorbell._asked(DEEP.encode()) == (None, "")


def test_such_a_note_of_a_lock_names_nobody(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    written(lock._note)
    assert lock.holder().name == "?"


def test_such_drafts_are_none(tmp_path: Path) -> None:
    assert Drafts(written(tmp_path / "drafts.json"), None) is not None
