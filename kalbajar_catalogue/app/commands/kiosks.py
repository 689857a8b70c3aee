"""`kiosk`: the exhibition in the visitor's hands, and how it is set up.

Nothing here loads Qt or the database: the watchdog, which runs as long as the kiosk, stays small.
"""

import argparse
import contextlib
import getpass
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.names import MANIFEST
from kalbajar_catalogue.i18n.sentences import counted, said, sentence
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder, kiosk_folder
from kalbajar_catalogue.kiosk.keeping.restarts import Step, Temper

if TYPE_CHECKING:
    from kalbajar_catalogue.kiosk.keeping.lock import Held

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SUFFIX: Final = ".edition"


def register(commands: Subparsers) -> None:
    """Adds the command."""
    kiosk = command(commands, "kiosk", "show editions on a touch screen, unattended", _kiosk)
    kiosk.add_argument("editions", metavar="EDITION", nargs="*", default=[],
                       help="a name, or an .edition file (default: the newest of each exhibition)")  # fmt: skip
    kiosk.add_argument("--folder", metavar="FOLDER", default="", help="the kiosk's folder (or KALBAJAR_KIOSK)")
    kiosk.add_argument("--windowed", action="store_true", help="in a window that can be closed, to look at it")
    what = kiosk.add_mutually_exclusive_group()
    what.add_argument("--settings", action="store_true", help="tell how it is set up")
    what.add_argument(
        "--set", nargs="+", metavar="NAME=VALUE", default=[], help="set it up, as in idle_s=90 hours=10:00-18:00"
    )
    what.add_argument("--pin", action="store_true", help="set the PIN by which staff get out")
    what.add_argument("--no-pin", action="store_true", help="take the PIN away: then there is no way out")
    what.add_argument("--counts", metavar="OUT.csv", help="write what was opened how often as a table")
    what.add_argument("--add", metavar="FILE.edition", help="take an edition in")
    what.add_argument("--child", metavar="STEP", type=int, help=argparse.SUPPRESS)
    kiosk.add_argument("--temper", default="", help=argparse.SUPPRESS)


def _kiosk(call: Call) -> int:
    given = call.arguments
    folder = kiosk_folder(given.folder)
    for wanted, do in _DEEDS.items():
        if getattr(given, wanted):
            return do(call, folder)
    if given.child is not None:
        return _child(call, folder)
    return _watch(call, folder)


