"""Records erased for good with their files: originals, pictures made from them, drafts, what editions still show.

What is written here is gone: only copies of the database in `backups/`, editions that were frozen, and what was
printed or carried elsewhere hold it still; the outlook names those that lie in the catalogue's folder.
"""

import contextlib
import json
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.editions import names as edition_names
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.service import DERIVED, ORIGINALS
from kalbajar_catalogue.storage import erasing as database
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.belonging import targets_of, users_of_all
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import ERASED, UNDONE, Changes
from kalbajar_catalogue.storage.work import Reading

DRAFTS, EDITIONS = "drafts.json", "editions"
_OF_ORIGINALS = re.compile(r"[0-9a-f]{2}")
_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PATHS, _CONTENTS, _UIDS, _COPIES, _EDITIONS = "paths", "contents", "uids", "copies", "editions"


@dataclass(frozen=True)
class Outlook:
    """What erasing would do: see `storage.erasing.Outlook`, and the files.

    `files` originals of so many `bytes` go; `editions` are those that show one of the records, or name it.
    """

    of_records: database.Outlook
    files: int
    bytes: int
    editions: tuple[str, ...]


@dataclass(frozen=True)
class Erased:
    """What was erased: how many records were asked for and went, and how many went with them.

    `left` says why the last traces could not be removed yet; the next opening of the catalogue tries again.
    """

    records: int
    parts: int
    files: int
    refused: tuple[Problem, ...]
    left: Problem | None = None


def outlook(catalogue: Catalogue, uids: Iterable[str], progress: Progress = silent) -> Outlook:
    """What erasing these would do. May take seconds, and is read in a Reading of its own."""
    with catalogue.reading() as reading:
        found = database.outlook(catalogue, reading, uids, Agent.kind, files_of_nobody)
        progress(1, 2, "")
        files = _flats_of(reading, found.uids)
        paths = _paths(reading, files)
    size = sum(int(files[uid].get("bytes") or 0) for uid in paths)
    return Outlook(found, len(paths), size, editions_with(catalogue.folder, found.uids, found.names))


@dataclass(frozen=True)
class AlsoGone:
    """What else is removed: copies of the database by their names in `backups/`, and frozen editions by theirs."""

    copies: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()


NOTHING_ELSE = AlsoGone()


def erase(
    catalogue: Catalogue, who: str, uids: Iterable[str], progress: Progress = silent, finishing: bool = True,
    also: AlsoGone = NOTHING_ELSE,
) -> tuple[Changes, Erased]:  # fmt: skip
    """Erases records from the trash with everything that is theirs, files too; those still used are refused.

    Once the database has let go of them the rest is finished in any case: now, by a call of `finish`, or at the next
    opening. It can be stopped before it begins only. Raises WorldError where nothing can be erased.
    """
    progress(0, 0, "")

    def leftovers(reading: Reading, going: Collection[str]) -> Mapping[str, Any]:
        return {**_leftovers(reading, going), _COPIES: also.copies, _EDITIONS: also.editions}

    work, done = database.erase(catalogue, who, uids, Agent.kind, files_of_nobody, leftovers)
    files = len((database.under_way(catalogue) or {}).get(_PATHS, ()))
    left = _why_unfinished(catalogue) if finishing else None
    parts = len(done.uids) - len(done.records)
    return work.changes, Erased(len(done.records), parts, files, done.refused, left)


def _why_unfinished(catalogue: Catalogue) -> Problem | None:
    try:
        finish(catalogue)
    except WorldError as fault:
        return fault.problem
    return None


def finish(catalogue: Catalogue) -> bool:
    """Removes what an erasing left outside the database, and its last traces inside; tells whether there was any.

    Raises WorldError for what the world does to the files; then it may be called again.
    """
    left = database.under_way(catalogue)
    if left is None:
        return False
    remove(catalogue.folder, left.get(_PATHS, ()), left.get(_CONTENTS, ()))
    forget_drafts(catalogue.folder / DRAFTS, left.get(_UIDS, ()))
    remove_copies(catalogue.folder, left.get(_COPIES, ()))
    remove_editions(catalogue.folder, left.get(_EDITIONS, ()))
    database.settled(catalogue)
    return True


def files_of_nobody(reading: Reading, uids: Collection[str]) -> set[str]:
    """The files that nobody uses once these records are gone; copies of them that an undo withdrew count as well."""
    used = targets_of(reading, uids, MediaFile.kind)
    others = {target for user, target in users_of_all(reading, used) if user not in uids}
    own = used - others
    contents = {str(flat.get("sha256", "")) for flat in store.flats(reading, MediaFile.kind, own).values()}
    return own | _withdrawn(reading, contents - {""})


