"""`export`: records as tables for people and for other programs."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.app.commands.calling import DONE, REFUSED, Call, Subparsers, command
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.exporting import flow
from kalbajar_catalogue.exporting.choosing import What
from kalbajar_catalogue.exporting.delimited import SEPARATORS
from kalbajar_catalogue.exporting.leaving import OF_THE_DESK
from kalbajar_catalogue.exporting.telling import told
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import counted, sentence
from kalbajar_catalogue.storage.kinds import Kinds
from kalbajar_catalogue.storage.work import Reading


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    export = command(commands, "export", "write records into tables, to be read and to be imported again", _export)
    export.add_argument("format", metavar="FORMAT", choices=flow.FORMATS, help="xlsx or csv")
    export.add_argument("out", metavar="OUT", help="a workbook; for csv a new folder, or a file of one kind")
    export.add_argument("--exhibition", metavar="REF", help="only what hangs there, and what that needs")
    export.add_argument("--only", nargs="+", default=[], metavar="REF", help="only these records, and what they need")
    export.add_argument("--kind", action="append", default=[], choices=_kinds(), help="only tables of this kind")
    export.add_argument("--language", choices=LANGUAGES, help="of headings and words; else that of the terminal")
    export.add_argument("--with-private", action="store_true", help="also what is for colleagues only")
    export.add_argument("--every-column", action="store_true", help="also columns in which nothing stands")
    export.add_argument("--separator", choices=SEPARATORS, default="semicolon", help="between the cells of csv")


def _kinds() -> list[str]:
    return [kind.name for kind in wiring.kinds() if kind.name not in OF_THE_DESK]


def _export(call: Call) -> int:
    given = call.arguments
    language: Language = given.language or call.language
    with call.catalogue() as catalogue:
        with catalogue.reading() as reading:
            what = _what(reading, given)
        separator = SEPARATORS[given.separator]
        done = flow.export(catalogue, given.format, Path(given.out), what, language, call.progress, separator)
        _answer(call, done, catalogue.kinds)
    return REFUSED if done.findings else DONE


def _what(reading: Reading, given: Any) -> What:
    exhibition = str(live_row(reading, given.exhibition, "exhibition").uid) if given.exhibition else ""
    wanted = "item" if exhibition else "record"
    only = tuple(str(live_row(reading, ref, wanted).uid) for ref in given.only)
    return What(tuple(given.kind), exhibition, only, given.with_private, given.every_column)


def _answer(call: Call, done: flow.Exported, kinds: Kinds) -> None:
    total = sum(done.records.values())
    findings = [
        {"kind": one.kind, "ref": one.ref, "column": one.key, "code": one.code,
         "message": sentence(call.language, one.code, one.values)}
        for one in done.findings
    ]  # fmt: skip
    document = {"out": str(done.out), "format": call.arguments.format, "total": total, "records": dict(done.records),
                "files": list(done.files), "private": dict(done.private), "left_out": dict(done.left_out),
                "kept_back": dict(done.kept_back), "sample": done.sample, "findings": findings,
                "not_given_on": list(done.not_given_on)}  # fmt: skip
    head = counted(call.language, "{out}: {count} record.", "{out}: {count} records.", total, out=str(done.out))
    lines = [f"  {kind_said(call.language, kind)} {count}" for kind, count in done.records.items()]
    call.answer(document, head, *lines)
    heard = replace(done, findings=()) if call.json else done
    for line in told(heard, call.language, kinds, call.arguments.with_private):
        call.tell(line)
