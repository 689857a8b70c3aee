"""`backup`, `restore-backup`: a whole catalogue as one file that can be proved, tested and brought back."""

import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.app.commands.calling import DONE, NOT_DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import Value, sentence
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading

if TYPE_CHECKING:
    from kalbajar_catalogue.safekeeping.bag import Info
    from kalbajar_catalogue.safekeeping.packing import Packed

_MEGABYTE: Final = 1_000_000


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    backup = command(commands, "backup", "pack the whole catalogue into one file, also while the desk works", _backup)
    backup.add_argument("out", metavar="OUT.zip", help="the file, or a folder in which it gets a name of its own")
    backup.add_argument("--no-check", action="store_true", help="do not read again what was written")
    backup.add_argument("--replace", action="store_true", help="when the file is there already")
    restored = command(commands, "restore-backup", "bring a backup back into a new folder, or test it", _restore_backup)
    restored.add_argument("file", metavar="FILE.zip")
    restored.add_argument("folder", metavar="FOLDER", nargs="?", help="a folder that is empty or not there yet")
    restored.add_argument(
        "--check-only", action="store_true", help="only test the backup: every file, and the database"
    )


def _backup(call: Call) -> int:
    given = call.arguments
    call.tell(_said(call, "holds_all"))
    begun = time.monotonic()
    with call.catalogue() as catalogue:
        out = Path(given.out).expanduser().absolute()
        packed = _packed(call, catalogue, out)
    document = {
        "file": str(packed.file), "bytes": packed.bytes, "files": packed.files, "change_set": packed.change_set,
        "sha256": packed.sha256, "seconds": round(time.monotonic() - begun, 1), "missing": list(packed.missing),
        "changed": list(packed.changed), "left_out": list(packed.left_out),
    }  # fmt: skip
    lines = [
        _said(call, "lies_in", file=str(packed.file)),
        _size(call, packed.files, packed.bytes),
        *_named(call, "not_in", packed.missing),
        *_named(call, "in_altered", packed.changed),
        *_named(call, "left_out", packed.left_out),
    ]
    call.answer(document, *lines)
    return DONE if packed.whole else REFUSED


def _packed(call: Call, catalogue: Catalogue, out: Path) -> "Packed":
    """The backup; one that was read again is known from now on, so that the desk reminds of no other."""
    from kalbajar_catalogue.safekeeping import packing, routine

    given, made = call.arguments, datetime.now(UTC)
    packed = packing.pack(catalogue, out, call.progress, made, not given.no_check, given.replace)
    if not given.no_check:
        with suppress(WorldError, OSError):
            routine.note_made(catalogue, packed, made)
    return packed


def backup_state(catalogue: Catalogue, reading: Reading) -> dict[str, Any]:
    """How safe a catalogue is: its newest backup, the days that work waits for one, the last one on another disk."""
    from kalbajar_catalogue.safekeeping import policy

    found = policy.state(reading, catalogue.folder, datetime.now(UTC))
    return {
        "newest": str(found.newest.file) if found.newest else None,
        "waiting_days": found.waiting,
        "elsewhere": found.elsewhere.isoformat() if found.elsewhere else None,
        "due": found.due,
    }


def _restore_backup(call: Call) -> int:
    if call.arguments.check_only:
        return _tested(call)
    if not call.arguments.folder:
        call.tell(_said(call, "name_folder"))
        return NOT_DONE
    return _restored(call)


def _tested(call: Call) -> int:
    from kalbajar_catalogue.safekeeping import checking, routine

    file = Path(call.arguments.file).expanduser().absolute()
    try:
        tested = checking.tested(file, call.progress)
    except WorldError as fault:
        if routine.says_broken(fault):
            routine.note_broken(file)
        raise
    with suppress(WorldError, OSError):
        routine.note_tested(file, tested.info, tested.restorable)
    document = {"file": call.arguments.file, "ok": tested.ok, "restorable": tested.restorable}
    last = "is_whole" if tested.ok else "as_made" if tested.restorable else "not_whole"
    call.answer(document | _found(call, tested.info, tested.checks, tested.ignored),
                *_lines(call, tested.info, tested.checks, tested.ignored), _said(call, last))  # fmt: skip
    return DONE if tested.ok else REFUSED


def _restored(call: Call) -> int:
    from kalbajar_catalogue.app import wiring
    from kalbajar_catalogue.safekeeping import restoring

    folder = Path(call.arguments.folder).expanduser()
    file = Path(call.arguments.file).expanduser()
    restored = restoring.restore(file, folder, wiring.kinds(), call.progress)
    info = restored.info
    document = {"folder": str(restored.folder), "ok": restored.ok, "renamed": restored.renamed}
    call.answer(document | _found(call, info, restored.checks, restored.ignored),
                *_lines(call, info, restored.checks, restored.ignored),
                *_named(call, "renamed", tuple(restored.renamed.values())),
                _said(call, "restored" if restored.ok else "restored_as_was", folder=str(restored.folder)))  # fmt: skip
    call.tell(_said(call, "erased_again", date=f"{info.made:%Y-%m-%d}"))
    return DONE if restored.ok else REFUSED


def _found(call: Call, info: "Info", checks: Sequence[Check], ignored: Sequence[str]) -> dict[str, Any]:
    said_of_itself = {
        "made": info.made.isoformat(), "bytes": info.bytes, "files": info.files, "schema": info.schema,
        "change_set": info.change_set, "sample": info.sample, "program": info.program, "identifier": info.identifier,
        "missing": info.missing, "altered": info.altered,
    }  # fmt: skip
    return {"info": said_of_itself, "checks": [_check(call, check) for check in checks], "ignored": list(ignored)}


def _check(call: Call, check: Check) -> dict[str, Any]:
    problems = [
        {"code": problem.code, "values": dict(problem.values), "message": call.said(problem)}
        for problem in check.problems
    ]
    return {"name": check.name, "ok": check.ok, "count": check.count, "problems": problems}


def _lines(call: Call, info: "Info", checks: Sequence[Check], ignored: Sequence[str]) -> list[str]:
    moment = _said(call, "made_on", date=f"{info.made.astimezone():%Y-%m-%d %H:%M}")
    lines = [moment, _size(call, info.files, info.bytes)]
    if info.sample:
        lines.append(_said(call, "of_sample"))
    for check in checks:
        looked_at = sentence(call.language, f"verify.{check.name}", {"count": check.count})
        lines.append(f"{'✓' if check.ok else '✗'} {check.name}: {looked_at}")
        lines += [f"  {call.said(problem)}" for problem in check.problems]
    return lines + _named(call, "passed_over", ignored)


def _size(call: Call, files: int, size: int) -> str:
    return _said(call, "size", count=files, size=f"{size / _MEGABYTE:.1f}")


def _named(call: Call, code: str, names: Sequence[str]) -> list[str]:
    return [_said(call, code, name=name) for name in names]


def _said(call: Call, code: str, **values: Value) -> str:
    return sentence(call.language, f"backup.{code}", values)
