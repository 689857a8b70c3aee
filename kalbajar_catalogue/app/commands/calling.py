"""What every command is given: who calls, in which language, on which catalogue, and how the answer is printed."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kalbajar_catalogue.diagnostics.problems import Problem, WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

if TYPE_CHECKING:
    from kalbajar_catalogue.storage.catalogue import Catalogue

DONE, REFUSED, NOT_DONE = 0, 1, 2
MOST = 100_000
Subparsers = Any


@dataclass(frozen=True)
class Call:
    """One call of the command line."""

    arguments: argparse.Namespace
    folder: Path
    who: str
    language: Language

    @property
    def json(self) -> bool:
        """Whether the answer is one JSON document."""
        return bool(self.arguments.json)

    @contextmanager
    def catalogue(self) -> Iterator["Catalogue"]:
        """The catalogue this call is about, open."""
        from kalbajar_catalogue.app import wiring

        opened = wiring.open_catalogue(self.folder, self.who)
        try:
            yield opened
        finally:
            opened.close()

    def answer(self, document: Mapping[str, Any], *lines: str) -> None:
        """Prints the answer: the document as JSON, or the lines for people."""
        if self.json:
            print(json.dumps(document, ensure_ascii=False, indent=1))  # noqa: T201 - the command's answer
        else:
            print(*lines, sep="\n")  # noqa: T201 - the command's answer

    def tell(self, line: str) -> None:
        """Prints a message for people, beside the answer."""
        print(line, file=sys.stderr)  # noqa: T201 - messages of a command go to stderr

    def said(self, problem: Problem) -> str:
        """The sentence for a problem."""
        return sentence(self.language, problem.code, problem.values)

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Shows progress on a terminal, rewriting one line; silent elsewhere."""
        if sys.stderr.isatty():
            end = "\n" if done == total else ""
            line = f"\r{done}/{total} {what:<20.20}"
            print(line, end=end, file=sys.stderr, flush=True)  # noqa: T201 - progress goes to stderr


def command(subparsers: Subparsers, name: str, help: str, run: Callable[[Call], int]) -> argparse.ArgumentParser:
    """Registers a command; `run` gives back the exit code and raises WorldError when it cannot be done."""
    parser: argparse.ArgumentParser = subparsers.add_parser(name, help=help, description=help)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)
    return parser


def refuse_number(name: str, value: int | None, least: int) -> None:
    """Raises WorldError `number.out_of_range` for a place or count that nobody can mean; None is none."""
    if value is not None and not least <= value <= MOST:
        raise WorldError("number.out_of_range", field=name, value=value, least=least, most=MOST)


def own_language() -> Language:
    """The language of the person at the terminal."""
    from kalbajar_catalogue.i18n.languages import known

    names = ("KALBAJAR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    return known(next((value for name in names if (value := os.environ.get(name))), "en"))
