"""`desk` and `kiosk`: the face for staff, and the face for visitors."""

import os
import sys

from kalbajar_catalogue.app.commands import kiosks
from kalbajar_catalogue.app.commands.calling import Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import WorldError

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    command(commands, "desk", "open the desk, the face for staff (the default)", _desk)
    kiosks.register(commands)


def _desk(call: Call) -> int:
    _refuse_without_display()
    from kalbajar_catalogue.app.desk import last_worked_in, run

    is_named = bool(call.arguments.catalogue or os.environ.get("KALBAJAR_CATALOGUE"))
    folder = call.folder if is_named else last_worked_in() or call.folder
    return run(folder, call.who, call.language, is_named=bool(call.arguments.who))


def _refuse_without_display() -> None:
    """Raises WorldError `desk.no_display` where Qt would end the whole process."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        raise WorldError("desk.no_display")
