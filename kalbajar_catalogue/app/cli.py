"""`kalbajar-catalogue`: every ability of the program as a command. Exit 0 done, 1 something refused, 2 not done."""

import argparse
import contextlib
import errno
import getpass
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kalbajar_catalogue import __version__
from kalbajar_catalogue.app.commands import kiosks
from kalbajar_catalogue.app.commands.calling import DONE, NOT_DONE, Call, own_language
from kalbajar_catalogue.diagnostics import crashes
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.settings.paths import default_catalogue, state_folder


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives back its exit code.

    What the world did is told in one sentence; so is a fault of our own, and a report of it is kept.
    """
    _speak_utf8(sys.stdout, sys.stderr)
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout:  # a program without a terminal has none
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        _hush()
        return DONE
    except WorldError as fault:
        return _not_done(fault)
    except KeyboardInterrupt:
        return _not_done(WorldError("command.stopped"))
    except OSError as fault:
        return _not_done(_refused_by_system(fault))
    except Exception as fault:  # a person is never shown a traceback
        return _not_done(_kept(fault))


def _run(given: list[str]) -> int:
    for word in given:
        _refuse_unreadable(word)
    given = given if _names_command(given) else [*given, "desk"]
    parsed = _parser(is_kiosk=_command(given) == "kiosk").parse_args(given)
    call = Call(parsed, _folder(parsed), parsed.who or _own_name(), own_language())
    return int(parsed.run(call))


def _refuse_unreadable(word: str) -> None:
    readable = word.encode("utf-8", "replace").decode()
    if readable != word:
        raise WorldError("command.not_utf8", value=readable)


def _not_done(fault: WorldError) -> int:
    with contextlib.suppress(OSError):
        told = sentence(own_language(), fault.code, fault.problem.values)
        print(told, file=sys.stderr, flush=True)  # noqa: T201 - messages of a command go to stderr
    return NOT_DONE


def _refused_by_system(fault: OSError) -> WorldError:
    if fault.errno == errno.ENOSPC:
        return WorldError("disk.full")
    return WorldError("command.refused_by_system", name=str(fault.filename or "?"), reason=fault.strerror or str(fault))


def _kept(fault: Exception) -> WorldError:
    report = None
    with contextlib.suppress(OSError):
        report = crashes.keep(state_folder() / "crashes", fault)
    return WorldError("command.crashed", file=str(report)) if report else WorldError("command.crashed_unkept")


def _speak_utf8(*streams: Any) -> None:
    """Every letter can be written, whatever the terminal was set to."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _hush() -> None:
    """Nobody reads the answer any more: what Python would still write at its end goes nowhere."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _names_command(given: Sequence[str]) -> bool:
    """Whether a command stands among the arguments; none means the desk."""
    return any(word in ("-h", "--help", "--version") for word in given) or bool(_command(given))


def _command(given: Sequence[str]) -> str:
    """The first word that is neither an option nor an option's value, '' where there is none."""
    skip = False
    for word in given:
        if skip:
            skip = False
        elif word in ("--catalogue", "--as"):
            skip = True
        elif not word.startswith("-"):
            return word
    return ""


def _parser(is_kiosk: bool = False) -> argparse.ArgumentParser:
    """All commands; for the kiosk only its own: its watchdog runs for weeks, and needs none of what the others load."""
    parser = argparse.ArgumentParser(prog="kalbajar-catalogue", description="A catalogue for exhibitions.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--catalogue", metavar="FOLDER", help="the catalogue's folder (or KALBAJAR_CATALOGUE)")
    parser.add_argument("--as", dest="who", metavar="NAME", default="", help="who is working; stands in the history")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    if is_kiosk:
        kiosks.register(commands)
    else:
        _register_all(commands)
    return parser


def _register_all(commands: Any) -> None:
    from kalbajar_catalogue.app.commands import (
        catalogues,
        discarding,
        editions,
        exports,
        faces,
        finding,
        hanging,
        journal,
        papers,
        records,
        reports,
        rights,
        safekeeping,
        sources,
    )

    for group in (
        faces,
        catalogues,
        sources,
        records,
        rights,
        discarding,
        hanging,
        finding,
        journal,
        editions,
        papers,
        exports,
        reports,
        safekeeping,
    ):
        group.register(commands)


def _folder(parsed: argparse.Namespace) -> Path:
    named = parsed.catalogue or os.environ.get("KALBAJAR_CATALOGUE")
    return Path(named).expanduser().absolute() if named else default_catalogue()


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


if __name__ == "__main__":
    sys.exit(main())