def remove(folder: Path, paths: Iterable[str], contents: Iterable[str]) -> None:
    """Removes originals by their paths in the store, and whatever was made from files with these contents.

    What was made out of records, such as memories of imports, goes as a whole: it is made again.
    """
    originals = Originals(folder / ORIGINALS)
    for path in paths:
        with contextlib.suppress(ValueError):
            _remove_file(originals.path_of(path))
    derived, gone = folder / DERIVED, sorted(contents)
    for sha256 in gone:
        for made in (derived / sha256[:2]).glob(f"{sha256}*"):
            _remove_file(made)
    for entry in derived.iterdir() if derived.is_dir() else ():
        if entry.is_dir() and not _OF_ORIGINALS.fullmatch(entry.name):
            shutil.rmtree(entry, ignore_errors=True)
    if gone:
        _forget_fingerprints(derived, gone)


def remove_copies(folder: Path, names: Iterable[str]) -> None:
    """Removes copies of the database from `backups/`; those that are not there are no matter."""
    place = (folder / database.COPIES).resolve()
    for name in names:
        copy = (place / name).resolve()
        if copy.is_relative_to(place) and copy != place:
            _remove_file(copy, with_folder=False)


def remove_editions(folder: Path, names: Iterable[str]) -> None:
    """Removes frozen editions, and of their pictures those that no other edition has."""
    from kalbajar_catalogue.editions import store as editions

    for name in names:
        if edition_names.is_name(name) and edition_names.folder_of(folder / EDITIONS, name).is_dir():
            editions.remove(folder / EDITIONS, name)


def forget_drafts(file: Path, uids: Iterable[str]) -> None:
    """Takes out of a file of drafts what was being typed for these records; the file whole or not at all."""
    try:
        told = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    gone = set(uids)
    kept = {uid: texts for uid, texts in told.items() if uid not in gone} if isinstance(told, dict) else {}
    if kept == told:
        return
    if not kept:
        file.unlink(missing_ok=True)
        return
    beside = file.with_suffix(".part")
    beside.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
    beside.replace(file)


def editions_with(folder: Path, uids: Collection[str], names: Sequence[str]) -> tuple[str, ...]:
    """The names of the frozen editions in which one of these records stands, or one of these names."""
    place = folder / EDITIONS
    spelled = [json.dumps(name, ensure_ascii=False)[1:-1] for name in names]
    wanted, found = set(uids), []
    for manifest in sorted(place.glob(f"*/{edition_names.MANIFEST}")):
        text = _text_of(manifest)
        if text is None or any(name in text for name in spelled) or wanted & set(_UID.findall(text)):
            found.append(manifest.parent.name)
    return tuple(found)


def _text_of(file: Path) -> str | None:
    try:
        return file.read_text("utf-8")
    except (OSError, ValueError):
        return None


def _leftovers(reading: Reading, uids: Collection[str]) -> Mapping[str, Any]:
    files = _flats_of(reading, uids)
    paths = _paths(reading, files)
    return {
        _PATHS: sorted(set(paths.values())),
        _CONTENTS: sorted({str(files[uid].get("sha256", "")) for uid in paths} - {""}),
        _UIDS: sorted(uids),
    }


def _paths(reading: Reading, files: Mapping[str, Flat]) -> dict[str, str]:
    """File -> the path of its original, of those whose bytes no other file has."""
    paths = {uid: str(flat["file_path"]) for uid, flat in files.items() if flat.get("file_path")}
    states = store.states(reading, MediaFile.kind)
    others = [uid for uid, state in states.items() if uid not in files and state != ERASED]
    kept = {str(path) for path in _paths_of(reading, others)} if paths else set()
    return {uid: path for uid, path in paths.items() if path not in kept}


def _paths_of(reading: Reading, uids: Iterable[str]) -> Iterator[str]:
    yield from (str(flat.get("file_path", "")) for flat in store.flats(reading, MediaFile.kind, uids).values())


def _flats_of(reading: Reading, uids: Iterable[str]) -> dict[str, Flat]:
    return store.flats(reading, MediaFile.kind, uids)


def _withdrawn(reading: Reading, contents: Collection[str]) -> set[str]:
    """The files with these contents whose making was undone."""
    gone = [uid for uid, state in store.states(reading, MediaFile.kind).items() if state == UNDONE] if contents else []
    flats = store.flats(reading, MediaFile.kind, gone)
    return {uid for uid, flat in flats.items() if flat.get("sha256") in contents}


def _forget_fingerprints(derived: Path, contents: Sequence[str]) -> None:
    import numpy as np

    from kalbajar_catalogue.media import fingerprints

    prints = fingerprints.read(derived)
    if not len(prints):
        return
    gone = np.isin(np.array(fingerprints.contents(prints)), contents)
    if gone.any():
        fingerprints.write(derived, prints[~gone])


def _remove_file(file: Path, with_folder: bool = True) -> None:
    """Removes a file, also a read-only one, and its folder once that is empty. Raises WorldError."""
    try:
        with contextlib.suppress(FileNotFoundError):
            file.chmod(0o666)
            file.unlink()
        with contextlib.suppress(OSError):  # the folder holds other files
            if with_folder:
                file.parent.rmdir()
    except OSError as fault:
        raise WorldError("folder.not_writable", folder=str(file.parent), reason=fault.strerror or str(fault)) from fault
