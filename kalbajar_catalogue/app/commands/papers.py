"""`print`: papers as PDF."""

from pathlib import Path
from typing import Any

from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.storage import store

PAPERS = ("catalogue",)
PURPOSES = ("archive",)


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    paper = command(commands, "print", "print a paper of an exhibition as PDF", _print)
    paper.add_argument("paper", choices=PAPERS)
    paper.add_argument("exhibition", metavar="EXHIBITION")
    paper.add_argument("out", metavar="OUT.pdf")
    paper.add_argument("--language", choices=LANGUAGES, default="az")
    paper.add_argument("--style", default="book", metavar="NAME")
    paper.add_argument("--for", dest="purpose", choices=PURPOSES, default="archive")


def _print(call: Call) -> int:
    from kalbajar_catalogue.freezing.proof import proof
    from kalbajar_catalogue.publishing import catalogue as catalogues

    given = call.arguments
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            row = store.by_ref(reading, given.exhibition)
        if row.kind != "exhibition":
            raise WorldError("record.other_kind", ref=row.ref, kind=row.kind, wanted="exhibition")
        edition, pool = proof(catalogue, row.uid, call.progress)
    choices = catalogues.Choices(given.language, given.style, given.purpose)
    report = catalogues.make(edition, pool, Path(given.out), choices, call.progress)
    return _reported(call, report)


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
    return DONE