def _watch(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.watchdog import Watchdog

    _refuse_without_display()
    lock = _locked(call, folder)
    try:
        named = [_named(call, folder, edition) for edition in call.arguments.editions]
        words = partial(_child_words, call, folder, named)
        _warn(call, folder)
        return Watchdog(folder, words, _temper(call), partial(_remember_software, folder)).run()
    finally:
        if lock:
            lock.release()


def _warn(call: Call, folder: KioskFolder) -> None:
    """What whoever starts it should know, though it starts all the same."""
    if not call.arguments.windowed and not _settings(folder).pin:
        call.tell(sentence(call.language, "kiosk.no_pin"))
    if not any(any(store.glob(f"*/{MANIFEST}")) for store in _stores(call, folder)):
        call.tell(sentence(call.language, "kiosk.no_edition", {"folder": str(folder.root)}))


def _locked(call: Call, folder: KioskFolder) -> "Held | None":
    """The lock on the folder. None where nothing can be written any more: what lies there is shown all the same."""
    from kalbajar_catalogue.kiosk.keeping.lock import held

    try:
        _made(folder)
        lock: Held | None = _of_system(folder, lambda: held(folder.lock))
    except WorldError as fault:
        if not folder.editions.is_dir():
            raise
        call.tell(sentence(call.language, fault.code, fault.problem.values))
        return None
    if lock is None:
        raise WorldError("kiosk.running", folder=str(folder.root))
    return lock


def _child_words(call: Call, folder: KioskFolder, named: Sequence[str], step: Step, took: Sequence[str]) -> list[str]:
    from kalbajar_catalogue.settings.paths import own_program

    shown = list(dict.fromkeys([*named, *took])) if named else []
    given = call.arguments
    windowed = ["--windowed"] if given.windowed else []
    temper = ["--temper", given.temper] if given.temper else []
    step = max(step, Step.SOFTWARE) if _settings(folder).renderer == "software" else step
    return [*own_program(), "--catalogue", str(call.folder), "kiosk", "--child", str(int(step)),
            "--folder", str(folder.root), *windowed, *temper, "--", *shown]  # fmt: skip


def _child(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.app.kiosk import Start, run_child

    given = call.arguments
    start = Start(
        folder, _stores(call, folder), tuple(given.editions), given.windowed, Step(given.child), _temper(call)
    )
    return run_child(start)


def _temper(call: Call) -> Temper:
    return Temper.of_json(call.arguments.temper)


def _stores(call: Call, folder: KioskFolder) -> tuple[Path, ...]:
    return folder.editions, call.folder / "editions"


def _named(call: Call, folder: KioskFolder, edition: str) -> str:
    """The name of an edition that can be shown. Raises WorldError where there is none."""
    from kalbajar_catalogue.editions import reader
    from kalbajar_catalogue.kiosk.keeping.shown_editions import store_of

    if edition.lower().endswith(_SUFFIX):
        return _taken_in(folder, Path(edition).expanduser())
    reader.opened(store_of(_stores(call, folder), edition), edition)
    return edition


def _taken_in(folder: KioskFolder, file: Path) -> str:
    from kalbajar_catalogue.kiosk.keeping.arrivals import bring_in

    return bring_in(file, folder)


def _add(call: Call, folder: KioskFolder) -> int:
    """Takes an edition in; where a kiosk runs, which alone writes there, the file is dropped for it."""
    from kalbajar_catalogue.kiosk.keeping.lock import held

    _made(folder)
    file = Path(call.arguments.add).expanduser()
    lock = _of_system(folder, lambda: held(folder.lock))
    if lock is None:
        name = _dropped(folder, file)
        line = said(call.language, "{name} lies in the folder; the kiosk that runs takes it in.", name=name)
    else:
        try:
            name = _taken_in(folder, file)
        finally:
            lock.release()
        line = said(call.language, "{name} was taken in.", name=name)
    call.answer({"name": name, "folder": str(folder.root), "running": lock is None}, line)
    return DONE


def _dropped(folder: KioskFolder, file: Path) -> str:
    from kalbajar_catalogue.editions import carrying

    name = carrying.peek(file).name
    part, place = folder.root / f"{name}.part", folder.root / f"{name}{_SUFFIX}"
    _of_system(folder, lambda: (shutil.copyfile(file, part), part.replace(place)))
    return name


def _tell_settings(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.settings import DECLARED, plain, read_settings, shown

    settings, wrong = read_settings(folder.settings)
    document = shown(settings)
    lines = [f"{one.name}={plain(settings, one.name)}   ({one.help}: {one.allowed})" for one in DECLARED if one.shown]
    pin = said(call.language, "A PIN is set.") if settings.pin else said(call.language, "No PIN is set.")
    call.answer({"folder": str(folder.root), **document, "wrong": list(wrong)}, str(folder.root), *lines, pin)
    for line in wrong:
        call.tell(line)
    return DONE


def _set(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.settings import changed, shown, write_settings

    settings, lines = _settings(folder), []
    for word in call.arguments.set:
        name, equals, value = word.partition("=")
        if not equals:
            raise WorldError("kiosk.no_equals", value=word)
        settings = changed(settings, name.strip(), value.strip())
        lines.append(_told_setting(call, settings, name.strip()))
    _made(folder)
    write_settings(folder.settings, settings)
    call.answer(shown(settings), *lines, _from_when(call, folder))
    return DONE


def _told_setting(call: Call, settings: Any, name: str) -> str:
    from kalbajar_catalogue.kiosk.keeping.settings import plain

    if value := plain(settings, name):
        return said(call.language, "{name} is {value} now.", name=name, value=value)
    return said(call.language, "{name} is empty now: it is always open.", name=name)


def _from_when(call: Call, folder: KioskFolder) -> str:
    """When what was kept begins to hold: a kiosk that runs looks for it itself."""
    from kalbajar_catalogue.kiosk.keeping.lock import held

    lock = _of_system(folder, lambda: held(folder.lock))
    if lock is None:
        return said(call.language, "The kiosk that runs begins anew with it as soon as nobody is there.")
    lock.release()
    return said(call.language, "It holds from the next start of the kiosk.")


def _set_pin(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.pin import hashed
    from kalbajar_catalogue.kiosk.keeping.settings import write_settings

    pin = _asked(said(call.language, "PIN (six digits): "))
    kept = hashed(pin)
    if sys.stdin.isatty() and _asked(said(call.language, "Once more: ")) != pin:
        raise WorldError("kiosk.pins_differ")
    _made(folder)
    write_settings(folder.settings, replace(_settings(folder), pin=kept))
    _forget_misses(folder)
    call.answer({"pin": True}, said(call.language, "Kept."), _from_when(call, folder))
    return DONE


def _no_pin(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.settings import write_settings

    _made(folder)
    write_settings(folder.settings, replace(_settings(folder), pin=""))
    call.answer({"pin": False}, said(call.language, "Kept."), _from_when(call, folder))
    return DONE


def _counts(call: Call, folder: KioskFolder) -> int:
    from kalbajar_catalogue.kiosk.keeping.counting import as_csv, read_counts
    from kalbajar_catalogue.kiosk.keeping.files import write_whole

    out = Path(call.arguments.counts).expanduser()
    if not out.name or out.is_dir():
        raise WorldError("export.is_folder", out=str(out))
    counts = read_counts(folder.counts)
    write_whole(out, as_csv(counts))
    days = len({day for day, *_ in counts})
    call.answer(
        {"out": str(out), "days": days},
        counted(call.language, "{out}: {count} day.", "{out}: {count} days.", days, out=str(out)),
    )
    return DONE


_DEEDS: Final[dict[str, Callable[[Call, KioskFolder], int]]] = {
    "settings": _tell_settings, "set": _set, "pin": _set_pin, "no_pin": _no_pin, "counts": _counts, "add": _add,
}  # fmt: skip


def _settings(folder: KioskFolder) -> Any:
    from kalbajar_catalogue.kiosk.keeping.settings import read_settings

    return read_settings(folder.settings)[0]


def _remember_software(folder: KioskFolder) -> None:
    """The graphics card draws nothing here: no start tries it again until somebody sets it so.

    On a disk that is full it is found out again at each start; that is no reason to end.
    """
    from kalbajar_catalogue.kiosk.keeping.settings import write_settings

    settings = _settings(folder)
    if settings.renderer != "software":
        with contextlib.suppress(WorldError):
            write_settings(folder.settings, replace(settings, renderer="software"))


def _forget_misses(folder: KioskFolder) -> None:
    _of_system(folder, lambda: folder.misses.unlink(missing_ok=True))


def _asked(question: str) -> str:
    """What is typed unseen; from a pipe its first line."""
    return getpass.getpass(question) if sys.stdin.isatty() else sys.stdin.readline().strip()


def _made(folder: KioskFolder) -> None:
    _of_system(folder, folder.make)


def _of_system(folder: KioskFolder, do: Callable[[], Any]) -> Any:
    """Raises WorldError `kiosk.not_writable` for what the disk says."""
    try:
        return do()
    except OSError as fault:
        raise WorldError("kiosk.not_writable", folder=str(folder.root), reason=fault.strerror or str(fault)) from fault


def _refuse_without_display() -> None:
    """Raises WorldError `kiosk.no_display` where Qt would end the whole process."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WorldError("kiosk.no_display")
