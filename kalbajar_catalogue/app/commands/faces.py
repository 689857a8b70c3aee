"""`desk`, `open` and `kiosk`: the face for staff, a file opened with it, and the face for visitors."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kalbajar_catalogue.app.commands import kiosks
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import said

if TYPE_CHECKING:
    from kalbajar_catalogue.app.opened_files import Opened

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    desk = command(commands, "desk", "open the desk, the face for staff (the default)", _desk)
    desk.add_argument("--every-page", action="store_true", help=argparse.SUPPRESS)
    opened = command(commands, "open", "open a file with the desk, as a double click does", _open)
    what = "a catalogue's folder, an edition, a backup, a table, pictures or a folder of them"
    opened.add_argument("file", metavar="FILE", nargs="?", default="", help=what)
    kiosks.register(commands)


def _desk(call: Call) -> int:
    if call.arguments.every_page:
        _refuse_without_display()
        return _go_to_every_page(call)
    return _show_desk(call)


def _show_desk(call: Call, opened: "Opened | None" = None) -> int:
    _refuse_without_display()
    from kalbajar_catalogue.app.desk import run

    return run(_place_of_desk(call), call.who, call.language, bool(call.arguments.who), opened)


def _open(call: Call) -> int:
    """A desk that runs is asked first; without one a new desk is opened, and takes the file."""
    if not call.arguments.file:
        return _show_desk(call)
    from kalbajar_catalogue.app.opened_files import Kind, told_apart

    opened = told_apart(Path(call.arguments.file).expanduser().absolute())
    if _is_taken_by_running_desk(call, opened):
        line = said(call.language, "The desk that runs opens {name}.", name=opened.path.name)
        call.answer({"file": str(opened.path), "kind": opened.kind.value, "running": True}, line)
        return DONE
    if opened.kind is not Kind.CATALOGUE:
        return _show_desk(call, opened)
    _refuse_without_display()
    from kalbajar_catalogue.app.desk import run

    return run(opened.path, call.who, call.language, bool(call.arguments.who))


def _is_taken_by_running_desk(call: Call, opened: "Opened") -> bool:
    """Another catalogue than the one on a desk is for a desk of its own."""
    from kalbajar_catalogue.app.doorbell import address, ring
    from kalbajar_catalogue.app.opened_files import Kind

    if opened.kind is Kind.CATALOGUE:
        return ring(address(), "", str(opened.path))
    return ring(address(), str(opened.path), str(call.folder) if _is_named(call) else "")


def _go_to_every_page(call: Call) -> int:
    """Whether this installation is whole: each page of the desk is made once, and what breaks is told."""
    from kalbajar_catalogue.app.walking import walk

    steps = walk(call.folder, call.who, call.language)
    document = [{"page": one.page, "seconds": one.seconds, "problem": one.problem} for one in steps]
    call.answer({"pages": document}, *(f"{'✗' if one.problem else '✓'} {one.page}  {one.problem}" for one in steps))
    return REFUSED if any(one.problem for one in steps) else DONE


def _is_named(call: Call) -> bool:
    return bool(call.arguments.catalogue or os.environ.get("KALBAJAR_CATALOGUE"))


def _place_of_desk(call: Call) -> Path:
    """The catalogue that is named, else the one that was open last."""
    from kalbajar_catalogue.app.desk import last_worked_in

    return call.folder if _is_named(call) else last_worked_in() or call.folder


def _refuse_without_display() -> None:
    """Raises WorldError `desk.no_display` where Qt would end the whole process."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WorldError("desk.no_display")
