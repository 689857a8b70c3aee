"""A new catalogue made whole: beside its place first, then moved there. One that is broken off leaves nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kalbajar_catalogue.diagnostics.in_force import apart
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue

Maker = Callable[[Path, str, Progress], Catalogue]
SAMPLE_NAMES: dict[Language, str] = {"az": "NÜMUNƏ", "en": "Sample", "ru": "ОБРАЗЕЦ"}


def begin(folder: Path, who: str, make: Maker, progress: Progress) -> Path:
    """Makes a catalogue in a free folder with `make`, closes it, and gives back the folder.

    The folder holds nothing of it before it is whole, whatever stops the making: an error, `Cancelled`, a power cut.
    Raises WorldError `folder.taken` and those of `make`.
    """
    folders.refuse_unsafe(folder)
    if not folders.is_free(folder):
        raise WorldError("folder.taken", folder=str(folder))
    beside = folder.with_name(f".{folder.name}.unfinished")
    _clear(beside, folder, who)
    try:
        with apart():  # another catalogue may be open meanwhile
            make(beside, who, progress).close()
        progress(1, 1)  # the last moment to stop it
        with folders.disk_errors(folder):
            _move(beside, folder)
    except WorldError as fault:
        raise _about(folder, beside, fault) from fault
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder


def sample_folder(folder: Path, language: Language) -> Path:
    """Where the sample beside a catalogue lies, whatever language it was made in; else where it is to be made."""
    there = (folder.with_name(f"{folder.name} – {name}") for name in SAMPLE_NAMES.values())
    made = next((sample for sample in there if folders.is_catalogue(sample)), None)
    return made or folder.with_name(f"{folder.name} – {SAMPLE_NAMES[language]}")


def _clear(beside: Path, folder: Path, who: str) -> None:
    """Removes what a making that was killed left, unless somebody is making it right now."""
    if not beside.exists():
        return
    lock = folders.FolderLock(beside)
    if not lock.take(who):
        raise WorldError("folder.taken", folder=str(folder))
    lock.release()
    with folders.disk_errors(folder):
        shutil.rmtree(beside)


def _move(beside: Path, folder: Path) -> None:
    """Entry by entry, the database last: the folder may exist already, and be the root of a drive."""
    folder.mkdir(parents=True, exist_ok=True)
    folders.sweep_unfinished(folder)
    for entry in sorted(beside.iterdir(), key=lambda entry: entry.name == folders.DATABASE):
        place = folder / entry.name
        if place.is_dir():
            place.rmdir()
        shutil.move(str(entry), str(place))


def _about(folder: Path, beside: Path, fault: WorldError) -> WorldError:
    """The same fault, told of the folder that a person knows."""
    values = {name: value if value != str(beside) else str(folder) for name, value in fault.problem.values.items()}
    return WorldError(fault.code, **values)
