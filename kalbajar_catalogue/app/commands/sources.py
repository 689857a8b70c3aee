"""`import`, `attach`: files come in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from kalbajar_catalogue.app.commands import everything, matching, tables
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command, refuse_number
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.mapping import OnMatch
from kalbajar_catalogue.importing.photographs import attaching, flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.importing.pictures_beside import is_table
from kalbajar_catalogue.media import documents
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    bring = command(commands, "import", "bring in a table, photographs, or all of an export or a catalogue", _import)
    bring.add_argument("sources", nargs="+", metavar="SOURCE",
                       help="a table, photographs, a folder of them or of both, an export, a catalogue")  # fmt: skip
    bring.add_argument("--kind", default="", help="what a table holds: carpet, agent, event ...; default: found out")
    bring.add_argument("--exhibition", metavar="REF", default="", help="hang the works in this exhibition")
    bring.add_argument("--at", type=int, metavar="N", help="from frame N on")
    bring.add_argument("--mapping", metavar="FILE", default="", help="what becomes of each column of a table")
    bring.add_argument("--match", metavar="FIELD", default="", help="by what a row or a picture finds its record")
    bring.add_argument("--on-match", choices=[one.value for one in OnMatch], help="what to do where there is one")
    bring.add_argument("--report", metavar="OUT.xlsx", default="", help="writes the refused rows, each with its reason")
    bring.add_argument("--check", action="store_true", help="only tell what would happen; write nothing")
    attach = command(commands, "attach", "add pictures, documents and recordings to a record", _attach)
    attach.add_argument("ref", metavar="REF")
    attach.add_argument("files", nargs="+", metavar="FILE")
    attach.add_argument("--role", default="", help="of a picture: main, detail, back, signature, damage ...")
    attach.add_argument("--document", action="store_true", help="keep pictures as documents: a scanned letter")
    attach.add_argument("--public", action="store_true", help="documents may leave the house; without it they do not")


def _import(call: Call) -> int:
    given = call.arguments
    refuse_number("--at", given.at, 1)
    paths = [Path(source) for source in given.sources]
    tables.refuse_several(paths)
    if len(paths) == 1 and everything.is_everything(call, paths[0]):
        return everything.bring_in(call, paths[0])
    if table := next(filter(is_table, paths), None):
        return tables.bring_in(call, table, [path for path in paths if path != table])
    if given.match:
        return matching.bring_in(call, paths)
    if len(paths) == 1 and (done := tables.bring_in_folder(call, paths[0])) is not None:
        return done
    with call.catalogue() as catalogue:
        exhibition = _exhibition(catalogue, given.exhibition) if given.exhibition else ""
        plan = flow.examine(catalogue, paths, call.progress, not given.check)
        if given.check:
            return _reported(call, plan, 0)
        with _or_given_up(catalogue, plan), catalogue.work(call.who, flow.action_of(plan)) as work:
            flow.run(work, plan, exhibition, given.at)
    return _reported(call, plan, work.changes.change_set)


def _exhibition(catalogue: Catalogue, ref: str) -> str:
    """The uid of a live exhibition. Raises WorldError before anything long is begun."""
    with catalogue.reading() as reading:
        return str(live_row(reading, ref, "exhibition").uid)


@contextmanager
def _or_given_up(catalogue: Catalogue, plan: Plan) -> Iterator[None]:
    """Forgets the originals of a plan that could not be run."""
    try:
        yield
    except BaseException:
        flow.give_up(catalogue, plan)
        raise


def _reported(call: Call, plan: Plan, change_set: int, more: int = 0) -> int:
    findings = [_finding(call, finding) for finding in plan.findings]
    counts = {"new": len(plan.arrivals) + more, "changed": 0, "same": len(plan.same), "refused": len(plan.refused)}
    line = said(call.language, "New: {new}. The same: {same}. Refused: {refused}.", **counts)
    call.answer({"change_set": change_set, **counts, "findings": findings}, line)
    if not call.json:
        for finding in findings:
            call.tell(finding["message"])
    return REFUSED if plan.refused else DONE


def _finding(call: Call, finding: Finding) -> dict[str, Any]:
    message = sentence(call.language, finding.code, finding.values)
    named = {"source": finding.source, "row": finding.row, "column": finding.column}
    return {**named, "code": finding.code, "message": message, "refused": finding.refused}


def _attach(call: Call) -> int:
    given = call.arguments
    role = vocabularies.code_of("picture_role", given.role) if given.role else ""
    for file in given.files:
        if Path(file).is_dir():
            raise WorldError("attach.folder", name=file)
    with call.catalogue() as catalogue:
        catalogue.refuse_if_read_only()
        with catalogue.reading() as reading:
            owner = live_row(reading, given.ref)
        pictures, papers = _sorted([Path(file) for file in given.files], given.document)
        plan = flow.examine(catalogue, pictures, call.progress) if pictures else Plan()
        kept, refused = _kept(catalogue, papers)
        action = Action("pictures.attached", {"ref": owner.ref, "count": len(given.files)})
        with _or_given_up(catalogue, plan), catalogue.work(call.who, action) as work:
            attaching.attach(work, owner.uid, plan, role)
            media.attach(work, owner.uid, kept, given.public)
    whole = replace(plan, findings=(*plan.findings, *refused))
    return _reported(call, whole, work.changes.change_set, len(kept))


def _sorted(files: list[Path], as_documents: bool) -> tuple[list[Path], list[Path]]:
    """Pictures, and documents and recordings; what is neither comes with the pictures, where it is refused."""
    papers = [file for file in files if as_documents or documents.is_document(file)]
    return [file for file in files if file not in papers], papers


def _kept(catalogue: Catalogue, papers: list[Path]) -> tuple[list[MediaFile], list[Finding]]:
    kept: list[MediaFile] = []
    refused: list[Finding] = []
    for paper in papers:
        try:
            kept.append(documents.kept(catalogue.folder / media.ORIGINALS, paper))
        except WorldError as fault:
            refused.append(Finding.of(str(paper), fault.problem))
    return kept, refused
