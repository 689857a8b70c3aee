"""`print`: papers as PDF."""

from pathlib import Path
from typing import Any

from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import said, sentence

PAPERS = ("catalogue",)
PURPOSES = ("archive", "printer", "screen")
LEFT_OUT = {"open.consent_missing", "open.not_published", "open.picture_broken", "print.picture_missing",
            "print.picture_unusable"}  # fmt: skip
"""Findings that name a work or a picture which is not in the paper."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    paper = command(commands, "print", "print a paper of an exhibition as PDF", _print)
    paper.add_argument("paper", choices=PAPERS)
    paper.add_argument("exhibition", metavar="EXHIBITION")
    paper.add_argument("out", metavar="OUT.pdf")
    paper.add_argument("--language", choices=LANGUAGES, default="az")
    paper.add_argument("--style", default="book", metavar="NAME")
    paper.add_argument("--only", nargs="+", metavar="REF", help="only these works of the exhibition")
    paper.add_argument("--for", dest="purpose", choices=PURPOSES, default="archive")


def _print(call: Call) -> int:
    from kalbajar_catalogue.freezing.proof import proof
    from kalbajar_catalogue.publishing import catalogue as catalogues

    given = call.arguments
    _refuse_folder(Path(given.out))
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            row = live_row(reading, given.exhibition, "exhibition")
            only = {live_row(reading, ref, "item").uid for ref in given.only} if given.only else None
        edition, pool = proof(catalogue, row.uid, call.progress, only)
    choices = catalogues.Choices(given.language, given.style, given.purpose)
    report = catalogues.make(edition, pool, Path(given.out), choices, call.progress)
    return _reported(call, report)


def _refuse_folder(out: Path) -> None:
    if not out.name or out.name == ".." or out.is_dir():
        raise WorldError("print.is_folder", out=str(out))


def _reported(call: Call, report: Any) -> int:
    findings = [
        {"number": one.number, "field": one.field, "language": one.language, "code": one.code,
         "message": sentence(call.language, one.code, {**one.values, "number": one.number, "field": one.field})}
        for one in report.findings
    ]  # fmt: skip
    document = {"out": call.arguments.out, "pages": report.pages, "works": report.works, "findings": findings}
    line = said(call.language, "{out}: {pages} pages, {works} works.", out=call.arguments.out, pages=report.pages,
                works=report.works)  # fmt: skip
    call.answer(document, line)
    if not call.json:
        for finding in findings:
            call.tell(finding["message"])
    return REFUSED if any(finding["code"] in LEFT_OUT for finding in findings) else DONE
