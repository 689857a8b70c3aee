"""`print` and `styles`: papers as PDF, and how they look."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kalbajar_catalogue.app.commands import paper_options
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions.format import Edition, EditionWork, Pool
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.i18n.sentences import counted, said
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import refuse_own
from kalbajar_catalogue.storage.work import Reading

if TYPE_CHECKING:
    from kalbajar_catalogue.publishing.choices import Choices
    from kalbajar_catalogue.publishing.papers.paper import Paper
    from kalbajar_catalogue.publishing.report import LayoutReport
    from kalbajar_catalogue.publishing.style_sheets import Style

PURPOSES = ("archive", "printer", "screen")
LOST = {"print.picture_missing", "print.picture_unusable", "print.not_found_in_paper"}
"""Findings that name something which should be in the paper and is not."""


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    paper = command(commands, "print", "print a paper of an exhibition, or of a frozen edition, as PDF", _print)
    paper.add_argument(
        "paper",
        metavar="PAPER",
        help="catalogue, labels, checklist, guide, press; for colleagues tags, condition, packing",
    )
    paper.add_argument(
        "source",
        metavar="EXHIBITION",
        help="the ref of an exhibition, or the name of an edition; for colleagues also of a loan or a work",
    )
    paper.add_argument("out", metavar="OUT.pdf")
    paper.add_argument("--language", choices=LANGUAGES, help="else the first language of the house")
    paper.add_argument(
        "--beside", type=_languages, metavar="az,en", help="languages beside it, none for no other; else the house's"
    )
    paper.add_argument("--style", default="", metavar="NAME")
    paper.add_argument("--page", default="", metavar="SIZE", help="a page size that the style offers")
    paper.add_argument("--only", nargs="+", metavar="REF", help="only these works of the exhibition")
    paper.add_argument("--for", dest="purpose", choices=PURPOSES, default="archive")
    paper.add_argument(
        "--option",
        action=paper_options.Asked,
        default=[],
        metavar="CODE=VALUE",
        help="an answer to a question of the paper; PAPER --option help lists them",
    )
    paper.epilog, paper.formatter_class = paper_options.EPILOG, paper_options.WithOptions
    paper.add_argument("--no-report", action="store_true", help="write no layout report beside the paper")
    looks = command(commands, "styles", "list the styles of papers, or copy one to be changed", _styles)
    looks.add_argument("--copy", nargs=2, metavar=("STYLE", "NEW"), help="copy a style into the catalogue's own")


def _languages(text: str) -> tuple[Language, ...]:
    if text == "none":
        return ()
    codes = text.split(",")
    if not set(codes) <= set(LANGUAGES):
        raise argparse.ArgumentTypeError(f"choose among {', '.join(LANGUAGES)}, or none")
    return tuple(known(code) for code in codes)


def _print(call: Call) -> int:
    from kalbajar_catalogue.publishing import printing

    given = call.arguments
    _refuse_folder(Path(given.out))
    refuse_own(call.folder, Path(given.out))
    paper = _paper(given.paper)
    choices = _choices(call, paper)
    with call.catalogue() as catalogue:
        choices = _as_the_house(catalogue, choices, call.arguments)
        if paper.internal:
            paper, edition, pool = _working(call, catalogue)
        else:
            edition, pool = _source(call, catalogue, paper)
    report = printing.print_paper(paper, edition, pool, Path(given.out), choices, call.progress)
    return _reported(call, report, choices)


def _paper(name: str) -> "Paper":
    papers = paper_options.papers()
    if name not in papers:
        raise WorldError("print.no_paper", paper=name, papers=", ".join(papers))
    return papers[name]


def _choices(call: Call, paper: "Paper") -> "Choices":
    from kalbajar_catalogue.publishing import styles
    from kalbajar_catalogue.publishing.choices import Choices

    given, own = call.arguments, call.folder / styles.OWN
    style = styles.style_of(given.style or paper.style, own)
    if given.page and style.pages and style.page(given.page) is None:
        sizes = ", ".join(page.code for page in style.pages)
        raise WorldError("print.no_page_size", style=style.name, page=given.page, pages=sizes)
    questions = {question.code: question for question in (*paper.questions, *style.questions)}
    return Choices(
        given.language or LANGUAGES[0],
        given.style,
        given.purpose,
        page=given.page,
        beside=given.beside,
        options=dict(paper_options.option(text, paper.name, questions) for text in given.option),
        styles=own,
        report=None if given.no_report else call.language,
    )


def _as_the_house(catalogue: Catalogue, choices: "Choices", given: argparse.Namespace) -> "Choices":
    """In the languages of the house, where no others are named."""
    with catalogue.reading() as reading:
        wanted = house.languages(reading)
    language = choices.language if given.language else wanted[0]
    return replace(choices, language=language, beside=wanted if choices.beside is None else choices.beside)


def _working(call: Call, catalogue: Catalogue) -> "tuple[Paper, Edition, Pool]":
    """A paper for colleagues: of what hangs in an exhibition, published or not, of what is in a loan, or of works."""
    from kalbajar_catalogue.publishing.working import prepared

    given = call.arguments
    with catalogue.reading() as reading:
        row = _recorded(catalogue, reading, given)
        show, items = _works_of(reading, row)
        if items:
            only = _only(reading, given, items)
            chosen = [item for item in items if only is None or item in only]
        else:
            chosen = list(dict.fromkeys(_work(reading, ref) for ref in (row.ref, *(given.only or ()))))
    loan = row.uid if row.kind == "loan" else ""
    ready = prepared(catalogue, given.paper, chosen, call.progress, show, loan)
    return ready.paper, ready.edition, ready.pool


def _recorded(catalogue: Catalogue, reading: Reading, given: argparse.Namespace) -> Any:
    """The row of the exhibition, loan or work that was named; of a loan by the number of its agreement too.

    Raises WorldError `print.working_of_edition` for an edition, and as `live_row`.
    """
    from kalbajar_catalogue.custody import service as custody
    from kalbajar_catalogue.freezing.records import CatalogueEdition

    name = given.source.strip().casefold()
    try:
        row = live_row(reading, given.source)
    except WorldError:
        loans = [loan for loan in custody.loans(reading) if loan.number.strip().casefold() == name]
        if len(loans) == 1:
            return live_row(reading, loans[0].ref)
        _refuse_edition(catalogue, given)
        raise
    if row.kind == CatalogueEdition.kind:
        _refuse_edition(catalogue, given)
    return row


def _refuse_edition(catalogue: Catalogue, given: argparse.Namespace) -> None:
    """Raises WorldError `print.working_of_edition` if an edition is called so."""
    from kalbajar_catalogue.freezing.service import opened_edition

    try:
        edition, _ = opened_edition(catalogue, given.source)
    except WorldError:
        return
    raise WorldError("print.working_of_edition", paper=given.paper, name=edition.name, ref=edition.ref)


def _works_of(reading: Reading, row: Any) -> tuple[str, list[str]]:
    """The exhibition that a paper is for, and the works that hang in it or that a loan has; none where a work is meant.

    Raises WorldError `print.nothing_in` for an exhibition or a loan without works.
    """
    from kalbajar_catalogue.custody import service as custody
    from kalbajar_catalogue.custody.records import Loan
    from kalbajar_catalogue.exhibitions import service as exhibitions

    if row.kind == Loan.kind:
        loan = store.get(reading, Loan, row.uid)
        live = store.living(reading, (loan.exhibition,)) if loan.exhibition else ()
        return (loan.exhibition if live else ""), _some(row, [one.item for one in custody.items_of(reading, row.uid)])
    if row.kind == "exhibition":
        return row.uid, _some(row, [one.item for one in exhibitions.exhibits(reading, row.uid)])
    return "", []


def _some(row: Any, items: list[str]) -> list[str]:
    if not items:
        raise WorldError("print.nothing_in", ref=row.ref)
    return items


def _work(reading: Reading, ref: str) -> str:
    return str(live_row(reading, ref, "item").uid)


def _only(reading: Reading, given: argparse.Namespace, items: Sequence[str]) -> set[str] | None:
    """The works that were named; None for all. Raises WorldError `print.not_among` for one that is not among these."""
    if not given.only:
        return None
    named = {_work(reading, ref): ref for ref in given.only}
    for ref in (ref for item, ref in named.items() if item not in items):
        raise WorldError("print.not_among", ref=ref, source=given.source)
    return set(named)


def _source(call: Call, catalogue: Catalogue, paper: "Paper") -> tuple[Edition, Pool]:
    """A proof of an exhibition as it hangs now, or a frozen edition."""
    from kalbajar_catalogue.exhibitions import service as exhibitions
    from kalbajar_catalogue.freezing.plates import recipe_for
    from kalbajar_catalogue.freezing.proof import proof

    given = call.arguments
    with catalogue.reading() as reading:
        try:
            show = live_row(reading, given.source, "exhibition")
        except WorldError as unknown:
            return _edition(catalogue, given.source, given.only, unknown)
        only = _only(reading, given, [one.item for one in exhibitions.exhibits(reading, show.uid)])
    return proof(catalogue, show.uid, call.progress, only, recipe_for(paper.longest_mm))


def _edition(catalogue: Catalogue, name: str, only: Sequence[str] | None, unknown: WorldError) -> tuple[Edition, Pool]:
    from kalbajar_catalogue.freezing.service import opened_edition

    try:
        edition, pool = opened_edition(catalogue, name)
    except WorldError as fault:
        if fault.code != "edition.not_found":
            raise
        if unknown.code == "record.unknown_ref":
            raise WorldError("print.no_source", name=name) from unknown
        raise unknown from fault
    return (_narrowed(edition, only) if only else edition), pool


def _narrowed(edition: Edition, only: Sequence[str]) -> Edition:
    """The edition with the works of these refs or numbers alone, in whatever case they are written."""
    wanted = {name.casefold(): name for name in only}
    works = tuple(work for work in edition.works if wanted.keys() & _names(work))
    for name in wanted.keys() - {name for work in works for name in _names(work)}:
        raise WorldError("print.not_in_edition", ref=wanted[name], edition=edition.name)
    return replace(edition, works=works)


def _names(work: EditionWork) -> set[str]:
    return {name.casefold() for name in (work.ref, work.number) if name}


def _refuse_folder(out: Path) -> None:
    if not out.name or out.name == ".." or out.is_dir():
        raise WorldError("print.is_folder", out=str(out))


def _reported(call: Call, report: "LayoutReport", choices: "Choices") -> int:
    from kalbajar_catalogue.publishing import report_file
    from kalbajar_catalogue.publishing.findings import WITHHELD

    findings = [
        {"number": one.number, "field": one.field, "language": one.language, "page": one.page, "code": one.code,
         "message": report_file.said_of(one, call.language)}
        for one in report.findings
    ]  # fmt: skip
    out = Path(call.arguments.out)
    beside = str(report_file.path_beside(out)) if choices.report else ""
    document = {"out": str(out), "report": beside, "pages": report.pages, "works": report.works,
                "standards": list(report.standards), "findings": findings}  # fmt: skip
    pages = counted(call.language, "{count} page", "{count} pages", report.pages)
    works = counted(call.language, "{count} work", "{count} works", report.works)
    line = said(call.language, "{out}: {pages}, {works}.", out=str(out), pages=pages, works=works)
    call.answer(document, line)
    if not call.json:
        told = (report_file.numbered(finding, call.language) for finding in report.findings)
        for message in report_file.once_each(told, call.language):
            call.tell(message)
    left_out = LOST | {f"open.{code}" for code in WITHHELD}
    return REFUSED if any(finding["code"] in left_out for finding in findings) else DONE


def _styles(call: Call) -> int:
    from kalbajar_catalogue.publishing import styles

    own = call.folder / styles.OWN
    if call.arguments.copy:
        return _copied(call, own)
    found = styles.listed(own)
    call.answer(
        {"styles": [_described(style) for style in found]}, *(_in_words(style, call.language) for style in found)
    )
    for style in found:
        if style.problem:
            call.tell(call.said(style.problem))
    return REFUSED if any(style.problem for style in found) else DONE


def _copied(call: Call, own: Path) -> int:
    from kalbajar_catalogue.publishing import styles

    name, new = call.arguments.copy
    with call.catalogue():
        own.mkdir(exist_ok=True)
        folder = styles.copy(name, own / new, own)
    line = said(call.language, "{style} was copied to {folder}.", style=name, folder=str(folder))
    call.answer({"style": new, "folder": str(folder)}, line)
    return DONE


def _described(style: "Style") -> dict[str, Any]:
    return {
        "name": style.name,
        "paper": style.paper,
        "own": style.own,
        "folder": str(style.folder),
        "title": {language: style.title.get(language) for language in LANGUAGES},
        "pages": [page.code for page in style.pages],
        "options": [question.code for question in style.questions],
    }


def _in_words(style: "Style", language: Language) -> str:
    title = style.title.best(language).text
    parts = (style.name, title, style.paper, ", ".join(page.code for page in style.pages))
    return "  ".join(part for part in (*parts, str(style.folder) if style.own else "") if part)
