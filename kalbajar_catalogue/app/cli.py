"""`kalbajar-catalogue`: every ability of the program as a command. Exit 0 done, 1 something refused, 2 not done."""

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kalbajar_catalogue import __version__
from kalbajar_catalogue.app.commands.calling import NOT_DONE, Call, own_language
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.settings.paths import default_catalogue


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives back its exit code; what the world did is told in one sentence."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser()
    parsed = parser.parse_args(given if _names_command(given) else [*given, "desk"])
    call = Call(parsed, _folder(parsed), parsed.who or _own_name(), own_language())
    try:
        return int(parsed.run(call))
    except WorldError as fault:
        call.tell(sentence(call.language, fault.code, fault.problem.values))
        return NOT_DONE
    except KeyboardInterrupt:
        call.tell(sentence(call.language, "command.stopped"))
        return NOT_DONE


def _names_command(given: Sequence[str]) -> bool:
    """Whether a command stands among the arguments; none means the desk."""
    if any(word in ("-h", "--help", "--version") for word in given):
        return True
    skip = False
    for word in given:
        if skip:
            skip = False
        elif word in ("--catalogue", "--as"):
            skip = True
        elif not word.startswith("-"):
            return True
    return False


def _parser() -> argparse.ArgumentParser:
    from kalbajar_catalogue.app.commands import catalogues, faces, journal, papers, records, sources

    parser = argparse.ArgumentParser(prog="kalbajar-catalogue", description="A catalogue for exhibitions.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--catalogue", metavar="FOLDER", help="the catalogue's folder (or KALBAJAR_CATALOGUE)")
    parser.add_argument("--as", dest="who", metavar="NAME", default="", help="who is working; stands in the history")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for group in (faces, catalogues, sources, records, journal, papers):
        group.register(commands)
    return parser


def _folder(parsed: argparse.Namespace) -> Path:
    named = parsed.catalogue or os.environ.get("KALBAJAR_CATALOGUE")
    return Path(named).expanduser() if named else default_catalogue()


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


if __name__ == "__main__":
    sys.exit(main())
